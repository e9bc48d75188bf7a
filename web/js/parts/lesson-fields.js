// @ts-check
// The fields of a lesson besides its one sentence; used by the composer and by editing in place.
import { html, nothing } from '../lib.js';
import { ask } from '../data.js';
import { day } from '../format.js';
import { field } from './form.js';
import { listed } from './long-form.js';

/** Events to choose from, the newest first. @returns {Promise<any[]>} */
export const someEvents = () =>
  ask('/events?limit=50').then(
    (answer) => answer.items,
    () => [],
  );

/** @param {any} lesson @param {any[]} events
 * @param {{title: string, id: string}|null} [own] the event it is of, named */
export function lessonFields(lesson, events, own) {
  const known = own && !events.some((event) => event.id === own.id) ? [[own.id, own.title]] : [];
  const choices = /** @type {[string, string][]} */ ([
    ['', 'No event'],
    ...known,
    ...events.map((event) => [event.id, `${event.summary}, ${day(event.starts_at, event.tzid)}`]),
  ]);
  return html`${field({
    name: 'title',
    label: 'Title',
    optional: true,
    value: lesson.title,
    hint: 'Without one, the beginning of the lesson is used.',
  })}
  ${field({
    name: 'so_what',
    label: 'So what will you do with it?',
    optional: true,
    area: true,
    value: lesson.so_what,
  })}
  ${field({
    name: 'tags',
    label: 'Tags',
    optional: true,
    value: (lesson.tags ?? []).join(', '),
    hint: 'Separated by commas.',
  })}
  ${field({
    name: 'skills',
    label: 'Skills it is about',
    optional: true,
    value: (lesson.skills ?? []).join(', '),
    hint: '“listening, pitching”: the lesson then stands on the pages of these skills.',
  })}
  ${
    choices.length > 1
      ? field({ name: 'event_id', label: 'Learned at', value: lesson.event_id ?? '', choices })
      : nothing
  }`;
}

/** @param {Record<string, string>} values */
export const lessonBody = ({ insight, title, so_what, tags, skills, event_id }) => ({
  insight,
  ...(title ? { title } : {}),
  so_what: so_what ?? '',
  tags: listed(tags ?? ''),
  skills: listed(skills ?? ''),
  ...(event_id === undefined ? {} : { event_id: event_id || null }),
});
