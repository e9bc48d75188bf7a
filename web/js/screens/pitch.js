// @ts-check
// One pitch: said aloud against the clock, its wordings, what colleagues think, and how it landed.
import { html, render, icon, nothing } from '../lib.js';
import { undo, watch, write } from '../data.js';
import { nav } from '../router.js';
import { myTeams } from '../parts/audience.js';
import { skeleton } from '../parts/empty.js';
import { edit, editForm, editing } from '../parts/in-place.js';
import { feedbackPanel } from '../parts/pitch-feedback.js';
import { changePitch, myCards, pitchFields } from '../parts/pitch-form.js';
import { practicePanel, resultPanel } from '../parts/pitch-practices.js';
import '../parts/pitch-stage.js';
import { versionPanel } from '../parts/pitch-versions.js';
import { seconds } from '../parts/pitch-words.js';
import { keepRecording, recordingsOf } from '../parts/recordings.js';
import { sharing } from '../parts/sharing.js';
import { stateChip } from '../parts/sync-chip.js';
import { toast } from '../parts/toast.js';

/** @typedef {import('../parts/pitch-versions.js').State & import('../parts/pitch-practices.js').State
 *   & import('../parts/pitch-feedback.js').State & {cards: any[], teams: import('../parts/audience.js').Team[]}} State */

/** @param {any} pitch */
async function remove(pitch) {
  nav('/pitch', { replace: true });
  const label = `Delete ${pitch.title}`;
  const op = await write('DELETE', `/pitches/${pitch.id}`, null, { label, was: pitch });
  toast('Pitch deleted', () => undo(op));
}

/** @param {any} pitch @param {any[]} [cards] */
const facts = ({ own, owner, audience, target_seconds, usp_id }, cards = []) =>
  html`<p class="meta">
    ${own ? nothing : html`<span>${icon('user-round', 'sm')}${owner?.full_name || 'A colleague'}</span>`}
    ${audience ? html`<span>${icon('users', 'sm')}For ${audience}</span>` : nothing}
    <span>${icon('timer', 'sm')}${seconds(target_seconds)}</span>
    ${
      usp_id
        ? html`<span
            >${icon('star', 'sm')}<a href="/usps/${usp_id}"
              >${cards.find(({ id }) => id === usp_id)?.title || 'Its USP card'}</a
            ></span
          >`
        : nothing
    }
  </p>`;

/** @param {State} state */
const own = (state) => {
  const { pitch, edit: editor } = state;
  if (editor.key === 'pitch')
    return html`<h1>Edit the pitch</h1>
      ${editForm(editor, {
        key: 'pitch',
        check: ({ title }) => /** @type {any} */ (title ? {} : { title: 'Give it a name' }),
        fields: (errors) => pitchFields(pitch, errors, state.cards),
        save: (values) => changePitch(pitch, values),
      })}`;
  return html`<h1>${pitch.title}</h1>
    ${facts(pitch, state.cards)} ${stateChip(pitch)}
    ${sharing(pitch, `/pitches/${pitch.id}`, state)}
    <p class="event-tools">
      <button class="btn quiet small" data-edit="pitch" @click=${() => edit(editor, 'pitch')}>
        ${icon('pencil', 'sm')}Edit
      </button>
      <button class="btn quiet small" @click=${() => remove(pitch)}>
        ${icon('trash-2', 'sm')}Delete
      </button>
    </p>`;
};

/** Keeps what was practised; the recording on this device only. @param {State} state @param {CustomEvent} event */
async function practised(state, { detail: { practice, blob } }) {
  const { id, ...body } = practice;
  const { pitch } = state;
  const path = `/pitches/${pitch.id}/practices/${id}`;
  const op = await write('PUT', path, body, { label: `Practice of ${pitch.title}` });
  let words = 'Practice saved';
  if (blob)
    await keepRecording({ id, pitch_id: pitch.id, at: Date.now(), blob }).catch(() => {
      words = 'Practice saved. This device has no room for the recording: delete older ones.';
    });
  state.lookForRecordings();
  toast(words, () => undo(op));
}

/** @param {State} state */
const stage = (state) =>
  state.versions.length
    ? html`<section class="panel" aria-labelledby="stage-title">
        <div class="panel-head"><h2 id="stage-title">Say it aloud</h2></div>
        <pitch-stage
          .subject=${{ pitch: state.pitch, version: state.versions[0] }}
          @practised=${(/** @type {CustomEvent} */ event) => practised(state, event)}
        ></pitch-stage>
      </section>`
    : nothing;

/** @param {any} pitch */
const script = ({ current }) =>
  current
    ? html`<section class="panel" aria-label="The words">
        <p class="script">${current.body}</p>
      </section>`
    : nothing;

/** @param {State} state */
const view = (state) => {
  const { pitch } = state;
  return html`<p class="crumb">
      <a href="/pitch">${icon('arrow-left', 'sm')}Pitch</a>
    </p>
    <div class="stack">
      <section class="panel pitch-head">
        ${
          pitch.own
            ? own(state)
            : html`<h1>${pitch.title}</h1>
                ${facts(pitch)}`
        }
      </section>
      ${pitch.own ? stage(state) : script(pitch)}
      ${pitch.own ? html`${practicePanel(state)} ${versionPanel(state)} ${resultPanel(state)}` : nothing}
      ${feedbackPanel(state)}
    </div>`;
};

/** @type {import('../router.js').Screen} */
export default {
  title: 'Pitch',
  async mount(root, { id }, signal) {
    render(skeleton('Pitch'), root);
    const draw = () => state.pitch && !signal.aborted && render(view(state), root);
    const set = (/** @type {Partial<State>} */ change) => {
      Object.assign(state, change);
      draw();
    };
    const nothingYet = {
      pitch: null,
      versions: [],
      practices: [],
      results: [],
      feedback: [],
      reflections: [],
    };
    /** @type {State} */
    const state = {
      ...nothingYet,
      cards: [],
      teams: [],
      edit: editing(root, draw),
      compared: new Map(),
      recordings: new Map(),
      playing: { id: '', url: '' },
      draw,
      lookForRecordings: () => recordingsOf(id).then((recordings) => set({ recordings })),
    };
    signal.addEventListener('abort', () => URL.revokeObjectURL(state.playing.url));
    myTeams().then((teams) => set({ teams }));
    myCards().then((cards) => set({ cards }));
    const list = (
      /** @type {'versions'|'practices'|'results'|'feedback'|'reflections'} */ part,
      path = `/pitches/${id}/${part}?limit=200`,
    ) => watch(path, ({ items }) => set({ [part]: items }), signal).catch(() => {});
    let known = false;
    await watch(
      `/pitches/${id}`,
      (pitch) => {
        set({ pitch });
        if (known) return;
        known = true;
        list('feedback');
        if (!pitch.own) return;
        state.lookForRecordings();
        list('versions');
        list('practices');
        list('results');
        list('reflections', `/reflections?pitch_id=${id}&limit=200`);
      },
      signal,
    );
  },
};
