// @ts-check
// What can be done with several people at once.
import { html, icon, nameOf } from '../lib.js';
import { undo, write } from '../data.js';
import { plural } from '../format.js';
import { listed } from './long-form.js';
import { toast } from './toast.js';

/** @param {any[]} chosen @param {any[]} everybody
 * @param {{all: (on: boolean) => void, tag: (people: any[], text: string) => void, remove: (people: any[]) => void}} act */
export function bulkBar(chosen, everybody, act) {
  const all = chosen.length === everybody.length && everybody.length > 0;
  const none = chosen.length ? 'false' : 'true';
  const submit = (/** @type {SubmitEvent} */ event) => {
    event.preventDefault();
    const form = /** @type {HTMLFormElement} */ (event.currentTarget);
    const input = /** @type {HTMLInputElement} */ (form.elements.namedItem('bulk-tag'));
    if (!chosen.length || !input.value.trim()) return input.focus();
    act.tag(chosen, input.value);
    input.value = '';
  };
  return html`<form class="panel bulk" aria-label="Selected people" @submit=${submit}>
    <label class="check"
      ><input
        type="checkbox"
        .checked=${all}
        @change=${(/** @type {any} */ e) => act.all(e.target.checked)}
      /><span class="num" role="status"
        >${plural(chosen.length, { one: '# selected', other: '# selected' })}</span
      ></label
    >
    <label class="vh" for="bulk-tag">Tag for the selected people</label>
    <input id="bulk-tag" name="bulk-tag" placeholder="Tag" autocomplete="off" />
    <button class="btn" aria-disabled=${none}>${icon('tag')}Add tag</button>
    <button
      type="button"
      class="btn"
      aria-disabled=${none}
      @click=${() => chosen.length && act.remove(chosen)}
    >
      ${icon('trash-2')}Delete
    </button>
  </form>`;
}

/** What the bar does, for the screen's list and selection.
 * @param {{list: import('./list.js').LiveList, chosen: Set<string>|null, draw: () => void}} state */
export const bulk = (state) => ({
  all: (/** @type {boolean} */ on) => {
    state.chosen = new Set(on ? state.list.items.map(({ id }) => id) : []);
    state.draw();
  },
  tag: async (/** @type {any[]} */ people, /** @type {string} */ text) => {
    /** @type {import('../data/outbox.js').Op[]} */
    const ops = [];
    for (const was of people)
      ops.push(
        await write(
          'PATCH',
          `/contacts/${was.id}`,
          { tags: [...new Set([...was.tags, ...listed(text)])] },
          { label: nameOf(was), was },
        ),
      );
    toast(plural(people.length, { one: '# person tagged', other: '# people tagged' }), () =>
      ops.map(undo),
    );
  },
  remove: async (/** @type {any[]} */ people) => {
    /** @type {import('../data/outbox.js').Op[]} */
    const ops = [];
    for (const was of people)
      ops.push(
        await write('DELETE', `/contacts/${was.id}`, null, { label: `Delete ${nameOf(was)}`, was }),
      );
    state.chosen = new Set();
    state.draw();
    toast(plural(people.length, { one: '# person deleted', other: '# people deleted' }), () =>
      ops.map(undo),
    );
  },
});
