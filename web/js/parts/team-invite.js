// @ts-check
// Inviting colleagues: many addresses pasted at once, or one link for several people.
import { html, nothing } from '../lib.js';
import { direct, Problem } from '../data.js';
import { openDialog, sheetHead } from './dialog.js';
import { choice, errorSummary, field, focusError, problemErrors, typed } from './form.js';
import { why } from './settings.js';

/** @type {[string, string][]} */
const WAYS = [
  ['emails', 'By e-mail address'],
  ['link', 'By a link'],
];
/** @type {[string, string][]} */
const ROLES = [
  ['member', 'Member: reads, shares, answers'],
  ['admin', 'Admin: also invites and removes'],
];
/** @type {[string, string][]} */
const DAYS = [
  ['1', 'A day'],
  ['7', 'A week'],
  ['14', 'Two weeks'],
  ['30', 'A month'],
  ['90', 'Three months'],
];
const MOST = 100;
const ADDRESS = /[^\s<>"'()]+@[^\s<>"'()]+/g;

/** The addresses in what was pasted, "Ben Moser <ben@example.org>" too, and the pieces without one.
 * @param {string} text */
export function addresses(text) {
  const pieces = text.split(/[\n,;]+/).filter((piece) => piece.trim());
  const found = pieces.flatMap((piece) => piece.match(ADDRESS) ?? []);
  const strange = pieces.filter((piece) => !piece.match(ADDRESS)).map((piece) => piece.trim());
  return { found: [...new Set(found.map((address) => address.toLowerCase()))], strange };
}

/** @param {Record<string, string>} values @param {string} way */
function wrong(values, way) {
  /** @type {import('./form.js').Errors} */
  const errors = {};
  if (way === 'link') {
    const uses = Number(values.max_uses);
    if (!(Number.isInteger(uses) && uses >= 1 && uses <= 500))
      errors.max_uses = 'Enter a number of people from 1 to 500';
    return errors;
  }
  const { found, strange } = addresses(values.emails);
  if (strange.length) errors.emails = `“${strange[0]}” is no e-mail address`;
  else if (!found.length) errors.emails = 'Enter at least one e-mail address';
  else if (found.length > MOST) errors.emails = `Enter at most ${MOST} at once`;
  return errors;
}

/** @param {Record<string, string>} values @param {string} way */
const body = ({ emails, max_uses, role = 'member', expires_in_days }, way) => ({
  ...(way === 'link' ? { max_uses: Number(max_uses) } : { emails: addresses(emails).found }),
  role,
  expires_in_days: Number(expires_in_days),
});

/** Why an invitation was not sent. @param {unknown} fault */
export const invitingFailed = (fault) =>
  fault instanceof Problem && fault.status === 429
    ? 'An address gets at most five invitations by mail within an hour. Try again later.'
    : why(fault);

/** @param {{id: string, name: string, role: string}} team @param {(made: any[]) => void} done */
export function openInvite(team, done) {
  let way = 'emails';
  let busy = false;
  /** @type {import('./form.js').Errors} */
  let errors = {};
  const turn = (/** @type {any} */ event) => {
    if (event.target.name !== 'way') return;
    way = event.target.value;
    errors = {};
    dialog.draw();
  };
  const submit = async (/** @type {SubmitEvent} */ event) => {
    event.preventDefault();
    if (busy) return;
    const values = typed(/** @type {HTMLFormElement} */ (event.currentTarget));
    errors = wrong(values, way);
    busy = !Object.keys(errors).length;
    dialog.draw();
    if (!busy) return focusError(dialog.element);
    try {
      const made = await direct('POST', `/teams/${team.id}/invitations`, body(values, way));
      // After the dialog gave the focus back.
      dialog.element.addEventListener('close', () => done(made.items));
      dialog.close();
    } catch (fault) {
      const told = fault instanceof Problem && fault.errors.length;
      errors = told
        ? problemErrors(fault, ['emails', 'max_uses', 'role', 'expires_in_days'])
        : { '': invitingFailed(fault) };
      busy = false;
      dialog.draw();
      focusError(dialog.element);
    }
  };
  const dialog = openDialog({
    labelledBy: 'invite-title',
    view: ({ close }) =>
      html`<form novalidate @submit=${submit} @change=${turn}>
        ${sheetHead('invite-title', 'Invite colleagues', close)}
        ${errors[''] ? errorSummary({ '': errors[''] }) : nothing}
        ${choice({ name: 'way', legend: 'How?', value: way, choices: WAYS })}
        ${
          way === 'link'
            ? field({
                name: 'max_uses',
                label: 'For how many people?',
                type: 'number',
                min: 1,
                max: 500,
                value: 10,
                errors,
              })
            : field({
                name: 'emails',
                label: 'E-mail addresses',
                area: true,
                hint: `Paste up to ${MOST}, with commas or one a line. Each gets a link of their own.`,
                errors,
              })
        }
        ${team.role === 'owner' ? field({ name: 'role', label: 'They join as', value: 'member', choices: ROLES, errors }) : nothing}
        ${field({ name: 'expires_in_days', label: 'Good for', value: '14', choices: DAYS, errors })}
        <footer>
          <button class="btn primary" aria-disabled=${busy ? 'true' : 'false'}>
            ${way === 'link' ? 'Make the link' : 'Make the invitations'}
          </button>
        </footer>
      </form>`,
  });
}
