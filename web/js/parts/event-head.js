// @ts-check
// The top of an event's page: when and where, in its zone and the reader's, and the one thing to do now.
import { html, icon, nothing, safeLink } from '../lib.js';
import { fileOf, undo, write } from '../data.js';
import { DEVICE_ZONE, when } from '../format.js';
import { nav } from '../router.js';
import { download } from './download.js';
import { answers, goes, sharedNote } from './event-answer.js';
import { phase, phaseChip } from './event-badge.js';
import { goalsOf } from './event-plan.js';
import { edit } from './in-place.js';
import { openShareLink } from './share-link.js';
import { stateChip } from './sync-chip.js';
import { tagLinks } from './tags.js';
import { toast } from './toast.js';

/** @typedef {import('./in-place.js').Editing} Editing */

/** The time where the reader is, when that is another clock. @param {any} event */
function elsewhere(event) {
  if (event.all_day) return nothing;
  const there = when(event);
  const here = when({ ...event, tzid: DEVICE_ZONE });
  return there === here
    ? nothing
    : html`<span class="sub num"
        >${here} where you are (${DEVICE_ZONE.replaceAll('_', ' ')})</span
      >`;
}

/** @param {any} event */
async function remove(event) {
  const { id, summary } = event;
  nav('/events', { replace: true });
  const op = await write('DELETE', `/events/${id}`, null, {
    label: `Delete ${summary}`,
    was: event,
  });
  const others = event.shares.length ? '; colleagues who go keep a copy' : '';
  toast(`${summary} deleted${others}`, () => undo(op));
}

/** @param {any} event */
async function keep(event) {
  try {
    download('event.ics', await fileOf(`/events/${event.id}/calendar`));
  } catch {
    toast('The calendar file needs the server. Try again with a network.');
  }
}

/** @param {any} event @param {Editing} state */
function primary(event, state) {
  const at = phase(event);
  if (at === 'live')
    return html`<a class="btn primary" href="/events/${event.id}/live"
      >Open event mode ${icon('arrow-right')}</a
    >`;
  const before = at === 'before';
  const run = () => {
    if (!before) edit(state, 'debrief');
    const panel = state.root.querySelector(before ? '#prepare' : '#debrief');
    panel?.scrollIntoView({ block: 'start' });
    if (before)
      /** @type {HTMLElement|null} */ (panel?.querySelector('input'))?.focus({
        preventScroll: true,
      });
  };
  return html`<button class="btn primary" @click=${run}>
      ${icon(before ? 'list-checks' : 'pencil')}${before ? 'Prepare' : 'Write what you learned'}
    </button>
    <a class="btn" href="/events/${event.id}/live">Event mode</a>`;
}

/** @param {any} event @param {Editing} state */
export function eventHead(event, state) {
  const { location, url, tzid, tags } = event;
  const link = url && safeLink(url);
  const place = [location?.name, location?.address].filter(Boolean).join(', ');
  return html`<section class="badge next event-head" aria-labelledby="event-title">
    <p class="chips">
      ${phaseChip(event)}${event.status === 'confirmed' ? nothing : html`<span class="chip">${STATUS[event.status] ?? event.status}</span>`}
      ${stateChip(event)}
    </p>
    <h1 id="event-title">${event.summary}</h1>
    <p class="meta">
      <span>${icon('clock', 'sm')}<span class="num">${when(event)}</span></span>
      ${tzid === DEVICE_ZONE ? nothing : html`<span>${tzid.replaceAll('_', ' ')}</span>`}
      ${place ? html`<span>${icon('map-pin', 'sm')}${place}</span>` : nothing}
      ${link ? html`<span>${icon('external-link', 'sm')}<a href=${link} rel="noreferrer" target="_blank">Web page</a></span>` : nothing}
    </p>
    ${elsewhere(event)}
    ${event.description ? html`<p class="prose about">${event.description}</p>` : nothing}
    ${tagLinks(tags, '/events')}
    ${event.owner ? html`${sharedNote(event)} ${answers(event)}` : nothing}
    ${
      event.owner && !goes(event)
        ? nothing
        : html`${goalsOf(event, state)}
            <div class="acts">${primary(event, state)}</div>`
    }
    ${tools(event)}
  </section>`;
}

/** What only the owner of an event does with it. @param {any} event */
const tools = (event) =>
  html`<p class="event-tools">
    ${
      event.owner
        ? nothing
        : html`<a class="btn quiet small" href="/events/${event.id}/edit"
              >${icon('pencil', 'sm')}Edit</a
            >
            <button class="btn quiet small" @click=${() => openShareLink('events', event.id)}>
              ${icon('link', 'sm')}Share with a link
            </button>`
    }
    <button class="btn quiet small" @click=${() => keep(event)}>
      ${icon('calendar-plus', 'sm')}Add to my calendar
    </button>
    ${
      phase(event) === 'after'
        ? html`<a class="btn quiet small" href="/events/${event.id}/report"
            >${icon('users', 'sm')}What came of it</a
          >`
        : nothing
    }
    ${
      event.owner
        ? nothing
        : html`<button class="btn quiet small" @click=${() => remove(event)}>
            ${icon('trash-2', 'sm')}Delete
          </button>`
    }
  </p>`;

const STATUS = /** @type {Record<string, string>} */ ({
  tentative: 'Draft',
  cancelled: 'Cancelled',
  postponed: 'Postponed',
});
