// @ts-check
// Plan an event: what and when; the two goals come by themselves.
import { html, uuid7 } from '../lib.js';
import { account, undo, write } from '../data.js';
import { DEVICE_ZONE, instantOf, localOf } from '../format.js';
import { nav } from '../router.js';
import { captureSheet } from './capture-form.js';
import { field } from './form.js';
import { toast } from './toast.js';

const HOUR = 36e5;
const DAY = 24 * HOUR;

/** Tomorrow evening: most events of this kind are in the evening. @param {string} zone */
export const tomorrowEvening = (zone) => `${localOf(Date.now() + DAY, zone).slice(0, 10)}T18:30`;

/** The zone new events are in. */
export const homeZone = () => account()?.tzid ?? DEVICE_ZONE;

/** The two goals every event begins with, under ids of this device: they count at once.
 * @param {number} people @param {number} things @returns {import('../types.js').Schemas['EventGoal'][]} */
export const goalsOf = (people = 3, things = 3) => [
  {
    id: uuid7(),
    metric: 'new_contacts',
    target: people,
    statement: `Meet ${people} new ${people === 1 ? 'person' : 'people'}`,
  },
  {
    id: uuid7(),
    metric: 'lessons_captured',
    target: things,
    statement: `Learn ${things} new ${things === 1 ? 'thing' : 'things'}`,
  },
];

/** The body of a new event from the fields of a short form.
 * @param {Record<string, string>} values @param {ReturnType<typeof goalsOf>} [goals]
 * @returns {import('../types.js').NewEvent & {starts_at: string, ends_at: string, tzid: string}} */
export function newEvent({ summary, starts, place, purpose }, goals = goalsOf()) {
  const tzid = homeZone();
  const starts_at = instantOf(starts, tzid);
  return {
    summary,
    kind: 'meetup',
    starts_at,
    ends_at: new Date(Date.parse(starts_at) + 2.5 * HOUR).toISOString(),
    tzid: /** @type {import('../types.js').Zone} */ (tzid),
    location: { name: place || null },
    participation: { response: 'accepted', purpose: purpose ?? '' },
    goals,
  };
}

/** @param {Record<string, string>} values @returns {import('./form.js').Errors} */
export const checkEvent = ({ starts }) =>
  starts && !Number.isNaN(Date.parse(starts))
    ? {}
    : { starts: 'Enter the date and time it starts' };

/** @param {import('./capture.js').Start} start */
export function open({ text }) {
  captureSheet({
    title: 'Plan an event',
    required: 'summary',
    missing: 'Enter what the event is called',
    again: false,
    check: checkEvent,
    fields: (errors) =>
      html`${field({ name: 'summary', label: 'What is it called?', value: text, errors, autofocus: true, capitalize: 'sentences' })}
      ${field({ name: 'starts', label: 'When does it start?', type: 'datetime-local', value: tomorrowEvening(homeZone()), errors })}
      ${field({ name: 'place', label: 'Where?', optional: true, capitalize: 'words' })}
      ${field({ name: 'purpose', label: 'Why do you go?', optional: true, hint: '“Find someone who runs async Rust in production.”' })}`,
    save: async (values) => {
      const id = uuid7();
      const op = await write('PUT', `/events/${id}`, newEvent(values), { label: values.summary });
      toast(`${values.summary} planned`, () => undo(op).then(() => nav('/today')));
      nav(`/events/${id}`);
      return `${values.summary} planned`;
    },
  });
}
