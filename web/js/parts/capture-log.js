// @ts-check
// Whom one met and what one learned at an event, with what is still on its way.
import { html, repeat, icon, initials, nameOf, nothing } from '../lib.js';
import { time } from '../format.js';
import { empty } from './empty.js';
import { stateChip } from './sync-chip.js';

/** What was captured here, newest first. @param {any} briefing */
export function logOf({ people, lessons }) {
  const met = people.map((/** @type {any} */ p) => ({
    id: p.id,
    name: nameOf(p),
    sub: p.organization || p.title,
    at: p.met_at,
    kind: 'person',
    href: `/people/${p.id}`,
    _state: p._state,
  }));
  const learned = lessons.map((/** @type {any} */ l) => ({
    id: l.id,
    name: l.title || l.insight,
    sub: '',
    at: l.learned_at,
    kind: 'lesson',
    href: `/lessons/${l.id}`,
    _state: l._state,
  }));
  return [...met, ...learned].sort((a, b) => String(b.at).localeCompare(String(a.at)));
}

/** @param {any[]} entries @param {string} zone */
export const captureLog = (entries, zone) =>
  html`<section class="panel" aria-labelledby="log-title">
    <div class="panel-head">
      <h2 id="log-title">Captured here</h2>
      <span class="count num">${entries.length}</span>
    </div>
    ${
      entries.length
        ? html`<ul class="log">
            ${repeat(
              entries,
              (entry) => entry.id,
              (entry) =>
                html`<li>
                  <span class="disc ${entry.kind === 'lesson' ? 'iris' : ''}" aria-hidden="true"
                    >${entry.kind === 'lesson' ? icon('lightbulb') : initials(entry.name)}</span
                  >
                  <div>
                    <a class="name" data-row href=${entry.href}>${entry.name}</a>
                    ${entry.sub ? html`<br /><span class="sub">${entry.sub}</span>` : nothing}
                  </div>
                  ${entry._state ? stateChip(entry) : html`<span class="sub num">${time(entry.at, zone)}</span>`}
                </li>`,
            )}
          </ul>`
        : empty({
            name: 'user-plus',
            title: 'The first seat is empty',
            text: 'After a chat, tap Person. A first name is enough; add the rest on the way home.',
            level: 3,
          })
    }
  </section>`;
