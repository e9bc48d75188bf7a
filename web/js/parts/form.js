// @ts-check
// Fields and their errors: checked on submit, a summary on top that takes the focus, the same words
// beside the field, what was typed is kept.
import { html, icon, nothing } from '../lib.js';

/** Errors by the name of the field; '' is the form's own. @typedef {Record<string, string>} Errors */

/** One labelled field.
 * @param {{name: string, label: string, value?: string|number|null, type?: string, hint?: string, optional?: boolean,
 *   errors?: Errors, area?: boolean, autofocus?: boolean, autocomplete?: string, capitalize?: string,
 *   min?: string|number, max?: string|number, step?: string|number, list?: string, choices?: [string, string][]}} options */
export function field(options) {
  const { name, label, hint, optional, errors = {} } = options;
  const id = `f-${name}`;
  const error = errors[name];
  const described = [error && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(' ');
  return html`<div class="field">
    <label for=${id}
      >${label}${optional ? html` <span class="hint">optional</span>` : nothing}</label
    >
    ${hint ? html`<span class="hint" id="${id}-hint">${hint}</span>` : nothing}
    ${fieldError(`${id}-error`, error)} ${control(options, id, described || nothing, !!error)}
  </div>`;
}

/** @param {Parameters<typeof field>[0]} options @param {string} id @param {unknown} described @param {boolean} invalid */
function control(options, id, described, invalid) {
  const { name, value, type = 'text', area, choices, autofocus = false } = options;
  const text = value == null ? '' : String(value);
  const state = invalid ? 'true' : 'false';
  if (choices)
    return html`<select id=${id} name=${name} aria-invalid=${state} aria-describedby=${described}>
      ${choices.map(
        ([key, words]) => html`<option value=${key} ?selected=${key === text}>${words}</option>`,
      )}
    </select>`;
  if (area)
    return html`<textarea
      id=${id}
      name=${name}
      aria-invalid=${state}
      aria-describedby=${described}
      ?autofocus=${autofocus}
      .defaultValue=${text}
    ></textarea>`;
  return html`<input
    id=${id}
    name=${name}
    type=${type}
    value=${text}
    autocomplete=${options.autocomplete ?? 'off'}
    autocapitalize=${options.capitalize ?? nothing}
    min=${options.min ?? nothing}
    max=${options.max ?? nothing}
    step=${options.step ?? nothing}
    list=${options.list ?? nothing}
    aria-invalid=${state}
    aria-describedby=${described}
    ?autofocus=${autofocus}
  />`;
}

/** What is wrong with a field. @param {string} id @param {string|undefined} error */
export const fieldError = (id, error) =>
  error
    ? html`<p class="err" id=${id}>
        ${icon('triangle-alert', 'sm')}<span><span class="vh">Error: </span>${error}</span>
      </p>`
    : nothing;

/** The summary on top of a long form; links jump to the fields. @param {Errors} errors */
export function errorSummary(errors) {
  const all = Object.entries(errors).filter(([, text]) => text);
  if (!all.length) return nothing;
  return html`<div class="error-summary" role="alert" tabindex="-1">
    <h2>${icon('triangle-alert')}There is a problem</h2>
    <ul>
      ${all.map(
        ([name, text]) =>
          html`<li>${name ? html`<a href="#f-${name}" @click=${jump}>${text}</a>` : text}</li>`,
      )}
    </ul>
  </div>`;
}

/** @param {Event} event */
function jump(event) {
  event.preventDefault();
  const link = /** @type {HTMLAnchorElement} */ (event.currentTarget);
  document.getElementById(link.hash.slice(1))?.focus();
}

/** After errors were drawn: to the summary if there is one, else to the first wrong field.
 * @param {ParentNode} root */
export function focusError(root) {
  const first = root.querySelector('.error-summary') ?? root.querySelector('[aria-invalid="true"]');
  /** @type {HTMLElement|null} */ (first)?.focus();
}

/** Radio buttons as pills. @param {{name: string, legend: string, value: string, choices: [string, string][], hint?: string}} options */
export const choice = ({ name, legend, value, choices, hint }) =>
  html`<fieldset class="field">
    <legend>${legend}</legend>
    ${hint ? html`<span class="hint">${hint}</span>` : nothing}
    <div class="choice">
      ${choices.map(
        ([key, words]) =>
          html`<label
            ><input
              type="radio"
              name=${name}
              value=${key}
              ?checked=${key === value}
            />${words}</label
          >`,
      )}
    </div>
  </fieldset>`;

/** What was typed, trimmed. @param {HTMLFormElement} form @returns {Record<string, string>} */
export const typed = (form) =>
  Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value).trim()]));

/** What the server found wrong, by field. Pointers are `#/location/name`; the last known part counts.
 * @param {import('../data.js').Problem} problem @param {string[]} names the fields of the form @returns {Errors} */
export function problemErrors(problem, names) {
  /** @type {Errors} */
  const errors = {};
  for (const { pointer, detail } of problem.errors) {
    const name = pointer
      .replace(/^#?\//, '')
      .split('/')
      .filter((part) => names.includes(part))[0];
    errors[name ?? ''] ??= detail;
  }
  if (!Object.keys(errors).length) errors[''] = problem.message;
  return errors;
}
