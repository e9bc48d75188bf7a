// @ts-check
// The link in a digest that ends it. A button, because programs that look into mail open links too.
import { html, nothing, render } from '../lib.js';
import { subscribe } from '../data.js';
import { takeToken } from '../router.js';
import { entry, focusTitle, said } from '../parts/entry.js';
import { errorSummary, focusError } from '../parts/form.js';

/** `before`: how often it came, once it was ended; `back`: it comes again.
 * @typedef {{before: string, back: boolean, busy: boolean, error: string}} State */

const WAYS = html`<p class="turn">
  <a href="/settings/notifications">Choose when it comes and about what</a>
</p>`;

/** @param {State} state @param {boolean} link whether there is a token
 * @param {(digest: string) => void} choose */
function card({ before, back, busy, error }, link, choose) {
  const button = (/** @type {string} */ words, /** @type {string} */ digest, main = false) =>
    html`<button
      class="btn wide ${main ? 'primary' : ''}"
      aria-disabled=${busy ? 'true' : 'false'}
      @click=${() => choose(digest)}
    >
      ${words}
    </button>`;
  if (!link)
    return html`<h1>Stop this mail</h1>
      <p>This is no whole link. Copy all of it from the mail.</p>
      ${WAYS}`;
  const summary = error ? errorSummary({ '': error }) : nothing;
  if (back)
    return html`<h1>You get the mail again</h1>
      ${summary}
      <p>
        It comes ${before === 'daily' ? 'every day' : 'every week'} on which there is something.
      </p>
      ${button('Stop this mail', 'off')} ${WAYS}`;
  if (before)
    return html`<h1>You get no more of this mail</h1>
      ${summary}
      <p>What colleagues do is still in the list when you look.</p>
      ${button('Undo: send it again', before)} ${WAYS}`;
  return html`<h1>Stop this mail</h1>
    ${summary}
    <p>It tells what colleagues did that you have not read.</p>
    ${button('Stop this mail', 'off', true)} ${WAYS}`;
}

/** @type {import('../router.js').Screen} */
export default {
  title: 'Stop this mail',
  bare: true,
  mount(root, _params, signal) {
    let token = takeToken();
    /** @type {State} */
    const state = { before: '', back: false, busy: false, error: '' };
    const draw = () => render(entry(card(state, !!token, choose)), root);
    const choose = async (/** @type {string} */ digest) => {
      if (state.busy) return;
      Object.assign(state, { busy: true, error: '' });
      draw();
      try {
        const { before } = await subscribe(token, digest);
        // Who ended it twice goes back to how often it comes by itself.
        if (digest === 'off' && !state.before) state.before = before === 'off' ? 'weekly' : before;
        state.back = digest !== 'off';
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
      Object.assign(state, { before: '', back: false, error: '' });
      draw();
    };
    addEventListener('hashchange', opened, { signal });
    draw();
  },
};
