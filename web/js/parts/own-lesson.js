// @ts-check
// A lesson of one's own: read, edited, deleted, and shown to whom one wants.
import { html, icon, nothing } from '../lib.js';
import { undo, write } from '../data.js';
import { longDay } from '../format.js';
import { nav } from '../router.js';
import { field } from './form.js';
import { edit, editForm } from './in-place.js';
import { lessonBody, lessonFields, someEvents } from './lesson-fields.js';
import { changed } from './long-form.js';
import { openShareLink } from './share-link.js';
import { sharing } from './sharing.js';
import { stateChip } from './sync-chip.js';
import { skillLinks, tagLinks } from './tags.js';
import { toast } from './toast.js';

/** @typedef {{edit: import('./in-place.js').Editing, events: any[],
 *   names: ReturnType<typeof import('./names.js').names>,
 *   teams: import('./audience.js').Team[]}} State */

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
      ${lessonFields(
        lesson,
        state.events,
        lesson.event_id && {
          id: lesson.event_id,
          title: state.names.text('events', lesson.event_id) || 'Its event',
        },
      )}`,
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
      ${
        lesson.learned_from
          ? html`<span>${icon('user-round', 'sm')}from ${names.person(lesson.learned_from)}</span>`
          : nothing
      }
    </p>
    ${tagLinks(lesson.tags, '/lessons')} ${skillLinks(lesson.skills)}`;

/** @param {any} lesson the row with all of it @param {State} state */
export function ownLesson(lesson, state) {
  const change = async () => {
    edit(state.edit, 'lesson');
    state.events = await someEvents();
    state.edit.draw();
  };
  if (state.edit.key === 'lesson')
    return html`<h1>Edit the lesson</h1>
      ${form(lesson, state)}`;
  return html`${shown(lesson, state)} ${sharing(lesson, `/lessons/${lesson.id}`, state)}
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
    </p>`;
}
