// @ts-check
// Figures by quarter: stacked bars, with the same numbers as a table in which each opens its list.
import { html, nothing, svg } from '../lib.js';
import { figure } from '../format.js';

/** A row of the stack; `kind` is its colour, `link` the list behind a number.
 * @typedef {{key: string, name: string, kind?: string, link?: (quarter: any) => string,
 *   show?: (value: number) => string}} Series */

const WIDTH = 320;
const HEIGHT = 84;
const KINDS = ['p', 'l', 'g', 'o'];

/** "2026-Q4" → "Q4 2026" @param {string} quarter */
export const quarterName = (quarter) => quarter.split('-').reverse().join(' ');

/** The number, as a door to what is behind it. @param {any} quarter @param {Series} series */
export function door(quarter, { key, name, link, show = figure }) {
  const value = quarter[key];
  if (value == null) return html`<span class="sub">not shown</span>`;
  if (!value || !link) return show(value);
  return html`<a href=${link(quarter)}
    >${show(value)}<span class="vh">: ${name}, ${quarterName(quarter.quarter)}</span></a
  >`;
}

/** Of each quarter the figures on top of each other, or beside each other where they are no parts of a whole.
 * @param {any[]} quarters @param {Series[]} series @param {boolean} beside */
function bars(quarters, series, beside) {
  const of = (/** @type {any} */ quarter) => series.map(({ key }) => quarter[key] ?? 0);
  const sum = (/** @type {number[]} */ values) => values.reduce((all, value) => all + value, 0);
  const tops = quarters.map((quarter) => (beside ? Math.max(...of(quarter)) : sum(of(quarter))));
  const most = Math.max(4, ...tops);
  const step = WIDTH / quarters.length;
  const width = (step * 0.6) / (beside ? series.length : 1);
  return svg`<text class="most" x="0" y="10">${figure(most)}</text>${quarters.map((quarter, i) => {
    let top = 100;
    return svg`${of(quarter).map((value, n) => {
      const height = (value / most) * HEIGHT;
      top = (beside ? 100 : top) - height;
      const x = i * step + step * 0.2 + (beside ? n * width : 0);
      return svg`<rect class=${series[n].kind ?? KINDS[n]} x=${x} y=${top} width=${width} height=${height}/>`;
    })}<text x=${(i + 0.5) * step} y="114" text-anchor="middle">${quarter.quarter.slice(5)}</text>
      <text x=${(i + 0.5) * step} y="126" text-anchor="middle">${i === 0 || quarter.quarter.endsWith('Q1') ? quarter.quarter.slice(0, 4) : ''}</text>`;
  })}`;
}

/** @param {{id: string, title: string, says?: unknown, quarters: any[], series: Series[], beside?: boolean}} options */
export const quarterChart = ({ id, title, says = nothing, quarters, series, beside = false }) =>
  html`<section class="panel" aria-labelledby="chart-${id}">
    <div class="panel-head"><h2 id="chart-${id}">${title}</h2></div>
    ${says === nothing ? nothing : html`<p class="sub">${says}</p>`}
    <figure>
      <svg
        class="bars"
        viewBox="0 0 ${WIDTH} 130"
        role="img"
        aria-label="${title} by quarter, last ${quarters.length}; the table has the numbers"
      >
        ${svg`<line class="axis" x1="0" x2=${WIDTH} y1="100" y2="100"/>`}
        ${bars(quarters, series, beside)}
      </svg>
      ${
        series.length > 1
          ? html`<figcaption class="legend">
              ${series.map(({ name, kind }, n) => html`<span class=${kind ?? KINDS[n]}>${name}</span>`)}
            </figcaption>`
          : nothing
      }
      ${quarterTable({ title, quarters, series })}
    </figure>
  </section>`;

/** @param {{title: string, quarters: any[], series: Series[]}} options */
export const quarterTable = ({ title, quarters, series }) =>
  html`<details class="data">
    <summary>Show as table<span class="vh">: ${title}</span></summary>
    <table>
      <thead>
        <tr>
          <th scope="col">Quarter</th>
          ${series.map(({ name }) => html`<th scope="col">${name}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${[...quarters].reverse().map(
          (quarter) =>
            html`<tr>
              <th scope="row">${quarterName(quarter.quarter)}</th>
              ${series.map((one) => html`<td>${door(quarter, one)}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </details>`;
