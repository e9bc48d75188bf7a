// @ts-check
// People: everybody, searched as one types, first on this device and then on the server.
import { html, render, repeat, icon, nothing } from '../lib.js';
import { plural } from '../format.js';
import { empty, skeleton } from '../parts/empty.js';
import { filterChip, filterRow, menu, moreButton, searchBox, tagsOf } from '../parts/filters.js';
import { liveList, params } from '../parts/list.js';
import { names } from '../parts/names.js';
import { bulk, bulkBar } from '../parts/people-bulk.js';
import { personRow } from '../parts/person-row.js';
import { spanChips } from '../parts/span-chip.js';
import { within } from '../data/matches.js';

/** @typedef {import('../parts/list.js').LiveList} LiveList */
/** @typedef {{list: LiveList, who: ReturnType<typeof names>, chosen: Set<string>|null, draw: () => void}} State */

/** @type {[string, string][]} */
const SORTS = [
  ['', 'Name'],
  ['-last_contacted_at', 'Last contact'],
  ['-created_at', 'Added'],
];

/** What only an address can ask for: when people were met, and talked to. @type {[string, string, string][]} */
const SPANS = [
  ['Met', 'met_from', 'met_to'],
  ['Talked to', 'talked_from', 'talked_to'],
];

/** @param {State} state */
function chips({ list, who }) {
  const { tag, organization, event_id, archived } = list.values;
  const companies = [...new Set(list.items.map((person) => person.organization).filter(Boolean))];
  const common = organization
    ? [organization]
    : companies.length > 1
      ? busiest(list.items).slice(0, 3)
      : [];
  return filterRow([
    ...spanChips(list, SPANS),
    ...(event_id
      ? [
          filterChip({
            text: `Met at ${who.text('events', event_id) || 'an event'}`,
            on: true,
            set: () => list.set({ event_id: '' }),
          }),
        ]
      : []),
    ...common.map((name) =>
      filterChip({
        text: name,
        name: 'users',
        on: name === organization,
        set: (on) => list.set({ organization: on ? name : '' }),
      }),
    ),
    ...tagsOf(list.items, tag, 6).map((name) =>
      filterChip({ text: name, on: name === tag, set: (on) => list.set({ tag: on ? name : '' }) }),
    ),
    filterChip({
      text: archived === 'any' ? 'Archived too' : 'Archived',
      name: 'archive',
      on: !!archived,
      set: (on) => list.set({ archived: on ? 'true' : '' }),
    }),
  ]);
}

/** Companies with more than one person here. @param {any[]} people */
function busiest(people) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const { organization } of people)
    if (organization) counts.set(organization, (counts.get(organization) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count > 1)
    .sort((a, b) => b[1] - a[1])
    .map(([name]) => name);
}

/** @param {State} state */
function view(state) {
  const { list, chosen } = state;
  const { values, items, meta } = list;
  const filtered = Object.entries(values).some(([name, value]) => value && name !== 'sort');
  return html`<div class="page-head">
      <div>
        <h1>People</h1>
        <p role="status">
          ${meta ? plural(items.length, { one: '# person', other: '# people' }) : 'Loading'}${list.next ? ', and more' : ''}${values.q ? ` matching “${values.q}”` : ''}
        </p>
      </div>
      <button class="btn primary" data-do="person">${icon('user-plus')}Add a person</button>
    </div>
    <form class="tools" role="search" @submit=${(/** @type {Event} */ e) => e.preventDefault()}>
      ${searchBox({ label: 'Search people', value: values.q, set: (q) => list.set({ q }) })}
      ${menu({ label: 'Sort by', name: 'sort', value: values.sort, choices: SORTS, set: (sort) => list.set({ sort }) })}
      <button
        type="button"
        class="btn"
        aria-pressed=${chosen ? 'true' : 'false'}
        @click=${() => {
          state.chosen = chosen ? null : new Set();
          state.draw();
        }}
      >
        ${icon('list-checks')}Select
      </button>
    </form>
    ${chips(state)}
    ${
      chosen
        ? bulkBar(
            items.filter(({ id }) => chosen.has(id)),
            items,
            bulk(state),
          )
        : nothing
    }
    <section class="panel" aria-label="People">
      ${
        items.length
          ? html`<ul class="rows roomy people">
              ${repeat(
                items,
                (person) => person.id,
                (person) => personRow(person, state),
              )}
            </ul>`
          : meta && (filtered ? nobody(list) : first())
      }
      ${moreButton(list)}
    </section>`;
}

const NONE = Object.fromEntries(
  [
    'q',
    'tag',
    'organization',
    'event_id',
    'archived',
    ...SPANS.flatMap((ends) => ends.slice(1)),
  ].map((name) => [name, '']),
);

/** @param {LiveList} list */
const nobody = (list) =>
  empty({
    name: 'users',
    title: list.values.q
      ? `No one matches “${list.values.q}”`
      : list.values.archived
        ? 'Nobody is archived'
        : 'No one fits',
    text: list.values.q
      ? 'Check the spelling, or add them now.'
      : 'Take a filter away to see more people.',
    action: html`<button class="btn" @click=${() => list.set({ ...NONE })}>Show everybody</button>`,
  });

const first = () =>
  empty({
    name: 'users',
    title: 'The people you meet will be here',
    text: 'A first name is enough. Add what you talked about and when to follow up, and Today reminds you.',
    action: html`<button class="btn primary" data-do="person">Add a person</button>`,
  });

/** @type {import('../router.js').Screen} */
export default {
  title: 'People',
  async mount(root, _params, signal) {
    render(skeleton('People'), root);
    const draw = () => !signal.aborted && render(view(state), root);
    const list = liveList({
      names: [...Object.keys(NONE), 'sort'],
      path: (values) => `/contacts?${params({ limit: 100, ...values })}`,
      texts: (person) => [person.full_name, person.description, person.organization, person.note],
      keep: (person, { tag, organization, archived, met_from, met_to }) =>
        (!tag || person.tags.includes(tag)) &&
        (!organization || person.organization === organization) &&
        within(person.first_met_at, met_from, met_to) &&
        (archived === 'any' || !!person.archived_at === !!archived),
      draw,
      signal,
    });
    /** @type {State} */
    const state = { list, who: names(draw), chosen: null, draw };
    await list.start();
  },
};
