// @ts-check
// Settings: another password. It needs the server; every other session ends with it.
import { html, render } from '../lib.js';
import { account, direct, Problem } from '../data.js';
import { errorSummary, field, problemErrors, typed } from '../parts/form.js';
import { showErrors } from '../parts/long-form.js';
import { section, settings, why } from '../parts/settings.js';
import { toast } from '../parts/toast.js';

const SHORTEST = 12;

/** @param {Record<string, string>} values @returns {import('../parts/form.js').Errors} */
const wrong = ({ current_password, new_password }) => ({
  ...(current_password ? {} : { current_password: 'Enter the password you have now' }),
  ...([...new_password].length >= SHORTEST
    ? {}
    : { new_password: `Enter a new password of at least ${SHORTEST} characters` }),
});

/** @param {unknown} fault @returns {import('../parts/form.js').Errors} */
function said(fault) {
  if (fault instanceof Problem && fault.errors.length)
    return problemErrors(fault, ['current_password', 'new_password']);
  if (fault instanceof Problem && ['invalid-credentials', 'wrong-password'].includes(fault.code))
    return { current_password: 'That is not your current password' };
  return { '': why(fault) };
}

/** @param {import('../parts/form.js').Errors} errors @param {boolean} busy
 * @param {(event: SubmitEvent) => void} submit */
const view = (errors, busy, submit) =>
  settings(
    'password',
    section(
      'password-title',
      'Change the password',
      html`<form class="long-form" novalidate @submit=${submit}>
        ${errorSummary(errors)}
        <input
          type="hidden"
          name="username"
          autocomplete="username"
          value=${account()?.email ?? ''}
        />
        ${field({
          name: 'current_password',
          label: 'Current password',
          type: 'password',
          autocomplete: 'current-password',
          errors,
        })}
        ${field({
          name: 'new_password',
          label: 'New password',
          type: 'password',
          autocomplete: 'new-password',
          errors,
          hint: `At least ${SHORTEST} characters. A few words are easy to remember.`,
        })}
        <p class="teach">You stay signed in here. Every other session ends.</p>
        <div class="acts">
          <button class="btn primary" aria-disabled=${busy ? 'true' : 'false'}>
            Change the password
          </button>
        </div>
      </form>`,
    ),
  );

/** @type {import('../router.js').Screen} */
export default {
  title: 'Password',
  mount(root) {
    /** @type {import('../parts/form.js').Errors} */
    let errors = {};
    let busy = false;
    const draw = () => render(view(errors, busy, submit), root);
    const submit = async (/** @type {SubmitEvent} */ event) => {
      event.preventDefault();
      if (busy) return;
      const form = /** @type {HTMLFormElement} */ (event.currentTarget);
      const { current_password, new_password } = typed(form);
      errors = wrong({ current_password, new_password });
      draw();
      if (showErrors(root, errors)) return;
      busy = true;
      draw();
      try {
        await direct('PUT', '/me/password', { current_password, new_password });
        form.reset();
        toast('Password changed. Other sessions ended.');
      } catch (fault) {
        errors = said(fault);
      }
      busy = false;
      draw();
      showErrors(root, errors);
    };
    draw();
  },
};
