// @ts-check
// What the full-page forms share: the error summary takes the focus, the title says so, and a write that
// the server refuses at once comes back to the form instead of going to the outbox.
import { discard, on, refused, unsent } from '../data.js';
import { focusError, problemErrors } from './form.js';

/** @typedef {import('./form.js').Errors} Errors */
const PREFIX = 'Error: ';

/** After the errors were drawn. @param {ParentNode} root @param {Errors} errors @returns {boolean} were there any */
export function showErrors(root, errors) {
  const bad = Object.values(errors).some(Boolean);
  const title = document.title.replace(PREFIX, '');
  document.title = bad ? PREFIX + title : title;
  if (bad) focusError(root);
  return bad;
}

/** What became of a write: the server's errors by field, or null when it was taken or still waits.
 * A refused write is taken out of the outbox, because the form still has what was typed.
 * @param {import('../data/outbox.js').Op} op @param {string[]} names the fields of the form
 * @param {number} [patience] milliseconds; without network the form does not wait longer
 * @returns {Promise<Errors|null>} */
export const outcome = (op, names, patience = 1500) =>
  new Promise((done) => {
    const gone = new AbortController();
    const finish = (/** @type {Errors|null} */ errors) => {
      clearTimeout(timer);
      gone.abort();
      done(errors);
    };
    const look = () => {
      if (!unsent().some((other) => other.id === op.id)) return finish(null);
      const bad = refused().find((other) => other.id === op.id);
      if (!bad?.problem) return undefined;
      const { errors, detail } = bad.problem;
      const problem = /** @type {any} */ ({ errors, message: detail });
      finish(problemErrors(problem, names));
      return discard(bad);
    };
    const timer = setTimeout(() => finish(null), navigator.onLine ? patience : 0);
    on('outbox', look, gone.signal);
    look();
  });

/** "rust, async" → ["rust", "async"] @param {string} text */
export const listed = (text) => [
  ...new Set(
    text
      .split(/[,\n]/)
      .map((part) => part.trim())
      .filter(Boolean),
  ),
];

/** The fields of a change that differ from what was there. @param {Record<string, any>} body @param {any} was */
export const changed = (body, was) =>
  Object.fromEntries(
    Object.entries(body).filter(
      ([name, value]) => JSON.stringify(value ?? null) !== JSON.stringify(was?.[name] ?? null),
    ),
  );
