// @ts-check
// What somebody wrote down for a goal that counts nothing by itself: a day and a note, never a bare tick.
import { html, icon, nothing, repeat, uuid7 } from '../lib.js';
import { account, undo, write } from '../data.js';
import { date, isoDay, plural } from '../format.js';
import { captureSheet } from './capture-form.js';
import { field } from './form.js';
import { lastDay } from './goal-words.js';
import { stateChip } from './sync-chip.js';
import { toast } from './toast.js';

const today = () => isoDay(Date.now(), account()?.tzid);

/** The latest day that an entry of a goal can have. @param {any} goal */
const latest = ({ ends_on }) => [today(), ...(ends_on ? [lastDay(ends_on)] : [])].sort()[0];

/** @param {any} goal @returns {(values: Record<string, string>) => import('./form.js').Errors} */
const wrong =
  (goal) =>
  ({ happened_on, amount }) => {
    /** @type {import('./form.js').Errors} */
    const errors = {};
    if (!/^[1-9]\d{0,3}$/.test(amount)) errors.amount = 'Enter a whole number from 1';
    if (!happened_on) errors.happened_on = 'Enter the day';
    else if (happened_on > latest(goal) || happened_on < (goal.starts_on ?? ''))
      errors.happened_on = 'Enter a day of this goal that has come';
    return errors;
  };

/** @param {any} goal */
export function openEntry(goal) {
  captureSheet({
    title: 'Write down what you did',
    required: 'note',
    missing: 'Write what you did, in a few words',
    again: false,
    check: wrong(goal),
    fields: (errors) =>
      html`<p class="meta">${goal.statement}</p>
        ${field({ name: 'note', label: 'What did you do?', errors, autofocus: true })}
        ${field({ name: 'happened_on', label: 'When', type: 'date', value: latest(goal), errors })}
        ${field({ name: 'amount', label: 'It counts for', type: 'number', min: 1, max: 9999, value: 1, errors })}`,
    save: async ({ note, happened_on, amount }) => {
      const body = { note, happened_on, amount: Number(amount) };
      const show = { count: goal.progress.count + body.amount };
      const path = `/goals/${goal.id}/entries/${uuid7()}`;
      const op = await write('PUT', path, body, { label: note, show });
      toast('Written down', () => undo(op));
      return 'Written down';
    },
  });
}

/** @param {any} goal @param {any} entry */
async function remove(goal, entry) {
  const show = { count: goal.progress.count - entry.amount };
  const path = `/goals/${goal.id}/entries/${entry.id}`;
  const op = await write('DELETE', path, null, { label: entry.note, was: entry, show });
  toast('Deleted', () => undo(op));
}

/** @param {any} goal @param {any[]} entries */
export const entryList = (goal, entries) =>
  html`<ul class="evidence evidence-list">
    ${repeat(
      entries,
      (entry) => entry.id,
      (entry) =>
        html`<li>
          <span>${entry.note} ${stateChip(entry)}</span>
          <span class="sub num"
            >${date(entry.happened_on, 'UTC')}${
              entry.amount > 1
                ? html` · ${plural(entry.amount, { other: 'counts for #' })}`
                : nothing
            }</span
          >
          <button
            class="btn quiet icon"
            aria-label="Delete: ${entry.note}"
            @click=${() => remove(goal, entry)}
          >
            ${icon('trash-2')}
          </button>
        </li>`,
    )}
  </ul>`;
