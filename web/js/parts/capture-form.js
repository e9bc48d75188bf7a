// @ts-check
// What the capture sheets share: one required field, "Save", "Save and add another", the error beside the field.
import { html, icon, nothing } from '../lib.js';
import { openDialog, sheetHead } from './dialog.js';
import { focusError, typed } from './form.js';

/** @typedef {import('./form.js').Errors} Errors */

/** @param {{title: string, required: string, missing: string, again?: boolean, verb?: string,
 *   fields: (errors: Errors, draw: () => void, close: () => void) => unknown,
 *   check?: (values: Record<string, string>) => Errors,
 *   save: (values: Record<string, string>, form: HTMLFormElement) => Promise<string>}} options
 *   `save` answers with what was done, in words: "Ravi added" */
export function captureSheet({
  title,
  required,
  missing,
  again = true,
  verb = 'Save',
  fields,
  check,
  save,
}) {
  /** @type {Errors} */
  let errors = {};
  let saved = '';
  const { draw, element, close } = openDialog({
    labelledBy: 'capture-title',
    view: ({ close, draw }) =>
      html`<form novalidate @submit=${submit} @input=${recheck}>
        ${sheetHead('capture-title', title, close)}
        <p class="meta" role="status" ?hidden=${!saved}>${icon('circle-check', 'sm')}${saved}</p>
        ${fields(errors, draw, close)}
        <footer>
          <button class="btn primary" value="save">${verb}</button>
          ${again ? html`<button class="btn" value="again">Save and add another</button>` : nothing}
        </footer>
      </form>`,
  });

  /** @param {Record<string, string>} values @returns {Errors} */
  const wrong = (values) => ({
    ...(values[required] ? {} : { [required]: missing }),
    ...check?.(values),
  });

  function recheck(/** @type {Event} */ event) {
    if (!Object.keys(errors).length) return;
    errors = wrong(typed(/** @type {HTMLFormElement} */ (event.currentTarget)));
    draw();
  }

  async function submit(/** @type {SubmitEvent} */ event) {
    event.preventDefault();
    const form = /** @type {HTMLFormElement} */ (event.currentTarget);
    const more = /** @type {HTMLButtonElement|null} */ (event.submitter)?.value === 'again';
    const values = typed(form);
    errors = wrong(values);
    if (Object.keys(errors).length) {
      draw();
      return focusError(element);
    }
    saved = await save(values, form);
    if (!more) return close();
    form.reset();
    draw();
    /** @type {HTMLElement} */ (form.elements.namedItem(required)).focus();
  }
}
