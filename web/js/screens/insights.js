// @ts-check
// Insights: what one's networking came to, by quarter. Every number opens the list behind it.
import { html, render, icon, nothing } from '../lib.js';
import { watch } from '../data.js';
import { figure, plural } from '../format.js';
import { empty, skeleton } from '../parts/empty.js';
import { DOORS } from '../parts/insight-lists.js';
import { params } from '../parts/list.js';
import { door, quarterChart, quarterName } from '../parts/quarter-chart.js';

/** @typedef {import('../api.d.ts').components['schemas']['Insights']} Insights */

/** @param {string} key @param {string} name @param {string} [kind] */
const series = (key, name, kind) => ({ key, name, kind, link: DOORS[key] });

/** "1 h 30" @param {number} minutes */
const hours = (minutes) =>
  minutes < 60 ? `${minutes} min` : `${figure(Math.round(minutes / 6) / 10)} h`;

/** What the running quarter came to so far. @type {[string, import('../parts/quarter-chart.js').Series][]} */
const FIRST = [
  ['New people', series('new_people', 'New people')],
  ['Conversations', series('conversations', 'Conversations')],
  ['Promises kept on time', series('follow_ups_on_time', 'Follow-ups done on time')],
  ['Ties alive', series('ties_alive', 'Ties alive')],
  ['Events', series('events_attended', 'Events')],
  ['Learning', { ...series('learning_minutes', 'Learning'), show: hours }],
];

/** @type {Omit<Parameters<typeof quarterChart>[0], 'quarters'>[]} */
const CHARTS = [
  {
    id: 'people',
    title: 'People',
    beside: true,
    says: 'Whom you met for the first time, and how often you talked.',
    series: [series('new_people', 'New people'), series('conversations', 'Conversations', 'o')],
  },
  {
    id: 'promises',
    title: 'Promises',
    says: 'What was due in the quarter: done on time, done late, still open.',
    series: [
      series('follow_ups_on_time', 'On time'),
      series('follow_ups_late', 'Late', 'g'),
      series('follow_ups_open', 'Open', 'o'),
    ],
  },
  {
    id: 'ties',
    title: 'Ties alive',
    says: 'People you talked to in that quarter or the three before it.',
    series: [series('ties_alive', 'Ties alive')],
  },
  {
    id: 'giving',
    title: 'Giving and asking',
    beside: true,
    says: 'What you had promised and did, against what others did for you.',
    series: [
      series('introductions_made', 'Introductions'),
      series('resources_sent', 'Sent', 'l'),
      series('promises_received', 'Received', 'o'),
    ],
  },
  {
    id: 'lessons',
    title: 'Lessons',
    says: 'What you learned in the quarter, by how far it has come since.',
    series: [
      series('lessons_captured', 'Kept to yourself', 'o'),
      series('lessons_shared', 'Shared', 'l'),
      series('lessons_applied', 'Used', 'p'),
      series('lessons_impact', 'Made a difference', 'g'),
    ],
  },
  {
    id: 'events',
    title: 'Events',
    series: [series('events_attended', 'Events')],
  },
  {
    id: 'learning',
    title: 'Time spent learning',
    says: 'Minutes that you wrote down for events.',
    series: [{ ...series('learning_minutes', 'Learning', 'l'), show: hours }],
  },
  {
    id: 'practice',
    title: 'Time spent pitching',
    says: 'Minutes of practice, each that was begun.',
    series: [{ ...series('pitch_minutes', 'Practice', 'l'), show: hours }],
  },
  {
    id: 'goals',
    title: 'Goals',
    says: 'Those whose time was over in the quarter.',
    series: [series('goals_reached', 'Reached'), series('goals_missed', 'Not quite', 'o')],
  },
];

/** @param {Insights} insights */
function tagPanel({ tags, quarters }) {
  const [from, to] = [quarters[0].starts_at, quarters[quarters.length - 1].ends_at];
  return html`<section class="panel" aria-labelledby="tags-title">
    <div class="panel-head"><h2 id="tags-title">What you learn about</h2></div>
    ${
      tags.length
        ? html`<ul class="rows tag-list">
            ${tags.map(
              ({ tag, lessons }) =>
                html`<li>
                  <a class="name" href="/lessons?${params({ tag, from, to })}">${tag}</a>
                  <meter min="0" max=${tags[0].lessons} value=${lessons} aria-hidden="true"></meter>
                  <span class="num"
                    >${plural(lessons, { one: '# lesson', other: '# lessons' })}</span
                  >
                </li>`,
            )}
          </ul>`
        : html`<p class="teach">
            Give a lesson a tag, such as “operations”: here you see what you learn about most.
          </p>`
    }
  </section>`;
}

/** @param {any} quarter */
const running = (quarter) =>
  html`<section class="panel" aria-labelledby="running-title">
    <div class="panel-head">
      <h2 id="running-title">${quarterName(quarter.quarter)}, so far</h2>
    </div>
    <dl class="facts">
      ${FIRST.map(
        ([name, one]) =>
          html`<div>
            <dt>${name}</dt>
            <dd class="num">${door(quarter, one)}</dd>
          </div>`,
      )}
    </dl>
  </section>`;

const KEYS = CHARTS.flatMap(({ series: all }) => all.map(({ key }) => key));

/** @param {Insights} insights */
function view(insights) {
  const { quarters } = insights;
  const some = quarters.some((/** @type {any} */ quarter) => KEYS.some((key) => quarter[key]));
  return html`<div class="page-head">
      <div>
        <h1>Insights</h1>
        <p>What your networking came to. Only you see this.</p>
      </div>
      ${some ? html`<div class="acts"><button class="btn" @click=${() => print()}>Print</button></div>` : nothing}
    </div>
    ${
      some
        ? html`<div class="stack insights report">
            ${running(quarters[quarters.length - 1])}
            <div class="charts">
              ${CHARTS.map((chart) => quarterChart({ ...chart, quarters }))} ${tagPanel(insights)}
            </div>
          </div>`
        : html`<section class="panel">
            ${empty({
              name: 'target',
              title: 'Your quarters will be here',
              text: 'Capture whom you meet, keep a promise, write down what you learn: each is counted here by itself, quarter by quarter, and every number opens the list behind it.',
              action: html`<a class="btn primary" href="/events/new"
                >${icon('calendar-plus')}Plan an event</a
              >`,
            })}
          </section>`
    }`;
}

/** @type {import('../router.js').Screen} */
export default {
  title: 'Insights',
  async mount(root, _params, signal) {
    render(skeleton('Insights'), root);
    await watch('/insights?quarters=8', (insights) => render(view(insights), root), signal);
  },
};
