// @ts-check
// Lessons of the team: what colleagues learned, the last one shared first.
import { html, render, repeat, nothing } from '../lib.js';
import { plural } from '../format.js';
import { myTeams } from '../parts/audience.js';
import { openCapture } from '../parts/capture.js';
import { empty, skeleton } from '../parts/empty.js';
import { authorOf, feedItem } from '../parts/feed-item.js';
import { filterChip, filterRow, menu, moreButton, searchBox, tagsOf } from '../parts/filters.js';
import { liveList, params } from '../parts/list.js';
import { someEvents } from '../parts/lesson-fields.js';
import { scopes } from '../parts/scopes.js';

/** @typedef {{list: import('../parts/list.js').LiveList, teams: any[], past: any[], authors: Map<string, string>,
 *   events: Map<string, string>}} State */

const FILTERS = ['q', 'team_id', 'tag', 'event_id', 'author_id'];

/** The menu of what was seen so far, and of what is chosen. @param {Map<string, string>} seen @param {string} chosen
 * @param {string} all @param {string} unknown */
function choices(seen, chosen, all, unknown) {
  const known = [...seen].sort((a, b) => a[1].localeCompare(b[1]));
  const strange = chosen && !seen.has(chosen) ? [[chosen, unknown]] : [];
  return /** @type {[string, string][]} */ ([['', all], ...strange, ...known]);
}

/** @param {State} state */
function tools({ list, teams, authors, events }) {
  const { values } = list;
  const pick = (/** @type {string} */ name) => (/** @type {string} */ value) =>
    list.set({ [name]: value });
  const byTeam = new Map(teams.map(({ id, name }) => [id, name]));
  return html`<form
      class="tools"
      role="search"
      @submit=${(/** @type {Event} */ event) => event.preventDefault()}
    >
      ${searchBox({ label: 'Search the lessons of the team', value: values.q, set: (q) => list.set({ q }) })}
      ${
        teams.length > 1
          ? menu({
              label: 'Team',
              name: 'team_id',
              value: values.team_id,
              choices: choices(byTeam, values.team_id, 'All teams', 'A team'),
              set: pick('team_id'),
            })
          : nothing
      }
      ${menu({ label: 'By', name: 'author_id', value: values.author_id, choices: choices(authors, values.author_id, 'Everybody', 'A colleague'), set: pick('author_id') })}
      ${
        events.size || values.event_id
          ? menu({
              label: 'Event',
              name: 'event_id',
              value: values.event_id,
              choices: choices(events, values.event_id, 'All events', 'An event'),
              set: pick('event_id'),
            })
          : nothing
      }
    </form>
    ${filterRow(
      tagsOf(list.items, values.tag).map((tag) =>
        filterChip({
          text: tag,
          on: tag === values.tag,
          set: (on) => list.set({ tag: on ? tag : '' }),
        }),
      ),
    )}`;
}

/** @param {State} state */
function view(state) {
  const { list, teams } = state;
  const { values, items, meta, next } = list;
  const filtered = FILTERS.some((name) => values[name]);
  return html`<div class="page-head">
      <div>
        <h1>Lessons</h1>
        <p role="status">
          ${meta ? plural(items.length, { one: '# shared lesson', other: '# shared lessons' }) : 'Loading'}${next ? ', the newest' : ''}
        </p>
      </div>
    </div>
    ${scopes('team')} ${items.length || filtered ? tools(state) : nothing}
    <section class="panel feed" aria-label="Lessons of the team">
      ${
        items.length
          ? repeat(
              items,
              (item) => item.id,
              (item) => feedItem(item),
            )
          : meta && (filtered ? none(list) : teams.length ? first(state) : alone())
      }
      ${moreButton(list)}
    </section>`;
}

/** @param {State['list']} list */
const none = (list) =>
  empty({
    name: 'search',
    title: 'No shared lesson fits',
    text: 'Try fewer words, or take a filter away.',
    action: html`<button
      class="btn"
      @click=${() => list.set(Object.fromEntries(FILTERS.map((name) => [name, ''])))}
    >
      Show all of them
    </button>`,
  });

/** Nobody shared anything: one's own last events are where it can begin. @param {State} state */
const first = ({ past }) =>
  empty({
    name: 'lightbulb',
    title: 'What your team learns will be here',
    text: 'Everybody goes somewhere, few hear of it. Begin with one sentence of yours.',
    action: html`<div class="prompts">
      ${past.map(
        (event) =>
          html`<button class="btn" @click=${() => openCapture('lesson', { eventId: event.id })}>
            What should colleagues know about ${event.summary}?
          </button>`,
      )}
      ${past.length ? nothing : html`<button class="btn primary" data-do="lesson">Write a lesson</button>`}
    </div>`,
  });

const alone = () =>
  empty({
    name: 'users',
    title: 'Lessons travel in teams',
    text: 'Make a team with the people you work with. What one of you learns and shares is here for all, and for nobody else.',
    action: html`<a class="btn primary" href="/team">Go to your team</a>`,
  });

/** @type {import('../router.js').Screen} */
export default {
  title: 'Lessons of the team',
  async mount(root, _params, signal) {
    render(skeleton('Lessons'), root);
    const draw = () => {
      for (const item of list.items) {
        if (item.author) state.authors.set(item.author.id, authorOf(item));
        if (item.event) state.events.set(item.event.id, item.event.summary);
      }
      if (!signal.aborted) render(view(state), root);
    };
    const list = liveList({
      names: FILTERS,
      path: (values) => `/feed?${params({ limit: 50, ...values })}`,
      texts: (item) => [item.title, item.insight, item.so_what],
      keep: (item, { team_id, tag, event_id, author_id }) =>
        (!team_id || item.team_ids.includes(team_id)) &&
        (!tag || item.tags.includes(tag)) &&
        (!event_id || item.event?.id === event_id) &&
        (!author_id || item.author?.id === author_id),
      draw,
      signal,
    });
    /** @type {State} */
    const state = { list, teams: [], past: [], authors: new Map(), events: new Map() };
    const [teams, events] = await Promise.all([myTeams(), someEvents()]);
    const over = (/** @type {any} */ event) => Date.parse(event.ends_at) < Date.now();
    Object.assign(state, { teams, past: events.filter(over).slice(0, 3) });
    await list.start();
  },
};
