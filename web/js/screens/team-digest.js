// @ts-check
// What a team shared in a week: to read, and to paste where the team talks.
import { html, render, icon, nothing } from '../lib.js';
import { fileOf, lookUp, watch } from '../data.js';
import { date, day, longDay, plural } from '../format.js';
import { query } from '../router.js';
import { copy } from '../parts/copy.js';
import { empty, skeleton } from '../parts/empty.js';
import { authorOf, feedItem } from '../parts/feed-item.js';
import { toast } from '../parts/toast.js';

/** @typedef {import('../api.d.ts').components['schemas']['TeamDigest']} TeamDigest */
/** @typedef {{id: string, name: string, path: string, digest: TeamDigest|null}} State */

const DAY = 864e5;

/** The week of ISO 8601 that a day is in: that of its Thursday. @param {number} at */
function weekOf(at) {
  const thursday = new Date(at + (4 - (new Date(at).getUTCDay() || 7)) * DAY);
  const year = thursday.getUTCFullYear();
  const number = Math.ceil(((thursday.getTime() - Date.UTC(year, 0, 1)) / DAY + 1) / 7);
  return `${year}-W${String(number).padStart(2, '0')}`;
}

/** "16 to 22 Nov 2026" @param {{starts_on: string, ends_on: string}} week */
const days = ({ starts_on, ends_on }) =>
  `${day(`${starts_on}T12:00:00Z`, 'UTC')} to ${date(`${ends_on}T12:00:00Z`, 'UTC')}`;

/** @param {State} state @param {TeamDigest} digest @param {number} by */
function neighbour({ id }, { starts_on }, by) {
  const week = weekOf(Date.parse(starts_on) + by * 7 * DAY);
  return html`<a class="btn" href="/team/${id}/digest?week=${week}"
    >${by < 0 ? icon('arrow-left') : nothing}${by < 0 ? 'Week before' : 'Week after'}${
      by > 0 ? icon('arrow-right') : nothing
    }</a
  >`;
}

/** @param {State} state */
async function paste({ path }) {
  try {
    copy(await (await fileOf(path.replace('/digest', '/digest/markdown'))).text(), 'Week');
  } catch {
    toast('The text needs a network');
  }
}

/** @param {TeamDigest} digest */
const some = ({ lessons, applications, events }) =>
  lessons.length + applications.length + events.length;

/** @param {State} state */
function head(state) {
  const { digest } = state;
  const running = digest && Date.parse(digest.ends_on) + DAY > Date.now();
  return html`<p class="crumb">
      <a href="/team/${state.id}">${icon('arrow-left', 'sm')}${state.name || 'Team'}</a>
    </p>
    <div class="page-head">
      <div>
        <h1>${running ? 'This week' : 'A week of the team'}</h1>
        <p role="status">${digest ? days(digest) : 'Loading'}</p>
      </div>
      ${
        digest
          ? html`<nav class="acts" aria-label="Weeks">
              ${neighbour(state, digest, -1)} ${running ? nothing : neighbour(state, digest, 1)}
            </nav>`
          : nothing
      }
    </div>`;
}

/** @param {string} key @param {string} title @param {unknown[]} rows */
const panel = (key, title, rows) =>
  rows.length
    ? html`<section class="panel" aria-labelledby="${key}-title">
        <div class="panel-head"><h2 id="${key}-title">${title}</h2></div>
        ${rows}
      </section>`
    : nothing;

/** @param {TeamDigest['applications'][number]} used */
const usedRow = ({ lesson, author, what_changed, impact }) =>
  html`<li>
    <div>
      <a class="name" data-row href="/lessons/${lesson.id}"
        >${authorOf({ author: author ?? null })} used “${lesson.title}”</a
      >
      ${[what_changed, impact].map((words) => (words ? html`<p class="prose">${words}</p>` : nothing))}
    </div>
  </li>`;

/** "Ada Moreno goes, Ben Okafor may" @param {TeamDigest['events'][number]['attendees']} attendees */
const going = (attendees) =>
  attendees
    .map(({ full_name, response }) => `${full_name} ${response === 'tentative' ? 'may' : 'goes'}`)
    .join(', ');

/** @param {TeamDigest['events'][number]} event */
const eventRow = ({ id, summary, starts_at, tzid, note, attendees }) =>
  html`<li>
    <div>
      <a class="name" data-row href="/events/${id}">${summary}</a><br />
      <span class="sub num">${longDay(starts_at, tzid)}</span>
      ${note ? html`<p class="prose">“${note}”</p>` : nothing}
      ${attendees.length ? html`<p class="sub">${going(attendees)}</p>` : nothing}
    </div>
  </li>`;

/** @param {State} state @param {TeamDigest} digest */
const week = (state, digest) =>
  html`<div class="stack digest">
    ${panel(
      'lessons',
      plural(digest.lessons.length, { one: '# lesson', other: '# lessons' }),
      digest.lessons.map((item) => feedItem(item, { level: 3 })),
    )}
    ${panel(
      'used',
      'Used',
      digest.applications.length
        ? [
            html`<ul class="rows">
              ${digest.applications.map(usedRow)}
            </ul>`,
          ]
        : [],
    )}
    ${panel(
      'events',
      'Events',
      digest.events.length
        ? [
            html`<ul class="rows">
              ${digest.events.map(eventRow)}
            </ul>`,
          ]
        : [],
    )}
    <p>
      <button class="btn" @click=${() => paste(state)}>
        ${icon('copy')}Copy for a chat<span class="vh">, as Markdown</span>
      </button>
    </p>
  </div>`;

/** @param {State} state */
const view = (state) =>
  html`${head(state)}
  ${
    !state.digest
      ? nothing
      : some(state.digest)
        ? week(state, state.digest)
        : html`<section class="panel">
            ${empty({
              name: 'lightbulb',
              title: 'Nothing was shared in this week',
              text: 'What the team shares comes together here, week by week: lessons, how they were used, and events worth going to. One sentence is enough to begin.',
              action: html`<a class="btn primary" href="/lessons">Share a lesson</a>`,
            })}
          </section>`
  }`;

/** @type {import('../router.js').Screen} */
export default {
  title: 'Week of the team',
  async mount(root, { id }, signal) {
    render(skeleton('Week of the team'), root);
    const asked = query().get('week') ?? '';
    const path = `/teams/${id}/digest${/^\d{4}-W\d{2}$/.test(asked) ? `?week=${asked}` : ''}`;
    /** @type {State} */
    const state = { id, path, name: '', digest: null };
    const draw = () => signal.aborted || render(view(state), root);
    lookUp('teams', id).then((team) => {
      state.name = team?.name ?? '';
      draw();
    });
    await watch(
      path,
      (digest) => {
        state.digest = digest;
        draw();
      },
      signal,
    );
  },
};
