// @ts-check
// The receipt: what the insights of a team say of oneself, exactly as others see it, and who looked.
import { html, render, repeat, icon, initials, nothing } from '../lib.js';
import { direct, lookUp, watch } from '../data.js';
import { date, figure, time } from '../format.js';
import { empty, skeleton } from '../parts/empty.js';
import { errorSummary } from '../parts/form.js';
import { quarterName } from '../parts/quarter-chart.js';
import { why } from '../parts/settings.js';
import { FIGURES, protection, reportFacts } from '../parts/team-report.js';
import { toast } from '../parts/toast.js';

/** @typedef {import('../api.d.ts').components['schemas']['Receipt']} Receipt */
/** @typedef {{id: string, name: string, receipt: Receipt|null, fault: string,
 *   agree: (yes: boolean) => Promise<void>}} State */

/** @param {State} state @param {Receipt} receipt */
const agreement = ({ agree }, { agreed_at, agreed_elsewhere }) =>
  html`<section class="panel" aria-labelledby="agreement-title">
    <div class="panel-head"><h2 id="agreement-title">What you agree to</h2></div>
    <p>
      Lessons that you share with the team, uses that you tell, and events to which you say yes are
      seen by everybody in it, and counted. Your time for learning and your own goals are not,
      unless you agree.
    </p>
    <label class="check"
      ><input
        type="checkbox"
        .checked=${!!agreed_at}
        @change=${(/** @type {any} */ event) => agree(event.target.checked)}
      /><span
        >Count my time for learning and the goals I reach in this team’s
        sums${agreed_at ? html`<span class="sub">, since ${date(agreed_at)}</span>` : nothing}</span
      ></label
    >
    ${
      agreed_elsewhere
        ? html`<p class="teach">
            They count in
            <a href="/team/${agreed_elsewhere.id}/receipt">${agreed_elsewhere.name}</a>
            now. In one team at most: agreeing here ends it there.
          </p>`
        : nothing
    }
  </section>`;

/** @param {Receipt} receipt */
const viewers = ({ viewers: all, looks }) =>
  html`<section class="panel" aria-labelledby="looks-title">
    <div class="panel-head"><h2 id="looks-title">Who looked</h2></div>
    <p>
      ${
        all.length
          ? html`May look:
            ${new Intl.ListFormat('en').format(all.map(({ full_name }) => full_name))}.`
          : 'Nobody may look.'
      }
      They are not counted themselves.
    </p>
    ${
      looks.length
        ? html`<ul class="rows looks">
            ${repeat(
              looks,
              ({ id }) => id,
              ({ account, looked_at, quarter }) =>
                html`<li>
                  <span class="disc" aria-hidden="true"
                    >${initials(account?.full_name ?? '?')}</span
                  >
                  <div>
                    <strong>${account?.full_name ?? 'A former colleague'}</strong><br /><span
                      class="sub num"
                      >${date(looked_at)}, ${time(looked_at)}: two years up to
                      ${quarterName(quarter)}</span
                    >
                  </div>
                </li>`,
            )}
          </ul>`
        : html`<p class="teach">Nobody looked so far.</p>`
    }
  </section>`;

/** @param {Receipt['reports'][number]} report */
function quarter(report) {
  const own = /** @type {any} */ (report.yours);
  const yours = FIGURES.filter(({ key }) => own[key]).map(
    ({ key, name, show = figure }) => `${name.toLowerCase()} ${show(own[key])}`,
  );
  return html`<section class="panel" aria-labelledby="q-${report.quarter}">
    <div class="panel-head">
      <h2 id="q-${report.quarter}">${quarterName(report.quarter)}</h2>
    </div>
    <p class="yours">
      ${
        yours.length
          ? html`Of you, and shown to you only: ${new Intl.ListFormat('en').format(yours)}.`
          : 'You were counted, with nothing that adds to a sum.'
      }
    </p>
    <h3>What they see</h3>
    ${reportFacts(report)}
  </section>`;
}

/** @param {State} state */
function view(state) {
  const { id, name, receipt, fault } = state;
  const reports = [...(receipt?.reports ?? [])].reverse();
  return html`<p class="crumb">
      <a href="/team/${id}">${icon('arrow-left', 'sm')}${name || 'Team'}</a>
    </p>
    <div class="page-head">
      <div>
        <h1>What is told of you</h1>
        <p>In the insights of ${name || 'the team'}: exactly what others see, and who looked.</p>
      </div>
    </div>
    ${
      receipt
        ? html`<div class="stack receipt">
            ${errorSummary(fault ? { '': fault } : {})} ${agreement(state, receipt)}
            ${viewers(receipt)}
            ${
              reports.length
                ? repeat(reports, (report) => report.quarter, quarter)
                : html`<section class="panel">
                    ${empty({
                      name: 'lock',
                      title: 'Nothing is told yet',
                      text: 'You are in none of the quarters that were counted. When you are, you see here what others see of the team, and what of it is yours.',
                    })}
                  </section>`
            }
            ${protection(id)}
          </div>`
        : nothing
    }`;
}

/** @type {import('../router.js').Screen} */
export default {
  title: 'What is told of you',
  async mount(root, { id }, signal) {
    render(skeleton('What is told of you'), root);
    const path = `/teams/${id}/insights`;
    const draw = () => signal.aborted || render(view(state), root);
    const set = (/** @type {Partial<State>} */ change) => {
      Object.assign(state, change);
      draw();
    };
    /** @type {State} */
    const state = {
      ...{ id, name: '', receipt: null, fault: '' },
      async agree(yes) {
        try {
          await direct(yes ? 'PUT' : 'DELETE', `${path}/agreement`);
          set({ fault: '', receipt: await direct('GET', `${path}/receipt`) });
          toast(yes ? 'They count from this quarter on' : 'They do not count any more', () =>
            state.agree(!yes),
          );
        } catch (fault) {
          set({ fault: why(fault) });
          /** @type {HTMLElement|null} */ (root.querySelector('.error-summary'))?.focus();
        }
      },
    };
    lookUp('teams', id).then((team) => set({ name: team?.name ?? '' }));
    await watch(`${path}/receipt`, (receipt) => set({ receipt }), signal);
  },
};
