// @ts-check
// The questions of a reflection: all at once, or on a phone one at a time; each is saved as it is written.
import { html, icon, live, nothing, repeat } from '../lib.js';
import { choice, field } from './form.js';
import { MODELS } from './reflection-words.js';

/** `step` is the question that a phone shows.
 * @typedef {{reflection: any, step: number, save: import('./autosave.js').Autosave, draw: () => void,
 *   root: HTMLElement}} State */

/** @param {State} state @param {number} by */
function go(state, by) {
  state.step += by;
  state.draw();
  /** @type {HTMLElement|null} */ (state.root.querySelector('.question.now textarea'))?.focus();
}

/** What stands there: typed a moment ago, or kept. @param {State} state @param {string} name */
const said = ({ reflection, save }, name) => save.typed[name] ?? reflection.answers[name] ?? '';

/** @param {State} state @param {[string, string]} which @param {number} at */
function question(state, [name, label], at) {
  const input = (/** @type {any} */ event) => {
    state.save.put(name, event.target.value);
    state.draw();
  };
  return html`<div class="field question ${at === state.step ? 'now' : ''}">
    <label for="f-${name}">${label}</label>
    <textarea
      id="f-${name}"
      name=${name}
      rows="4"
      maxlength="10000"
      .value=${live(said(state, name))}
      @input=${input}
      @focusout=${() => state.save.now()}
    ></textarea>
  </div>`;
}

/** From question to question, where one is shown at a time. @param {State} state @param {number} last */
const steps = (state, last) =>
  html`<p class="acts steps">
    ${
      state.step > 0
        ? html`<button type="button" class="btn" @click=${() => go(state, -1)}>
            ${icon('arrow-left', 'sm')}Back
          </button>`
        : nothing
    }
    <span class="sub num" role="status">Question ${state.step + 1} of ${last + 1}</span>
    ${
      state.step < last
        ? html`<button type="button" class="btn" @click=${() => go(state, 1)}>
            Next question${icon('arrow-right', 'sm')}
          </button>`
        : nothing
    }
  </p>`;

/** @param {State} state */
export function reflectionForm(state) {
  const { reflection, save } = state;
  const { questions } = MODELS[reflection.model];
  const change = async (/** @type {any} */ { target }) => {
    if (target.name === 'model') {
      state.step = 0;
      save.put('model', target.value);
    } else if (target.name === 'minutes' && target.checkValidity())
      save.put('minutes', target.value ? Number(target.value) : null);
    else return;
    await save.now();
  };
  return html`<form
    class="in-place"
    novalidate
    @submit=${(/** @type {Event} */ event) => event.preventDefault()}
    @change=${change}
  >
    ${choice({
      name: 'model',
      legend: 'By which questions?',
      value: reflection.model,
      choices: Object.entries(MODELS).map(([key, { name }]) => [key, name]),
      hint: 'What you wrote stays when you choose others.',
    })}
    ${repeat(
      questions,
      ([name]) => name,
      (which, at) => question(state, which, at),
    )}
    ${questions.length > 1 ? steps(state, questions.length - 1) : nothing}
    ${field({
      name: 'minutes',
      label: 'Minutes spent looking back',
      optional: true,
      type: 'number',
      min: 1,
      max: 1440,
      value: reflection.minutes,
      hint: 'They count in your record of professional development.',
    })}
  </form>`;
}

/** The change of some members; all but two are answers. @param {Record<string, any>} changes */
export function body({ model, minutes, ...answers }) {
  return {
    ...(model === undefined ? {} : { model }),
    ...(minutes === undefined ? {} : { minutes }),
    ...(Object.keys(answers).length ? { answers } : {}),
  };
}
