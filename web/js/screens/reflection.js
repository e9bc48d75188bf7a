// @ts-check
// One reflection: its questions, all at once or on a phone one at a time, saved while one writes.
import { html, render, icon, nothing } from '../lib.js';
import { read, undo, watch, write } from '../data.js';
import { longDay } from '../format.js';
import { nav } from '../router.js';
import { autosave } from '../parts/autosave.js';
import { openCapture } from '../parts/capture.js';
import { skeleton } from '../parts/empty.js';
import { names } from '../parts/names.js';
import { clashPanel, findClash } from '../parts/reflection-clash.js';
import { body, reflectionForm } from '../parts/reflection-form.js';
import { firstWords, MODELS } from '../parts/reflection-words.js';
import { stateChip } from '../parts/sync-chip.js';
import { toast } from '../parts/toast.js';

/** @typedef {import('../parts/reflection-form.js').State & {prompts: any[], names: ReturnType<typeof names>,
 *   clash: import('../parts/reflection-clash.js').Clash|null}} State */

/** What it looks back at: its page, and the name of that. @param {State} state @returns {[string, string]} */
function home({ reflection: { event_id, pitch_id }, names }) {
  if (event_id) return [`/events/${event_id}`, names.text('events', event_id) || 'The event'];
  if (pitch_id) return [`/pitch/${pitch_id}`, names.text('pitches', pitch_id) || 'The pitch'];
  return ['/reflections', 'Reflections'];
}

/** @param {State} state */
async function remove(state) {
  const { reflection, save } = state;
  await save.now();
  nav(home(state)[0], { replace: true });
  const op = await write('DELETE', `/reflections/${reflection.id}`, null, {
    label: 'Delete the reflection',
    was: reflection,
  });
  toast('Reflection deleted', () => undo(op));
}

/** What was written, as the start of a lesson: the newest insight is the last answer. @param {any} reflection */
function lessonText({ model, answers }) {
  const { questions } = MODELS[model];
  const said = questions.map(([key]) => answers[key]).filter(Boolean);
  return said.at(-1) ?? firstWords({ model, answers });
}

/** @param {State} state */
async function learn(state) {
  await state.save.now();
  const { reflection } = state;
  openCapture('lesson', { eventId: reflection.event_id ?? '', text: lessonText(reflection) });
}

/** Where the words are. @param {State} state */
function kept({ reflection, save }) {
  if (Object.keys(save.typed).length) return 'Saving';
  return reflection._state ? stateChip(reflection) : 'Saved';
}

/** Its questions are drawn once; what helps to begin comes when it is there. @param {State} state */
async function ask(state) {
  const { event_id, practice_id } = state.reflection;
  const of = practice_id ? `?practice_id=${practice_id}` : event_id ? `?event_id=${event_id}` : '';
  const { items } = await read(`/reflections/prompts${of}`).catch(() => ({ items: [] }));
  state.prompts = items;
  state.draw();
}

/** @param {State} state @param {string} path */
async function compare(state, path) {
  const clashes = state.reflection._state === 'refused';
  state.clash = clashes ? await findClash(path).catch(() => state.clash) : null;
  state.draw();
}

/** @param {State} state */
function view(state) {
  const { reflection, prompts } = state;
  const [path, name] = home(state);
  return html`<p class="crumb">
      <a href=${path}>${icon('arrow-left', 'sm')}${name}</a>
    </p>
    <div class="stack reflection-page">
      <section class="panel">
        <h1>Look back</h1>
        <p class="meta">
          <span>${icon('calendar-days', 'sm')}${longDay(reflection.reflected_at)}</span>
          <span>${icon('lock', 'sm')}Only you see it</span>
          <span role="status">${kept(state)}</span>
        </p>
        ${state.clash ? clashPanel(state.clash) : nothing}
        ${
          prompts.length
            ? html`<details open>
                <summary>To begin with</summary>
                <ul class="ask">
                  ${prompts.map(({ text }) => html`<li>${text}</li>`)}
                </ul>
              </details>`
            : nothing
        }
        ${reflectionForm(state)}
        <p class="acts">
          <button class="btn" @click=${() => learn(state)}>
            ${icon('lightbulb', 'sm')}Write a lesson from this
          </button>
          <button class="btn quiet small" @click=${() => remove(state)}>
            ${icon('trash-2', 'sm')}Delete
          </button>
        </p>
      </section>
    </div>`;
}

/** @type {import('../router.js').Screen} */
export default {
  title: 'Look back',
  async mount(root, { id }, signal) {
    render(skeleton('Look back'), root);
    const path = `/reflections/${id}`;
    const draw = () => state.reflection && !signal.aborted && render(view(state), root);
    /** @type {State} */
    const state = {
      reflection: null,
      prompts: [],
      clash: null,
      step: 0,
      names: names(draw),
      save: autosave({
        path,
        label: () => 'Reflection',
        was: () => state.reflection,
        body,
        signal,
      }),
      draw,
      root,
    };
    let asked = false;
    let turn = Promise.resolve();
    await watch(
      path,
      (reflection) => {
        state.reflection = reflection;
        draw();
        if (!asked) ask(state);
        asked = true;
        if (reflection._state === 'refused' || state.clash)
          turn = turn.then(() => compare(state, path));
      },
      signal,
    );
  },
};
