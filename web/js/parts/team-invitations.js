// @ts-check
// The invitations of a team that are still open: a new link for one, sent where mail is, or none any more.
import { html, icon, repeat } from '../lib.js';
import { direct } from '../data.js';
import { date, plural } from '../format.js';
import { confirmLoss } from './dialog.js';
import { invitingFailed } from './team-invite.js';
import { whom } from './team-links.js';
import { toast } from './toast.js';

/** @typedef {{made: (links: any[]) => void, failed: (fault: unknown, words?: string) => void, again: () => Promise<void>}} Act */

/** @param {any} team @param {any} invitation @param {Act} act */
async function renew(team, { id }, act) {
  try {
    const made = await direct('PUT', `/teams/${team.id}/invitations/${id}/token`);
    await act.again();
    act.made([made]);
  } catch (fault) {
    act.failed(fault, invitingFailed(fault));
  }
}

/** @param {any} team @param {any} invitation @param {Act} act */
async function withdraw(team, invitation, act) {
  const sure = await confirmLoss({
    title: 'Withdraw this invitation?',
    text: `${whom(invitation)}: the link stops working at once. Who joined with it stays.`,
    yes: 'Withdraw the invitation',
  });
  if (!sure) return;
  try {
    await direct('DELETE', `/teams/${team.id}/invitations/${invitation.id}`);
    toast('Invitation withdrawn');
    await act.again();
  } catch (fault) {
    act.failed(fault);
  }
}

/** @param {any} team @param {any} invitation @param {Act} act */
function row(team, invitation, act) {
  const { email, max_uses, use_count, role, expires_at, invited_by } = invitation;
  const mine = role === 'member' || team.role === 'owner';
  const used = email
    ? ''
    : `${use_count} of ${plural(max_uses, { one: '#', other: '#' })} joined, `;
  return html`<li>
    <span class="disc" aria-hidden="true">${icon(email ? 'mail' : 'link')}</span>
    <div>
      <strong>${whom(invitation)}</strong><br />
      <span class="sub num"
        >${used}${role === 'admin' ? 'as an admin, ' : ''}until ${date(expires_at)}, by
        ${invited_by.full_name}</span
      >
    </div>
    <span class="acts">
      ${
        mine
          ? html`<button class="btn quiet small" @click=${() => renew(team, invitation, act)}>
              ${invitation.mailed ? 'Send again' : 'New link'}<span class="vh"
                >: ${whom(invitation)}</span
              >
            </button>`
          : ''
      }
      <button class="btn quiet small" @click=${() => withdraw(team, invitation, act)}>
        Withdraw<span class="vh">: ${whom(invitation)}</span>
      </button>
    </span>
  </li>`;
}

/** @param {any} team @param {any[]} invitations @param {Act} act */
export const openInvitations = (team, invitations, act) =>
  html`<section class="panel" aria-labelledby="open-title">
    <div class="panel-head">
      <h2 id="open-title">Open invitations</h2>
      <span class="count num">${invitations.length}</span>
    </div>
    <ul class="rows roomy">
      ${repeat(
        invitations,
        (one) => one.id,
        (one) => row(team, one, act),
      )}
    </ul>
  </section>`;
