// @ts-check
// What to do before an event: a list to tick off.
import { html, icon, nothing } from '../lib.js';
import { undo } from '../data.js';
import { plural } from '../format.js';
import { plan } from './event-plan.js';
import { toast } from './toast.js';

/** What one does before most events. */
const TEMPLATE = [
  'Look up two people who will be there',
  'Have a question ready',
  'Check how to get there',
];

/** @typedef {{text: string, done: boolean}[]} List */

/** The list while a change of it is on its way to the disk: the next change builds on it.
 * @type {{id: string, list: List}|null} */
let ahead = null;

/** @param {any} event @returns {List} */
const listOf = (event) =>
  ahead && ahead.id === event.id ? ahead.list : event.participation.preparation;

/** @param {any} event @param {(list: List) => List} change */
async function prepare(event, change) {
  const before = listOf(event);
  const mine = { id: event.id, list: change(before) };
  ahead = mine;
  const was = { ...event, participation: { ...event.participation, preparation: before } };
  const op = await plan(was, { preparation: mine.list }, 'Preparation');
  if (ahead === mine) ahead = null;
  return op;
}

/** @param {any} event */
export function preparationPanel(event) {
  const list = listOf(event);
  const open = list.filter((entry) => !entry.done).length;
  const tick = (/** @type {number} */ at, /** @type {boolean} */ done) =>
    prepare(event, (all) => all.map((entry, i) => (i === at ? { ...entry, done } : entry)));
  const take = async (/** @type {number} */ at) => {
    const op = await prepare(event, (all) => all.filter((_, i) => i !== at));
    toast('Taken off the list', () => undo(op));
  };
  const add = (/** @type {SubmitEvent} */ submit) => {
    submit.preventDefault();
    const form = /** @type {HTMLFormElement} */ (submit.currentTarget);
    const input = /** @type {HTMLInputElement} */ (form.elements.namedItem('prep'));
    const text = input.value.trim();
    if (text) prepare(event, (all) => [...all, { text, done: false }]);
    input.value = '';
    input.focus();
  };
  return html`<section class="panel" aria-labelledby="prep-title" id="prepare">
    <div class="panel-head">
      <h2 id="prep-title">Prepare</h2>
      ${list.length ? html`<span class="count num">${open ? plural(open, { one: '# to do', other: '# to do' }) : 'All done'}</span>` : nothing}
    </div>
    ${
      list.length
        ? html`<ul class="checklist">
            ${list.map(
              (entry, i) =>
                html`<li>
                  <label class="check"
                    ><input
                      type="checkbox"
                      .checked=${entry.done}
                      @change=${(/** @type {any} */ e) => tick(i, e.target.checked)}
                    /><span>${entry.text}</span></label
                  >
                  <button
                    class="btn quiet icon"
                    aria-label="Take off the list: ${entry.text}"
                    @click=${() => take(i)}
                  >
                    ${icon('x', 'sm')}
                  </button>
                </li>`,
            )}
          </ul>`
        : html`<p class="teach">Five minutes before make the evening.</p>
            <button
              class="btn small starter"
              @click=${() => prepare(event, () => TEMPLATE.map((text) => ({ text, done: false })))}
            >
              ${icon('list-checks', 'sm')}Start with three usual things
            </button>`
    }
    <form class="add-line" @submit=${add}>
      <label class="vh" for="f-prep">Add to the list</label>
      <input
        id="f-prep"
        name="prep"
        placeholder="Add to the list"
        autocomplete="off"
        maxlength="200"
      />
      <button class="btn icon" aria-label="Add">${icon('plus')}</button>
    </form>
  </section>`;
}
