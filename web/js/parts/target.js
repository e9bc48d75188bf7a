// @ts-check
// Somebody whom the colleagues at an event want to meet: who talks to them, who met them, and saying so.
import { html, icon, initials, nothing, repeat } from '../lib.js';
import { account, undo, write } from '../data.js';
import { openCapture } from './capture.js';
import { me } from './comments.js';
import { stateChip } from './sync-chip.js';
import { toast } from './toast.js';

/** @typedef {import('../types.js').Target} Target */

/** @param {Target} target */
export const targetName = (target) => target.full_name || target.organization || '';

/** Where they work and why one should talk to them. @param {Target} target */
export const about = ({ full_name, organization, reason }) =>
  [full_name ? organization : '', reason].filter(Boolean).join(': ');

const names = (/** @type {string[]} */ list) => new Intl.ListFormat('en').format(list);

/** Who met them, or is going to; `over`: or was. @param {Target} target @param {boolean} over */
function stateOf(target, over) {
  const mine = account()?.id;
  const met = target.met_by.map((one) => (one.id === mine ? 'You' : one.full_name));
  if (target.met) return `${met.length ? names(met) : SOMEBODY} met them`;
  if (over) return 'Nobody met them';
  if (!target.claimed) return 'Nobody talks to them yet';
  if (claimedByMe(target)) return 'You talk to them';
  return `${target.claimed_by?.full_name ?? SOMEBODY} talks to them`;
}

/** One of another team, who is not named. */
const SOMEBODY = 'A colleague';

/** @param {Target} target */
export const path = (target) => `/events/${target.event_id}/targets/${target.id}`;
/** @param {Target} target */
const claimedByMe = (target) => target.claimed_by?.id === account()?.id;

/** @param {Target} target @param {boolean} take */
async function claim(target, take) {
  const label = take
    ? `You talk to ${targetName(target)}`
    : `${targetName(target)} is left to the others`;
  const show = take ? { claimed: true, claimed_by: me() } : { claimed: false, claimed_by: null };
  const op = await write(take ? 'PUT' : 'DELETE', `${path(target)}/claim`, null, {
    label,
    was: target,
    show,
  });
  toast(label, () => undo(op));
}

/** Notes that one met them in a conversation of one's own. @param {Target} target @param {string} encounter_id */
export function meet(target, encounter_id) {
  const others = target.met_by.filter((one) => one.id !== account()?.id);
  const show = { met: true, met_by: [...others, me()], encounter_id };
  const label = `You met ${targetName(target)}`;
  return write('PUT', `${path(target)}/meeting`, { encounter_id }, { label, was: target, show });
}

/** What one can do about somebody: claim, let go, or capture that one met them. @param {Target} target */
export function targetActs(target) {
  const name = html`<span class="vh">: ${targetName(target)}</span>`;
  const button = (/** @type {string} */ words, /** @type {() => void} */ run) =>
    html`<button type="button" class="btn" @click=${run}>${words}${name}</button>`;
  if (target.encounter_id) return nothing;
  const met = button('Met', () =>
    openCapture('person', { eventId: target.event_id, target: { ...target } }),
  );
  if (target.met) return met;
  if (claimedByMe(target)) return html`${met} ${button('Let go', () => claim(target, false))}`;
  return target.claimed ? met : html`${met} ${button('I talk to them', () => claim(target, true))}`;
}

/** In words, with a sign of its own. @param {Target} target @param {{over?: boolean}} [when] */
export const stateLine = (target, { over = false } = {}) =>
  html`<p class="meta">
    <span
      >${icon(target.met ? 'circle-check' : target.claimed && !over ? 'user-round' : 'circle-help', 'sm')}${stateOf(target, over)}</span
    >
  </p>`;

/** The list for the pocket: who is still to be met comes first. @param {Target[]} [targets] */
export function pocketTargets(targets = []) {
  if (!targets.length) return nothing;
  const open = targets.filter((target) => !target.met);
  const sorted = [...open, ...targets.filter((target) => target.met)];
  return html`<section class="panel" aria-labelledby="pocket-title">
    <div class="panel-head">
      <h2 id="pocket-title">Whom to meet</h2>
      <span class="count num">${open.length ? `${open.length} to meet` : 'All met'}</span>
    </div>
    <ul class="log targets">
      ${repeat(
        sorted,
        (target) => target.id,
        (target) =>
          html`<li>
            <span class="disc" aria-hidden="true">${initials(targetName(target))}</span>
            <div>
              <strong class="name">${targetName(target)}</strong>
              ${about(target) ? html`<br /><span class="sub">${about(target)}</span>` : nothing}
              ${stateLine(target)}
              <div class="acts">${targetActs(target)}</div>
            </div>
            ${stateChip(target)}
          </li>`,
      )}
    </ul>
  </section>`;
}
