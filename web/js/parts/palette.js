// @ts-check
// Ctrl+K: people, events, lessons and commands. Answers from the device at once, from the server when it can.
import { html, render, repeat, icon, nameOf, clip } from '../lib.js';
import { account, accountChanged, ask, searchDevice, write } from '../data.js';
import { nav } from '../router.js';
import { day } from '../format.js';
import { openCapture } from './capture.js';
import { help } from './shortcuts.js';

/** @typedef {{key: string, name: string, more?: string, icon: string, keys?: string, run: () => unknown}} Entry */

/** @param {string} name @param {string} glyph @param {string} keys @param {() => unknown} run @returns {Entry} */
const command = (name, glyph, keys, run) => ({ key: name, name, icon: glyph, keys, run });

const COMMANDS = [
  command('Add a person', 'user-plus', 'P', () => openCapture('person')),
  command('Write a lesson', 'lightbulb', 'L', () => openCapture('lesson')),
  command('Log a conversation', 'message-circle', 'C', () => openCapture('conversation')),
  command('Plan an event', 'calendar-plus', 'E', () => openCapture('event')),
  command('Go to Today', 'house', 'G T', () => nav('/today')),
  command('Go to Events', 'calendar-days', 'G E', () => nav('/events')),
  command('Go to People', 'users', 'G P', () => nav('/people')),
  command('Go to Lessons', 'lightbulb', 'G L', () => nav('/lessons')),
  command('Go to Goals', 'target', 'G O', () => nav('/goals')),
  command('Go to Insights', 'list-checks', 'G I', () => nav('/insights')),
  command('Go to Pitch', 'timer', 'G H', () => nav('/pitch')),
  command('Go to Professional development', 'clock', '', () => nav('/cpd')),
  command('Go to Skills', 'list-checks', '', () => nav('/skills')),
  command('Go to Team', 'handshake', 'G M', () => nav('/team')),
  command('Go to Settings', 'settings', 'G S', () => nav('/settings')),
  command('Switch light or dark', 'moon', '', switchTheme),
  command('Keyboard shortcuts', 'keyboard', '?', help),
];

function switchTheme() {
  const root = document.documentElement;
  const dark = root.dataset.theme
    ? root.dataset.theme === 'dark'
    : matchMedia('(prefers-color-scheme: dark)').matches;
  const preferences = { ...account()?.preferences, theme: dark ? 'light' : 'dark' };
  write(
    'PATCH',
    '/me',
    { preferences: { theme: preferences.theme } },
    { label: 'Theme', version: '*' },
  );
  accountChanged({ preferences });
}

/** @param {{events: any[], contacts: any[], lessons: any[]}} found @returns {Entry[]} */
const entries = (found) => [
  ...found.contacts.map((c) => ({
    key: c.id,
    name: nameOf(c),
    more: [c.title, c.organization].filter(Boolean).join(', '),
    icon: 'user-round',
    run: () => nav(`/people/${c.id}`),
  })),
  ...found.events.map((e) => ({
    key: e.id,
    name: e.summary,
    more: day(e.starts_at, e.tzid),
    icon: 'calendar-days',
    run: () => nav(`/events/${e.id}`),
  })),
  ...found.lessons.map((l) => ({
    key: l.id,
    name: l.title || clip(l.insight, 60),
    more: 'Lesson',
    icon: 'lightbulb',
    run: () => nav(`/lessons/${l.id}`),
  })),
];

export function palette() {
  if (document.querySelector('.palette')) return;
  const dialog = document.createElement('dialog');
  dialog.className = 'palette';
  dialog.setAttribute('aria-label', 'Search and commands');
  const before = /** @type {HTMLElement|null} */ (document.activeElement);
  let question = '';
  let at = 0;
  /** @type {Entry[]} */
  let list = COMMANDS;
  /** @type {Entry|undefined} */
  let picked;

  const pick = (/** @type {Entry|undefined} */ entry) => {
    picked = entry;
    if (entry) dialog.close();
  };
  const key = (/** @type {KeyboardEvent} */ event) => {
    if (event.key === 'ArrowDown') at = Math.min(at + 1, list.length - 1);
    else if (event.key === 'ArrowUp') at = Math.max(at - 1, 0);
    else if (event.key === 'Enter') pick(list[at]);
    else return;
    event.preventDefault();
    draw();
    dialog.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  };
  const search = async (/** @type {string} */ text) => {
    question = text;
    const words = text.trim().toLowerCase();
    const commands = COMMANDS.filter((entry) => entry.name.toLowerCase().includes(words));
    const show = (/** @type {any} */ found) => {
      if (question !== text) return;
      list = [...entries(found), ...commands];
      at = 0;
      draw();
    };
    if (words.length < 2) return show({ events: [], contacts: [], lessons: [] });
    show(await searchDevice(words, 5));
    await ask(`/search?q=${encodeURIComponent(words.slice(0, 100))}`).then(show, () => {});
  };
  const draw = () => render(view(list, at, key, search, pick), dialog);
  draw();
  document.body.append(dialog);
  dialog.showModal();
  dialog.addEventListener('click', (event) => event.target === dialog && dialog.close());
  dialog.addEventListener('close', () => {
    dialog.remove();
    if (before?.isConnected) before.focus();
    picked?.run();
  });
}

/** @param {Entry[]} list @param {number} at @param {(event: KeyboardEvent) => void} key
 * @param {(text: string) => void} search @param {(entry: Entry) => void} pick */
const view = (list, at, key, search, pick) =>
  html`<input
      role="combobox"
      aria-expanded="true"
      aria-controls="palette-list"
      aria-activedescendant=${list.length ? `palette-${at}` : ''}
      aria-label="Search people, events, lessons and commands"
      placeholder="Search people, events, lessons"
      autocomplete="off"
      autofocus
      @input=${(/** @type {any} */ event) => search(event.target.value)}
      @keydown=${key}
    />
    <div role="listbox" id="palette-list" aria-label="Results" tabindex="-1">
      ${repeat(
        list,
        (entry) => entry.key,
        (entry, i) =>
          html`<div
            role="option"
            id="palette-${i}"
            aria-selected=${i === at ? 'true' : 'false'}
            @click=${() => pick(entry)}
          >
            ${icon(entry.icon)}<span class="name">${entry.name}</span>
            ${entry.more ? html`<span class="more">${entry.more}</span>` : ''}
            ${entry.keys ? html`<kbd>${entry.keys}</kbd>` : ''}
          </div>`,
      )}
      ${list.length ? '' : html`<p class="none">Nothing found. People you add will be here.</p>`}
    </div>
    <p class="vh" role="status">${list.length} results</p>`;
