// @ts-check
// Plan an event, or change one.
import { html, render, nothing, uuid7 } from '../lib.js';
import { ready, read, undo, write } from '../data.js';
import { instantOf } from '../format.js';
import { nav, query } from '../router.js';
import { homeZone, tomorrowEvening } from '../parts/capture-event.js';
import { skeleton } from '../parts/empty.js';
import * as form from '../parts/event-fields.js';
import { errorSummary, typed } from '../parts/form.js';
import { sentence } from '../parts/goal-words.js';
import { outcome, showErrors } from '../parts/long-form.js';
import { stepper } from '../parts/stepper.js';
import { toast } from '../parts/toast.js';

/** @typedef {{event: any, values: Record<string, string>, errors: import('../parts/form.js').Errors,
 *   goals: Record<string, number>, busy: boolean}} State */

const NAMES = [
  'summary',
  'kind',
  'tzid',
  'url',
  'tags',
  'purpose',
  'description',
  ...Object.keys(form.POINTERS),
];

/** @param {State} state @param {any} act */
function view(state, act) {
  const { event, values, errors, goals } = state;
  const isNew = !event;
  return html`<div class="page-head">
      <div>
        <h1>${isNew ? 'Plan an event' : 'Edit the event'}</h1>
        <p>${isNew ? 'A name and a time are enough. The rest can wait.' : event.summary}</p>
      </div>
    </div>
    <form class="panel long-form" novalidate @submit=${act.submit} @input=${act.input}>
      ${errorSummary(errors)} ${form.fields(values, errors, { isNew })}
      ${
        isNew
          ? html`<fieldset class="group">
              <legend><h2>What would make it a good one?</h2></legend>
              <div>
                ${stepper({ label: 'New people to meet', value: goals.new_contacts, min: 0, max: 20, set: (value) => act.aim('new_contacts', value) })}
                ${stepper({ label: 'New things to learn', value: goals.lessons_captured, min: 0, max: 20, set: (value) => act.aim('lessons_captured', value) })}
              </div>
              <p class="teach">
                They are counted by themselves, from what you capture at the event.
              </p>
            </fieldset>`
          : nothing
      }
      <div class="acts">
        <button class="btn primary" aria-disabled=${state.busy ? 'true' : 'false'}>
          ${isNew ? 'Save the event' : 'Save changes'}
        </button>
        <a class="btn quiet" href=${isNew ? '/events' : `/events/${event.id}`}>Cancel</a>
      </div>
    </form>`;
}

/** @param {State} state */
async function create({ values, goals }) {
  const id = uuid7();
  const body = {
    ...form.created(values),
    participation: { response: 'accepted', purpose: values.purpose },
    goals: Object.entries(goals)
      .filter(([, target]) => target > 0)
      .map(([metric, target]) => ({ metric, target, statement: sentence(metric, target) })),
  };
  const show = form.shownTimes(values);
  const op = await write('PUT', `/events/${id}`, body, { label: values.summary, show });
  return { id, op, words: `${values.summary} planned` };
}

/** @param {State} state */
async function change({ event, values }) {
  const { id, participation } = event;
  const body = form.change(values, event);
  const was = participation;
  if (values.purpose !== (participation?.purpose ?? ''))
    await write(
      'PATCH',
      `/events/${id}/participation`,
      { purpose: values.purpose },
      { label: `Why you go to ${event.summary}`, was },
    );
  if (!Object.keys(body).length) return { id, op: null, words: 'Saved' };
  // A move between "all day" and a time leaves the other pair of fields behind.
  const show = form.shownTimes(values);
  const op = await write('PATCH', `/events/${id}`, body, {
    label: values.summary,
    was: event,
    show,
  });
  return { id, op, words: `${values.summary} changed` };
}

/** @param {import('../parts/form.js').Errors|null} errors */
const renamed = (errors) =>
  errors &&
  Object.fromEntries(
    Object.entries(errors).map(([name, text]) => [form.POINTERS[name] ?? name, text]),
  );

/** @type {import('../router.js').Screen} */
export default {
  title: 'Event',
  async mount(root, { id }, signal) {
    render(skeleton('Event'), root);
    await ready;
    const event = id ? await read(`/events/${id}?include=goals,people,lessons,follow_ups`) : null;
    if (signal.aborted) return;
    const zone = homeZone();
    const day = query().get('on');
    const starts = instantOf(day ? `${day}T18:30` : tomorrowEvening(zone), zone);
    const ends_at = new Date(Date.parse(starts) + 2.5 * 36e5).toISOString();
    const blank = {
      summary: query().get('summary') ?? '',
      kind: query().get('kind') ?? 'meetup',
      starts_at: starts,
      ends_at,
      tzid: zone,
    };
    /** @type {State} */
    const state = {
      event,
      values: form.valuesOf(event ?? blank),
      errors: {},
      goals: { new_contacts: 3, lessons_captured: 3 },
      busy: false,
    };
    const take = () => {
      const form = /** @type {HTMLFormElement} */ (root.querySelector('form'));
      // The dates of the other kind are not in the form, but stay what they were.
      state.values = { ...state.values, all_day: '', ...typed(form) };
    };
    const act = {
      input: (/** @type {InputEvent} */ input) => {
        const before = state.values;
        take();
        const toggled = before.all_day !== state.values.all_day;
        if (toggled && state.values.all_day)
          Object.assign(state.values, {
            starts_on: before.starts.slice(0, 10),
            ends_on: before.ends.slice(0, 10),
          });
        keepLength(before, state.values, /** @type {HTMLInputElement} */ (input.target).name);
        if (Object.keys(state.errors).length) state.errors = form.wrong(state.values);
        draw();
      },
      aim: (/** @type {string} */ metric, /** @type {number} */ value) => {
        state.goals = { ...state.goals, [metric]: value };
        draw();
      },
      submit: async (/** @type {SubmitEvent} */ submit) => {
        submit.preventDefault();
        if (state.busy) return;
        take();
        state.errors = form.wrong(state.values);
        draw();
        if (showErrors(root, state.errors)) return;
        state.busy = true;
        draw();
        const done = await (event ? change(state) : create(state));
        const errors = done.op && renamed(await outcome(done.op, NAMES));
        state.busy = false;
        state.errors = errors ?? {};
        draw();
        if (showErrors(root, state.errors)) return;
        const { op } = done;
        toast(done.words, op ? () => undo(op).then(() => event || nav('/events')) : undefined);
        nav(`/events/${done.id}`, { replace: true });
      },
    };
    const draw = () => !signal.aborted && render(view(state, act), root);
    draw();
  },
};

/** Moving the start moves the end along. @param {Record<string, string>} before @param {Record<string, string>} values @param {string} name */
function keepLength(before, values, name) {
  if (name === 'starts' && before.starts && values.starts && before.ends) {
    const length = Date.parse(before.ends) - Date.parse(before.starts);
    if (length >= 0)
      values.ends = new Date(Date.parse(`${values.starts}Z`) + length).toISOString().slice(0, 16);
  }
  if (name === 'starts_on' && values.ends_on < values.starts_on) values.ends_on = values.starts_on;
}
