// @ts-check
// The session ended: ask for the password over the page, so that nothing typed is lost.
import { html } from '../lib.js';
import { account, flush, Problem, signIn } from '../data.js';
import { openDialog, sheetHead } from './dialog.js';
import { field, focusError, typed } from './form.js';

let asking = false;

export function askAgain() {
  const who = account();
  if (asking || !who || /^\/(sign-in|reset|verify)$/.test(location.pathname)) return;
  asking = true;
  /** @type {import('./form.js').Errors} */
  let errors = {};
  const { element, draw, close } = openDialog({
    labelledBy: 'again-title',
    view: ({ close }) =>
      html`<form novalidate @submit=${submit}>
        ${sheetHead('again-title', 'Sign in again', close)}
        <p>
          Your session ended. What you saved is safe on this device and will be sent after you sign
          in.
        </p>
        <input type="hidden" autocomplete="username" value=${who.email} />
        <p class="meta">${who.email}</p>
        ${field({ name: 'password', label: 'Password', type: 'password', autocomplete: 'current-password', errors, autofocus: true })}
        <footer><button class="btn primary">Sign in</button></footer>
      </form>`,
  });
  element.addEventListener('close', () => {
    asking = false;
  });
  async function submit(/** @type {SubmitEvent} */ event) {
    event.preventDefault();
    const { password } = typed(/** @type {HTMLFormElement} */ (event.currentTarget));
    try {
      await signIn(who?.email ?? '', password);
      close();
      flush();
    } catch (fault) {
      errors = {
        password:
          fault instanceof Problem && fault.status === 401
            ? 'That is not the password of this account'
            : 'The server could not be reached. Try again.',
      };
      draw();
      focusError(element);
    }
  }
}
