// @ts-check
// A follow-up in a list: tick it off, put it off, see when it is due.
import { html, icon, nameOf } from '../lib.js';
import { undo, write } from '../data.js';
import { daysUntil, plural, relativeDays } from '../format.js';
import { stateChip } from './sync-chip.js';
import { toast } from './toast.js';

const DAY = 864e5;
const DIRECTION = { i_owe: 'You promised', they_owe: 'They promised', mutual: 'Together' };

/** @typedef {import('../types.js').FollowUp} FollowUp */

/** What to do, in words, also where only the kind is known. @param {FollowUp} followUp */
export function task(followUp) {
  if (followUp.summary) return followUp.summary;
  const words = /** @type {Record<string, string>} */ ({
    thank_you: 'Say thank you',
    message: 'Write a message',
    send_resource: 'Send what you promised',
    introduction: 'Introduce them',
    meeting: 'Arrange to meet',
    connect_online: 'Connect online',
  });
  return words[followUp.kind] ?? 'Follow up';
}

/** @param {FollowUp} followUp */
export async function complete(followUp) {
  const name = nameOf(followUp.contact);
  const op = await write(
    'PUT',
    `/follow-ups/${followUp.id}/completion`,
    {},
    { label: `Follow-up with ${name} done`, was: followUp },
  );
  toast(`Follow-up with ${name} done`, () => undo(op));
}

/** @param {FollowUp} followUp @param {number} days */
export async function snooze(followUp, days) {
  const name = nameOf(followUp.contact);
  const until = new Date(Date.now() + days * DAY).toISOString();
  const op = await write(
    'PUT',
    `/follow-ups/${followUp.id}/snooze`,
    { until },
    { label: `Follow-up with ${name} put off`, was: followUp },
  );
  toast(
    `Follow-up with ${name} put off for ${plural(days, { one: '# day', other: '# days' })}`,
    () => undo(op),
  );
}

/** @param {FollowUp} followUp @param {string} [zone] */
export function dueChip(followUp, zone) {
  const days = followUp.days ?? daysUntil(followUp.snoozed_until ?? followUp.due_at, zone);
  if (days < 0)
    return html`<span class="chip late"
      >${plural(-days, { one: '# day late', other: '# days late' })}</span
    >`;
  const words = relativeDays(days);
  return html`<span class="chip ${days === 0 ? 'due' : ''}"
    >${words[0].toUpperCase()}${words.slice(1)}</span
  >`;
}

/** One row; the list is `ul.rows`. With `edit` its words open the follow-up.
 * @param {FollowUp} followUp @param {{zone?: string, withPerson?: boolean, edit?: () => void}} [options] */
export function followUpRow(followUp, { zone, withPerson = true, edit } = {}) {
  const name = nameOf(followUp.contact);
  const what = task(followUp);
  return html`<li>
    <button class="tick" aria-label="Done: ${what}, ${name}" @click=${() => complete(followUp)}>
      ${icon('check', 'sm')}
    </button>
    <div>
      ${
        withPerson
          ? html`<a class="name" data-row href="/people/${followUp.contact_id}">${name}</a
              ><br /><span class="sub">${what}</span>`
          : html`${edit ? html`<button class="name" data-row @click=${edit}><span class="vh">Change: </span>${what}</button>` : html`<span class="name">${what}</span>`}<br /><span
                class="sub"
                >${DIRECTION[/** @type {'i_owe'} */ (followUp.direction)] ?? ''}</span
              >`
      }
    </div>
    <span class="row-end"
      >${followUp._state ? stateChip(followUp) : dueChip(followUp, zone)}<button
        class="btn quiet icon"
        aria-label="Put off for two days: ${what}, ${name}"
        @click=${() => snooze(followUp, 2)}
      >
        ${icon('clock')}
      </button></span
    >
  </li>`;
}
