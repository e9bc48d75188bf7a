// @ts-check
// Add or change a follow-up: what, who owes it, when.
import { html, icon, nameOf, nothing, uuid7 } from '../lib.js';
import { undo, write } from '../data.js';
import { instantOf, isoDay } from '../format.js';
import { captureSheet } from './capture-form.js';
import { homeZone } from './capture-event.js';
import { choice, field } from './form.js';
import { changed } from './long-form.js';
import { task } from './follow-up.js';
import { toast } from './toast.js';

const DAY = 864e5;
/** @type {[string, string][]} */
const DIRECTIONS = [
  ['i_owe', 'I owe it'],
  ['they_owe', 'They owe it'],
  ['mutual', 'Both'],
];
/** @type {[string, string][]} */
const KINDS = [
  ['message', 'Write a message'],
  ['thank_you', 'Say thank you'],
  ['send_resource', 'Send something'],
  ['introduction', 'Introduce somebody'],
  ['meeting', 'Meet'],
  ['connect_online', 'Connect online'],
];

/** @param {any} contact @param {any} [followUp] the one to change, with its own row */
export function openFollowUp(contact, followUp) {
  const zone = homeZone();
  const due = isoDay(followUp?.due_at ?? Date.now() + 2 * DAY, zone);
  const name = nameOf(contact);
  captureSheet({
    title: followUp ? `Follow-up with ${name}` : `Follow up with ${name}`,
    required: 'due',
    missing: 'Enter the day it is due',
    again: false,
    fields: (errors, _draw, close) =>
      html`${field({ name: 'summary', label: 'What is next?', optional: true, value: followUp?.summary, autofocus: true, hint: '“Send the talk.”' })}
      ${choice({ name: 'direction', legend: 'Who owes it?', value: followUp?.direction ?? 'i_owe', choices: DIRECTIONS })}
      ${field({ name: 'kind', label: 'How', value: followUp?.kind ?? 'message', choices: KINDS })}
      ${field({ name: 'due', label: 'Due', type: 'date', value: due, errors })}
      ${
        followUp
          ? html`<p>
              <button
                type="button"
                class="btn quiet"
                @click=${() => remove(followUp, name).then(close)}
              >
                ${icon('trash-2')}Delete this follow-up
              </button>
            </p>`
          : nothing
      }`,
    save: async ({ summary, direction, kind, due: day }) => {
      // Due at the end of the working day of the person, not at midnight.
      const due_at = followUp && day === due ? followUp.due_at : instantOf(`${day}T17:00`, zone);
      const body = { summary, direction, kind, due_at };
      const label = summary || `Follow up with ${name}`;
      if (followUp) {
        const change = changed(body, followUp);
        if (!Object.keys(change).length) return 'Saved';
        const op = await write('PATCH', `/follow-ups/${followUp.id}`, change, {
          label,
          was: followUp,
        });
        toast('Follow-up changed', () => undo(op));
        return 'Follow-up changed';
      }
      const { id, full_name, description, organization } = contact;
      const show = { contact: { id, full_name, description, organization } };
      const op = await write(
        'PUT',
        `/follow-ups/${uuid7()}`,
        { contact_id: id, ...body },
        { label, show },
      );
      toast(`Follow-up with ${name} added`, () => undo(op));
      return `Follow-up with ${name} added`;
    },
  });
}

/** @param {any} followUp @param {string} name */
async function remove(followUp, name) {
  const op = await write('DELETE', `/follow-ups/${followUp.id}`, null, {
    label: `Delete: ${task(followUp)}, ${name}`,
    was: followUp,
  });
  toast('Follow-up deleted', () => undo(op));
}
