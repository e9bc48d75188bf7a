// @ts-check
// The record of professional development in words: kinds of entries, hours, periods.
import { period } from './goal-periods.js';
import { date, figure } from '../format.js';

/** Of each kind: what it is called, its sign, and where it is written down.
 * @type {Record<string, {name: string, sign: string, path: (id: string) => string|null}>} */
export const KINDS = {
  participation: { name: 'Event', sign: 'calendar-days', path: (id) => `/events/${id}` },
  reflection: { name: 'Reflection', sign: 'rotate-ccw', path: (id) => `/reflections/${id}` },
  lesson: { name: 'Lesson', sign: 'lightbulb', path: (id) => `/lessons/${id}` },
  application: { name: 'Lesson used', sign: 'circle-check', path: () => null },
  practice: { name: 'Practice', sign: 'clock', path: () => null },
};

/** What can be said of an entry in own words. @type {[string, string][]} */
export const WORDS = [
  ['objective', 'Objective'],
  ['learning', 'What I learned'],
  ['application', 'How I use it'],
  ['impact', 'What came of it'],
];

/** @type {Record<string, string>} */
export const TYPES = {
  structured: 'Workshops and conferences',
  reflective: 'Looking back',
  informal: 'From people',
};

/** 90 → "1.5 h", 50 → "50 min". @param {number} minutes */
export const hours = (minutes) =>
  minutes < 60 ? `${figure(minutes)} min` : `${figure(Math.round(minutes / 6) / 10)} h`;

/** A day without a time, wherever the reader is. @param {string} day */
export const dayOf = (day) => date(day, 'UTC');

/** @param {{from: string, to: string}} days */
export const days = ({ from, to }) => `${dayOf(from)} – ${dayOf(to)}`;

const DAY = 864e5;
const before = (/** @type {string} */ day) =>
  new Date(Date.parse(day) - DAY).toISOString().slice(0, 10);

/** A period whose last day is included. @param {string} pace @param {string} [day] */
const whole = (pace, day) => {
  const { starts_on, ends_on } = period(pace, day);
  return { from: starts_on, to: before(ends_on) };
};

/** The periods to choose from. @returns {Record<string, {name: string, from: string, to: string}>} */
export function periods() {
  const [year, quarter] = [whole('year'), whole('quarter')];
  return {
    year: { name: 'This year', ...year },
    quarter: { name: 'This quarter', ...quarter },
    'last-quarter': { name: 'Last quarter', ...whole('quarter', before(quarter.from)) },
    'last-year': { name: 'Last year', ...whole('year', before(year.from)) },
  };
}
