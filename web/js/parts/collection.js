// @ts-check
// The collection that is shown: what it is for, to change it, to delete it.
import { html, icon } from '../lib.js';
import { undo, write } from '../data.js';
import { field } from './form.js';
import { editButton, editForm } from './in-place.js';
import { toast } from './toast.js';

/** @param {import('./collect.js').Collection} collection @param {import('./in-place.js').Editing} edit
 * @param {() => void} close shows all lessons again */
export function collectionPanel(collection, edit, close) {
  const path = `/collections/${collection.id}`;
  const remove = async () => {
    const op = await write('DELETE', path, null, { label: collection.title, was: collection });
    close();
    toast('Collection deleted; its lessons stay', () => undo(op));
  };
  const save = async (/** @type {Record<string, string>} */ { title, description }) => {
    const body = { title, description };
    const op = await write('PUT', path, body, { label: title, was: collection });
    toast('Saved', () => undo(op));
  };
  const form = editForm(edit, {
    key: 'collection',
    check: ({ title }) => ({ title: title ? '' : 'Give it a name' }),
    fields: (errors) =>
      html`${field({ name: 'title', label: 'Name', value: collection.title, errors })}
      ${field({ name: 'description', label: 'What it is for', value: collection.description, errors, area: true })}`,
    save,
  });
  return html`<section class="panel collection" aria-labelledby="collection-title">
    <div class="panel-head">
      <h2 id="collection-title">${collection.title}</h2>
      <span class="acts">
        ${editButton(edit, 'collection', 'the collection')}
        <button class="btn quiet small" @click=${remove}>${icon('trash-2', 'sm')}Delete</button>
      </span>
    </div>
    ${edit.key === 'collection' ? form : collection.description && html`<p class="prose">${collection.description}</p>`}
  </section>`;
}
