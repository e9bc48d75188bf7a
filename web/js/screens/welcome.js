// @ts-check
// Onboarding: the first event and its goals, in two short steps.
import { html, render, icon, nothing, uuid7 } from '../lib.js';
import { account, write } from '../data.js';
import { nav } from '../router.js';
import { when } from '../format.js';
import {
  checkEvent,
  goalsOf,
  homeZone,
  newEvent,
  tomorrowEvening,
} from '../parts/capture-event.js';
import { field, focusError, typed } from '../parts/form.js';
import { goal } from '../parts/goal.js';
import { stepper } from '../parts/stepper.js';

/** @typedef {{step: 1|2, values: Record<string, string>, errors: import('../parts/form.js').Errors,
 *   people: number, things: number}} State */

const MOST = 9;

/** @param {State} state @param {any} act */
const eventStep = ({ values, errors }, act) =>
  html`<h1>Which event is next?</h1>
    <form novalidate @submit=${act.toGoals} @input=${act.preview}>
      ${field({
        name: 'summary',
        label: 'What is it called?',
        value: values.summary,
        errors,
        autofocus: true,
        capitalize: 'sentences',
      })}
      ${field({ name: 'starts', label: 'When does it start?', type: 'datetime-local', value: values.starts, errors })}
      ${field({ name: 'place', label: 'Where?', optional: true, value: values.place, capitalize: 'words' })}
      ${field({
        name: 'purpose',
        label: 'Why do you go?',
        optional: true,
        value: values.purpose,
        hint: 'One sentence. It is there when you arrive.',
      })}
      <button class="btn primary wide">Next: your goals</button>
      <p><a href="/today">I will do this later</a></p>
    </form>`;

/** @param {State} state @param {any} act */
const goalStep = (state, act) =>
  html`<h1>What would make it a good one?</h1>
    <form @submit=${act.save}>
      ${stepper({ label: 'New people to meet', value: state.people, max: MOST, set: (people) => act.set({ people }) })}
      ${stepper({ label: 'New things to learn', value: state.things, max: MOST, set: (things) => act.set({ things }) })}
      <p class="hint">They are counted by themselves, from what you capture at the event.</p>
      <button class="btn primary wide">Save and go to Today</button>
      <button type="button" class="btn quiet" @click=${act.back}>${icon('arrow-left')}Back</button>
    </form>`;

/** The badge as it will be on Today. @param {State} state */
function preview(state) {
  const { summary, starts, place } = state.values;
  const known = starts && !Number.isNaN(Date.parse(starts));
  const event = known ? newEvent({ ...state.values, place: place ?? '' }) : null;
  return html`<section class="badge next preview" aria-label="Preview">
    <h2>${summary || 'Your event'}</h2>
    <p class="meta num">${event ? when(event) : nothing}${place ? `, ${place}` : ''}</p>
    <div class="goals">
      ${goalsOf(state.people, state.things).map((g, i) =>
        goal({
          id: String(i),
          metric: g.metric,
          statement: g.statement ?? '',
          progress: { count: 0, target: g.target, evidence: [] },
        }),
      )}
    </div>
  </section>`;
}

/** @type {import('../router.js').Screen} */
export default {
  title: 'Welcome',
  bare: true,
  mount(root) {
    /** @type {State} */
    const state = {
      step: 1,
      values: { starts: tomorrowEvening(homeZone()) },
      errors: {},
      people: 3,
      things: 3,
    };
    const act = {
      preview: (/** @type {Event} */ event) => {
        state.values = typed(/** @type {HTMLFormElement} */ (event.currentTarget));
        if (Object.keys(state.errors).length) state.errors = wrong(state.values);
        draw();
      },
      toGoals: (/** @type {SubmitEvent} */ event) => {
        event.preventDefault();
        state.values = typed(/** @type {HTMLFormElement} */ (event.currentTarget));
        state.errors = wrong(state.values);
        if (!Object.keys(state.errors).length) state.step = 2;
        draw();
        if (state.step === 2) arrive();
        else focusError(root);
      },
      set: (/** @type {Partial<State>} */ change) => {
        Object.assign(state, change);
        draw();
      },
      back: () => {
        state.step = 1;
        draw();
        arrive();
      },
      save: async (/** @type {SubmitEvent} */ event) => {
        event.preventDefault();
        const body = newEvent(state.values, goalsOf(state.people, state.things));
        await write('PUT', `/events/${uuid7()}`, body, { label: state.values.summary });
        nav('/today');
      },
    };
    const arrive = () => {
      const heading = root.querySelector('h1');
      if (heading) heading.tabIndex = -1;
      heading?.focus();
    };
    const draw = () =>
      render(
        html`<div class="entry welcome">
          <section class="entry-form">
            <p class="meta num">
              Hello ${account()?.full_name.split(' ')[0]}. Step ${state.step} of 2
            </p>
            ${state.step === 1 ? eventStep(state, act) : goalStep(state, act)}
          </section>
          ${preview(state)}
        </div>`,
        root,
      );
    draw();
  },
};

/** @param {Record<string, string>} values @returns {import('../parts/form.js').Errors} */
const wrong = (values) => ({
  ...(values.summary ? {} : { summary: 'Enter what the event is called' }),
  ...checkEvent(values),
});
