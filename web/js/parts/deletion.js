// @ts-check
// The question before an account is deleted: what becomes of what was shared, and the password.
import { html, nothing } from '../lib.js';
import { account, deleteAccount, Problem } from '../data.js';
import { plural } from '../format.js';
import { openDialog, sheetHead } from './dialog.js';
import { errorSummary, field, fieldError, focusError, problemErrors, typed } from './form.js';
import { why } from './settings.js';

/** @typedef {import('../api.js').components['schemas']['Deletion']} Deletion */
/** @typedef {import('./form.js').Errors} Errors */

/** "2 lessons and 1 comment that colleagues see"; empty where there is nothing.
 * @param {Deletion['shared']} shared */
export function sharedWords({ lessons, comments, applications }) {
  const parts = [
    lessons && plural(lessons, { one: '# lesson', other: '# lessons' }),
    comments && plural(comments, { one: '# comment', other: '# comments' }),
    applications &&
      plural(applications, { one: '# “I used this”', other: '# times “I used this”' }),
  ].filter(Boolean);
  if (!parts.length) return '';
  return `${new Intl.ListFormat('en').format(/** @type {string[]} */ (parts))} that colleagues see`;
}

/** @type {[string, string, string][]} */
const CHOICES = [
  ['leave', 'Leave', 'Colleagues go on reading it, by “A former colleague”.'],
  ['take', 'Take along', 'It is gone for everybody, with what colleagues said about it.'],
];

/** @param {Deletion['shared']} shared @param {Errors} errors */
const fate = (shared, errors) =>
  html`<fieldset class="field" id="f-shared" tabindex="-1">
    <legend>What becomes of ${sharedWords(shared)}?</legend>
    ${fieldError('f-shared-error', errors.shared)}
    <div class="choice fate">
      ${CHOICES.map(
        ([key, name, words]) =>
          html`<label
            ><input
              type="radio"
              name="shared"
              value=${key}
              aria-invalid=${errors.shared ? 'true' : 'false'}
            /><span>${name}<br /><span class="hint">${words}</span></span></label
          >`,
      )}
    </div>
  </fieldset>`;

/** @param {Record<string, string>} values @param {boolean} asked @returns {Errors} */
const wrong = ({ shared, password }, asked) => ({
  ...(asked && !shared ? { shared: 'Choose what becomes of what you shared' } : {}),
  ...(password ? {} : { password: 'Enter your password' }),
});

/** @param {unknown} fault @returns {Errors} */
const said = (fault) =>
  fault instanceof Problem && fault.errors.length
    ? problemErrors(fault, ['password', 'shared'])
    : { '': why(fault) };

/** Asks, and deletes the account. @param {Deletion} deletion */
export function openDeletion(deletion) {
  const asked = sharedWords(deletion.shared) !== '';
  /** @type {Errors} */
  let errors = {};
  let busy = false;
  const submit = async (/** @type {SubmitEvent} */ event) => {
    event.preventDefault();
    if (busy) return;
    const { shared, password } = typed(/** @type {HTMLFormElement} */ (event.target));
    errors = wrong({ shared, password }, asked);
    if (!Object.keys(errors).length) {
      busy = true;
      dialog.draw();
      await deleteAccount({ shared: shared ?? 'take', password }).catch(
        (fault) => (errors = said(fault)),
      );
      busy = false;
    }
    dialog.draw();
    focusError(dialog.element);
  };
  const dialog = openDialog({ labelledBy: 'delete-title', view: ({ close }) => view(close) });
  /** @param {() => void} close */
  function view(close) {
    return html`<form novalidate @submit=${submit}>
      ${sheetHead('delete-title', 'Delete the account?', close)}
      <p>Everything that only you see is gone for good, at once.</p>
      ${errors[''] ? errorSummary({ '': errors[''] }) : nothing}
      ${asked ? fate(deletion.shared, errors) : nothing}
      <input
        type="hidden"
        name="username"
        autocomplete="username"
        value=${account()?.email ?? ''}
      />
      ${field({ name: 'password', label: 'Your password', type: 'password', autocomplete: 'current-password', errors })}
      <footer>
        <button class="btn danger" aria-disabled=${busy ? 'true' : 'false'}>
          Delete the account
        </button>
        <button type="button" class="btn" @click=${close}>Cancel</button>
      </footer>
    </form>`;
  }
}
