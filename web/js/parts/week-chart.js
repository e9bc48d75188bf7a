// @ts-check
// People met and lessons written per week: bars, with the same numbers as a table.
import { html, svg } from '../lib.js';

const HEIGHT = 84;
const STEP = 38;

/** @param {{week: string, starts_on: string, people: number, lessons: number}[]} weeks */
export function weekChart(weeks) {
  const most = Math.max(4, ...weeks.flatMap((week) => [week.people, week.lessons]));
  const bar = (
    /** @type {string} */ kind,
    /** @type {number} */ x,
    /** @type {number} */ value,
  ) => {
    const height = (value / most) * HEIGHT;
    return svg`<rect class=${kind} x=${x} y=${100 - height} width="13" height=${height} rx="3"/>`;
  };
  return html`<figure>
    <svg
      class="bars"
      viewBox="0 0 320 124"
      role="img"
      aria-label="People met and lessons written per week, last ${weeks.length} weeks"
    >
      ${svg`<line class="axis" x1="0" x2="320" y1="100" y2="100"/>`}
      ${weeks.map((week, i) => {
        const x = 8 + i * STEP;
        return svg`${bar('p', x, week.people)}${bar('l', x + 15, week.lessons)}<text x=${x + 14} y="117" text-anchor="middle">${number(week.week)}</text>`;
      })}
    </svg>
    <figcaption class="legend"><span>People met</span><span class="l">Lessons</span></figcaption>
    <details class="data">
      <summary>Show as table</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">Week</th>
            <th scope="col">People</th>
            <th scope="col">Lessons</th>
          </tr>
        </thead>
        <tbody>
          ${weeks.map(
            (week) =>
              html`<tr>
                <th scope="row">${number(week.week)}</th>
                <td>${week.people}</td>
                <td>${week.lessons}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </details>
  </figure>`;
}

/** "2026-W48" → "48" @param {string} week */
const number = (week) => week.replace(/^\d+-W0?/, '');
