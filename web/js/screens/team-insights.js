// @ts-check
// Insights of a team, for HR and L&D: what it does together, quarter by quarter, and nothing of one person. To be
// printed.
import { html, render, icon, nothing } from '../lib.js';
import { fileOf, lookUp, Problem, watch } from '../data.js';
import { date } from '../format.js';
import { download } from '../parts/download.js';
import { empty, skeleton } from '../parts/empty.js';
import { errorSummary } from '../parts/form.js';
import { quarterChart, quarterName } from '../parts/quarter-chart.js';
import { why } from '../parts/settings.js';
import { FIGURES, protection, reportFacts } from '../parts/team-report.js';

/** @typedef {import('../api.d.ts').components['schemas']['TeamInsights']} TeamInsights */
/** @typedef {{id: string, name: string, insights: TeamInsights|null, refused: boolean, fault: string,
 *   save: () => Promise<void>}} State */

/** @param {string} key @param {string} kind */
function series(key, kind) {
  const { name, show } = FIGURES.find((one) => one.key === key) ?? FIGURES[0];
  return { key, name, kind, show };
}

/** @type {Omit<Parameters<typeof quarterChart>[0], 'quarters'>[]} */
const TRENDS = [
  {
    id: 'visits',
    title: 'Going out',
    says: 'How often somebody said yes to a shared event.',
    series: [series('visits', 'p')],
  },
  {
    id: 'coverage',
    title: 'Coverage',
    says: 'Events shared, and those of them to which somebody said yes.',
    beside: true,
    series: [series('events_shared', 'o'), series('events_covered', 'p')],
  },
  {
    id: 'hours',
    title: 'Informal learning',
    says: 'Hours at events of those who agreed.',
    series: [series('learning_hours', 'l')],
  },
  {
    id: 'lessons',
    title: 'Lessons',
    says: 'Shared with the team, and used by somebody of it.',
    beside: true,
    series: [series('lessons_shared', 'l'), series('lessons_used', 'p')],
  },
  {
    id: 'goals',
    title: 'Goals reached',
    says: 'Own goals of those who agreed.',
    series: [series('goals_reached', 'p')],
  },
];

/** @param {State} state */
const head = ({ id, name, insights, save }) =>
  html`<p class="crumb">
      <a href="/team/${id}">${icon('arrow-left', 'sm')}${name || 'Team'}</a>
    </p>
    <div class="page-head">
      <div>
        <h1>What ${name || 'the team'} does together</h1>
        <p>Of the team as a whole, never of one person.</p>
      </div>
      ${
        insights
          ? html`<div class="acts">
              <button class="btn" @click=${save}>${icon('download')}Save as CSV</button>
              <button class="btn primary" @click=${() => print()}>Print report</button>
            </div>`
          : nothing
      }
    </div>`;

/** @param {State} state */
function view(state) {
  const { id, insights, refused, fault } = state;
  if (refused)
    return html`${head(state)}
      <section class="panel">
        ${empty({
          name: 'lock',
          title: 'You may not see these figures',
          text: 'The owner of the team gives the right to see them, on the page of the team beside a name. What they say of you, and who looked, you can always read.',
          action: html`<a class="btn" href="/team/${id}/receipt">See what is told of you</a>`,
        })}
      </section>`;
  if (!insights) return head(state);
  const reports = [...insights.reports];
  const last = reports[reports.length - 1];
  const some = reports.some(({ enough }) => enough);
  return html`${head(state)}
    <div class="stack insights report">
      ${errorSummary(fault ? { '': fault } : {})}
      <section class="panel" aria-labelledby="last-title">
        <div class="panel-head"><h2 id="last-title">${quarterName(last.quarter)}</h2></div>
        ${reportFacts(last)}
        <p class="sub">
          Counted on ${date(last.frozen_at)}. ${quarterName(insights.next_quarter)} is shown from
          ${date(insights.next_on, 'UTC')} on.
        </p>
      </section>
      ${
        some
          ? html`<div class="charts">
              ${TRENDS.map((chart) => quarterChart({ ...chart, quarters: reports }))}
            </div>`
          : nothing
      }
      ${protection(id, true)}
    </div>`;
}

/** @type {import('../router.js').Screen} */
export default {
  title: 'Team insights',
  async mount(root, { id }, signal) {
    render(skeleton('Team insights'), root);
    const path = `/teams/${id}/insights`;
    const draw = () => signal.aborted || render(view(state), root);
    const set = (/** @type {Partial<State>} */ change) => {
      Object.assign(state, change);
      draw();
    };
    /** @type {State} */
    const state = {
      ...{ id, name: '', insights: null, refused: false, fault: '' },
      async save() {
        try {
          download('insights.csv', await fileOf(`${path}?format=csv`));
          set({ fault: '' });
        } catch (fault) {
          set({ fault: why(fault) });
        }
      },
    };
    lookUp('teams', id).then((team) => set({ name: team?.name ?? '' }));
    await watch(path, (insights) => set({ insights, refused: false }), signal).catch((fault) => {
      if (!(fault instanceof Problem && fault.status === 403)) throw fault;
      set({ refused: true });
    });
  },
};
