// @ts-check
// The link in the mail that asks whether an address is one's own. A button, because programs that look
// into mail open links too.
import { html, render } from '../lib.js';
import { account, accountChanged, direct, verifyAddress } from '../data.js';
import { takeToken } from '../router.js';
import { entry, focusTitle, said } from '../parts/entry.js';
import { errorSummary, focusError } from '../parts/form.js';

/** @typedef {{email: string, busy: boolean, error: string}} State */

const WAYS = html`<p>
    Signed in, you can have it sent again under <a href="/settings/profile">Settings</a>. A new
    account starts with a <a href="/sign-in?new=1">new registration</a>.
  </p>
  <p class="turn"><a href="/sign-in">Sign in</a></p>`;

/** @param {State} state @param {boolean} link whether there is a token @param {() => void} confirm */
function card({ email, busy, error }, link, confirm) {
  if (email)
    return html`<h1>Your address is confirmed</h1>
      <p><strong>${email}</strong> is yours.</p>
      ${
        account()
          ? html`<a class="btn primary wide" href="/today">Go to Today</a>`
          : html`<a class="btn primary wide" href="/sign-in">Sign in</a>`
      }`;
  if (!link)
    return html`<h1>Confirm your address</h1>
      <p>This is no whole link. Copy all of it from the mail.</p>
      ${WAYS}`;
  return html`<h1>Confirm your address</h1>
    ${errorSummary({ '': error })}
    ${
      error
        ? WAYS
        : html`<p>You got a mail with this link, so the address is yours.</p>
            <button
              class="btn primary wide"
              aria-disabled=${busy ? 'true' : 'false'}
              @click=${confirm}
            >
              Confirm the address
            </button>`
    }`;
}

/** @type {import('../router.js').Screen} */
export default {
  title: 'Confirm your address',
  bare: true,
  mount(root, _params, signal) {
    let token = takeToken();
    /** @type {State} */
    const state = { email: '', busy: false, error: '' };
    const draw = () => render(entry(card(state, !!token, confirm)), root);
    const confirm = async () => {
      if (state.busy) return;
      Object.assign(state, { busy: true, error: '' });
      draw();
      try {
        state.email = (await verifyAddress(token)).email;
        if (account()) direct('GET', '/me').then(accountChanged, () => {});
      } catch (fault) {
        state.error = said(fault, [])[''];
      }
      state.busy = false;
      draw();
      if (state.error) focusError(root);
      else focusTitle(root);
    };
    const opened = () => {
      token = takeToken() || token;
      Object.assign(state, { email: '', error: '' });
      draw();
    };
    addEventListener('hashchange', opened, { signal });
    draw();
  },
};
