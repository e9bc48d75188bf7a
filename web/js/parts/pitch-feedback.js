// @ts-check
// What colleagues say about a pitch: to the one whose it is, and to nobody else.
import { html, icon, initials, nothing, repeat, uuid7 } from '../lib.js';
import { undo, write } from '../data.js';
import { date } from '../format.js';
import { captureSheet } from './capture-form.js';
import { me } from './comments.js';
import { field } from './form.js';
import { stateChip } from './sync-chip.js';
import { toast } from './toast.js';

/** What is judged, with the question. @type {[string, string, string][]} */
const SCORES = [
  ['clarity', 'Clear', 'Is it clear?'],
  ['relevance', 'Relevant', 'Does it matter to those it is for?'],
  ['credibility', 'Credible', 'Do you believe it?'],
  ['delivery', 'Well said', 'Is it said well?'],
  ['ask', 'Clear ask', 'Is it clear what is asked for?'],
];

/** @type {[string, string][]} */
const GRADES = [
  ['', 'No answer'],
  ['1', '1, not at all'],
  ['2', '2'],
  ['3', '3'],
  ['4', '4'],
  ['5', '5, very much'],
];

/** @typedef {{pitch: any, feedback: any[]}} State */

/** @param {any} feedback @param {State} state */
async function remove(feedback, { pitch }) {
  const path = `/pitches/${pitch.id}/feedback/${feedback.id}`;
  const label = `Delete the feedback on ${pitch.title}`;
  const op = await write('DELETE', path, null, { label, was: feedback });
  toast('Feedback deleted', () => undo(op));
}

/** @param {any} pitch */
function openFeedback(pitch) {
  const { current } = pitch;
  captureSheet({
    title: `Feedback on ${pitch.title}`,
    required: 'commendation',
    missing: 'Say what is good about it',
    again: false,
    fields: (errors) =>
      html`${field({ name: 'commendation', label: 'What is good?', errors, area: true, autofocus: true, hint: 'Be precise: “The question at the start made me think of our own nights.”' })}
      ${field({ name: 'recommendation', label: 'What could be better?', optional: true, area: true })}
      ${SCORES.map(([name, , label]) => field({ name, label, optional: true, choices: GRADES }))}`,
    save: async ({ commendation, recommendation, ...scores }) => {
      const grade = (/** @type {string} */ name) => (scores[name] ? Number(scores[name]) : null);
      const grades = Object.fromEntries(SCORES.map(([name]) => [name, grade(name)]));
      const body = { version_id: current.id, commendation, recommendation, ...grades };
      const op = await write('PUT', `/pitches/${pitch.id}/feedback/${uuid7()}`, body, {
        label: `Feedback on ${pitch.title}`,
        show: { author: me(), version_number: current.number },
      });
      toast('Feedback given', () => undo(op));
      return 'Feedback given';
    },
  });
}

/** @param {any} feedback @param {State} state */
function row(feedback, state) {
  const { author, own, commendation, recommendation, version_number } = feedback;
  const who = author?.full_name || 'A colleague';
  const grades = SCORES.filter(([name]) => feedback[name]);
  return html`<li>
    <span class="disc ${own ? 'self' : ''}" aria-hidden="true">${initials(who)}</span>
    <div>
      <strong>${own ? 'You' : who}</strong>
      <span class="sub num">${date(feedback.created_at)}, on version ${version_number}</span>
      ${stateChip(feedback)} ${commendation ? html`<p class="prose">${commendation}</p>` : nothing}
      ${recommendation ? html`<p class="prose"><strong>Better:</strong> ${recommendation}</p>` : nothing}
      ${
        grades.length
          ? html`<p class="sub">
              ${grades.map(([name, words]) => `${words} ${feedback[name]} of 5`).join(', ')}
            </p>`
          : nothing
      }
    </div>
    ${
      own
        ? html`<button class="btn quiet small" @click=${() => remove(feedback, state)}>
            ${icon('trash-2', 'sm')}Delete<span class="vh"> your feedback</span>
          </button>`
        : nothing
    }
  </li>`;
}

/** @param {State} state */
export function feedbackPanel(state) {
  const { pitch, feedback } = state;
  return html`<section class="panel" aria-labelledby="feedback-title">
    <div class="panel-head"><h2 id="feedback-title">Feedback</h2></div>
    ${
      feedback.length
        ? html`<ul class="rows roomy">
            ${repeat(
              feedback,
              (one) => one.id,
              (one) => row(one, state),
            )}
          </ul>`
        : html`<p class="teach">
            ${
              pitch.own
                ? pitch.team_ids.length
                  ? 'Nobody said anything yet. What colleagues say only you read.'
                  : 'Share it with a team, and colleagues tell you what works and what does not. Only you read it.'
                : 'Tell your colleague what works and what does not. Nobody else reads it.'
            }
          </p>`
    }
    ${
      pitch.own || !pitch.current
        ? nothing
        : html`<p class="acts">
            <button class="btn" @click=${() => openFeedback(pitch)}>
              ${icon('message-circle')}Give feedback
            </button>
          </p>`
    }
  </section>`;
}
