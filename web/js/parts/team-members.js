// @ts-check
// Who is in a team: role and rights, and what the one who looks may do about them.
import { html, icon, initials, nothing, repeat } from '../lib.js';
import { account, direct } from '../data.js';
import { date } from '../format.js';
import { confirmLoss, openDialog, sheetHead } from './dialog.js';
import { choice, typed } from './form.js';
import { toast } from './toast.js';

/** @typedef {{failed: (fault: unknown) => void, again: () => Promise<void>}} Act */

const ROLES = /** @type {Record<string, string>} */ ({ owner: 'Owner', admin: 'Admin' });
/** @type {[string, string][]} */
const GIVEN = [
  ['member', 'Member'],
  ['admin', 'Admin'],
];

/** @param {any} member */
const address = (member) => `/teams/${member.team_id}/memberships/${member.account.id}`;

/** Does it on the server, then shows what is there now. @param {Act} act @param {() => Promise<unknown>} work
 * @param {string} words @param {() => unknown} [undo] */
async function settle(act, work, words, undo) {
  try {
    await work();
    await act.again();
    toast(words, undo);
  } catch (fault) {
    act.failed(fault);
  }
}

/** @param {any} member @param {Act} act */
export async function remove(member, act) {
  const { full_name } = member.account;
  const sure = await confirmLoss({
    title: `Remove ${full_name} from the team?`,
    text: 'They no longer see what the team shares, and the invitations they made end. What they wrote stays theirs. To come back they need a new invitation.',
    yes: `Remove ${full_name}`,
  });
  if (!sure) return;
  const work = () => direct('DELETE', address(member), undefined, { 'if-match': '*' });
  await settle(act, work, `${full_name} removed`);
}

/** @param {any} member @param {Act} act */
async function handOver(member, act) {
  const { id, full_name } = member.account;
  const sure = await confirmLoss({
    title: `Make ${full_name} the owner?`,
    text: 'The team is theirs: only they can give roles, hand it over again or delete it. You stay as an admin.',
    yes: `Hand the team over to ${full_name}`,
  });
  if (!sure) return;
  const work = () => direct('PUT', `/teams/${member.team_id}/owner`, { account_id: id });
  await settle(act, work, `${full_name} owns the team`);
}

/** @param {any} member @param {{role: string, insights: boolean}} body @param {Act} act */
function give(member, body, act) {
  const { role, insights } = member;
  const put = (/** @type {any} */ fields, /** @type {string} */ version) =>
    direct('PATCH', address(member), fields, { 'if-match': version });
  const name = member.account.full_name;
  const undo = () => settle(act, () => put({ role, insights }, '*'), `${name} is as before`);
  return settle(act, () => put(body, `"${member.version}"`), `Saved for ${name}`, undo);
}

/** @param {any} member @param {Act} act */
function openMember(member, act) {
  const name = member.account.full_name;
  openDialog({
    labelledBy: 'member-title',
    view: ({ close }) => {
      const submit = (/** @type {SubmitEvent} */ event) => {
        event.preventDefault();
        const { role, insights } = typed(/** @type {HTMLFormElement} */ (event.currentTarget));
        close();
        give(member, { role, insights: insights === 'on' }, act);
      };
      const instead = (/** @type {(member: any, act: Act) => Promise<void>} */ then) => () => {
        close();
        then(member, act);
      };
      return html`<form novalidate @submit=${submit}>
        ${sheetHead('member-title', name, close)}
        ${choice({
          name: 'role',
          legend: 'Role',
          value: member.role,
          choices: GIVEN,
          hint: 'Admins invite, remove members and change the name.',
        })}
        <label class="check"
          ><input type="checkbox" name="insights" ?checked=${member.insights} /><span
            >May see the team’s figures</span
          ></label
        >
        <p class="acts">
          <button type="button" class="btn" @click=${instead(handOver)}>Make them the owner</button>
          <button type="button" class="btn" @click=${instead(remove)}>Remove from the team</button>
        </p>
        <footer><button class="btn primary">Save</button></footer>
      </form>`;
    },
  });
}

/** @param {any} team @param {any} member @param {Act} act */
function control(team, member, act) {
  const name = member.account.full_name;
  if (member.account.id === account()?.id) return html`<span class="chip due">You</span>`;
  if (team.role === 'owner')
    return html`<button class="btn" @click=${() => openMember(member, act)}>
      Change<span class="vh"> ${name}</span>
    </button>`;
  if (team.role === 'admin' && member.role === 'member')
    return html`<button class="btn" @click=${() => remove(member, act)}>
      Remove<span class="vh"> ${name}</span>
    </button>`;
  return nothing;
}

/** @param {any} team @param {any} member @param {Act} act */
function row(team, member, act) {
  const { account: person, role, insights, joined_at } = member;
  return html`<li>
    <span class="disc" aria-hidden="true">${initials(person.full_name)}</span>
    <div>
      <strong>${person.full_name}</strong>
      ${ROLES[role] ? html`<span class="chip">${ROLES[role]}</span>` : nothing}<br />
      <span class="sub num"
        >Since ${date(joined_at)}${insights ? ', sees the team’s figures' : ''}</span
      >
    </div>
    ${control(team, member, act)}
  </li>`;
}

/** @param {any} team @param {any[]} members @param {Act} act */
export const memberList = (team, members, act) =>
  html`<ul class="rows members">
    ${repeat(
      members,
      (member) => member.account.id,
      (member) => row(team, member, act),
    )}
  </ul>`;

/** The words about leaving: what stays, what goes. @param {any} team */
export const askToLeave = (team) =>
  confirmLoss({
    title: `Leave ${team.name}?`,
    text: 'Your people, events and lessons stay yours, and so does what you already take part in. What you shared with the team goes with you, and you no longer see what they share. To come back you need a new invitation.',
    yes: 'Leave the team',
  });

/** @param {any} team */
export const askToDelete = (team) =>
  confirmLoss({
    title: `Delete ${team.name}?`,
    text: 'Nobody sees the team any more, or what was shared with it. Everybody keeps what is theirs. You find it in the trash for 30 days; events that were shared with it have to be shared again.',
    yes: 'Delete the team',
  });

export const leaveTools = (/** @type {any} */ team, /** @type {any} */ act) =>
  html`<p class="event-tools">
    ${
      team.role === 'owner'
        ? html`<button class="btn quiet small" @click=${act.erase}>
            ${icon('trash-2', 'sm')}Delete the team
          </button>`
        : html`<button class="btn quiet small" @click=${act.leave}>
            ${icon('log-out', 'sm')}Leave the team
          </button>`
    }
    <a class="btn quiet small" href="/team?all=1">${icon('plus', 'sm')}Other teams</a>
  </p>`;
