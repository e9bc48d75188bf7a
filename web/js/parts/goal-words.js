// @ts-check
// Goals in words: what is counted, how often, by what it is narrowed down, and the sentence a goal gets when
// nobody wrote one.
import { date, day, plural } from '../format.js';

/** What the filter of a metric can say. @typedef {'tags'|'skill'|'organization'|'channel'|'kind'} Part */
/** `team`: colleagues see what it counts. @typedef {{verb: string, sentence: Record<string, string>, counted: string, filter: Part[], team?: boolean}} Metric */

/** @type {Part[]} */
const PEOPLE = ['tags', 'organization'];
/** @type {Part[]} */
const LESSONS = ['tags', 'skill'];
/** @type {Part[]} */
const EVENTS = ['tags', 'kind'];

/** @type {Record<string, Metric>} */
export const METRICS = {
  new_contacts: {
    verb: 'meet new people',
    sentence: { one: 'Meet # new person', other: 'Meet # new people' },
    counted: 'people met for the first time',
    filter: PEOPLE,
  },
  targets_met: {
    verb: 'meet people you look for',
    sentence: { one: 'Meet # person you look for', other: 'Meet # people you look for' },
    counted: 'people met who were on the list of an event',
    filter: ['organization'],
  },
  lessons_captured: {
    verb: 'learn new things',
    sentence: { one: 'Learn # new thing', other: 'Learn # new things' },
    counted: 'lessons written',
    filter: LESSONS,
  },
  lessons_shared: {
    verb: 'share lessons with a team',
    sentence: { one: 'Share # lesson', other: 'Share # lessons' },
    counted: 'lessons shared, each once',
    filter: LESSONS,
    team: true,
  },
  lessons_applied: {
    verb: 'use lessons',
    sentence: { one: 'Use # lesson', other: 'Use # lessons' },
    counted: 'lessons used, yours and colleagues’, each once',
    filter: LESSONS,
    team: true,
  },
  encounters: {
    verb: 'have conversations',
    sentence: { one: 'Have # conversation', other: 'Have # conversations' },
    counted: 'conversations logged',
    filter: ['tags', 'organization', 'channel'],
  },
  follow_ups_completed: {
    verb: 'complete follow-ups',
    sentence: { one: 'Complete # follow-up', other: 'Complete # follow-ups' },
    counted: 'follow-ups done',
    filter: PEOPLE,
  },
  follow_ups_on_time: {
    verb: 'follow up on time',
    sentence: { one: 'Follow up # time, on time', other: 'Follow up # times, on time' },
    counted: 'follow-ups done before they were due',
    filter: PEOPLE,
  },
  introductions_made: {
    verb: 'introduce people to each other',
    sentence: { one: 'Make # introduction', other: 'Make # introductions' },
    counted: 'introductions made',
    filter: PEOPLE,
  },
  pitches_practised: {
    verb: 'practise my pitch',
    sentence: { one: 'Practise the pitch # time', other: 'Practise the pitch # times' },
    counted: 'pitches practised, each time',
    filter: [],
  },
  events_attended: {
    verb: 'go to events',
    sentence: { one: 'Go to # event', other: 'Go to # events' },
    counted: 'events attended',
    filter: EVENTS,
    team: true,
  },
  learning_minutes: {
    verb: 'spend minutes learning',
    sentence: { one: 'Learn for # minute', other: 'Learn for # minutes' },
    counted: 'learning minutes of the events you went to',
    filter: EVENTS,
  },
  manual: {
    verb: 'something else',
    sentence: { other: '#' },
    counted: 'what you wrote down',
    filter: [],
  },
};

/** How often a goal begins anew. @type {Record<string, {noun: string, row: Record<string, string>}>} */
export const PACES = {
  week: { noun: 'week', row: { one: '# week in a row', other: '# weeks in a row' } },
  month: { noun: 'month', row: { one: '# month in a row', other: '# months in a row' } },
  quarter: { noun: 'quarter', row: { one: '# quarter in a row', other: '# quarters in a row' } },
};

/** How often in a row it was reached, and the most there ever was: no word of what was not.
 * @param {any} goal */
export function streak({ recurrence, streak }) {
  if (!recurrence || !streak?.best) return '';
  const { row } = PACES[recurrence];
  const best = `the most so far: ${streak.best}`;
  if (!streak.current) return best;
  const now = plural(streak.current, row);
  return streak.best > streak.current ? `${now}, ${best}` : now;
}

/** @type {[string, string][]} */
export const CHANNELS = [
  ['in_person', 'face to face'],
  ['video', 'in a video call'],
  ['phone', 'on the phone'],
  ['email', 'by e-mail'],
  ['chat', 'by chat'],
  ['letter', 'by letter'],
];

/** @type {[string, string][]} */
export const KINDS = [
  ['meetup', 'meetups'],
  ['conference', 'conferences'],
  ['launch', 'launches'],
  ['community_of_practice', 'communities of practice'],
  ['workshop', 'workshops'],
  ['social', 'social events'],
  ['online', 'online events'],
  ['other', 'other events'],
];

const named = (/** @type {[string, string][]} */ choices, /** @type {string} */ key) =>
  choices.find(([one]) => one === key)?.[1] ?? key;

/** "Meet 3 new people" @param {string} metric @param {number} target */
export const sentence = (metric, target) =>
  plural(target, (METRICS[metric] ?? METRICS.manual).sentence);

/** The filter in words: "tagged rust, from Halde Labs, on the phone". @param {any} filter */
export const narrowed = ({ tags, skill, organization, channel, kind } = /** @type {any} */ ({})) =>
  [
    tags?.length && `tagged ${tags.join(' and ')}`,
    skill && `about ${skill}`,
    organization && `from ${organization}`,
    channel && named(CHANNELS, channel),
    kind && `at ${named(KINDS, kind)}`,
  ]
    .filter(Boolean)
    .join(', ');

const DAY = 864e5;

/** The last day of a period; the end that the API says is the day after. @param {string} ends_on */
export const lastDay = (ends_on) => new Date(Date.parse(ends_on) - DAY).toISOString().slice(0, 10);

/** The days of a goal: "23 – 29 Nov 2026". @param {any} goal */
export const days = ({ starts_on, ends_on }) =>
  `${day(starts_on, 'UTC')} – ${date(lastDay(ends_on), 'UTC')}`;

/** What a new target changes: a sentence made of the old number goes along.
 * @param {any} goal @param {number} target */
export const withTarget = (goal, target) => ({
  target,
  ...(goal.statement === sentence(goal.metric, goal.target)
    ? { statement: sentence(goal.metric, target) }
    : {}),
});
