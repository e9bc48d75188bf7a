// @ts-check
// The badge of the event that matters now: when, where, the seats, one thing to do.
import { html, icon, nothing } from '../lib.js';
import { day, daysUntil, relativeDays, time, when } from '../format.js';
import { goal } from './goal.js';

/** By the device's clock: an answer may be hours old.
 * @param {any} event @returns {'before'|'live'|'after'} */
export function phase(event) {
  const now = Date.now();
  if (now >= Date.parse(event.ends_at)) return 'after';
  return now >= Date.parse(event.starts_at) ? 'live' : 'before';
}

/** @param {{starts_at: string, ends_at: string, tzid: string}} event */
export function phaseChip(event) {
  const at = phase(event);
  if (at === 'live')
    return html`<span class="chip live">On now, ends ${time(event.ends_at, event.tzid)}</span>`;
  if (at === 'after')
    return html`<span class="chip">Ended ${day(event.ends_at, event.tzid)}</span>`;
  const days = daysUntil(event.starts_at, event.tzid);
  const words = relativeDays(days);
  return html`<span class="chip ${days === 0 ? 'due' : ''}"
    >${words[0].toUpperCase()}${words.slice(1)}</span
  >`;
}

/** @param {import('../types.js').Event & {goals?: import('../types.js').Goal[]}} event */
export const badge = (event) =>
  html`<section class="badge next" aria-labelledby="next-title">
    <p>${phaseChip(event)}</p>
    <h2 id="next-title"><a href="/events/${event.id}">${event.summary}</a></h2>
    <p class="meta">
      <span>${icon('clock', 'sm')}<span class="num">${when(event)}</span></span>
      ${event.location?.name ? html`<span>${icon('map-pin', 'sm')}${event.location.name}</span>` : nothing}
    </p>
    ${
      event.participation?.purpose
        ? html`<p class="purpose">${event.participation.purpose}</p>`
        : nothing
    }
    ${
      event.goals?.length
        ? html`<div class="goals">${event.goals.map((/** @type {any} */ g) => goal(g))}</div>`
        : nothing
    }
    <div class="acts">${actions(event)}</div>
  </section>`;

/** @param {any} event */
function actions(event) {
  const live = html`<a
    class="btn ${phase(event) === 'live' ? 'primary' : ''}"
    href="/events/${event.id}/live"
    >Open event mode ${icon('arrow-right')}</a
  >`;
  if (phase(event) === 'live') return live;
  const words = phase(event) === 'after' ? 'Write what you learned' : 'Prepare';
  return html`<a class="btn primary" href="/events/${event.id}">${words} ${icon('arrow-right')}</a
    >${live}`;
}
