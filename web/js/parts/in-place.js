// @ts-check
// Editing where the thing stands: it is shown, a button turns it into its form, saving turns it back.
import { html, icon, nothing } from '../lib.js';
import { typed } from './form.js';

/** Which piece of a screen is being edited, and what is wrong with it.
 * @typedef {{key: string, errors: import('./form.js').Errors, draw: () => void, root: HTMLElement}} Editing */

/** @param {HTMLElement} root @param {() => void} draw @returns {Editing} */
export const editing = (root, draw) => ({ key: '', errors: {}, draw, root });

/** @param {Editing} state @param {string} key */
export function edit(state, key) {
  state.key = key;
  state.errors = {};
  state.draw();
  const form = state.root.querySelector(`#edit-${key}`);
  /** @type {HTMLElement|null} */ (form?.querySelector('input, textarea, select'))?.focus();
}

/** @param {Editing} state */
export function leave(state) {
  const { key } = state;
  state.key = '';
  state.draw();
  /** @type {HTMLElement|null} */ (state.root.querySelector(`[data-edit="${key}"]`))?.focus();
}

/** @param {Editing} state @param {string} key @param {string} what @param {string} [verb] */
export const editButton = (state, key, what, verb = 'Edit') =>
  state.key === key
    ? nothing
    : html`<button class="btn quiet small" data-edit=${key} @click=${() => edit(state, key)}>
        ${icon('pencil', 'sm')}${verb}<span class="vh"> ${what}</span>
      </button>`;

/** @param {Editing} state @param {{key: string, fields: (errors: import('./form.js').Errors) => unknown,
 *   check?: (values: Record<string, string>) => import('./form.js').Errors,
 *   save: (values: Record<string, string>, form: HTMLFormElement) => Promise<unknown>}} options */
export function editForm(state, { key, fields, check = () => ({}), save }) {
  const submit = async (/** @type {SubmitEvent} */ event) => {
    event.preventDefault();
    const form = /** @type {HTMLFormElement} */ (event.currentTarget);
    const values = typed(form);
    state.errors = check(values);
    if (Object.values(state.errors).some(Boolean)) {
      state.draw();
      /** @type {HTMLElement|null} */ (form.querySelector('[aria-invalid="true"]'))?.focus();
      return;
    }
    await save(values, form);
    leave(state);
  };
  const escape = (/** @type {KeyboardEvent} */ event) => event.key === 'Escape' && leave(state);
  return html`<form
    class="in-place"
    id="edit-${key}"
    novalidate
    @submit=${submit}
    @keydown=${escape}
  >
    ${fields(state.errors)}
    <div class="acts">
      <button class="btn primary">Save</button>
      <button type="button" class="btn" @click=${() => leave(state)}>Cancel</button>
    </div>
  </form>`;
}
