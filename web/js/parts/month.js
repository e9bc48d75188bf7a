// @ts-check
// A month of events: its name, its neighbours, its days, and the table of its weeks.
import { html, nothing } from '../lib.js';
import { fmt, isoDay } from '../format.js';

const DAY = 864e5;
const noon = (/** @type {string} */ day) => `${day}T12:00:00Z`;

/** "November 2026" @param {string} month as `2026-11` */
export const monthName = (month) =>
  fmt(noon(`${month}-01`), 'UTC', { month: 'long', year: 'numeric' });

/** @param {string} month @param {number} by */
export function otherMonth(month, by) {
  const [year, number] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 + by, 1)).toISOString().slice(0, 7);
}

/** Every day of a month. @param {string} month @returns {string[]} */
export function daysOf(month) {
  const first = Date.parse(noon(`${month}-01`));
  const days = Array.from({ length: 31 }, (_, i) => isoDay(first + i * DAY, 'UTC'));
  return days.filter((day) => day.startsWith(month));
}

/** The days of a month that an event is on, in its own zone; the nearest where that is another month's.
 * @param {any} event @param {string[]} days */
export function daysOn({ starts_at, ends_at, tzid }, days) {
  const from = isoDay(starts_at, tzid);
  // An end at midnight is not on the day it begins.
  const until = isoDay(Math.max(Date.parse(ends_at) - 1, Date.parse(starts_at)), tzid);
  const on = days.filter((day) => day >= from && day <= until);
  if (on.length) return on;
  return [from < days[0] ? days[0] : days[days.length - 1]];
}

/** The weeks from Monday on, with gaps before the first day and after the last. @param {string[]} days */
function weeksOf(days) {
  const before = (new Date(noon(days[0])).getUTCDay() + 6) % 7;
  const cells = [...Array(before).fill(''), ...days];
  const weeks = [];
  for (let at = 0; at < cells.length; at += 7) weeks.push(cells.slice(at, at + 7));
  const last = weeks[weeks.length - 1];
  weeks[weeks.length - 1] = [...last, ...Array(7 - last.length).fill('')];
  return weeks;
}

/** 2026-06-01 was a Monday. @param {'long'|'short'} weekday */
const weekdays = (weekday) =>
  Array.from({ length: 7 }, (_, i) => fmt(noon(`2026-06-0${i + 1}`), 'UTC', { weekday }));

/** @param {{month: string, days: Map<string, any[]>, cell: (event: any) => unknown}} options */
export function monthTable({ month, days, cell }) {
  const [long, short] = [weekdays('long'), weekdays('short')];
  const today = isoDay(Date.now());
  const one = (/** @type {string} */ day) => {
    if (!day) return html`<td></td>`;
    const events = days.get(day) ?? [];
    return html`<td aria-current=${day === today ? 'date' : nothing}>
      <span class="num">${Number(day.slice(8))}</span>
      ${
        events.length
          ? html`<ul>
              ${events.map((event) => html`<li>${cell(event)}</li>`)}
            </ul>`
          : nothing
      }
    </td>`;
  };
  return html`<table class="month">
    <caption class="vh">
      ${monthName(month)} by weeks
    </caption>
    <thead>
      <tr>
        ${long.map((name, i) => html`<th scope="col" abbr=${name}>${short[i]}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${weeksOf([...daysOf(month)]).map(
        (week) =>
          html`<tr>
            ${week.map(one)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}
