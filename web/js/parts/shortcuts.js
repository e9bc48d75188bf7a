// @ts-check
// Keys. Single letters are off while typing and can be switched off in the settings (WCAG 2.1.4).
import { html } from '../lib.js';
import { account } from '../data.js';
import { nav } from '../router.js';
import { openCapture } from './capture.js';
import { openDialog, sheetHead } from './dialog.js';
import { openPalette } from './frame.js';

const CHORD = 1200;
/** @type {Record<string, string>} */
const PLACES = {
  t: '/today',
  e: '/events',
  p: '/people',
  l: '/lessons',
  o: '/goals',
  i: '/insights',
  h: '/pitch',
  m: '/team',
  s: '/settings',
};

/** @type {[string, string][]} */
const HELP = [
  ['Ctrl K', 'Search and commands'],
  ['P', 'Add a person'],
  ['L', 'Write a lesson'],
  ['C', 'Log a conversation'],
  ['E', 'Plan an event'],
  ['G T', 'Go to Today'],
  ['G E', 'Go to Events'],
  ['G P', 'Go to People'],
  ['G L', 'Go to Lessons'],
  ['G O', 'Go to Goals'],
  ['G I', 'Go to Insights'],
  ['G H', 'Go to Pitch'],
  ['G M', 'Go to Team'],
  ['G S', 'Go to Settings'],
  ['/', 'Search this list'],
  ['J K', 'Next and previous row'],
  ['Ctrl Z', 'Undo, while the message shows'],
  ['?', 'This list'],
];

const enabled = () => account() && account()?.preferences?.shortcuts !== false;

/** @type {Record<string, () => unknown>} */
const KEYS = {
  p: () => openCapture('person'),
  l: () => openCapture('lesson'),
  c: () => openCapture('conversation'),
  e: () => openCapture('event'),
  '/': () => {
    const box = /** @type {HTMLElement|null} */ (document.querySelector('main input[type=search]'));
    if (box) box.focus();
    else openPalette();
  },
  '?': () => help(),
  j: () => step(1),
  k: () => step(-1),
};

/** Moves between the rows of a list. @param {number} by */
function step(by) {
  const links = /** @type {HTMLElement[]} */ ([
    ...document.querySelectorAll('main [data-row], main .rows > li > a'),
  ]);
  if (!links.length) return;
  const at = links.indexOf(/** @type {HTMLElement} */ (document.activeElement));
  links[Math.min(links.length - 1, Math.max(0, at + by))].focus();
}

export function shortcuts() {
  let chord = 0;
  addEventListener('keydown', (event) => {
    const key = event.key.toLowerCase();
    if ((event.ctrlKey || event.metaKey) && key === 'k' && account()) {
      event.preventDefault();
      return openPalette();
    }
    const element = /** @type {HTMLElement} */ (event.target);
    const busy =
      element.closest('input, textarea, select, dialog') || document.querySelector('dialog[open]');
    if (busy || !enabled() || event.ctrlKey || event.metaKey || event.altKey) return;
    const place = Date.now() - chord < CHORD ? PLACES[key] : undefined;
    chord = key === 'g' ? Date.now() : 0;
    if (!place && !KEYS[key]) return;
    event.preventDefault();
    if (place) nav(place);
    else KEYS[key]();
  });
}

/** The list of keys. */
export function help() {
  openDialog({
    className: 'sheet help',
    labelledBy: 'help-title',
    view: ({ close }) =>
      html`<div class="sheet-body">
        ${sheetHead('help-title', 'Keyboard shortcuts', close)}
        <dl class="keys">
          ${HELP.map(
            ([keys, words]) =>
              html`<div>
                <dt>${keys.split(' ').map((key) => html`<kbd>${key}</kbd>`)}</dt>
                <dd>${words}</dd>
              </div>`,
          )}
        </dl>
        <p class="hint">
          Single letters can be switched off in <a href="/settings" @click=${close}>Settings</a>.
        </p>
      </div>`,
  });
}
