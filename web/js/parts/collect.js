// @ts-check
// Which collections hold a lesson: opened at the lesson, ticked, and a new one made on the way.
import { html, icon, nothing, uuid7 } from '../lib.js';
import { undo, write } from '../data.js';
import { plural } from '../format.js';
import { toast } from './toast.js';

/** @typedef {{id: string, title: string, description: string, lesson_count: number, version: number}} Collection */

/** Puts a lesson into a collection, or takes it out. @param {any} item @param {Collection} collection @param {boolean} into */
export async function collect(item, collection, into) {
  const others = item.collection_ids.filter((/** @type {string} */ id) => id !== collection.id);
  const collection_ids = into ? [...others, collection.id] : others;
  const op = await write(
    into ? 'PUT' : 'DELETE',
    `/collections/${collection.id}/lessons/${item.id}`,
    null,
    { label: `${collection.title}: ${item.title}`, was: item, show: { collection_ids } },
  );
  const done = into ? `Put into “${collection.title}”` : `Taken out of “${collection.title}”`;
  toast(done, () => undo(op));
}

/** Makes a collection. @param {string} title @returns {Promise<Collection>} */
export async function newCollection(title) {
  const id = uuid7();
  await write('PUT', `/collections/${id}`, { title }, { label: title });
  return { id, title, description: '', lesson_count: 0, version: 0 };
}

/** @param {any} item a lesson of the library @param {Collection[]} collections */
export function collectPanel(item, collections) {
  const held = collections.filter(({ id }) => item.collection_ids.includes(id));
  const make = async (/** @type {SubmitEvent} */ submit) => {
    submit.preventDefault();
    const form = /** @type {HTMLFormElement} */ (submit.currentTarget);
    const input = /** @type {HTMLInputElement} */ (form.elements.namedItem('title'));
    const title = input.value.trim();
    input.value = '';
    input.focus();
    if (title) await collect(item, await newCollection(title), true);
  };
  return html`<details class="collect">
    <summary>
      ${icon('chevron-right', 'sm')}${held.length ? `In ${held.map(({ title }) => title).join(', ')}` : 'Collect'}<span
        class="vh"
        >: ${item.title}</span
      >
    </summary>
    <fieldset>
      <legend class="vh">Collections that hold it</legend>
      ${collections.map(
        (collection) =>
          html`<label class="check"
            ><input
              type="checkbox"
              .checked=${held.includes(collection)}
              @change=${(/** @type {any} */ event) => collect(item, collection, event.target.checked)}
            /><span>${collection.title}</span></label
          >`,
      )}
      ${
        collections.length
          ? nothing
          : html`<p class="teach">
              A collection keeps lessons together: for whoever is new, or for a talk of yours.
            </p>`
      }
    </fieldset>
    <form class="add-line" @submit=${make}>
      <label class="vh" for="f-collection-${item.id}">New collection</label>
      <input
        id="f-collection-${item.id}"
        name="title"
        placeholder="New collection"
        autocomplete="off"
        maxlength="200"
      />
      <button class="btn icon" aria-label="Make the collection">${icon('plus')}</button>
    </form>
  </details>`;
}

/** How many lessons, in words. @param {Collection} collection */
export const lessonCount = ({ lesson_count }) =>
  plural(lesson_count, { one: '# lesson', other: '# lessons' });
