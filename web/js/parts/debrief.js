// @ts-check
// After an event: three questions that fit in two minutes.
import { html, icon, nameOf, nothing, uuid7 } from '../lib.js';
import { write } from '../data.js';
import { date, figure } from '../format.js';
import { choice, errorSummary, field, typed } from './form.js';
import { plan } from './event-plan.js';
import { editButton, leave } from './in-place.js';
import { showErrors } from './long-form.js';
import { toast } from './toast.js';

/** @type {[string, string][]} */
const WORTH = [
  ['1', '1 no'],
  ['2', '2'],
  ['3', '3'],
  ['4', '4'],
  ['5', '5 very'],
];
const DAY = 864e5;

/** @param {Record<string, string>} values @returns {import('./form.js').Errors} */
export function wrong({ learning_minutes, next, person, insight }) {
  /** @type {import('./form.js').Errors} */
  const errors = {};
  if (learning_minutes && !/^\d{1,4}$/.test(learning_minutes))
    errors.learning_minutes = 'Enter the minutes as a whole number';
  if (next && !person && !insight)
    errors.next = 'Choose a person for the next step, or write the lesson it belongs to';
  return errors;
}

/** @param {any} event @param {Record<string, string>} values */
async function save(event, { attendance, worth_it, learning_minutes, insight, next, person }) {
  const body = {
    attendance,
    worth_it: worth_it ? Number(worth_it) : null,
    learning_minutes: learning_minutes ? Number(learning_minutes) : null,
    debriefed_at: new Date().toISOString(),
  };
  await plan(event, body, 'Debrief');
  const now = new Date().toISOString();
  if (insight) {
    const lesson = { insight, so_what: person ? '' : next, event_id: event.id, learned_at: now };
    await write('PUT', `/lessons/${uuid7()}`, lesson, { label: insight.slice(0, 80) });
  }
  if (next && person) {
    const who = event.people.find((/** @type {any} */ p) => p.id === person);
    const due_at = new Date(Date.now() + 2 * DAY).toISOString();
    const body = {
      contact_id: person,
      event_id: event.id,
      summary: next,
      direction: 'i_owe',
      kind: 'message',
      due_at,
    };
    const contact = { id: person, full_name: nameOf(who), organization: who.organization };
    await write('PUT', `/follow-ups/${uuid7()}`, body, { label: next, show: { contact } });
  }
  toast('Debrief saved');
}

/** @param {any} event @param {import('./in-place.js').Editing} state */
function form(event, state) {
  const { attendance, worth_it, learning_minutes } = event.participation;
  const submit = async (/** @type {SubmitEvent} */ submitted) => {
    submitted.preventDefault();
    const values = typed(/** @type {HTMLFormElement} */ (submitted.currentTarget));
    state.errors = wrong(values);
    state.draw();
    if (showErrors(state.root, state.errors)) return;
    await save(event, values);
    leave(state);
  };
  const people = event.people.map((/** @type {any} */ p) => [p.id, nameOf(p)]);
  const { errors } = state;
  return html`<form class="in-place" id="edit-debrief" novalidate @submit=${submit}>
    ${errorSummary(errors)}
    ${choice({
      name: 'attendance',
      legend: 'Were you there?',
      value: attendance === 'no_show' ? 'no_show' : 'attended',
      choices: [
        ['attended', 'Yes'],
        ['no_show', 'No'],
      ],
    })}
    ${choice({ name: 'worth_it', legend: 'Was it worth it?', value: String(worth_it ?? ''), choices: WORTH })}
    ${field({
      name: 'learning_minutes',
      label: 'Minutes spent learning',
      optional: true,
      type: 'number',
      min: 0,
      max: 1440,
      value: learning_minutes,
      errors,
      hint: 'Talks and conversations you learned from. They count towards learning goals.',
    })}
    ${field({
      name: 'insight',
      label: 'What did you learn?',
      optional: true,
      area: true,
      errors,
      hint: 'One sentence. It becomes a lesson of this event.',
    })}
    ${field({ name: 'next', label: 'What is the next step?', optional: true, errors })}
    ${
      people.length
        ? field({
            name: 'person',
            label: 'With whom?',
            optional: true,
            choices: [['', 'On my own: kept with the lesson'], ...people],
            hint: 'With a person it becomes a follow-up.',
          })
        : nothing
    }
    <div class="acts">
      <button class="btn primary">Save the debrief</button>
      <button type="button" class="btn" @click=${() => leave(state)}>Cancel</button>
    </div>
  </form>`;
}

/** @param {any} event */
const summary = ({ participation }) =>
  html`<dl class="facts">
    <div>
      <dt>Were you there?</dt>
      <dd>${participation.attendance === 'no_show' ? 'No' : 'Yes'}</dd>
    </div>
    <div>
      <dt>Worth it</dt>
      <dd class="num">
        ${
          participation.worth_it
            ? html`<span class="stars" aria-hidden="true"
                  >${[1, 2, 3, 4, 5].map((n) => html`<span class="star ${n <= participation.worth_it ? 'on' : ''}">${icon('star', 'sm')}</span>`)}</span
                >${participation.worth_it} of 5`
            : 'Not said'
        }
      </dd>
    </div>
    <div>
      <dt>Learning</dt>
      <dd class="num">
        ${participation.learning_minutes == null ? 'Not said' : `${figure(participation.learning_minutes)} min`}
      </dd>
    </div>
    <div>
      <dt>Written down</dt>
      <dd class="num">${date(participation.debriefed_at)}</dd>
    </div>
  </dl>`;

/** @param {any} event @param {import('./in-place.js').Editing} state */
export function debriefPanel(event, state) {
  const done = event.participation.debriefed_at;
  return html`<section class="panel" aria-labelledby="debrief-title" id="debrief">
    <div class="panel-head">
      <h2 id="debrief-title">Debrief</h2>
      ${editButton(state, 'debrief', 'the debrief', done ? 'Edit' : 'Start')}
    </div>
    ${
      state.key === 'debrief'
        ? form(event, state)
        : done
          ? summary(event)
          : html`<p class="teach">
              Who, what, next step: two minutes while it is fresh are worth more than an hour next
              month.
            </p>`
    }
  </section>`;
}
