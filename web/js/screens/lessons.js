// @ts-check
// Lessons: one box to write in, and everything learned so far.
import { html, render, repeat, icon, nothing, uuid7 } from '../lib.js';
import { undo, write } from '../data.js';
import { plural } from '../format.js';
import { audience, myTeams, sharedWith, teamIds } from '../parts/audience.js';
import { empty, skeleton } from '../parts/empty.js';
import { filterChip, filterRow, moreButton, searchBox, tagsOf } from '../parts/filters.js';
import { field, focusError, typed } from '../parts/form.js';
import { lessonCard } from '../parts/lesson-card.js';
import { lessonBody, lessonFields, someEvents } from '../parts/lesson-fields.js';
import { liveList, params } from '../parts/list.js';
import { names } from '../parts/names.js';
import { scopes } from '../parts/scopes.js';
import { spanChips } from '../parts/span-chip.js';
import { within } from '../data/matches.js';
import { toast } from '../parts/toast.js';
import { query } from '../router.js';

/** @typedef {{list: import('../parts/list.js').LiveList, names: ReturnType<typeof names>, errors: import('../parts/form.js').Errors,
 *   events: any[], teams: import('../parts/audience.js').Team[], draw: () => void, root: HTMLElement}} State */

/** @param {State} state */
function composer(state) {
  const { list, errors, events, teams } = state;
  const submit = async (/** @type {SubmitEvent} */ event) => {
    event.preventDefault();
    const form = /** @type {HTMLFormElement} */ (event.currentTarget);
    const values = typed(form);
    state.errors = values.insight ? {} : { insight: 'Write what you learned' };
    state.draw();
    if (state.errors.insight) return focusError(form);
    const team_ids = teamIds(form);
    const body = {
      event_id: list.values.event_id || null,
      ...lessonBody(values),
      learned_at: new Date().toISOString(),
      ...(team_ids.length ? { team_ids } : {}),
    };
    const op = await write('PUT', `/lessons/${uuid7()}`, body, {
      label: values.insight.slice(0, 80),
    });
    form.reset();
    toast(sharedWith(team_ids, teams), () => undo(op));
  };
  const open = async (/** @type {Event} */ event) => {
    if (!(/** @type {HTMLDetailsElement} */ (event.currentTarget).open) || events.length) return;
    state.events = await someEvents();
    state.draw();
  };
  return html`<form class="panel composer" novalidate @submit=${submit}>
    ${field({ name: 'insight', label: 'What did you learn?', hint: 'One sentence is enough.', errors, area: true })}
    <details @toggle=${open}>
      <summary>${icon('chevron-right', 'sm')}Add details</summary>
      <div class="in-place">${lessonFields({ event_id: list.values.event_id }, events)}</div>
    </details>
    ${audience({ teams, errors })}
    <div class="acts"><button class="btn primary">Save the lesson</button></div>
  </form>`;
}

/** What an address can ask for. @type {Record<string, string>} */
const STAGES = {
  captured: 'Kept to yourself',
  shared: 'Shared, not used so far',
  applied: 'Used',
  impact: 'Made a difference',
};

/** @param {State} state */
function view(state) {
  const { list } = state;
  const { values, items, meta } = list;
  const filtered = Object.values(values).some(Boolean);
  const chips = [
    ...spanChips(list, [['Learned', 'from', 'to']]),
    ...(values.stage
      ? [
          filterChip({
            text: STAGES[values.stage] ?? values.stage,
            name: 'lightbulb',
            on: true,
            set: () => list.set({ stage: '' }),
          }),
        ]
      : []),
    ...(values.event_id
      ? [
          filterChip({
            text: `From ${state.names.text('events', values.event_id) || 'an event'}`,
            on: true,
            set: () => list.set({ event_id: '' }),
          }),
        ]
      : []),
    ...tagsOf(items, values.tag).map((tag) =>
      filterChip({
        text: tag,
        on: tag === values.tag,
        set: (on) => list.set({ tag: on ? tag : '' }),
      }),
    ),
  ];
  return html`<div class="page-head">
      <div>
        <h1>Lessons</h1>
        <p role="status">
          ${meta ? plural(items.length, { one: '# lesson', other: '# lessons' }) : 'Loading'}${list.next ? ', the newest' : ''}
        </p>
      </div>
      <a class="btn" href="/reflections">${icon('rotate-ccw')}Reflections</a>
    </div>
    ${scopes('mine')} ${composer(state)}
    <form class="tools" role="search" @submit=${(/** @type {Event} */ e) => e.preventDefault()}>
      ${searchBox({ label: 'Search lessons', value: values.q, set: (q) => list.set({ q }) })}
    </form>
    ${filterRow(chips)}
    <section class="panel" aria-label="Lessons">
      ${
        items.length
          ? repeat(
              items,
              (lesson) => lesson.id,
              (lesson) =>
                lessonCard(lesson, {
                  level: 2,
                  context: lesson.event_id
                    ? html`<span class="sub">at ${state.names.event(lesson.event_id)}</span>`
                    : nothing,
                }),
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
    title: 'No lesson fits',
    text: 'Try fewer words, or take a filter away.',
    action: html`<button
      class="btn"
      @click=${() => list.set({ q: '', tag: '', event_id: '', from: '', to: '', stage: '' })}
    >
      Show all lessons
    </button>`,
  });

const first = () =>
  empty({
    name: 'lightbulb',
    title: 'What you learn will be here',
    text: '“Teams that write the runbook before the feature ship with fewer pages at night.” Write yours above, or tap Lesson in event mode.',
  });

/** @type {import('../router.js').Screen} */
export default {
  title: 'Lessons',
  async mount(root, nothingMore, signal) {
    if (query().get('scope') === 'team')
      return (await import('./feed.js')).default.mount(root, nothingMore, signal);
    if (query().get('scope') === 'all')
      return (await import('./library.js')).default.mount(root, nothingMore, signal);
    render(skeleton('Lessons'), root);
    const draw = () => !signal.aborted && render(view(state), root);
    const list = liveList({
      names: ['q', 'tag', 'event_id', 'from', 'to', 'stage'],
      path: (values) => `/lessons?${params({ limit: 50, ...values })}`,
      texts: (lesson) => [lesson.title, lesson.insight, lesson.so_what],
      keep: (lesson, { tag, event_id, from, to, stage }) =>
        (!tag || lesson.tags.includes(tag)) &&
        (!event_id || lesson.event_id === event_id) &&
        (!stage || lesson.stage === stage) &&
        within(lesson.learned_at, from, to),
      draw,
      signal,
    });
    /** @type {State} */
    const state = { list, names: names(draw), errors: {}, events: [], teams: [], draw, root };
    myTeams().then((teams) => {
      state.teams = teams;
      draw();
    });
    await list.start();
  },
};
