// @ts-check
// One's teams. Who has one only sees it at once.
import { html, render, repeat, icon, uuid7 } from '../lib.js';
import { read, undo, watch, write } from '../data.js';
import { plural } from '../format.js';
import { nav, query } from '../router.js';
import { empty, skeleton } from '../parts/empty.js';
import { field, focusError, typed } from '../parts/form.js';
import { stateChip } from '../parts/sync-chip.js';
import { teamPage } from '../parts/team-page.js';
import { toast } from '../parts/toast.js';

/** @typedef {{teams: any[], errors: import('../parts/form.js').Errors, draw: () => void}} State */

const ROLES = /** @type {Record<string, string>} */ ({
  owner: 'you own it',
  admin: 'you are an admin',
  member: 'you are a member',
});

/** @param {State} state */
function makeForm(state) {
  const submit = async (/** @type {SubmitEvent} */ event) => {
    event.preventDefault();
    const form = /** @type {HTMLFormElement} */ (event.currentTarget);
    const { name } = typed(form);
    state.errors = name ? {} : { name: 'Enter a name, such as the one of your department' };
    state.draw();
    if (!name) return focusError(form);
    const id = uuid7();
    const op = await write('PUT', `/teams/${id}`, { name }, { label: name });
    nav(`/team/${id}`);
    toast(`Team “${name}” made`, () => undo(op).then(() => nav('/team')));
  };
  return html`<form class="in-place" novalidate @submit=${submit}>
    ${field({ name: 'name', label: 'Name of the team', errors: state.errors })}
    <div class="acts"><button class="btn primary">Make the team</button></div>
  </form>`;
}

/** @param {any} team */
const row = (team) =>
  html`<li>
    <span class="disc" aria-hidden="true">${icon('handshake')}</span>
    <div>
      <a class="name" href="/team/${team.id}">${team.name}</a><br />
      <span class="sub num"
        >${plural(team.member_count, { one: '# person', other: '# people' })},
        ${ROLES[team.role]}</span
      >
    </div>
    ${stateChip(team)}
  </li>`;

/** @param {State} state */
const view = (state) =>
  html`<div class="page-head">
      <div>
        <h1>Team</h1>
        <p>Share an event before you go, and what you learned after.</p>
      </div>
    </div>
    <div class="stack">
      ${
        state.teams.length
          ? html`<section class="panel" aria-label="Your teams">
              <ul class="rows teams">
                ${repeat(state.teams, (team) => team.id, row)}
              </ul>
            </section>`
          : html`<section class="panel" aria-label="Your teams">
              ${empty({
                name: 'handshake',
                title: 'No team yet',
                text: 'In a team, colleagues see the events and lessons that you choose to share, and you see theirs. Your people and your notes are never shared. Make one below, or open the link somebody sent you.',
              })}
            </section>`
      }
      <section class="panel" aria-labelledby="make-title">
        <div class="panel-head"><h2 id="make-title">Make a team</h2></div>
        ${makeForm(state)}
      </section>
    </div>`;

/** @param {HTMLElement} root @param {AbortSignal} signal */
async function teamList(root, signal) {
  render(skeleton('Team'), root);
  /** @type {State} */
  const state = { teams: [], errors: {}, draw: () => signal.aborted || render(view(state), root) };
  await watch(
    '/teams?limit=200',
    (answer) => {
      state.teams = answer.items;
      state.draw();
    },
    signal,
  );
}

/** @type {import('../router.js').Screen} */
export default {
  title: 'Team',
  async mount(root, { id }, signal) {
    if (id) return teamPage(root, id, signal);
    const known = query().has('all') ? null : await read('/teams?limit=200').catch(() => null);
    if (known?.items.length === 1) return teamPage(root, known.items[0].id, signal);
    return teamList(root, signal);
  },
};
