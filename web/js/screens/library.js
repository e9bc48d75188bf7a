// @ts-check
// The library: one's own lessons and those of the teams, to look things up in, to keep together and to take along.
import { html, render, repeat, icon, nothing } from '../lib.js';
import { fileOf, watch } from '../data.js';
import { plural } from '../format.js';
import { collectPanel } from '../parts/collect.js';
import { collectionPanel } from '../parts/collection.js';
import { download } from '../parts/download.js';
import { empty, skeleton } from '../parts/empty.js';
import { feedItem } from '../parts/feed-item.js';
import { filterChip, filterRow, menu, moreButton, searchBox, tagsOf } from '../parts/filters.js';
import { editing } from '../parts/in-place.js';
import { liveList, params } from '../parts/list.js';
import { names } from '../parts/names.js';
import { scopes } from '../parts/scopes.js';
import { toast } from '../parts/toast.js';

/** @typedef {import('../parts/collect.js').Collection} Collection */
/** @typedef {{list: import('../parts/list.js').LiveList, collections: Collection[], names: ReturnType<typeof names>,
 *   edit: import('../parts/in-place.js').Editing}} State */

const FILTERS = ['q', 'tag', 'skill', 'stage', 'collection_id', 'for_event_id'];
const NONE = Object.fromEntries(FILTERS.map((name) => [name, '']));

/** @type {[string, string][]} */
const STAGES = [
  ['', 'Any stage'],
  ['captured', 'Written down'],
  ['shared', 'Shared'],
  ['applied', 'Used'],
  ['impact', 'Made a difference'],
];

/** The file says what the list does. @param {Record<string, string>} values */
async function takeAlong(values) {
  try {
    download('lessons.md', await fileOf(`/library/markdown?${params(values)}`));
  } catch {
    toast('The file could not be made. Try again when you are online.');
  }
}

/** @param {State} state */
function tools({ list, collections, names: known }) {
  const { values } = list;
  const pick = (/** @type {string} */ name) => (/** @type {string} */ value) =>
    list.set({ [name]: value });
  /** @type {[string, string][]} */
  const choices = collections.map(({ id, title }) => [id, title]);
  const chosen = (/** @type {string} */ name, /** @type {string} */ text) =>
    values[name] ? [filterChip({ text, on: true, set: () => list.set({ [name]: '' }) })] : [];
  const event = values.for_event_id && known.text('events', values.for_event_id);
  const tag = (/** @type {string} */ text) => {
    const set = (/** @type {boolean} */ on) => list.set({ tag: on ? text : '' });
    return filterChip({ text, on: text === values.tag, set });
  };
  return html`<form
      class="tools"
      role="search"
      @submit=${(/** @type {Event} */ event) => event.preventDefault()}
    >
      ${searchBox({ label: 'Search the library', value: values.q, set: (q) => list.set({ q }) })}
      ${
        collections.length
          ? menu({
              label: 'Collection',
              name: 'collection_id',
              value: values.collection_id,
              choices: [['', 'All lessons'], ...choices],
              set: pick('collection_id'),
            })
          : nothing
      }
      ${menu({ label: 'Stage', name: 'stage', value: values.stage, choices: STAGES, set: pick('stage') })}
    </form>
    ${filterRow([
      ...chosen('for_event_id', `Before ${event || 'an event'}`),
      ...chosen('skill', values.skill),
      ...tagsOf(list.items, values.tag).map(tag),
    ])}`;
}

/** @param {State} state */
function view(state) {
  const { list, collections } = state;
  const { values, items, meta, next } = list;
  const filtered = FILTERS.some((name) => values[name]);
  const open = collections.find(({ id }) => id === values.collection_id);
  return html`<div class="page-head">
      <div>
        <h1>Lessons</h1>
        <p role="status">
          ${meta ? plural(items.length, { one: '# lesson', other: '# lessons' }) : 'Loading'}${next ? ', the newest' : ''}
        </p>
      </div>
      ${
        items.length
          ? html`<button class="btn" @click=${() => takeAlong(values)}>
              ${icon('download', 'sm')}Markdown<span class="vh"> file of these lessons</span>
            </button>`
          : nothing
      }
    </div>
    ${scopes('all')} ${items.length || filtered ? tools(state) : nothing}
    ${open ? collectionPanel(open, state.edit, () => list.set({ collection_id: '' })) : nothing}
    <section class="panel feed" aria-label="Library">
      ${
        items.length
          ? repeat(
              items,
              (item) => item.id,
              (item) => feedItem(item, { more: collectPanel(item, collections) }),
            )
          : meta && (filtered ? none(list) : first())
      }
      ${moreButton(list)}
    </section>`;
}

/** @param {State['list']} list */
const none = (list) =>
  empty({
    name: 'search',
    title: list.values.collection_id ? 'No lesson in it yet' : 'No lesson fits',
    text: list.values.collection_id
      ? 'Show all lessons and tap Collect at those that belong here.'
      : 'Try fewer words, or take a filter away.',
    action: html`<button class="btn" @click=${() => list.set(NONE)}>Show all lessons</button>`,
  });

const first = () =>
  empty({
    name: 'library',
    title: 'Your library begins with one sentence',
    text: 'What you write down and what colleagues share stands here: to search before you go somewhere, to keep together, to take along.',
    action: html`<button class="btn primary" data-do="lesson">Write a lesson</button>`,
  });

/** @type {import('../router.js').Screen} */
export default {
  title: 'Library',
  async mount(root, _params, signal) {
    render(skeleton('Lessons'), root);
    const draw = () => !signal.aborted && render(view(state), root);
    const list = liveList({
      names: FILTERS,
      path: (values) => `/library?${params({ limit: 50, ...values })}`,
      texts: (item) => [item.title, item.insight, item.so_what],
      keep: (item, { tag, skill, stage, collection_id, for_event_id }) =>
        (!tag || item.tags.includes(tag)) &&
        (!skill || item.skills.includes(skill)) &&
        (!stage || item.stage === stage) &&
        (!collection_id || item.collection_ids.includes(collection_id)) &&
        // What helps at an event is for the server to say.
        !for_event_id,
      draw,
      signal,
    });
    /** @type {State} */
    const state = { list, collections: [], names: names(draw), edit: editing(root, draw) };
    const seen = watch(
      '/collections?limit=200',
      ({ items }) => {
        state.collections = items;
        draw();
      },
      signal,
    );
    await Promise.all([list.start(), seen.catch(() => {})]);
  },
};
