// @ts-check
// Rating oneself: in general, or before or after an event.
import { html, uuid7 } from '../lib.js';
import { undo, write } from '../data.js';
import { day } from '../format.js';
import { captureSheet } from './capture-form.js';
import { field } from './form.js';
import { LEVELS, title } from './skill-words.js';
import { toast } from './toast.js';

/** How many of the latest events can be chosen. */
const SOME = 8;

/** @param {any[]} events the latest first @returns {[string, string][]} */
const moments = (events) => [
  ['', 'In general'],
  ...events.slice(0, SOME).flatMap(({ id, summary, starts_at, tzid }) => {
    const words = `${summary}, ${day(starts_at, tzid)}`;
    /** @type {[string, string][]} */
    const both = [
      [`before:${id}`, `Before ${words}`],
      [`after:${id}`, `After ${words}`],
    ];
    return both;
  }),
];

/** @param {any[]} events @param {import('./form.js').Errors} errors */
export const ratingFields = (events, errors) =>
  html`${field({ name: 'value', label: 'How good are you at it now?', value: '', errors, choices: [['', 'Choose'], ...LEVELS] })}
  ${field({ name: 'when', label: 'When is that?', value: '', choices: moments(events) })}
  ${field({ name: 'note', label: 'Why?', optional: true, area: true, hint: 'One example is enough: “I asked twice before I answered.”' })}`;

/** @param {Record<string, string>} values @returns {import('./form.js').Errors} */
export const wrongRating = ({ value }) =>
  /** @type {any} */ (value ? {} : { value: 'Choose from 1 to 5' });

/** @param {string} skill @param {Record<string, string>} values */
export async function rate(skill, { value, when, note }) {
  const [moment, event_id] = when.split(':');
  const body = {
    skill,
    value: Number(value),
    rated_at: new Date().toISOString(),
    note,
    ...(event_id ? { moment, event_id } : {}),
  };
  const op = await write('PUT', `/self-ratings/${uuid7()}`, body, {
    label: `Rating of ${skill}`,
  });
  toast('Rating saved', () => undo(op));
}

/** A skill of one's own: it is there once it is rated. @param {any[]} events @param {(skill: string) => void} done */
export const openSkill = (events, done) =>
  captureSheet({
    title: 'Add a skill',
    required: 'skill',
    missing: 'Say what you want to get better at',
    again: false,
    check: wrongRating,
    fields: (errors) =>
      html`${field({ name: 'skill', label: 'What do you want to get better at?', errors, autofocus: true, hint: 'A few words: “small talk at lunch”.' })}
      ${ratingFields(events, errors)}`,
    save: async (values) => {
      const skill = values.skill.slice(0, 50).trim().toLowerCase();
      await rate(skill, values);
      done(skill);
      return `${title(skill)} added`;
    },
  });
