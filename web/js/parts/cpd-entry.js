// @ts-check
// Entries of the record: what happened stands, what it means is said in own words.
import { html, icon, nothing, repeat, safeLink } from '../lib.js';
import { undo, write } from '../data.js';
import { field } from './form.js';
import { dayOf, hours, KINDS, WORDS } from './cpd-words.js';
import { editButton, editForm } from './in-place.js';
import { stateChip } from './sync-chip.js';
import { toast } from './toast.js';

/** @typedef {import('./in-place.js').Editing} Editing */

/** @param {any} entry */
const keyOf = ({ kind, source_id }) => `${kind}-${source_id}`;

/** @param {any} entry @param {Record<string, string>} values */
async function save(entry, values) {
  const changed = Object.entries(values).filter(([name, text]) => text !== entry[name]);
  if (!changed.length) return;
  const path = `/cpd/entries/${entry.kind}/${entry.source_id}`;
  const label = `Record: ${entry.title || KINDS[entry.kind].name}`;
  const op = await write('PATCH', path, Object.fromEntries(changed), { label, was: entry });
  toast('Words saved', () => undo(op));
}

/** @param {any} entry @param {Editing} state */
const form = (entry, state) =>
  editForm(state, {
    key: keyOf(entry),
    fields: () =>
      html`${WORDS.map(([name, label]) => field({ name, label, value: entry[name], area: true, optional: true }))}`,
    save: (values) => save(entry, values),
  });

/** @param {any} entry */
const words = (entry) => {
  const said = WORDS.filter(([name]) => entry[name]);
  return said.length
    ? html`<dl class="said">
        ${said.map(
          ([name, label]) =>
            html`<div>
              <dt>${label}</dt>
              <dd>${entry[name]}</dd>
            </div>`,
        )}
      </dl>`
    : nothing;
};

/** @param {any} entry */
function evidence({ evidence_url }) {
  const link = evidence_url && safeLink(evidence_url);
  return link
    ? html`<p class="sub evidence"><a href=${link} rel="noreferrer">${evidence_url}</a></p>`
    : nothing;
}

/** @param {any} entry @param {boolean} linked */
function title({ kind, source_id, title }, linked) {
  const { name, path } = KINDS[kind];
  const where = linked ? path(source_id) : null;
  return where
    ? html`<a class="name" data-row href=${where}>${title || name}</a>`
    : html`<strong>${title || name}</strong>`;
}

/** @param {any} entry @param {Editing} [state] without it the words stay as they are */
const row = (entry, state) =>
  html`<li>
    <span class="disc" aria-hidden="true">${icon(KINDS[entry.kind].sign)}</span>
    <div>
      ${title(entry, !!state)}
      <p class="sub num">
        ${KINDS[entry.kind].name} ·
        ${dayOf(entry.happened_on)}${entry.minutes ? ` · ${hours(entry.minutes)}` : ''}
      </p>
      ${
        state?.key === keyOf(entry)
          ? form(entry, state)
          : html`${words(entry)} ${evidence(entry)}
            ${state ? editButton(state, keyOf(entry), `the words of ${entry.title || 'this entry'}`, words(entry) === nothing ? 'Add words' : 'Edit words') : nothing}`
      }
    </div>
    ${stateChip(entry)}
  </li>`;

/** @param {any[]} entries @param {Editing} [state] */
export const entryRows = (entries, state) =>
  html`<ul class="rows cpd-entries">
    ${repeat(entries, keyOf, (entry) => row(entry, state))}
  </ul>`;

/** Hours in all, and by type. @param {{minutes: number, [type: string]: number}} totals @param {Record<string, string>} types */
export const totalsList = (totals, types) =>
  html`<dl class="facts">
    <div>
      <dt>In all</dt>
      <dd class="num total">${hours(totals.minutes)}</dd>
    </div>
    ${Object.entries(types).map(
      ([type, name]) =>
        html`<div>
          <dt>${name}</dt>
          <dd class="num">${hours(totals[type])}</dd>
        </div>`,
    )}
  </dl>`;
