// @ts-check
// One lesson: the sentence, what follows from it, where it is from.
import { html, render, icon, nothing } from '../lib.js';
import { undo, watch, write } from '../data.js';
import { longDay } from '../format.js';
import { nav } from '../router.js';
import { skeleton } from '../parts/empty.js';
import { field } from '../parts/form.js';
import { edit, editForm, editing } from '../parts/in-place.js';
import { lessonBody, lessonFields, someEvents } from '../parts/lesson-fields.js';
import { changed } from '../parts/long-form.js';
import { names } from '../parts/names.js';
import { openShareLink } from '../parts/share-link.js';
import { stateChip } from '../parts/sync-chip.js';
import { toast } from '../parts/toast.js';

/** @typedef {{edit: import('../parts/in-place.js').Editing, names: ReturnType<typeof names>, events: any[]}} State */

/** @param {any} lesson */
async function remove(lesson) {
  const { id, title } = lesson;
  nav('/lessons', { replace: true });
  const op = await write('DELETE', `/lessons/${id}`, null, {
    label: `Delete ${title}`,
    was: lesson,
  });
  toast('Lesson deleted', () => undo(op));
}

/** @param {any} lesson @param {State} state */
const form = (lesson, state) =>
  editForm(state.edit, {
    key: 'lesson',
    check: ({ insight }) =>
      /** @type {import('../parts/form.js').Errors} */ (
        insight ? {} : { insight: 'Write what you learned' }
      ),
    fields: (errors) =>
      html`${field({ name: 'insight', label: 'What did you learn?', value: lesson.insight, area: true, errors })}
      ${lessonFields(lesson, state.events, lesson.event_id && { id: lesson.event_id, title: state.names.text('events', lesson.event_id) || 'Its event' })}`,
    save: async (values) => {
      const body = changed(lessonBody(values), lesson);
      if (!Object.keys(body).length) return;
      const op = await write('PATCH', `/lessons/${lesson.id}`, body, {
        label: lesson.title,
        was: lesson,
      });
      toast('Lesson saved', () => undo(op));
    },
  });

/** @param {any} lesson @param {State} state */
const shown = (lesson, { names }) =>
  html`<p class="chips">
      <span class="disc iris" aria-hidden="true">${icon('lightbulb')}</span>${stateChip(lesson)}
    </p>
    <h1>${lesson.title}</h1>
    ${lesson.insight === lesson.title ? nothing : html`<blockquote class="prose">${lesson.insight}</blockquote>`}
    ${
      lesson.so_what
        ? html`<h2>So what</h2>
            <p class="prose">${lesson.so_what}</p>`
        : nothing
    }
    <p class="meta">
      <span>${icon('calendar-days', 'sm')}${longDay(lesson.learned_at)}</span>
      ${lesson.event_id ? html`<span>${icon('map-pin', 'sm')}${names.event(lesson.event_id)}</span>` : nothing}
      ${lesson.learned_from ? html`<span>${icon('user-round', 'sm')}from ${names.person(lesson.learned_from)}</span>` : nothing}
    </p>
    ${lesson.tags.length || lesson.skills.length ? html`<p class="tags">${[...lesson.tags, ...lesson.skills].map((/** @type {string} */ tag) => html`<a class="chip tag" href="/lessons?tag=${encodeURIComponent(tag)}">${tag}</a>`)}</p>` : nothing}`;

/** @param {any} lesson @param {State} state */
function view(lesson, state) {
  const open = state.edit.key === 'lesson';
  const change = async () => {
    edit(state.edit, 'lesson');
    state.events = await someEvents();
    state.edit.draw();
  };
  return html`<p class="crumb"><a href="/lessons">${icon('arrow-left', 'sm')}Lessons</a></p>
    <article class="panel lesson-page">
      ${
        open
          ? html`<h1>Edit the lesson</h1>
              ${form(lesson, state)}`
          : html`${shown(lesson, state)}
              <p class="event-tools">
                <button class="btn quiet small" data-edit="lesson" @click=${change}>
                  ${icon('pencil', 'sm')}Edit
                </button>
                <button class="btn quiet small" @click=${() => openShareLink('lessons', lesson.id)}>
                  ${icon('link', 'sm')}Share with a link
                </button>
                <button class="btn quiet small" @click=${() => remove(lesson)}>
                  ${icon('trash-2', 'sm')}Delete
                </button>
              </p>`
      }
    </article>`;
}

/** @type {import('../router.js').Screen} */
export default {
  title: 'Lesson',
  async mount(root, { id }, signal) {
    render(skeleton('Lesson'), root);
    /** @type {any} */
    let lesson = null;
    const draw = () => lesson && !signal.aborted && render(view(lesson, state), root);
    /** @type {State} */
    const state = { edit: editing(root, draw), names: names(draw), events: [] };
    await watch(
      `/lessons/${id}`,
      (answer) => {
        lesson = answer;
        draw();
      },
      signal,
    );
  },
};
