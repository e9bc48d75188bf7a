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

/** @param {any} event @param {{text: string, done: boolean}[]} preparation @param {string} words */
const prepare = (event, preparation, words) => plan(event, { preparation }, words);

/** @param {any} event */
export function preparationPanel(event) {
  /** @type {{text: string, done: boolean}[]} */
  const list = event.participation.preparation;
  const open = list.filter((entry) => !entry.done).length;
  const put = (
    /** @type {number} */ at,
    /** @type {Partial<{text: string, done: boolean}>} */ change,
  ) =>
    prepare(
      event,
      list.map((entry, i) => (i === at ? { ...entry, ...change } : entry)),
      'Preparation',
    );
  const take = async (/** @type {number} */ at) => {
    const op = await prepare(
      event,
      list.filter((_, i) => i !== at),
      'Preparation',
    );
    toast('Taken off the list', () => undo(op));
  };
  const add = (/** @type {SubmitEvent} */ submit) => {
    submit.preventDefault();
    const form = /** @type {HTMLFormElement} */ (submit.currentTarget);
    const input = /** @type {HTMLInputElement} */ (form.elements.namedItem('prep'));
    const text = input.value.trim();
    if (text) prepare(event, [...list, { text, done: false }], 'Preparation');
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
                      @change=${(/** @type {any} */ e) => put(i, { done: e.target.checked })}
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
              @click=${() =>
                prepare(
                  event,
                  TEMPLATE.map((text) => ({ text, done: false })),
                  'Preparation',
                )}
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
