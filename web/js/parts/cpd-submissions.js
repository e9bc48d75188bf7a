// @ts-check
// What was handed over: periods as they were then.
import { html, icon, nothing, repeat } from '../lib.js';
import { date, plural } from '../format.js';
import { days, hours } from './cpd-words.js';

/** @param {any[]} submissions */
export const submissionRows = (submissions) =>
  html`<h3>Submitted</h3>
    <ul class="rows">
      ${repeat(
        submissions,
        (one) => one.id,
        (one) =>
          html`<li>
            <span class="disc" aria-hidden="true">${icon('circle-check')}</span>
            <div>
              <a class="name" data-row href="/cpd/submissions/${one.id}">${days(one)}</a><br />
              <span class="sub num"
                >${hours(one.minutes)} ·
                ${plural(one.entry_count, { one: '# entry', other: '# entries' })} ·
                ${date(one.submitted_at)}</span
              >
            </div>
            ${one.retracted_at ? html`<span class="chip">Retracted</span>` : nothing}
          </li>`,
      )}
    </ul>`;
