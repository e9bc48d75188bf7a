// @ts-check
// USP cards: one's own, and those that colleagues share.
import { html, render, icon, nothing, repeat } from '../lib.js';
import { watch } from '../data.js';
import { nav } from '../router.js';
import { myTeams } from '../parts/audience.js';
import { empty, skeleton } from '../parts/empty.js';
import { stateChip } from '../parts/sync-chip.js';
import { openCard } from '../parts/usp-form.js';

/** @typedef {{mine: any[]|null, shared: any[], teams: import('../parts/audience.js').Team[]}} State */

/** @param {any} card */
const row = (card) =>
  html`<li>
    <span class="disc" aria-hidden="true">${icon('star')}</span>
    <div>
      <a class="name" data-row href="/usps/${card.id}">${card.title}</a>
      <p class="sub">
        ${card.own ? card.differentiator || card.benefit || card.for_whom : `from ${card.owner?.full_name || 'a colleague'}`}
      </p>
    </div>
    ${stateChip(card)}
  </li>`;

/** @param {any[]} cards */
const list = (cards) =>
  html`<ul class="rows usps">
    ${repeat(cards, (card) => card.id, row)}
  </ul>`;

/** @param {State} state */
const view = ({ mine, shared, teams }) =>
  html`<p class="crumb">
      <a href="/pitch">${icon('arrow-left', 'sm')}Pitch</a>
    </p>
    <div class="page-head">
      <div>
        <h1>USP cards</h1>
        <p>What makes your work different, in the words of those it is for.</p>
      </div>
      <button class="btn primary" @click=${() => openCard(teams, (id) => nav(`/usps/${id}`))}>
        ${icon('plus')}Write a card
      </button>
    </div>
    <div class="stack">
      <section class="panel" aria-label="My cards">
        ${
          mine?.length
            ? list(mine)
            : empty({
                name: 'star',
                title: 'What makes you different will be here',
                text: '“For teams that deploy every day, Calm is a checklist with a robot behind it that makes deploys boring.” Write it once, share it with your team, build pitches on it.',
              })
        }
      </section>
      ${
        shared.length
          ? html`<section class="panel" aria-labelledby="shared-title">
              <div class="panel-head"><h2 id="shared-title">From colleagues</h2></div>
              ${list(shared)}
            </section>`
          : nothing
      }
    </div>`;

/** @type {import('../router.js').Screen} */
export default {
  title: 'USP cards',
  async mount(root, _params, signal) {
    render(skeleton('USP cards'), root);
    /** @type {State} */
    const state = { mine: null, shared: [], teams: [] };
    const set = (/** @type {Partial<State>} */ change) => {
      Object.assign(state, change);
      if (state.mine && !signal.aborted) render(view(state), root);
    };
    myTeams().then((teams) => set({ teams }));
    const colleagues = '/usps?scope=shared&limit=200';
    watch(colleagues, ({ items }) => set({ shared: items }), signal).catch(() => {});
    await watch('/usps?limit=200', ({ items }) => set({ mine: items }), signal);
  },
};
