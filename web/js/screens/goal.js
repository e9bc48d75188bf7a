// @ts-check
// One goal: its seats, everything that counted, and how it went before.
import { html, render, icon, nothing } from '../lib.js';
import { ask, watch } from '../data.js';
import { nav } from '../router.js';
import { empty, skeleton } from '../parts/empty.js';
import { moreButton } from '../parts/filters.js';
import { goalActs } from '../parts/goal-acts.js';
import { evidenceRow, facts } from '../parts/goal-card.js';
import { entryList, openEntry } from '../parts/goal-entries.js';
import { goalHistory } from '../parts/goal-history.js';
import { goal as seats } from '../parts/goal.js';
import { names } from '../parts/names.js';

/** @typedef {{goal: any, evidence: any[], next: string|null, entries: any[], periods: any[],
 *   names: ReturnType<typeof names>, more: () => Promise<void>}} State */

/** @param {State} state */
function counted(state) {
  const { goal } = state;
  const manual = goal.metric === 'manual';
  const open = manual && goal.status !== 'abandoned';
  const list = manual
    ? state.entries.length
      ? entryList(goal, state.entries)
      : nothing
    : state.evidence.length
      ? html`<ul class="evidence evidence-list">
          ${state.evidence.map(evidenceRow)}
        </ul>`
      : nothing;
  return html`<section class="panel" aria-labelledby="counted-title">
    <div class="panel-head">
      <h2 id="counted-title">${manual ? 'Written down' : 'What counted'}</h2>
      <span class="count num">${goal.progress.count}</span>
    </div>
    ${
      list === nothing
        ? empty({
            name: 'target',
            title: 'Nothing yet',
            text: manual
              ? 'When you did something for it, write it down: a day and a few words.'
              : 'It fills by itself when you capture people, conversations, lessons and follow-ups.',
            level: 3,
          })
        : list
    }
    ${moreButton(state)}
    ${
      open
        ? html`<p class="acts">
            <button class="btn" @click=${() => openEntry(goal)}>
              ${icon('plus')}Write down what you did
            </button>
          </p>`
        : nothing
    }
  </section>`;
}

/** @param {State} state */
const view = (state) => {
  const { goal } = state;
  return html`<p class="crumb">
      <a href="/goals">${icon('arrow-left', 'sm')}Goals</a>
    </p>
    <div class="stack">
      <section class="panel goal-page">
        <h1>${goal.statement}</h1>
        ${seats(goal)} ${facts(goal, state.names)} ${goalActs(goal, () => nav('/goals'))}
      </section>
      ${counted(state)} ${goalHistory(state.periods)}
    </div>`;
};

/** @type {import('../router.js').Screen} */
export default {
  title: 'Goal',
  async mount(root, { id }, signal) {
    render(skeleton('Goal'), root);
    const path = `/goals/${id}/evidence?limit=50`;
    const draw = () => state.goal && !signal.aborted && render(view(state), root);
    const set = (/** @type {Partial<State>} */ change) => {
      Object.assign(state, change);
      draw();
    };
    /** @type {State} */
    const state = {
      goal: null,
      evidence: [],
      next: null,
      entries: [],
      periods: [],
      names: names(draw),
      async more() {
        const answer = await ask(`${path}&cursor=${encodeURIComponent(state.next ?? '')}`);
        set({ evidence: [...state.evidence, ...answer.items], next: answer.next_cursor });
      },
    };
    let known = '';
    const quiet = () => {};
    await watch(
      `/goals/${id}`,
      (goal) => {
        set({ goal });
        if (known) return;
        known = goal.id;
        if (goal.metric === 'manual')
          watch(
            `/goals/${id}/entries?limit=200`,
            ({ items }) => set({ entries: items }),
            signal,
          ).catch(quiet);
        else
          watch(
            path,
            (page) => set({ evidence: page.items, next: page.next_cursor }),
            signal,
          ).catch(quiet);
        if (goal.series_id)
          watch(
            `/goals?series_id=${goal.series_id}&limit=26`,
            ({ items }) => set({ periods: [...items].reverse() }),
            signal,
          ).catch(quiet);
      },
      signal,
    );
  },
};
