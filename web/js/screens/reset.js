// @ts-check
// A forgotten password: asks where to send a link, and with the link asks for a new one.
import { html, render } from '../lib.js';
import { askReset, resetPassword } from '../data.js';
import { takeToken } from '../router.js';
import {
  checkMail,
  entry,
  focusTitle,
  said,
  SHORTEST,
  tooShort,
  wrongAddress,
} from '../parts/entry.js';
import { errorSummary, field, focusError, typed } from '../parts/form.js';

/** @typedef {{step: 'ask'|'sent'|'set'|'done', email: string, sent: number, busy: boolean,
 *   errors: import('../parts/form.js').Errors}} State */

/** @param {State} state @param {{ask: (event: SubmitEvent) => void, set: (event: SubmitEvent) => void, again: () => void}} act */
function card({ step, email, sent, busy, errors }, act) {
  const waiting = busy ? 'true' : 'false';
  if (step === 'sent')
    return checkMail(
      html`If <strong>${email}</strong> has an account, a link is on its way there. With it you
        choose a new password, within an hour.`,
      { again: act.again, sent, errors },
    );
  if (step === 'done')
    return html`<h1>Your password is changed</h1>
      <p>Every session has ended. Sign in with the new one.</p>
      <a class="btn primary wide" href="/sign-in">Sign in</a>`;
  if (step === 'set')
    return html`<h1>Choose a new password</h1>
      <form novalidate @submit=${act.set} aria-busy=${waiting}>
        ${errorSummary({ '': errors[''] })}
        ${field({ name: 'new_password', label: 'New password', type: 'password', autocomplete: 'new-password', errors, hint: `At least ${SHORTEST} characters. A few words are easy to remember.` })}
        <button class="btn primary wide" aria-disabled=${waiting}>Set the password</button>
      </form>
      <p class="turn">Every session ends, on all devices.</p>`;
  return html`<h1>Forgot your password?</h1>
    <p>Enter the address of your account. We send a link to choose a new one.</p>
    <form novalidate @submit=${act.ask} aria-busy=${waiting}>
      ${errorSummary({ '': errors[''] })}
      ${field({ name: 'email', label: 'E-mail', type: 'email', autocomplete: 'username', value: email, errors })}
      <button class="btn primary wide" aria-disabled=${waiting}>Send the link</button>
    </form>
    <p class="turn"><a href="/sign-in">Back to sign in</a></p>`;
}

/** @type {import('../router.js').Screen} */
export default {
  title: 'New password',
  bare: true,
  mount(root, _params, signal) {
    let token = takeToken();
    /** @type {State} */
    const state = {
      step: token ? 'set' : 'ask',
      email: '',
      sent: 0,
      busy: false,
      errors: {},
    };
    const draw = () => render(entry(card(state, { ask, set, again })), root);
    const go = async (
      /** @type {() => Promise<void>} */ work,
      /** @type {State['step']} */ next,
      /** @type {string[]} */ names,
    ) => {
      if (state.busy) return;
      Object.assign(state, { busy: true, errors: {} });
      draw();
      try {
        await work();
        state.step = next;
      } catch (fault) {
        const errors = said(fault, [...names, 'token']);
        // A link that is used up: the way on is a new one.
        if (errors.token) Object.assign(state, { step: 'ask' });
        state.errors = { ...errors, '': errors.token ?? errors[''] };
      }
      state.busy = false;
      draw();
      if (Object.values(state.errors).some(Boolean)) return focusError(root);
      focusTitle(root);
    };
    const send = () =>
      go(
        async () => {
          await askReset(state.email);
          state.sent += 1;
        },
        'sent',
        ['email'],
      );
    const again = () => send();
    /** @param {SubmitEvent} event */
    const ask = (event) => {
      event.preventDefault();
      state.email = typed(/** @type {HTMLFormElement} */ (event.currentTarget)).email;
      state.errors = { email: wrongAddress(state.email) };
      if (!state.errors.email) return send();
      draw();
      return focusError(root);
    };
    /** @param {SubmitEvent} event */
    const set = (event) => {
      event.preventDefault();
      const { new_password } = typed(/** @type {HTMLFormElement} */ (event.currentTarget));
      state.errors = { new_password: tooShort(new_password) };
      if (!state.errors.new_password)
        return go(() => resetPassword(token, new_password), 'done', ['new_password']);
      draw();
      return focusError(root);
    };
    // A link that is opened in this very tab changes nothing but the part behind `#`.
    const opened = () => {
      token = takeToken() || token;
      if (token) Object.assign(state, { step: 'set', errors: {} });
      draw();
    };
    addEventListener('hashchange', opened, { signal });
    draw();
  },
};
