// @ts-check
// Goals: seats that fill, and the list behind every number.
import { html, render, repeat, icon, nothing } from '../lib.js';
import { undo, watch, write } from '../data.js';
import { date, day, plural } from '../format.js';
import { empty, skeleton } from '../parts/empty.js';
import { goal as seats } from '../parts/goal.js';
import { openGoal } from '../parts/goal-builder.js';
import { METRICS } from '../parts/goal-words.js';
import { names } from '../parts/names.js';
import { stateChip } from '../parts/sync-chip.js';
import { toast } from '../parts/toast.js';

/** @typedef {{names: ReturnType<typeof names>, open: string}} State */

const PLACES = /** @type {Record<string, string>} */ ({
  contact: '/people/',
  lesson: '/lessons/',
  event: '/events/',
});

/** @param {any} goal */
async function abandon(goal) {
  const abandoned = goal.status !== 'abandoned';
  const op = await write(
    'PATCH',
    `/goals/${goal.id}`,
    { abandoned },
    { label: goal.statement, was: goal },
  );
  toast(abandoned ? 'Goal let go' : 'Goal taken up again', () => undo(op));
}

/** @param {any} goal */
async function remove(goal) {
  const op = await write('DELETE', `/goals/${goal.id}`, null, { label: goal.statement, was: goal });
  toast('Goal deleted', () => undo(op));
}

/** @param {any} goal @param {State} state */
function evidence(goal, state) {
  const { evidence, count } = goal.progress;
  if (!count) return nothing;
  const more = count - evidence.length;
  return html`<details class="evidence" ?open=${state.open === goal.id}>
    <summary>
      ${icon('chevron-right', 'sm')}What counted<span class="vh"> towards ${goal.statement}</span>
    </summary>
    <ul>
      ${evidence.map((/** @type {any} */ item) => {
        const place = PLACES[item.type];
        const label = item.label || 'Without a name';
        return html`<li>
          ${place ? html`<a href=${place + item.id}>${label}</a>` : label}
          ${item.at ? html`<span class="sub num">${date(item.at)}</span>` : nothing}
        </li>`;
      })}
    </ul>
    ${more > 0 && goal.metric !== 'learning_minutes' ? html`<p class="teach num">${plural(more, { one: 'and # more', other: 'and # more' })}</p>` : nothing}
  </details>`;
}

/** @param {any} goal @param {State} state */
function scope(goal, state) {
  if (goal.event_id) return html`At ${state.names.event(goal.event_id)}`;
  return html`<span class="num">${day(goal.starts_on, 'UTC')} – ${day(goal.ends_on, 'UTC')}</span>`;
}

/** @param {any} goal @param {State} state */
const card = (goal, state) =>
  html`<li class="goal-card" id="goal-${goal.id}">
    ${seats(goal)}
    <p class="sub">${scope(goal, state)} · ${METRICS[goal.metric]?.counted} ${stateChip(goal)}</p>
    ${evidence(goal, state)}
    <p class="entry-tools">
      ${
        goal.status === 'active' || goal.status === 'abandoned'
          ? html`<button class="btn quiet small" @click=${() => abandon(goal)}>
              ${icon(goal.status === 'active' ? 'pause' : 'play', 'sm')}${goal.status === 'active' ? 'Let it go' : 'Take it up again'}<span
                class="vh"
                >: ${goal.statement}</span
              >
            </button>`
          : nothing
      }
      <button class="btn quiet small" @click=${() => remove(goal)}>
        ${icon('trash-2', 'sm')}Delete<span class="vh">: ${goal.statement}</span>
      </button>
    </p>
  </li>`;

/** @type {[string, string][]} */
const GROUPS = [
  ['active', 'Now'],
  ['achieved', 'Achieved'],
  ['missed', 'Not quite'],
  ['abandoned', 'Let go'],
];

/** @param {any[]} goals @param {State} state */
const view = (goals, state) =>
  html`<div class="page-head">
      <div>
        <h1>Goals</h1>
        <p>Counted from what you capture. Every number shows what is behind it.</p>
      </div>
      <button class="btn primary" @click=${openGoal}>${icon('target')}Set a goal</button>
    </div>
    <div class="stack">
      ${GROUPS.map(([status, title]) => {
        const some = goals.filter((goal) => goal.status === status);
        return some.length
          ? html`<section class="panel" aria-labelledby="goals-${status}">
              <div class="panel-head">
                <h2 id="goals-${status}">${title}</h2>
                <span class="count num">${some.length}</span>
              </div>
              <ul class="goal-list">
                ${repeat(
                  some,
                  (goal) => goal.id,
                  (goal) => card(goal, state),
                )}
              </ul>
            </section>`
          : nothing;
      })}
      ${
        goals.length
          ? nothing
          : html`<section class="panel">
              ${empty({
                name: 'target',
                title: 'No goals yet',
                text: 'Every event you plan comes with two: meet three new people, learn three new things. Or set one for a month.',
                action: html`<a class="btn" href="/events/new">Plan an event</a>`,
              })}
            </section>`
      }
    </div>`;

/** @type {import('../router.js').Screen} */
export default {
  title: 'Goals',
  async mount(root, { id }, signal) {
    render(skeleton('Goals'), root);
    /** @type {any[]|null} */
    let goals = null;
    const draw = () => goals && !signal.aborted && render(view(goals, state), root);
    const state = { names: names(draw), open: id ?? '' };
    await watch(
      '/goals?limit=200',
      (answer) => {
        const first = !goals;
        goals = answer.items;
        draw();
        if (first && id)
          requestAnimationFrame(() =>
            root.querySelector(`#goal-${CSS.escape(id)}`)?.scrollIntoView({ block: 'center' }),
          );
      },
      signal,
    );
  },
};
