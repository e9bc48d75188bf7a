// @ts-check
// Settings: access tokens for programs. They need the server, and are never kept on this device.
import { html, render, repeat, icon, nothing } from '../lib.js';
import { ask, direct, Problem } from '../data.js';
import { date } from '../format.js';
import { confirmLoss } from '../parts/dialog.js';
import { empty, skeleton } from '../parts/empty.js';
import { errorSummary, problemErrors } from '../parts/form.js';
import { showErrors } from '../parts/long-form.js';
import { section, settings, why } from '../parts/settings.js';
import { secretPanel, tokenBody, tokenForm, wrong } from '../parts/token-form.js';
import { toast } from '../parts/toast.js';

/** @typedef {{tokens: any[], made: any, errors: import('../parts/form.js').Errors, busy: boolean, fault: string}} State */

/** @param {any} token @param {(token: any) => void} revoke */
const row = (token, revoke) =>
  html`<li>
    <span class="disc" aria-hidden="true">${icon('key-round')}</span>
    <div>
      <strong>${token.name}</strong><br />
      <span class="sub num"
        >…${token.hint}, until ${date(token.expires_at)},
        ${token.last_used_at ? `last used ${date(token.last_used_at)}` : 'never used'}</span
      >
      <p class="tags">
        ${token.scopes.map((/** @type {string} */ scope) => html`<span class="chip">${scope}</span>`)}
      </p>
    </div>
    <button class="btn" @click=${() => revoke(token)}>
      Revoke<span class="vh"> the token ${token.name}</span>
    </button>
  </li>`;

/** @param {State} state @param {any} act */
const view = ({ tokens, made, errors, busy, fault }, act) =>
  settings(
    'tokens',
    html`${made ? secretPanel(made, act.seen) : nothing}
    ${section(
      'tokens-title',
      'Access tokens',
      html`${errorSummary({ '': fault })}
      ${
        tokens.length
          ? html`<ul class="rows roomy">
              ${repeat(
                tokens,
                (token) => token.id,
                (token) => row(token, act.revoke),
              )}
            </ul>`
          : empty({
              name: 'key-round',
              title: 'No tokens',
              text: 'A token lets a program of yours use the API in your name, with the rights you choose.',
              level: 3,
            })
      }`,
    )}
    ${section('new-token-title', 'New token', tokenForm(errors, busy, act.create))}`,
  );

/** @type {import('../router.js').Screen} */
export default {
  title: 'Access tokens',
  async mount(root, _params, signal) {
    render(skeleton('Access tokens'), root);
    /** @type {State} */
    const state = { tokens: [], made: null, errors: {}, busy: false, fault: '' };
    const load = () =>
      ask('/tokens?limit=200').then(
        (answer) => Object.assign(state, { tokens: answer.items, fault: '' }),
        (fault) => Object.assign(state, { fault: why(fault) }),
      );
    const draw = () => signal.aborted || render(view(state, act), root);
    const act = {
      seen: () => {
        state.made = null;
        draw();
        root.querySelector('h1')?.focus();
      },
      create: async (/** @type {SubmitEvent} */ event) => {
        event.preventDefault();
        if (state.busy) return;
        const form = /** @type {HTMLFormElement} */ (event.currentTarget);
        const body = tokenBody(new FormData(form));
        state.errors = wrong(body);
        draw();
        if (showErrors(root, state.errors)) return;
        state.busy = true;
        draw();
        try {
          state.made = await direct('POST', '/tokens', body);
          form.reset();
          await load();
        } catch (fault) {
          const told = fault instanceof Problem && fault.errors.length;
          state.errors = told
            ? problemErrors(fault, ['name', 'scopes', 'expires_in_days'])
            : { '': why(fault) };
        }
        state.busy = false;
        draw();
        if (!showErrors(root, state.errors))
          /** @type {HTMLElement|null} */ (root.querySelector('#secret-title'))?.focus();
      },
      revoke: async (/** @type {any} */ token) => {
        const sure = await confirmLoss({
          title: `Revoke the token “${token.name}”?`,
          text: 'Programs that use it stop working at once. This cannot be undone.',
          yes: 'Revoke this token',
        });
        if (!sure) return;
        try {
          await direct('DELETE', `/tokens/${token.id}`);
          state.tokens = state.tokens.filter(({ id }) => id !== token.id);
          toast(`Token “${token.name}” revoked`);
        } catch (fault) {
          state.fault = why(fault);
        }
        draw();
      },
    };
    await load();
    draw();
  },
};
