// @ts-check
// Skills in words: how good one is at them, and how that changed.
import { date, plural } from '../format.js';

/** From 1 to 5, with what some of them mean. @type {[string, string][]} */
export const LEVELS = [
  ['1', '1, I begin'],
  ['2', '2'],
  ['3', '3, it mostly works'],
  ['4', '4'],
  ['5', '5, others could learn it from me'],
];

/** "Asking for help" @param {string} name */
export const title = (name) => name.charAt(0).toUpperCase() + name.slice(1);

/** Where its page is. @param {string} name */
export const place = (name) => `/skills/${encodeURIComponent(name)}`;

/** "From 2 to 4 of 5 since 3 Mar 2026", "3 of 5"; empty before the first rating. @param {any} skill */
export function trend({ ratings, first, latest }) {
  if (!ratings) return '';
  if (ratings === 1) return `${latest.value} of 5`;
  const since = `since ${date(first.rated_at)}`;
  return first.value === latest.value
    ? `${latest.value} of 5, the same as at first, ${since}`
    : `From ${first.value} to ${latest.value} of 5 ${since}`;
}

/** What one did for it. @param {any} skill */
export const done = ({ lessons, practices, goals }) =>
  [
    lessons && plural(lessons, { one: '# lesson', other: '# lessons' }),
    practices && plural(practices, { one: '# practice', other: '# practices' }),
    goals && plural(goals, { one: '# goal', other: '# goals' }),
  ]
    .filter(Boolean)
    .join(', ');
