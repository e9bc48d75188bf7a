// @ts-check
// The days of this week, month or quarter, as the server counts them: from a Monday, from a first.
import { account } from '../data.js';
import { isoDay } from '../format.js';

const DAY = 864e5;
const iso = (/** @type {number} */ at) => new Date(at).toISOString().slice(0, 10);

/** The period around a day, its end exclusive. @param {string} pace @param {string} [today] */
export function period(pace, today = isoDay(Date.now(), account()?.tzid)) {
  const [year, month] = today.split('-').map(Number);
  if (pace === 'week') {
    const at = Date.parse(today);
    const monday = at - ((new Date(at).getUTCDay() + 6) % 7) * DAY;
    return { starts_on: iso(monday), ends_on: iso(monday + 7 * DAY) };
  }
  const months = { month: 1, quarter: 3, year: 12 }[pace] ?? 1;
  const first = Math.floor((month - 1) / months) * months;
  return {
    starts_on: iso(Date.UTC(year, first, 1)),
    ends_on: iso(Date.UTC(year, first + months, 1)),
  };
}

/** The day after: where an end that is typed as a last day is exclusive. @param {string} day */
export const dayAfter = (day) => iso(Date.parse(day) + DAY);
