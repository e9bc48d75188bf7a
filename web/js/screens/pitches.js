// @ts-check
// Pitches: one's own, to be practised, and those of colleagues, who want to hear what one thinks.
import { html, render, icon, nothing, repeat } from '../lib.js';
import { watch } from '../data.js';
import { date, plural } from '../format.js';
import { nav } from '../router.js';
import { myTeams } from '../parts/audience.js';
import { empty, skeleton } from '../parts/empty.js';
import { openPitch } from '../parts/pitch-form.js';
import { seconds } from '../parts/pitch-words.js';
import { stateChip } from '../parts/sync-chip.js';

/** @typedef {{mine: any[]|null, shared: any[], teams: import('../parts/audience.js').Team[]}} State */

/** @param {any} pitch */
function about({ own, owner, current, target_seconds, practised }) {
  if (!own) return `from ${owner?.full_name || 'a colleague'}`;
  if (!current) return 'No words yet';
  const time = `about ${current.estimated_seconds} of ${seconds(target_seconds)}`;
  if (!practised?.count) return `${time}, not practised yet`;
  const times = plural(practised.count, { one: 'practised once', other: 'practised # times' });
  return `${time}, ${times}${practised.last_at ? `, last on ${date(practised.last_at)}` : ''}`;
}

/** @param {any} pitch */
const row = (pitch) =>
  html`<li>
    <span class="disc ${pitch.own ? 'self' : ''}" aria-hidden="true">${icon('timer')}</span>
    <div>
      <a class="name" data-row href="/pitch/${pitch.id}">${pitch.title}</a>
      ${pitch.audience ? html`<p class="sub">For ${pitch.audience}</p>` : nothing}
      <p class="sub">${about(pitch)}</p>
    </div>
    ${stateChip(pitch)}
  </li>`;

/** @param {any[]} pitches */
const list = (pitches) =>
  html`<ul class="rows pitches">
    ${repeat(pitches, (pitch) => pitch.id, row)}
  </ul>`;

/** @param {State} state */
const view = ({ mine, shared, teams }) =>
  html`<div class="page-head">
      <div>
        <h1>Pitch</h1>
        <p>
          Say in a minute what you do, and why it matters to the one you talk to. What makes you
          different is on your <a href="/usps">USP cards</a>.
        </p>
      </div>
      <button class="btn primary" @click=${() => openPitch(teams, (id) => nav(`/pitch/${id}`))}>
        ${icon('plus')}Write a pitch
      </button>
    </div>
    <div class="stack">
      <section class="panel" aria-label="My pitches">
        ${
          mine?.length
            ? list(mine)
            : empty({
                name: 'timer',
                title: 'Your pitches will be here',
                text: '“You know how deploys fail the night before a launch? We make them boring.” Write what you say when somebody asks what you do, practise it aloud, and see in which conversations it landed.',
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
  title: 'Pitch',
  async mount(root, _params, signal) {
    render(skeleton('Pitch'), root);
    /** @type {State} */
    const state = { mine: null, shared: [], teams: [] };
    const set = (/** @type {Partial<State>} */ change) => {
      Object.assign(state, change);
      if (state.mine && !signal.aborted) render(view(state), root);
    };
    myTeams().then((teams) => set({ teams }));
    const colleagues = '/pitches?scope=shared&limit=200';
    watch(colleagues, ({ items }) => set({ shared: items }), signal).catch(() => {});
    await watch('/pitches?limit=200', ({ items }) => set({ mine: items }), signal);
  },
};
