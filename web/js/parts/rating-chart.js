// @ts-check
// How good somebody thought they were, rating by rating: bars, with the same numbers as a table.
import { html, nothing, svg } from '../lib.js';
import { date, fmt } from '../format.js';

const [HEIGHT, STEP, MOST, SHOWN] = [84, 38, 5, 8];

const MOMENTS = /** @type {Record<string, string>} */ ({ before: 'Before', after: 'After' });

/** "After an event" @param {any} rating @param {(id: string) => unknown} event */
const moment = ({ moment: at, event_id }, event) =>
  event_id ? html`${MOMENTS[at] ?? 'At'} ${event(event_id)}` : 'In general';

/** @param {any} rating @param {number} i */
function bar({ value, rated_at, moment: at }, i) {
  const [x, height] = [8 + i * STEP, (value / MOST) * HEIGHT];
  return svg`<rect class=${at === 'before' ? 'l' : 'p'} x=${x} y=${100 - height} width="24" height=${height} rx="3"/>
    <text x=${x + 12} y=${94 - height} text-anchor="middle">${value}</text>
    <text x=${x + 12} y="117" text-anchor="middle">${fmt(rated_at, undefined, { day: 'numeric', month: 'short' })}</text>`;
}

/** @param {any[]} ratings the latest first
 * @param {{event: (id: string) => unknown, remove: (rating: any) => void, button: (rating: any, remove: () => void) => unknown}} ways */
export function ratingChart(ratings, { event, remove, button }) {
  const bars = ratings.slice(0, SHOWN).reverse();
  return html`<figure class="ratings">
    <svg
      class="bars"
      viewBox="0 0 320 124"
      role="img"
      aria-label=${`Your ratings from 1 to 5, the last ${bars.length}`}
    >
      ${svg`<line class="axis" x1="0" x2="320" y1="100" y2="100"/>`} ${bars.map(bar)}
    </svg>
    ${
      bars.some(({ moment: at }) => at === 'before')
        ? html`<figcaption class="legend">
            <span class="l">Before an event</span><span>After one, or in general</span>
          </figcaption>`
        : nothing
    }
    <details class="data">
      <summary>Show as table</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">Day</th>
            <th scope="col">Of 5</th>
            <th scope="col">When</th>
            <th scope="col">Why</th>
          </tr>
        </thead>
        <tbody>
          ${ratings.map(
            (rating) =>
              html`<tr>
                <th scope="row">${date(rating.rated_at)}</th>
                <td>${rating.value}</td>
                <td>${moment(rating, event)}</td>
                <td>${rating.note} ${button(rating, () => remove(rating))}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </details>
  </figure>`;
}
