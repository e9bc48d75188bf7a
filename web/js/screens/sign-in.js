// @ts-check
// Sign in and sign up on one screen, and a look around without an account.
import { html, render, icon, nothing, ASSETS } from '../lib.js';
import { lookAround, Problem, signIn, signUp } from '../data.js';
import { nav, query, setQuery } from '../router.js';
import { DEVICE_ZONE } from '../format.js';
import { errorSummary, field, focusError, problemErrors, typed } from '../parts/form.js';

/** @typedef {{mode: 'in'|'up', errors: import('../parts/form.js').Errors, busy: string}} State */

const SHORTEST = 8;
const PROMISES = [
  ['target', 'Meet three new people, learn three new things: seats that fill by themselves.'],
  ['smartphone', 'Event mode in your pocket, also where there is no network.'],
  ['list-checks', 'The next morning, what you promised is on Today.'],
];

/** @param {Record<string, string>} values @param {State['mode']} mode */
function wrong({ full_name, email, password }, mode) {
  /** @type {import('../parts/form.js').Errors} */
  const errors = {};
  if (mode === 'up' && !full_name) errors.full_name = 'Enter your name';
  if (!/^\S+@\S+\.\S+$/.test(email)) errors.email = 'Enter an e-mail address, like ada@example.org';
  if (!password) errors.password = 'Enter your password';
  else if (mode === 'up' && [...password].length < SHORTEST)
    errors.password = `Use at least ${SHORTEST} characters; a few words are easy to remember`;
  return errors;
}

/** What the server said, in the words of the form. @param {unknown} fault @returns {import('../parts/form.js').Errors} */
function said(fault) {
  if (!(fault instanceof Problem)) throw fault;
  if (fault.status === 0)
    return { '': 'The server cannot be reached. Check the network and try again.' };
  if (fault.status === 401) return { '': 'The e-mail address or the password is not right' };
  if (fault.code === 'email-taken')
    return { email: 'There is an account with this address. Sign in instead.' };
  if (fault.status === 429) return { '': 'Too many attempts. Wait a minute, then try again.' };
  return problemErrors(fault, ['full_name', 'email', 'password']);
}

/** @param {State} state @param {{submit: (event: SubmitEvent) => void, look: () => void, turn: () => void}} act */
function view({ mode, errors, busy }, act) {
  const up = mode === 'up';
  const waiting = busy ? 'true' : 'false';
  return html`<div class="entry">
    <section class="pitch-side" aria-label="What Lanyard does">
      <p class="brand"><img src="${ASSETS}img/icon.svg" alt="" width="24" height="28" />Lanyard</p>
      <p class="claim">Go to events on purpose. Keep who you met and what you learned.</p>
      <ul>
        ${PROMISES.map(([name, words]) => html`<li>${icon(name)}<span>${words}</span></li>`)}
      </ul>
    </section>
    <section class="badge entry-form">
      <h1>${up ? 'Create your account' : 'Sign in'}</h1>
      <form novalidate @submit=${act.submit} aria-busy=${waiting}>
        ${errors[''] ? errorSummary(errors) : nothing}
        ${up ? field({ name: 'full_name', label: 'Your name', autocomplete: 'name', capitalize: 'words', errors }) : nothing}
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
      <p class="turn">
        ${up ? 'You have an account?' : 'New here?'}
        <button class="link" @click=${act.turn}>${up ? 'Sign in' : 'Create an account'}</button>
      </p>
      <div class="or">
        <button class="btn wide" aria-disabled=${waiting} @click=${act.look}>
          ${icon('play')}${busy === 'look' ? 'Making an account for you' : 'Look around with sample data'}
        </button>
        <p class="meta">A throw-away account, gone after 24 hours.</p>
      </div>
    </section>
  </div>`;
}

/** @type {import('../router.js').Screen} */
export default {
  title: 'Sign in',
  bare: true,
  mount(root) {
    /** @type {State} */
    const state = { mode: query().has('new') ? 'up' : 'in', errors: {}, busy: '' };
    const draw = () => render(view(state, { submit, look, turn }), root);
    const enter = async (
      /** @type {string} */ what,
      /** @type {() => Promise<void>} */ go,
      /** @type {string} */ to,
    ) => {
      if (state.busy) return;
      Object.assign(state, { busy: what, errors: {} });
      draw();
      try {
        await go();
        nav(to, { replace: true });
      } catch (fault) {
        Object.assign(state, { busy: '', errors: said(fault) });
        draw();
        focusError(root);
      }
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
      return enter(
        'form',
        () => signUp({ full_name, email, password, tzid: DEVICE_ZONE }),
        '/welcome',
      );
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
