// @ts-check
// Today: the next event, what is due, the last weeks, what was learned lately.
import { html, render, repeat, icon, nothing } from '../lib.js';
import { prefetch, watch } from '../data.js';
import { longDay, plural, time } from '../format.js';
import { openCapture } from '../parts/capture.js';
import { empty, skeleton } from '../parts/empty.js';
import { feedItem } from '../parts/feed-item.js';
import { followUpRow } from '../parts/follow-up.js';
import { lessonCard } from '../parts/lesson-card.js';
import { badge } from '../parts/event-badge.js';
import { nudges } from '../parts/nudges.js';
import { news, sharedEvents } from '../parts/shared-events.js';
import { weekChart } from '../parts/week-chart.js';
import { query } from '../router.js';

/** @param {any} today @param {import('../data.js').Meta} meta */
const view = (today, meta) =>
  html`<div class="page-head">
      <div>
        <h1>${longDay(today.now, today.tzid)}</h1>
        <p>
          ${
            today.follow_ups_due
              ? plural(today.follow_ups_due, {
                  one: '# follow-up due today or late',
                  other: '# follow-ups due today or late',
                })
              : 'Nothing due today'
          }
          ·
          ${news(today)}${
            meta.stale && !meta.waiting
              ? html` ·
                  <span class="num"
                    >as of ${time(new Date(meta.asOf).toISOString(), today.tzid)}</span
                  >`
              : nothing
          }
        </p>
      </div>
    </div>
    <div class="today">
      ${today.next_event ? badge(today.next_event) : noEvent()}
      <div class="side">
        ${sharedEvents(today.shared_events ?? [])} ${followUps(today)} ${lastWeeks(today)}
      </div>
      <div class="below">
        ${debrief(today)} ${nudges(today.nudges ?? [])} ${lessons(today)} ${colleagues(today)}
      </div>
    </div>`;

const noEvent = () =>
  html`<section class="badge next">
    ${empty({
      name: 'calendar-plus',
      title: 'No event planned',
      text: 'Plan the next one. It comes with two goals: meet three new people, learn three new things.',
      action: html`<button class="btn primary" data-do="event">Plan an event</button>`,
    })}
  </section>`;

/** @param {any} today */
const followUps = (today) =>
  html`<section class="panel" aria-labelledby="follow-title">
    <div class="panel-head">
      <h2 id="follow-title">Follow up</h2>
      <a href="/people">All people</a>
    </div>
    ${
      today.follow_ups.length
        ? html`<ul class="rows">
            ${repeat(
              today.follow_ups,
              (/** @type {any} */ f) => f.id,
              (/** @type {any} */ f) => followUpRow(f, { zone: today.tzid }),
            )}
          </ul>`
        : empty({
            name: 'circle-check',
            title: 'Nothing due',
            text: 'When you add a person, choose “Follow up in 2 days” and they show up here.',
            level: 3,
          })
    }
  </section>`;

/** @param {any} today */
const lastWeeks = (today) =>
  html`<section class="panel" aria-labelledby="weeks-title">
    <div class="panel-head">
      <h2 id="weeks-title">Last ${today.weeks.length} weeks</h2>
      <a href="/goals">Goals</a>
    </div>
    ${weekChart(today.weeks)}
  </section>`;

/** @param {any} today */
const debrief = (today) =>
  today.debrief.length
    ? html`<section class="panel" aria-labelledby="debrief-title">
        <div class="panel-head"><h2 id="debrief-title">Write it down while it is fresh</h2></div>
        <ul class="rows">
          ${today.debrief.map(
            (/** @type {any} */ event) =>
              html`<li>
                <span class="disc iris" aria-hidden="true">${icon('pencil')}</span>
                <div>
                  <a class="name" data-row href="/events/${event.id}">${event.summary}</a
                  ><br /><span class="sub">${longDay(event.starts_at, event.tzid)}</span>
                </div>
                <a
                  class="btn small"
                  href="/events/${event.id}"
                  aria-label="Debrief ${event.summary}"
                  >Debrief</a
                >
              </li>`,
          )}
        </ul>
      </section>`
    : nothing;

/** @param {any} today */
const lessons = (today) =>
  html`<section class="panel" aria-labelledby="lessons-title">
    <div class="panel-head">
      <h2 id="lessons-title">What you learned</h2>
      <a href="/lessons">All lessons</a>
    </div>
    ${
      today.recent_lessons.length
        ? today.recent_lessons.slice(0, 3).map((/** @type {any} */ lesson) => lessonCard(lesson))
        : empty({
            name: 'lightbulb',
            title: 'No lessons yet',
            text: 'One sentence is enough. Write it down the moment you hear it.',
            action: html`<button class="btn" data-do="lesson">Write a lesson</button>`,
            level: 3,
          })
    }
  </section>`;

/** Nothing to see for somebody in no team. @param {any} today */
const colleagues = ({ colleague_lessons: shared }) =>
  shared
    ? html`<section class="panel" aria-labelledby="colleagues-title">
        <div class="panel-head">
          <h2 id="colleagues-title">What colleagues learned</h2>
          <a href="/lessons?scope=team">All of it</a>
        </div>
        ${
          shared.length
            ? shared.map((/** @type {any} */ item) => feedItem(item, { level: 3 }))
            : empty({
                name: 'users',
                title: 'Nothing shared yet',
                text: 'When you write a lesson, choose a team and they read it here.',
                action: html`<button class="btn" data-do="lesson">Write a lesson</button>`,
                level: 3,
              })
        }
      </section>`
    : nothing;

/** @type {import('../router.js').Screen} */
export default {
  title: 'Today',
  async mount(root, params, signal) {
    render(skeleton('Today'), root);
    let fetched = '';
    if (params.kind) capture(params.kind);
    await watch(
      '/today',
      (today, meta) => {
        render(view(today, meta), root);
        const id = today.next_event?.id;
        // Event mode must open where there is no network: its one answer is fetched ahead.
        const known = id && !today.next_event._state;
        if (known && id !== fetched && !meta.stale) prefetch(`/events/${(fetched = id)}/briefing`);
      },
      signal,
    );
  },
};

/** A shortcut of the installed page, or something shared to it. @param {string} kind */
function capture(kind) {
  const text = ['title', 'text', 'url']
    .map((name) => query().get(name))
    .filter(Boolean)
    .join('\n');
  if (kind === 'person' || kind === 'lesson' || kind === 'conversation' || kind === 'event')
    openCapture(kind, { text });
}
