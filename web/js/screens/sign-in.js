// @ts-check
// Sign in and sign up on one screen, and a look around without an account.
import { html, render, icon, nothing } from '../lib.js';
import { lookAround, Problem, signIn, signUp } from '../data.js';
import { nav, query, setQuery } from '../router.js';
import { DEVICE_LOCALE, DEVICE_ZONE } from '../format.js';
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

/** `sent`: how often a mail with a link went to `email`, for a new account.
 * @typedef {{mode: 'in'|'up', errors: import('../parts/form.js').Errors, busy: string, email: string,
 *   sent: number}} State */

/** @param {Record<string, string>} values @param {State['mode']} mode */
function wrong({ full_name, email, password }, mode) {
  /** @type {import('../parts/form.js').Errors} */
  const errors = {};
  if (mode === 'up' && !full_name) errors.full_name = 'Enter your name';
  if (wrongAddress(email)) errors.email = wrongAddress(email);
  if (!password) errors.password = 'Enter your password';
  else if (mode === 'up' && tooShort(password)) errors.password = tooShort(password);
  return errors;
}

/** What the server said. @param {unknown} fault @returns {import('../parts/form.js').Errors} */
function refused(fault) {
  if (fault instanceof Problem && fault.status === 401)
    return { '': 'The e-mail address or the password is not right' };
  if (fault instanceof Problem && fault.code === 'email-taken')
    return { email: 'There is an account with this address. Sign in instead.' };
  return said(fault, ['full_name', 'email', 'password']);
}

/** @param {State} state @param {{submit: (event: SubmitEvent) => void, look: () => void, turn: () => void,
 *   again: () => void}} act */
function view({ mode, errors, busy, email, sent }, act) {
  if (sent)
    return entry(
      checkMail(
        html`We sent a link to <strong>${email}</strong>. Open it within 24 hours to confirm the
          address, then sign in.`,
        { again: act.again, sent, errors },
      ),
    );
  const up = mode === 'up';
  const waiting = busy ? 'true' : 'false';
  return entry(
    html`<h1>${up ? 'Create your account' : 'Sign in'}</h1>
      ${query().has('deleted') ? html`<p role="status">Your account is deleted. A mail confirms it.</p>` : nothing}
      <form novalidate @submit=${act.submit} aria-busy=${waiting}>
        ${errors[''] ? errorSummary(errors) : nothing}
        ${
          up
            ? field({
                name: 'full_name',
                label: 'Your name',
                autocomplete: 'name',
                capitalize: 'words',
                errors,
              })
            : nothing
        }
        ${field({ name: 'email', label: 'E-mail', type: 'email', autocomplete: 'username', errors })}
        ${field({
          name: 'password',
          label: 'Password',
          type: 'password',
          autocomplete: up ? 'new-password' : 'current-password',
          hint: up
            ? `At least ${SHORTEST} characters. A few words are easy to remember.`
            : undefined,
          errors,
        })}
        <button class="btn primary wide" aria-disabled=${waiting}>
          ${busy === 'form' ? 'One moment' : up ? 'Create account' : 'Sign in'}
        </button>
      </form>
      ${up ? nothing : html`<p class="turn"><a href="/reset">Forgot your password?</a></p>`}
      <p class="turn">
        ${up ? 'You have an account?' : 'New here?'}
        <button class="link" @click=${act.turn}>${up ? 'Sign in' : 'Create an account'}</button>
      </p>
      <div class="or">
        <button class="btn wide" aria-disabled=${waiting} @click=${act.look}>
          ${icon('play')}${busy === 'look' ? 'Making an account for you' : 'Look around with sample data'}
        </button>
        <p class="meta">A throw-away account, gone after 24 hours.</p>
      </div>`,
  );
}

/** @type {import('../router.js').Screen} */
export default {
  title: 'Sign in',
  bare: true,
  mount(root) {
    /** @type {State} */
    const state = {
      mode: query().has('new') ? 'up' : 'in',
      errors: {},
      busy: '',
      email: '',
      sent: 0,
    };
    const draw = () => render(view(state, { submit, look, turn, again }), root);
    let again = async () => {};
    const enter = async (
      /** @type {string} */ what,
      /** @type {() => Promise<unknown>} */ go,
      /** @type {string} */ to,
    ) => {
      if (state.busy) return;
      Object.assign(state, { busy: what, errors: {} });
      draw();
      try {
        if ((await go()) === false) return wait();
        nav(to, { replace: true });
      } catch (fault) {
        Object.assign(state, { busy: '', errors: refused(fault) });
        draw();
        focusError(root);
      }
    };
    const wait = () => {
      Object.assign(state, { busy: '', sent: state.sent + 1 });
      draw();
      focusTitle(root);
    };
    /** @param {SubmitEvent} event */
    const submit = (event) => {
      event.preventDefault();
      const values = typed(/** @type {HTMLFormElement} */ (event.currentTarget));
      const { full_name, email, password } = values;
      state.errors = wrong(values, state.mode);
      draw();
      if (Object.keys(state.errors).length) return focusError(root);
      const back = query().get('to');
      if (state.mode === 'in')
        return enter(
          'form',
          () => signIn(email, password),
          back?.startsWith('/') ? back : '/today',
        );
      state.email = email;
      const person = { full_name, email, password, tzid: DEVICE_ZONE, locale: DEVICE_LOCALE };
      const onward = back === '/invitation' ? back : '/welcome';
      again = () => enter('form', () => signUp(person), onward);
      return again();
    };
    const look = () => enter('look', lookAround, '/today');
    const turn = () => {
      Object.assign(state, { mode: state.mode === 'in' ? 'up' : 'in', errors: {} });
      setQuery({ new: state.mode === 'up' ? '1' : null });
      draw();
      root.querySelector('input')?.focus();
    };
    draw();
  },
};
