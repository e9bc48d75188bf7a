// @ts-check
// A notification: one sentence that leads to what it is about, and the beginning of what they wrote.
import { html, icon, nothing } from '../lib.js';
import { undo, write } from '../data.js';
import { daysUntil, plural, relativeDays } from '../format.js';
import { authorOf } from './feed-item.js';
import { stateChip } from './sync-chip.js';
import { toast } from './toast.js';

/** By its kind: an icon and the sentence. @type {Record<string, [string, (item: any, who: string) => string]>} */
const KINDS = {
  comment: ['message-circle', ({ lesson }, who) => `${who} commented on “${lesson.title}”`],
  mention: [
    'message-circle',
    ({ lesson }, who) => `${who} mentioned you in a comment on “${lesson.title}”`,
  ],
  useful: [
    'lightbulb',
    ({ lesson, others }, who) =>
      others
        ? `${plural(others, { one: `${who} and # other find`, other: `${who} and # others find` })} “${lesson.title}” useful`
        : `${who} finds “${lesson.title}” useful`,
  ],
  application: ['circle-check', ({ lesson }, who) => `${who} used “${lesson.title}”`],
  event_shared: ['calendar-days', ({ event }, who) => `${who} shared “${event.summary}” with you`],
  event_answered: [
    'calendar-days',
    ({ event, response }, who) =>
      response === 'tentative'
        ? `${who} may go to “${event.summary}” too`
        : `${who} goes to “${event.summary}” too`,
  ],
  lesson_shared: ['lightbulb', ({ lesson }, who) => `${who} shared the lesson “${lesson.title}”`],
  lesson_asks: [
    'lightbulb',
    ({ lesson, question }) =>
      question === 'difference'
        ? `Did “${lesson.title}” make a difference?`
        : `Have you used “${lesson.title}”?`,
  ],
  team_digest: ['users', ({ team }) => `What “${team.name}” shared in a week`],
  team_joined: ['users', ({ team }, who) => `${who} joined “${team.name}”`],
};

/** Where it leads. @param {any} item */
const about = ({ event, lesson, team, week }) =>
  event
    ? `/events/${event.id}`
    : lesson
      ? `/lessons/${lesson.id}`
      : `/team/${team.id}${week ? `/digest?week=${week}` : ''}`;

/** @param {any} item @param {string} label */
const read = (item, label) =>
  write('PUT', `/notifications/${item.id}/reading`, null, { label: `Read: ${label}` });

/** @param {any} item */
export function notification(item) {
  // A kind that a newer server tells of has no sentence here yet.
  const [image, say] = KINDS[item.kind] ?? [];
  if (!image || !say) return nothing;
  const words = say(item, authorOf({ author: item.actor }));
  const opened = () => item.read_at || read(item, words);
  const mark = async () => {
    const op = await read(item, words);
    toast('Marked as read', () => undo(op));
  };
  return html`<li>
    <span class="disc" aria-hidden="true">${icon(image)}</span>
    <div>
      <a class="name" data-row href=${about(item)} @click=${opened}>${words}</a>
      ${item.words ? html`<p class="prose">“${item.words}”</p>` : html`<br />`}
      <span class="sub"> ${relativeDays(daysUntil(item.created_at))}${stateChip(item)} </span>
    </div>
    ${
      item.read_at
        ? nothing
        : html`<div class="acts">
            <span class="chip due">New</span>
            <button class="btn small" @click=${mark}>
              Mark as read<span class="vh">: ${words}</span>
            </button>
          </div>`
    }
  </li>`;
}
