// @ts-check
// Events: what is coming, what was, and what came of it.
import { html, render, repeat, icon, nothing } from '../lib.js';
import { fmt, plural, when } from '../format.js';
import { empty, skeleton } from '../parts/empty.js';
import { sharedBy } from '../parts/event-answer.js';
import { phase, phaseChip } from '../parts/event-badge.js';
import { KINDS } from '../parts/event-fields.js';
import { samples } from '../parts/event-samples.js';
import { filterChip, filterRow, menu, moreButton, searchBox, tagsOf } from '../parts/filters.js';
import { liveList, params } from '../parts/list.js';
import { spanChips } from '../parts/span-chip.js';
import { within } from '../data/matches.js';
import { stateChip } from '../parts/sync-chip.js';

/** @typedef {import('../parts/list.js').LiveList} LiveList */

/** @param {any} event */
function result(event) {
  const goals = event.goals ?? [];
  if (!goals.length) return nothing;
  return html`<ul class="results" aria-label="Goals">
    ${goals.map((/** @type {any} */ goal) => {
      const { count = goal.count ?? 0, target = goal.target } = goal.progress ?? {};
      const people = goal.metric === 'new_contacts';
      return html`<li class="result ${people ? '' : 'iris'} ${count >= target ? 'on' : ''}">
        ${icon(people ? 'users' : goal.metric === 'lessons_captured' ? 'lightbulb' : 'target', 'sm')}
        <span class="num" title=${goal.statement}
          >${count}<span aria-hidden="true"> / </span><span class="vh"> of </span>${target}</span
        ><span class="vh">: ${goal.statement}</span>
      </li>`;
    })}
  </ul>`;
}

/** @param {any} event */
const row = (event) =>
  html`<li>
    <span class="date-tile ${phase(event)}" aria-hidden="true"
      ><span>${fmt(event.starts_at, event.tzid, { month: 'short' })}</span
      ><strong class="num">${fmt(event.starts_at, event.tzid, { day: 'numeric' })}</strong></span
    >
    <div>
      <a class="name" data-row href="/events/${event.id}">${event.summary}</a><br />
      <span class="sub num"
        >${when(event)}${event.location?.name ? `, ${event.location.name}` : ''}</span
      >
      ${sharedBy(event) ? html`<br /><span class="sub">${sharedBy(event)}</span>` : nothing}
      ${event.tags.length ? html`<p class="tags">${event.tags.map((/** @type {string} */ tag) => html`<span class="chip tag">${tag}</span>`)}</p>` : nothing}
    </div>
    <div class="event-end">
      ${event.status === 'cancelled' ? html`<span class="chip">Cancelled</span>` : nothing}
      ${event._state ? stateChip(event) : phase(event) === 'after' ? nothing : phaseChip(event)}
      ${result(event)}
    </div>
  </li>`;

/** @param {string} title @param {any[]} events */
const group = (title, events) =>
  events.length
    ? html`<section class="panel" aria-labelledby="group-${title}">
        <div class="panel-head">
          <h2 id="group-${title}">${title}</h2>
          <span class="count num">${events.length}</span>
        </div>
        <ul class="rows events">
          ${repeat(events, (event) => event.id, row)}
        </ul>
      </section>`
    : nothing;

/** @param {any} a @param {any} b */
const soonest = (a, b) => a.starts_at.localeCompare(b.starts_at);

/** @param {LiveList} list */
function view(list) {
  const { values, items, meta } = list;
  const coming = items.filter((event) => phase(event) !== 'after').sort(soonest);
  const past = items.filter((event) => phase(event) === 'after').sort((a, b) => soonest(b, a));
  const filtered = Object.values(values).some(Boolean);
  const shared = filterChip({
    text: 'Shared by colleagues',
    name: 'users',
    on: values.scope === 'shared',
    set: (on) => list.set({ scope: on ? 'shared' : '' }),
  });
  const tags = tagsOf(items, values.tag).map((tag) =>
    filterChip({
      text: tag,
      on: tag === values.tag,
      set: (on) => list.set({ tag: on ? tag : '' }),
    }),
  );
  return html`<div class="page-head">
      <div>
        <h1>Events</h1>
        <p role="status">
          ${meta ? plural(items.length, { one: '# event', other: '# events' }) : 'Loading'}${list.next ? ', the newest' : ''}
        </p>
      </div>
      <a class="btn primary" href="/events/new">${icon('calendar-plus')}New event</a>
    </div>
    <form class="tools" role="search" @submit=${(/** @type {Event} */ e) => e.preventDefault()}>
      ${searchBox({ label: 'Search events', value: values.q, set: (q) => list.set({ q }) })}
      ${menu({ label: 'Kind', name: 'kind', value: values.kind, choices: [['', 'All kinds'], ...KINDS], set: (kind) => list.set({ kind }) })}
    </form>
    ${filterRow([...asked(list), ...(values.scope || items.some((event) => event.owner) ? [shared] : []), ...tags])}
    <div class="stack">${group('Upcoming', coming)} ${group('Past', past)}</div>
    ${moreButton(list)}
    ${items.length ? nothing : filtered ? nobody(list) : meta ? samples() : nothing}`;
}

const NONE = {
  q: '',
  kind: '',
  tag: '',
  scope: '',
  starts_from: '',
  to: '',
  attendance: '',
  learning: '',
};

/** What only an address can ask for. @param {LiveList} list */
const asked = (list) => [
  ...spanChips(list, [['Began', 'starts_from', 'to']]),
  ...ASKED.filter(([name]) => list.values[name]).map(([name, text]) =>
    filterChip({ text, name: 'check', on: true, set: () => list.set({ [name]: '' }) }),
  ),
];

const ASKED = [
  ['attendance', 'You were there'],
  ['learning', 'With time for learning'],
];

/** @param {LiveList} list */
const nobody = (list) =>
  html`<section class="panel">
    ${empty({
      name: 'search',
      title: 'No event fits',
      text: 'Try fewer words, or take a filter away.',
      action: html`<button class="btn" @click=${() => list.set({ ...NONE })}>
        Show all events
      </button>`,
    })}
  </section>`;

/** @type {import('../router.js').Screen} */
export default {
  title: 'Events',
  async mount(root, _params, signal) {
    render(skeleton('Events'), root);
    const list = liveList({
      names: Object.keys(NONE),
      path: (values) => `/events?${params({ include: 'summary', limit: 100, ...values })}`,
      texts: (event) => [event.summary, event.description, event.location?.name],
      keep: (event, { kind, tag, scope, starts_from, to, attendance, learning }) =>
        within(event.starts_at, starts_from, to) &&
        (!attendance || event.participation.attendance === attendance) &&
        (!learning || event.participation.learning_minutes > 0) &&
        (!scope || (scope === 'shared') === !!event.owner) &&
        (!kind || event.kind === kind) &&
        (!tag || event.tags.includes(tag)),
      draw: () => render(view(list), root),
      signal,
    });
    await list.start();
  },
};
