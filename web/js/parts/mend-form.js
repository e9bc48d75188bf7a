// @ts-check
// Mending a refused write: every text of its body as a field, the refused ones with the server's words.
import { html, nothing } from '../lib.js';
import { resend } from '../data.js';
import { field, typed } from './form.js';
import { toast } from './toast.js';

/** @typedef {import('../data/outbox.js').Op} Op */

/** The parts of a body one can type: texts and numbers, also inside of inner objects.
 * @param {any} body @param {string} [path] @returns {[string, string][]} */
function texts(body, path = '') {
  return Object.entries(body ?? {}).flatMap(([key, value]) => {
    const at = path ? `${path}/${key}` : key;
    if (/(^|\/)(id|\w+_ids?|tzid|source|metric)$/.test(at) || value == null) return [];
    if (typeof value === 'string' || typeof value === 'number')
      return [/** @type {[string, string]} */ ([at, String(value)])];
    return typeof value === 'object' ? texts(value, at) : [];
  });
}

/** The body with one value replaced. @param {any} body @param {string} path @param {string} value */
function put(body, path, value) {
  const [key, ...rest] = path.split('/');
  const copy = Array.isArray(body) ? [...body] : { ...body };
  const before = copy[/** @type {any} */ (key)];
  const kept =
    typeof before === 'number' && value !== '' && !Number.isNaN(Number(value))
      ? Number(value)
      : value;
  copy[/** @type {any} */ (key)] = rest.length ? put(before, rest.join('/'), value) : kept;
  return copy;
}

/** The teams that were not refused. @param {string[]} teams @param {string[]} paths such as `team_ids/0` */
const without = (teams, paths) => teams.filter((_, place) => !paths.includes(`team_ids/${place}`));

/** "contacts/0/full_name" → "Full name" @param {string} path */
function words(path) {
  const name =
    path
      .split('/')
      .filter((part) => !/^\d+$/.test(part))
      .at(-1)
      ?.replaceAll('_', ' ') ?? path;
  return name[0].toUpperCase() + name.slice(1);
}

/** Not a code or an instant that the page put there. @param {[string, string]} text */
const typedBySomebody = ([path, value]) =>
  value !== '' && !/(kind|channel|direction|status|response|attendance|_at|_on)$/.test(path);

/** The form that mends a refused write: the refused values first, with the server's words.
 * @param {Op} op */
export function mendForm(op) {
  const errors = Object.fromEntries(
    (op.problem?.errors ?? []).map((e) => [e.pointer.replace(/^#?\//, ''), e.detail]),
  );
  const refused = (/** @type {[string, string]} */ [path]) => path in errors;
  const said = texts(op.body);
  // The refused fields are enough to mend it; without any, everything a person typed is offered.
  const all = Object.keys(errors).some(Boolean)
    ? said.filter(refused)
    : said.filter(typedBySomebody);
  const left = Object.keys(errors).filter((path) => path.startsWith('team_ids/'));
  const missing = Object.keys(errors).filter(
    (path) => path && !left.includes(path) && !all.some(([at]) => at === path),
  );
  const fields = [...missing.map((path) => /** @type {[string, string]} */ ([path, ''])), ...all];
  const own = (/** @type {string} */ path) => ({ [`${op.id}/${path}`]: errors[path] ?? '' });
  const submit = async (/** @type {SubmitEvent} */ event) => {
    event.preventDefault();
    let body = left.length ? { ...op.body, team_ids: without(op.body.team_ids, left) } : op.body;
    const values = typed(/** @type {HTMLFormElement} */ (event.currentTarget));
    for (const [path, before] of fields) {
      const value = values[`${op.id}/${path}`];
      if (value !== undefined && value !== before) body = put(body, path, value);
    }
    await resend(op, body);
    toast('Sent again');
  };
  if (!fields.length && !left.length) return nothing;
  return html`<details class="mend" ?open=${op.problem?.status === 422}>
    <summary>Edit and send again</summary>
    <form novalidate @submit=${submit}>
      ${left.length ? html`<p>Sent again, it is not shown to a team that you left.</p>` : nothing}
      ${fields.map(([path, value]) =>
        field({
          name: `${op.id}/${path}`,
          label: words(path),
          value,
          errors: own(path),
          area: value.length > 80,
        }),
      )}
      <button class="btn primary">Send again</button>
    </form>
  </details>`;
}
