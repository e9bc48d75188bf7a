// @ts-check
// An event that a colleague shared: who did and why, and the answer, in one tap.
import { html, icon, nothing } from '../lib.js';
import { undo, write } from '../data.js';
import { toast } from './toast.js';

/** What each answer is called, and what is said once it was given. @type {[string, string, string, string][]} */
const ANSWERS = [
  ['accepted', 'Going', 'circle-check', 'You are going'],
  ['tentative', 'Maybe', 'clock', 'Maybe'],
  ['declined', 'Not for me', 'x', 'Not for you'],
];

/** Whether one takes part, or may. @param {any} event */
export const goes = (event) => ['accepted', 'tentative'].includes(event.participation.response);

/** @param {any} event @param {string} response @param {string} words */
async function answer(event, response, words) {
  if (event.participation.response === response) return;
  const path = `/events/${event.id}/participation`;
  const label = `${words}: ${event.summary}`;
  const op = await write('PATCH', path, { response }, { label, was: event.participation });
  toast(label, () => undo(op));
}

/** Going, maybe, not for me. @param {any} event */
export const answers = (event) =>
  html`<div class="acts answers" role="group" aria-label="Your answer to ${event.summary}">
    ${ANSWERS.map(([response, name, image, words]) => {
      const on = event.participation.response === response;
      return html`<button
        type="button"
        class="filter"
        aria-pressed=${on ? 'true' : 'false'}
        @click=${() => answer(event, response, words)}
      >
        ${icon(image, 'sm')}${name}
      </button>`;
    })}
  </div>`;

/** "Platform and Sales" @param {any} event */
const teams = (event) =>
  new Intl.ListFormat('en').format(event.shares.map((/** @type {any} */ share) => share.team.name));

/** Who shared it with whom, in words; nothing for an event that nobody shares. @param {any} event */
export function sharedBy(event) {
  if (event.owner) return `Shared by ${event.owner.full_name} with ${teams(event)}`;
  return event.shares?.length ? `Shared with ${teams(event)}` : '';
}

/** The same with what they say about it; notes that several teams got are said once.
 * @param {any} event */
export function sharedNote(event) {
  const notes = [...new Set(event.shares.map((/** @type {any} */ share) => share.note))].filter(
    Boolean,
  );
  return html`<div class="shared-note">
    <p class="sub">${sharedBy(event)}</p>
    ${notes.map((note) => html`<p class="prose">“${note}”</p>`)}
    ${event.status === 'cancelled' ? html`<p>It is cancelled. What you wrote about it stays.</p>` : nothing}
  </div>`;
}
