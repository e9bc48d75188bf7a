// @ts-check
// Before an event: why one goes, what should come of it, and the goals.
import { html, icon, nothing, uuid7 } from '../lib.js';
import { undo, write } from '../data.js';
import { field } from './form.js';
import { goal as seats } from './goal.js';
import { METRICS, sentence, withTarget } from './goal-words.js';
import { editButton, editForm, leave } from './in-place.js';
import { stepper } from './stepper.js';
import { toast } from './toast.js';

/** Changes one's own part of an event. @param {any} event @param {Record<string, any>} body @param {string} label */
export const plan = (event, body, label) =>
  write('PATCH', `/events/${event.id}/participation`, body, {
    label: `${label}: ${event.summary}`,
    was: event.participation,
  });

/** @param {any} event @param {import('./in-place.js').Editing} state */
export function purposePanel(event, state) {
  const { purpose, intended_outcomes } = event.participation;
  return html`<section class="panel" aria-labelledby="why-title">
    <div class="panel-head">
      <h2 id="why-title">Why you go</h2>
      ${editButton(state, 'purpose', 'why you go', purpose ? 'Edit' : 'Write')}
    </div>
    ${
      state.key === 'purpose'
        ? editForm(state, {
            key: 'purpose',
            fields: () =>
              html`${field({ name: 'purpose', label: 'Purpose', value: purpose, area: true, hint: '“Find someone who runs async Rust in production.”' })}
              ${field({ name: 'outcomes', label: 'What should come of it?', optional: true, value: intended_outcomes.join('\n'), area: true, hint: 'One line each.' })}`,
            save: async (values) => {
              const outcomes = values.outcomes
                .split('\n')
                .map((line) => line.trim())
                .filter(Boolean);
              const op = await plan(
                event,
                { purpose: values.purpose, intended_outcomes: outcomes },
                'Purpose',
              );
              toast('Purpose saved', () => undo(op));
            },
          })
        : purpose || intended_outcomes.length
          ? html`<p class="prose">${purpose}</p>
              ${
                intended_outcomes.length
                  ? html`<ul class="outcomes">
                      ${intended_outcomes.map((/** @type {string} */ text) => html`<li>${icon('target', 'sm')}${text}</li>`)}
                    </ul>`
                  : nothing
              }`
          : html`<p class="teach">
              One sentence is enough. Event mode shows it to you when you arrive.
            </p>`
    }
  </section>`;
}

/** @param {any} goal @param {number} target */
async function aim(goal, target) {
  const body = withTarget(goal, target);
  const show = { progress: { target } };
  await write('PATCH', `/goals/${goal.id}`, body, { label: goal.statement, was: goal, show });
}

/** @param {any} event @param {any[]} goals @param {string} metric */
async function addGoal(event, goals, metric) {
  const target = goals.length ? 1 : 3;
  const body = { event_id: event.id, metric, target, statement: sentence(metric, target) };
  const op = await write('PUT', `/goals/${uuid7()}`, body, { label: body.statement });
  toast(`Goal added: ${body.statement}`, () => undo(op));
}

/** @param {any} goal */
async function drop(goal) {
  const op = await write('DELETE', `/goals/${goal.id}`, null, { label: goal.statement, was: goal });
  toast(`Goal deleted: ${goal.statement}`, () => undo(op));
}

/** The goals inside the badge: their seats, or how many they are.
 * @param {any} event @param {import('./in-place.js').Editing} state */
export function goalsOf(event, state) {
  const { goals } = event;
  if (state.key === 'goals') return goalsForm(event, state);
  return html`<div class="goals">
    ${
      goals.length
        ? goals.map((/** @type {any} */ goal) => seats(goal, { link: true }))
        : html`<p class="teach">No goals. How many people do you want to meet?</p>`
    }
    <p class="goals-tools">${editButton(state, 'goals', 'the goals', 'Change goals')}</p>
  </div>`;
}

/** @param {any} event @param {import('./in-place.js').Editing} state */
function goalsForm(event, state) {
  const { goals } = event;
  const missing = ['new_contacts', 'lessons_captured', 'encounters'].filter(
    (metric) => !goals.some((/** @type {any} */ goal) => goal.metric === metric),
  );
  return html`<div class="goals" id="edit-goals">
    ${goals.map(
      (/** @type {any} */ goal) =>
        html`<div class="goal-edit">
          ${
            goal.closed
              ? html`<span>${goal.statement} (closed with ${goal.closed.count})</span>`
              : stepper({
                  label: goal.statement,
                  value: goal.target,
                  max: 99,
                  set: (target) => aim(goal, target),
                })
          }
          <button
            class="btn quiet icon"
            aria-label="Delete the goal: ${goal.statement}"
            @click=${() => drop(goal)}
          >
            ${icon('trash-2')}
          </button>
        </div>`,
    )}
    <div class="acts goal-acts">
      ${missing.map(
        (metric) =>
          html`<button class="btn small" @click=${() => addGoal(event, goals, metric)}>
            ${icon('plus', 'sm')}Goal: ${METRICS[metric].verb}
          </button>`,
      )}
      <button class="btn primary" @click=${() => leave(state)}>Done</button>
    </div>
  </div>`;
}
