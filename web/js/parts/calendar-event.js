// @ts-check
// An event in the calendar of a team: who goes, in words.
import { html, icon, nothing } from '../lib.js';
import { when } from '../format.js';
import { coverage, WORDS, whoGoes } from './coverage.js';
import { answers } from './event-answer.js';
import { phase } from './event-badge.js';
import { stateChip } from './sync-chip.js';

export const ICONS = { nobody: 'circle-help', one: 'user-round', several: 'users' };

/** @param {any} event */
const chip = (event) => {
  const kind = coverage(event);
  return html`<span class="chip ${kind === 'nobody' && phase(event) !== 'after' ? 'due' : ''}"
    >${icon(ICONS[kind], 'sm')}${WORDS[kind]}</span
  >`;
};

/** Whether an answer is still asked for. @param {any} event */
const asks = (event) =>
  event.owner &&
  event.participation.response === 'needs_action' &&
  event.status !== 'cancelled' &&
  phase(event) !== 'after';

/** One event, with the answer where it is still asked for. @param {any} event @param {string} team */
export function calendarRow(event, team) {
  const share = event.shares.find((/** @type {any} */ one) => one.team.id === team);
  const who = whoGoes(event);
  return html`<li>
    <div>
      <a class="name" data-row href="/events/${event.id}">${event.summary}</a><br />
      <span class="sub num"
        >${when(event)}${event.location?.name ? `, ${event.location.name}` : ''}</span
      >
      ${who ? html`<br /><span class="sub who">${who}</span>` : nothing}
      ${share?.note ? html`<p class="prose">“${share.note}”</p>` : nothing}
      ${asks(event) ? answers(event) : nothing}
    </div>
    <div class="event-end">
      ${event.status === 'cancelled' ? html`<span class="chip">Cancelled</span>` : chip(event)}
      ${stateChip(event)}
    </div>
  </li>`;
}
