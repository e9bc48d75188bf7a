// @ts-check
// What own lessons ask some time after they were written down, answered in one tap.
import { html, icon, nothing, repeat } from '../lib.js';
import { undo, write } from '../data.js';
import { daysUntil, relativeDays } from '../format.js';
import { stateChip } from './sync-chip.js';
import { toast } from './toast.js';

/** By what is asked: each answer, its name, its icon, and what is said once it was given.
 * @type {Record<string, [string, string, string, string][]>} */
export const ANSWERS = {
  used: [
    ['used', 'I used it', 'circle-check', 'Written down: you used it today'],
    ['not_yet', 'Not yet', 'clock', 'It asks again later'],
    ['not_for_me', 'Not for me', 'x', 'It does not ask again'],
  ],
  difference: [
    ['made_a_difference', 'It did', 'circle-check', 'Written down: it made a difference'],
    ['not_yet', 'Too early to say', 'clock', 'It asks again later'],
    ['not_for_me', 'No, stop asking', 'x', 'It does not ask again'],
  ],
};

/** @type {Record<string, string>} */
export const QUESTIONS = {
  used: 'Have you used it?',
  difference: 'You used it. Did it make a difference?',
};

/** @param {any} nudge @param {string} answer @param {string} said @param {string} [words] */
async function give(nudge, answer, said, words) {
  const label = `${nudge.lesson.title}: ${said}`;
  const body = words === undefined ? { answer } : { answer, words };
  const op = await write('PUT', `/nudges/${nudge.id}/answer`, body, { label });
  toast(said, () => undo(op));
}

/** An impact is one that somebody names. @param {any} nudge @param {string} said */
async function name(nudge, said) {
  const [{ captureSheet }, { field }] = await Promise.all([
    import('./capture-form.js'),
    import('./form.js'),
  ]);
  captureSheet({
    title: 'It made a difference',
    required: 'words',
    missing: 'Write what came of it',
    again: false,
    fields: (errors) =>
      html`<p class="meta">${nudge.lesson.title}</p>
        ${field({
          name: 'words',
          label: 'What came of it?',
          hint: '“No page at night since.”',
          area: true,
          autofocus: true,
          errors,
        })}`,
    save: async ({ words }) => {
      await give(nudge, 'made_a_difference', said, words);
      return 'Saved';
    },
  });
}

/** @param {any} nudge @param {boolean} here whether the lesson is on the screen already */
const row = (nudge, here) =>
  html`<li>
    <span class="disc iris" aria-hidden="true">${icon('lightbulb')}</span>
    <div>
      ${here ? nothing : html`<a class="name" data-row href="/lessons/${nudge.lesson.id}">${nudge.lesson.title}</a><br />`}
      <span class="sub"
        >You wrote it down
        ${relativeDays(daysUntil(nudge.lesson.written_at))}${stateChip(nudge)}</span
      >
      <p>${QUESTIONS[nudge.question]}</p>
      <div
        class="acts answers"
        role="group"
        aria-label="${QUESTIONS[nudge.question]} ${nudge.lesson.title}"
      >
        ${ANSWERS[nudge.question].map(
          ([answer, words, image, said]) =>
            html`<button
              type="button"
              class="filter"
              @click=${() =>
                answer === 'made_a_difference' ? name(nudge, said) : give(nudge, answer, said)}
            >
              ${icon(image, 'sm')}${words}
            </button>`,
        )}
      </div>
    </div>
  </li>`;

/** @param {any[]} asked @param {{title?: string, here?: boolean}} [options] */
export const nudges = (asked, { title = 'Worth another look', here = false } = {}) =>
  asked.length
    ? html`<section class="panel" aria-labelledby="nudges-title">
        <div class="panel-head"><h2 id="nudges-title">${title}</h2></div>
        <ul class="rows nudges">
          ${repeat(
            asked,
            (nudge) => nudge.id,
            (nudge) => row(nudge, here),
          )}
        </ul>
      </section>`
    : nothing;
