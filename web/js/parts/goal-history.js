// @ts-check
// The periods of a goal that repeats: bars, with the same numbers as a table.
import { html, nothing, svg } from '../lib.js';
import { date, figure } from '../format.js';
import { PACES } from './goal-words.js';

const HEIGHT = 84;
const WIDTH = 320;

const WORDS = /** @type {Record<string, string>} */ ({
  active: 'running',
  achieved: 'achieved',
  missed: 'not quite',
  paused: 'a pause',
  abandoned: 'let go',
});

/** What a period came to: what was written down, or what there is so far. @param {any} goal */
const count = (goal) => Math.max(goal.closed?.count ?? 0, goal.closed ? 0 : goal.progress.count);

/** @param {any[]} periods the first one first */
export function goalHistory(periods) {
  if (periods.length < 2) return nothing;
  const { noun } = PACES[periods[0].recurrence] ?? PACES.week;
  const most = Math.max(...periods.flatMap((goal) => [count(goal), goal.target]));
  const step = WIDTH / periods.length;
  const top = (/** @type {number} */ value) => 100 - (value / most) * HEIGHT;
  return html`<section class="panel" aria-labelledby="history-title">
    <div class="panel-head">
      <h2 id="history-title">${`${noun[0].toUpperCase()}${noun.slice(1)} by ${noun}`}</h2>
    </div>
    <figure>
      <svg
        class="bars"
        viewBox="0 0 ${WIDTH} 104"
        role="img"
        aria-label="How many there were each ${noun}, last ${periods.length}"
      >
        ${periods.map((goal, i) => {
          const kind = goal.status === 'achieved' ? 'p' : 'l';
          const y = top(count(goal));
          return svg`<rect class=${kind} x=${i * step + step * 0.15} y=${y} width=${step * 0.7} height=${100 - y} rx="3"/>
            <line class="goal-line" x1=${i * step} x2=${(i + 1) * step} y1=${top(goal.target)} y2=${top(goal.target)}/>`;
        })}
        ${svg`<line class="axis" x1="0" x2=${WIDTH} y1="100" y2="100"/>`}
      </svg>
      <figcaption class="legend">
        <span>Reached</span><span class="l">Not, or not yet</span>
      </figcaption>
      <details class="data">
        <summary>Show as table</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">From</th>
              <th scope="col">How many</th>
              <th scope="col">Goal</th>
              <th scope="col">Result</th>
            </tr>
          </thead>
          <tbody>
            ${periods.map(
              (goal) =>
                html`<tr>
                  <th scope="row">
                    <a href="/goals/${goal.id}">${date(goal.starts_on, 'UTC')}</a>
                  </th>
                  <td>${figure(count(goal))}</td>
                  <td>${figure(goal.target)}</td>
                  <td>${WORDS[goal.status]}</td>
                </tr>`,
            )}
          </tbody>
        </table>
      </details>
    </figure>
  </section>`;
}
