// @ts-check
// Goals in words: what is counted, and the sentence a goal gets when nobody wrote one.
import { plural } from '../format.js';

/** @type {Record<string, {verb: string, sentence: Record<string, string>, counted: string}>} */
export const METRICS = {
  new_contacts: {
    verb: 'meet new people',
    sentence: { one: 'Meet # new person', other: 'Meet # new people' },
    counted: 'people met for the first time',
  },
  lessons_captured: {
    verb: 'learn new things',
    sentence: { one: 'Learn # new thing', other: 'Learn # new things' },
    counted: 'lessons written',
  },
  encounters: {
    verb: 'have conversations',
    sentence: { one: 'Have # conversation', other: 'Have # conversations' },
    counted: 'conversations logged',
  },
  follow_ups_completed: {
    verb: 'complete follow-ups',
    sentence: { one: 'Complete # follow-up', other: 'Complete # follow-ups' },
    counted: 'follow-ups done',
  },
  follow_ups_on_time: {
    verb: 'follow up on time',
    sentence: { one: 'Follow up # time, on time', other: 'Follow up # times, on time' },
    counted: 'follow-ups done before they were due',
  },
  introductions_made: {
    verb: 'introduce people to each other',
    sentence: { one: 'Make # introduction', other: 'Make # introductions' },
    counted: 'introductions made',
  },
  events_attended: {
    verb: 'go to events',
    sentence: { one: 'Go to # event', other: 'Go to # events' },
    counted: 'events attended',
  },
  learning_minutes: {
    verb: 'spend minutes learning',
    sentence: { one: 'Learn for # minute', other: 'Learn for # minutes' },
    counted: 'learning minutes of the events you went to',
  },
  manual: {
    verb: 'something else',
    sentence: { other: '#' },
    counted: 'what you counted yourself',
  },
};

/** "Meet 3 new people" @param {string} metric @param {number} target */
export const sentence = (metric, target) =>
  plural(target, (METRICS[metric] ?? METRICS.manual).sentence);

/** What a new target changes: a sentence made of the old number goes along.
 * @param {any} goal @param {number} target */
export const withTarget = (goal, target) => ({
  target,
  ...(goal.statement === sentence(goal.metric, goal.target)
    ? { statement: sentence(goal.metric, target) }
    : {}),
});
