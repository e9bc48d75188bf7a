// @ts-check
// Goals: seats that fill, and the list behind every number.
import { html, render, icon, nothing, repeat } from '../lib.js';
import { read, watch } from '../data.js';
import { empty, skeleton } from '../parts/empty.js';
import { myTeams } from '../parts/audience.js';
import { openGoal } from '../parts/goal-builder.js';
import { goalCard } from '../parts/goal-card.js';
import { PATH as TEMPLATE, templatePanel } from '../parts/goal-template.js';
import { names } from '../parts/names.js';
import { weekChart } from '../parts/week-chart.js';

/** @typedef {{goals: any[]|null, shared: any[], teams: {id: string, name: string, role: string}[], weeks: any[], template: import('../parts/goal-template.js').Template|null,
 *   names: ReturnType<typeof names>}} State */

/** @type {[string, string][]} */
const GROUPS = [
  ['active', 'Now'],
  ['achieved', 'Achieved'],
  ['missed', 'Not quite'],
  ['paused', 'A pause'],
  ['abandoned', 'Let go'],
];

/** @param {any[]} goals @param {[string, string]} which @param {State} state */
const group = (goals, [status, title], state) =>
  goals.length
    ? html`<section class="panel" aria-labelledby="goals-${status}">
        <div class="panel-head">
          <h2 id="goals-${status}">${title}</h2>
          <span class="count num">${goals.length}</span>
        </div>
        <ul class="goal-list">
          ${repeat(
            goals,
            (goal) => goal.id,
            (goal) => goalCard(goal, state.names),
          )}
        </ul>
      </section>`
    : nothing;

const nothingYet = () =>
  html`<section class="panel">
    ${empty({
      name: 'target',
      title: 'No goals yet',
      text: 'Every event you plan comes with two: meet three new people, learn three new things. Or set one for every week or month. They count by themselves.',
      action: html`<a class="btn" href="/events/new">Plan an event</a>`,
    })}
  </section>`;

/** @param {any[]} weeks */
const bars = (weeks) =>
  weeks.some(({ people, lessons }) => people || lessons)
    ? html`<section class="panel" aria-labelledby="weeks-title">
        <div class="panel-head">
          <h2 id="weeks-title">Week by week</h2>
          <a href="/insights">By quarter</a>
        </div>
        ${weekChart(weeks)}
      </section>`
    : nothing;

/** @param {State} state */
const view = (state) => {
  const goals = state.goals ?? [];
  const of = (/** @type {string} */ status) => goals.filter((goal) => goal.status === status);
  const [now, ...past] = GROUPS;
  return html`<div class="page-head">
      <div>
        <h1>Goals</h1>
        <p>
          Counted from what you capture. Every number shows what is behind it. What you want to get
          better at is among your <a href="/skills">skills</a>.
        </p>
      </div>
      <div class="acts">
        <a class="btn" href="/cpd">${icon('clock')}Professional development</a>
        <button class="btn primary" @click=${() => openGoal()}>${icon('target')}Set a goal</button>
      </div>
    </div>
    <div class="stack">
      ${goals.length ? group(of(now[0]), now, state) : nothingYet()} ${bars(state.weeks)}
      ${state.teams.map(({ id, name, role }) =>
        group(
          state.shared
            .filter((goal) => goal.team_id === id)
            .map((goal) => ({ ...goal, manages: role !== 'member' })),
          [id, `Goals of ${name}`],
          state,
        ),
      )}
      ${past.map((one) => group(of(one[0]), one, state))}
      ${state.template ? templatePanel(state.template) : nothing}
    </div>`;
};

/** @type {import('../router.js').Screen} */
export default {
  title: 'Goals',
  async mount(root, _params, signal) {
    render(skeleton('Goals'), root);
    const draw = () => state.goals && !signal.aborted && render(view(state), root);
    const set = (/** @type {Partial<State>} */ change) => {
      Object.assign(state, change);
      draw();
    };
    /** @type {State} */
    const state = {
      goals: null,
      shared: [],
      teams: [],
      weeks: [],
      template: null,
      names: names(draw),
    };
    watch(TEMPLATE, (template) => set({ template }), signal).catch(() => {});
    myTeams().then((teams) => set({ teams }));
    watch('/goals?scope=team&limit=200', ({ items }) => set({ shared: items }), signal).catch(
      () => {},
    );
    read('/today').then(
      ({ weeks }) => set({ weeks }),
      () => {},
    );
    await watch('/goals?limit=200', ({ items }) => set({ goals: items }), signal);
  },
};
