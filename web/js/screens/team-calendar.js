// @ts-check
// Who of a team goes where this month: what nobody covers, and where two meet.
import { html, render, repeat, icon, nothing } from '../lib.js';
import { account, ask, lookUp, watch } from '../data.js';
import { DEVICE_ZONE, isoDay, longDay, plural } from '../format.js';
import { query, setQuery } from '../router.js';
import { calendarRow, ICONS } from '../parts/calendar-event.js';
import { coverage, WORDS } from '../parts/coverage.js';
import { empty, skeleton } from '../parts/empty.js';
import { filterChip, filterRow, moreButton } from '../parts/filters.js';
import { daysOf, daysOn, monthName, monthTable, otherMonth } from '../parts/month.js';

/** @typedef {{id: string, name: string, month: string, now: string, goes: string, events: any[]|null,
 *   next: string|null, more: () => Promise<void>, set: (goes: string) => void}} State */

/** @type {import('../parts/coverage.js').Coverage[]} */
const ALL = ['nobody', 'one', 'several'];

/** The events by the day on which each begins, or is found first. @param {any[]} events @param {string[]} days */
function byDay(events, days) {
  const found = new Map(days.map((day) => [day, /** @type {any[]} */ ([])]));
  for (const event of events) found.get(daysOn(event, days)[0])?.push(event);
  return [...found].filter(([, list]) => list.length);
}

/** @param {State} state @param {any[]} shown */
function table(state, shown) {
  const days = daysOf(state.month);
  /** @type {Map<string, any[]>} */
  const on = new Map(days.map((day) => [day, []]));
  for (const event of shown) for (const day of daysOn(event, days)) on.get(day)?.push(event);
  const cell = (/** @type {any} */ event) =>
    html`<a href="/events/${event.id}">${event.summary}</a>
      <span class="sub"
        >${event.status === 'cancelled' ? 'Cancelled' : WORDS[coverage(event)]}</span
      >`;
  return monthTable({ month: state.month, days: on, cell });
}

/** @param {State} state @param {number} by @param {string} image @param {string} words */
function neighbour({ id, month }, by, image, words) {
  const other = otherMonth(month, by);
  return html`<a class="btn" href="/team/${id}/calendar?month=${other}"
    >${by < 0 ? icon(image) : nothing}<span class="vh">${words}: </span
    >${monthName(other)}${by > 0 ? icon(image) : nothing}</a
  >`;
}

/** @param {State} state */
const head = (state) =>
  html`<p class="crumb">
      <a href="/team/${state.id}">${icon('arrow-left', 'sm')}${state.name || 'Team'}</a>
    </p>
    <div class="page-head">
      <div>
        <h1>${monthName(state.month)}</h1>
        <p role="status">${state.events ? summary(state) : 'Loading'}</p>
      </div>
      <nav class="acts" aria-label="Months">
        ${neighbour(state, -1, 'arrow-left', 'Month before')}
        ${state.month === state.now ? nothing : html`<a class="btn" href="/team/${state.id}/calendar">This month</a>`}
        ${neighbour(state, 1, 'arrow-right', 'Month after')}
      </nav>
    </div>`;

/** "4 events: nobody goes to 1, two or more go to 2" @param {State} state */
function summary({ events, next }) {
  const taking = (events ?? []).filter((event) => event.status !== 'cancelled');
  const count = (/** @type {string} */ kind) =>
    taking.filter((event) => coverage(event) === kind).length;
  const parts = [
    count('nobody') ? `nobody goes to ${count('nobody')}` : '',
    count('several') ? `two or more go to ${count('several')}` : '',
  ].filter(Boolean);
  const all = plural(taking.length, { one: '# event', other: '# events' });
  return `${all}${next ? ', the first' : ''}${parts.length ? `: ${parts.join(', ')}` : ''}`;
}

/** @param {State} state */
function view(state) {
  const { events, goes } = state;
  if (!events) return head(state);
  const shown = events.filter(
    (event) => !goes || (event.status !== 'cancelled' && coverage(event) === goes),
  );
  const chips = ALL.map((kind) =>
    filterChip({
      text: WORDS[kind],
      name: ICONS[kind],
      on: goes === kind,
      set: (on) => state.set(on ? kind : ''),
    }),
  );
  return html`${head(state)} ${events.length ? filterRow(chips) : nothing}
    ${shown.length ? html`<div class="panel month-panel">${table(state, shown)}</div>` : nothing}
    <div class="stack calendar">
      ${repeat(
        byDay(shown, daysOf(state.month)),
        ([day]) => day,
        ([day, list]) =>
          html`<section class="panel" aria-labelledby="day-${day}">
            <div class="panel-head">
              <h2 id="day-${day}">${longDay(`${day}T12:00:00Z`, 'UTC')}</h2>
            </div>
            <ul class="rows">
              ${repeat(
                list,
                (event) => event.id,
                (event) => calendarRow(event, state.id),
              )}
            </ul>
          </section>`,
      )}
    </div>
    ${moreButton(state)} ${shown.length ? nothing : none(state)}`;
}

/** @param {State} state */
const none = ({ events, set, month }) =>
  html`<section class="panel">
    ${
      events?.length
        ? empty({
            name: 'calendar-days',
            title: 'No event fits',
            text: `Of the events in ${monthName(month)} none is like that.`,
            action: html`<button class="btn" @click=${() => set('')}>Show all events</button>`,
          })
        : empty({
            name: 'calendar-days',
            title: 'Nothing shared yet',
            text: 'Open an event and share it with this team: then everybody sees here who goes, what nobody covers, and where two of you meet.',
            action: html`<a class="btn primary" href="/events">Choose an event to share</a>`,
          })
    }
  </section>`;

/** @type {import('../router.js').Screen} */
export default {
  title: 'Team calendar',
  async mount(root, { id }, signal) {
    render(skeleton('Team calendar'), root);
    const now = isoDay(Date.now(), account()?.tzid ?? DEVICE_ZONE).slice(0, 7);
    const asked = query().get('month') ?? '';
    const month = /^\d{4}-(0[1-9]|1[0-2])$/.test(asked) ? asked : now;
    const path = `/teams/${id}/calendar?month=${month}&limit=200`;
    const draw = () => signal.aborted || render(view(state), root);
    /** @type {State} */
    const state = {
      ...{ id, name: '', month, now, goes: query().get('goes') ?? '', events: null, next: null },
      async more() {
        const list = await ask(`${path}&cursor=${encodeURIComponent(state.next ?? '')}`);
        state.events = [...(state.events ?? []), ...list.items];
        state.next = list.next_cursor;
        draw();
      },
      set(goes) {
        state.goes = goes;
        setQuery({ goes });
        draw();
      },
    };
    lookUp('teams', id).then((team) => {
      state.name = team?.name ?? '';
      draw();
    });
    await watch(
      path,
      (list) => {
        state.events = list.items;
        state.next = list.next_cursor;
        draw();
      },
      signal,
    );
  },
};
