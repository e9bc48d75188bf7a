// @ts-check
// One team: its name, who is in it, who is invited.
import { html, render, icon, nothing } from '../lib.js';
import { account, ask, direct, read, undo, watch, write } from '../data.js';
import { plural } from '../format.js';
import { nav } from '../router.js';
import { skeleton } from './empty.js';
import { moreButton } from './filters.js';
import { errorSummary, field } from './form.js';
import { editButton, editForm, editing } from './in-place.js';
import { changed } from './long-form.js';
import { why } from './settings.js';
import { stateChip } from './sync-chip.js';
import { openInvitations } from './team-invitations.js';
import { openInvite } from './team-invite.js';
import { linksPanel } from './team-links.js';
import { askToDelete, askToLeave, leaveTools, memberList } from './team-members.js';
import { toast } from './toast.js';

/** @typedef {{team: any, members: any[]|null, next: string|null, invitations: any[], made: any[], fault: string,
 *   edit: import('./in-place.js').Editing}} State */

/** @param {any} team */
const manages = (team) => team.role === 'owner' || team.role === 'admin';

/** @param {State} state */
const nameForm = ({ team, edit }) =>
  editForm(edit, {
    key: 'team',
    check: ({ name }) =>
      /** @type {import('./form.js').Errors} */ (name ? {} : { name: 'Enter a name' }),
    fields: (errors) =>
      html`${field({ name: 'name', label: 'Name of the team', value: team.name, errors })}
      ${field({ name: 'description', label: 'What is it there for?', value: team.description, optional: true, area: true })}`,
    save: async (values) => {
      const body = changed(values, team);
      if (!Object.keys(body).length) return;
      const label = team.name;
      const op = await write('PATCH', `/teams/${team.id}`, body, { label, was: team });
      toast('Team saved', () => undo(op));
    },
  });

/** @param {State} state @param {any} act */
const head = (state, act) =>
  html`<div class="page-head">
    <div>
      <h1>${state.team.name}</h1>
      <p>
        ${plural(state.team.member_count, { one: '# person', other: '# people' })}
        ${state.team.description ? html`· ${state.team.description}` : nothing}
        ${stateChip(state.team)}
      </p>
    </div>
    <a class="btn" href="/team/${state.team.id}/calendar">${icon('calendar-days')}Calendar</a>
    <a class="btn" href="/team/${state.team.id}/digest">${icon('lightbulb')}Week</a>
    ${state.team.insights ? html`<a class="btn" href="/team/${state.team.id}/insights">${icon('list-checks')}Insights</a>` : nothing}
    ${
      manages(state.team)
        ? html`${editButton(state.edit, 'team', 'the team')}
            <button class="btn primary" @click=${act.invite}>
              ${icon('user-plus')}Invite colleagues
            </button>`
        : nothing
    }
  </div>`;

/** @param {any} team */
const told = (team) =>
  html`<section class="panel" aria-labelledby="told-title">
    <div class="panel-head">
      <h2 id="told-title">What is told of you</h2>
      <a href="/team/${team.id}/receipt">Open the receipt</a>
    </div>
    <p class="sub">
      Who may see the team’s figures sees sums of five people or more, by quarter. You see them too,
      with what of them is yours, and who looked when.
    </p>
  </section>`;

/** @param {State} state @param {any} act */
const view = (state, act) =>
  html`${head(state, act)}
    <div class="stack">
      ${state.fault ? errorSummary({ '': state.fault }) : nothing}
      ${state.edit.key === 'team' ? html`<section class="panel" aria-label="Change the team">${nameForm(state)}</section>` : nothing}
      ${state.made.length ? linksPanel(state.made, act.seen) : nothing}
      <section class="panel" aria-labelledby="members-title">
        <div class="panel-head"><h2 id="members-title">Colleagues</h2></div>
        ${
          state.members
            ? memberList(state.team, state.members, act)
            : html`<p class="teach">Who is in the team is shown when the server can be reached.</p>`
        }
        ${
          state.members?.length === 1
            ? html`<p class="teach">
                Only you so far. Whoever joins sees the events and lessons that you share with this
                team, and nothing else of yours: never your people or your notes.
              </p>`
            : nothing
        }
        ${moreButton({ next: state.next, more: act.more })}
      </section>
      ${manages(state.team) && state.invitations.length ? openInvitations(state.team, state.invitations, act) : nothing}
      ${told(state.team)} ${leaveTools(state.team, act)}
    </div>`;

/** @param {HTMLElement} root @param {string} id @param {AbortSignal} signal */
export async function teamPage(root, id, signal) {
  render(skeleton('Team'), root);
  const path = `/teams/${id}`;
  const [people, invited] = [`${path}/memberships?limit=200`, `${path}/invitations?limit=200`];
  const draw = () => state.team && !signal.aborted && render(view(state, act), root);
  /** @type {State} */
  const state = {
    team: null,
    members: null,
    next: null,
    invitations: [],
    made: [],
    fault: '',
    edit: editing(root, () => draw()),
  };
  const set = (/** @type {Partial<State>} */ change) => {
    Object.assign(state, change);
    draw();
  };
  const seeInvitations = async () => {
    if (!manages(state.team)) return set({ invitations: [] });
    const { items } = await ask(invited).catch(() => ({ items: state.invitations }));
    set({ invitations: items });
  };
  const act = {
    failed: (/** @type {unknown} */ fault, words = why(fault)) => {
      set({ fault: words });
      /** @type {HTMLElement|null} */ (root.querySelector('.error-summary'))?.focus();
    },
    again: async () => {
      const [team, list] = await Promise.all([read(path), read(people)]);
      set({ team, members: list.items, next: list.next_cursor, fault: '' });
      await seeInvitations();
    },
    more: async () => {
      const list = await ask(`${people}&cursor=${encodeURIComponent(state.next ?? '')}`);
      set({ members: [...(state.members ?? []), ...list.items], next: list.next_cursor });
    },
    invite: () =>
      openInvite(state.team, (items) => {
        act.made(items);
        seeInvitations();
      }),
    made: (/** @type {any[]} */ items) => {
      set({ made: items, fault: '' });
      /** @type {HTMLElement|null} */ (root.querySelector('#links-title'))?.focus();
    },
    seen: () => {
      set({ made: [] });
      root.querySelector('h1')?.focus();
    },
    leave: async () => {
      if (await askToLeave(state.team))
        await end(`${path}/memberships/${account()?.id}`, `You left ${state.team.name}`);
    },
    erase: async () => {
      if (await askToDelete(state.team)) await end(path, `${state.team.name} deleted`);
    },
  };
  const end = async (/** @type {string} */ what, /** @type {string} */ words) => {
    try {
      await direct('DELETE', what, undefined, { 'if-match': '*' });
      nav('/team', { replace: true });
      toast(words);
    } catch (fault) {
      act.failed(fault);
    }
  };
  let asked = false;
  await watch(
    path,
    (team, { stale }) => {
      set({ team });
      // A team that is on its way has none yet.
      if (!stale && !asked) seeInvitations();
      asked ||= !stale;
    },
    signal,
  );
  const shown = (/** @type {any} */ list) => set({ members: list.items, next: list.next_cursor });
  await watch(people, shown, signal).catch(() => {});
}
