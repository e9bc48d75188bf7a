// @ts-check
// The form of what is known of a person.
import { html, nameOf, safeLink } from '../lib.js';
import { undo, write } from '../data.js';
import { plural } from '../format.js';
import { field } from './form.js';
import { editForm } from './in-place.js';
import { changed, listed } from './long-form.js';
import { toast } from './toast.js';

/** @typedef {{kind: string, value: string, types?: string[], preference?: number|null}} Point */

export const POINTS =
  /** @type {Record<string, {label: string, icon: string, scheme: string, type: string}>} */ ({
    email: { label: 'E-mail', icon: 'mail', scheme: 'mailto:', type: 'email' },
    tel: { label: 'Phone', icon: 'phone', scheme: 'tel:', type: 'tel' },
    url: { label: 'Web page', icon: 'link', scheme: '', type: 'url' },
    social: { label: 'Social', icon: 'link', scheme: '', type: 'text' },
    impp: { label: 'Chat', icon: 'message-circle', scheme: '', type: 'text' },
    address: { label: 'Address', icon: 'map-pin', scheme: '', type: 'text' },
  });

/** @type {[string, string][]} */
const RHYTHM = [
  ['', 'No rhythm'],
  ['14', 'Every two weeks'],
  ['30', 'Every month'],
  ['90', 'Every three months'],
  ['180', 'Twice a year'],
  ['365', 'Once a year'],
];

/** The ways to reach them in the form: those there are, and a place for the usual ones.
 * @param {any} person @returns {Point[]} */
const pointsOf = (person) => [
  ...person.contact_points,
  ...['email', 'tel', 'url']
    .filter(
      (kind) => !person.contact_points.some((/** @type {Point} */ point) => point.kind === kind),
    )
    .map((kind) => ({ kind, value: '' })),
];

/** @param {Record<string, string>} values @param {any} person */
function bodyOf(values, person) {
  const contact_points = pointsOf(person)
    .map((point, i) => ({ ...point, value: values[`point-${i}`] ?? '' }))
    .filter((point) => point.value);
  const { full_name, organization, title, note, met_place, birthday, keep_in_touch_days } = values;
  return changed(
    {
      full_name: full_name || null,
      organization: organization || null,
      title: title || null,
      note,
      met_place: met_place || null,
      birthday: birthday || null,
      keep_in_touch_days: keep_in_touch_days ? Number(keep_in_touch_days) : null,
      tags: listed(values.tags),
      contact_points,
    },
    person,
  );
}

/** @param {Record<string, string>} values @param {any} person @returns {import('./form.js').Errors} */
function wrong(values, person) {
  /** @type {import('./form.js').Errors} */
  const errors = {};
  if (!values.full_name && !person.description)
    errors.full_name = 'Enter a name, even just a first name';
  pointsOf(person).forEach(({ kind }, i) => {
    const value = values[`point-${i}`];
    if (kind === 'email' && value && !/^\S+@\S+\.\S+$/.test(value))
      errors[`point-${i}`] = 'Enter an e-mail address, such as name@example.org';
    if (kind === 'url' && value && !/^https?:/.test(safeLink(value) ?? ''))
      errors[`point-${i}`] = 'Enter a full web address, such as https://example.org';
  });
  return errors;
}

/** @param {any} person @param {import('./in-place.js').Editing} state */
export const personForm = (person, state) =>
  editForm(state, {
    key: 'facts',
    check: (values) => wrong(values, person),
    fields: (errors) =>
      html`${field({ name: 'full_name', label: 'Name', value: person.full_name, errors, capitalize: 'words' })}
      ${field({
        name: 'organization',
        label: 'Company',
        optional: true,
        value: person.organization,
        capitalize: 'words',
      })}
      ${field({ name: 'title', label: 'Role', optional: true, value: person.title })}
      ${pointsOf(person).map(({ kind, value }, i) =>
        field({
          name: `point-${i}`,
          label: POINTS[kind]?.label ?? kind,
          type: POINTS[kind]?.type ?? 'text',
          optional: true,
          value,
          errors,
        }),
      )}
      ${field({
        name: 'tags',
        label: 'Tags',
        optional: true,
        value: person.tags.join(', '),
        hint: 'Separated by commas.',
      })}
      ${field({
        name: 'keep_in_touch_days',
        label: 'Keep in touch',
        value: String(person.keep_in_touch_days ?? ''),
        choices: rhythms(person.keep_in_touch_days),
      })}
      ${field({ name: 'met_place', label: 'Where you met', optional: true, value: person.met_place })}
      ${field({ name: 'birthday', label: 'Birthday', optional: true, type: 'date', value: person.birthday })}
      ${field({
        name: 'note',
        label: 'Note',
        optional: true,
        area: true,
        value: person.note,
        hint: 'Only you see it.',
      })}`,
    save: async (values) => {
      const body = bodyOf(values, person);
      if (!Object.keys(body).length) return;
      const op = await write('PATCH', `/contacts/${person.id}`, body, {
        label: nameOf(person),
        was: person,
      });
      toast(`${values.full_name || nameOf(person)} saved`, () => undo(op));
    },
  });

/** @param {number|null} days @returns {[string, string][]} */
export const rhythms = (days) =>
  !days || RHYTHM.some(([key]) => key === String(days))
    ? RHYTHM
    : [...RHYTHM, [String(days), plural(days, { one: 'Every day', other: 'Every # days' })]];
