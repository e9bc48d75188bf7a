// @ts-check
// One event on one page: the plan before, event mode during, what was learned after.
import { html, render, repeat, icon, initials, nameOf, nothing } from '../lib.js';
import { prefetch, watch } from '../data.js';
import { isoDay } from '../format.js';
import { openCapture } from '../parts/capture.js';
import { myTeams } from '../parts/audience.js';
import { debriefPanel } from '../parts/debrief.js';
import { empty, skeleton } from '../parts/empty.js';
import { phase } from '../parts/event-badge.js';
import { goes } from '../parts/event-answer.js';
import { eventHead } from '../parts/event-head.js';
import { purposePanel } from '../parts/event-plan.js';
import { colleaguesPanel, sharePanel } from '../parts/event-share.js';
import { followUpRow } from '../parts/follow-up.js';
import { helpfulPanel, helpfulPath } from '../parts/helpful.js';
import { editing } from '../parts/in-place.js';
import { lessonCard } from '../parts/lesson-card.js';
import { preparationPanel } from '../parts/preparation.js';
import { reflectionsPanel } from '../parts/reflections.js';
import { stateChip } from '../parts/sync-chip.js';
import { targetsPanel } from '../parts/targets.js';

/** @typedef {import('../parts/in-place.js').Editing} Editing */

/** @param {any} event */
const people = (event) =>
  html`<section class="panel" aria-labelledby="met-title">
    <div class="panel-head">
      <h2 id="met-title">People met</h2>
      ${event.people.length ? html`<span class="count num">${event.people.length}</span>` : nothing}
    </div>
    ${
      event.people.length
        ? html`<ul class="rows">
            ${repeat(
              event.people,
              (/** @type {any} */ p) => p.id,
              (/** @type {any} */ p) =>
                html`<li>
                  <span class="disc" aria-hidden="true">${initials(nameOf(p))}</span>
                  <div>
                    <a class="name" data-row href="/people/${p.id}">${nameOf(p)}</a>
                    ${p.organization || p.title ? html`<br /><span class="sub">${[p.title, p.organization].filter(Boolean).join(', ')}</span>` : nothing}
                  </div>
                  ${stateChip(p)}
                </li>`,
            )}
          </ul>`
        : empty({
            name: 'user-plus',
            title: 'Nobody yet',
            text: 'Everyone you add here or in event mode shows up with what you talked about.',
            level: 3,
          })
    }
    <button class="btn small add" @click=${() => openCapture('person', { eventId: event.id })}>
      ${icon('user-plus', 'sm')}Add a person
    </button>
  </section>`;

/** @param {any} event */
const lessons = (event) =>
  html`<section class="panel" aria-labelledby="lessons-title">
    <div class="panel-head">
      <h2 id="lessons-title">Lessons</h2>
      ${event.lessons.length ? html`<span class="count num">${event.lessons.length}</span>` : nothing}
    </div>
    ${
      event.lessons.length
        ? repeat(
            event.lessons,
            (/** @type {any} */ l) => l.id,
            (/** @type {any} */ l) => lessonCard(l),
          )
        : empty({
            name: 'lightbulb',
            title: 'Nothing written yet',
            text: 'One sentence is enough, the moment you hear it.',
            level: 3,
          })
    }
    <button class="btn small add" @click=${() => openCapture('lesson', { eventId: event.id })}>
      ${icon('lightbulb', 'sm')}Write a lesson
    </button>
  </section>`;

/** @param {any} event */
function followUps(event) {
  const open = event.follow_ups.filter(
    (/** @type {any} */ f) => f.status === 'needs_action' || f.status === 'in_process',
  );
  if (!open.length) return nothing;
  return html`<section class="panel" aria-labelledby="follow-title">
    <div class="panel-head">
      <h2 id="follow-title">Follow up</h2>
      <span class="count num">${open.length}</span>
    </div>
    <ul class="rows">
      ${repeat(
        open,
        (/** @type {any} */ f) => f.id,
        (/** @type {any} */ f) => followUpRow(f, { zone: event.tzid }),
      )}
    </ul>
  </section>`;
}

/** What matters now is in the wide column and first on a phone; an event that one does not go to has no
 * plan. @param {any} event @param {import('../parts/audience.js').Team[]} teams @param {any} helpful
 * @param {Editing} state */
function view(event, teams, helpful, state) {
  const at = phase(event);
  const why = purposePanel(event, state);
  const met = html`${people(event)} ${lessons(event)}`;
  const team = html`${sharePanel(event, teams, state)} ${colleaguesPanel(event)}`;
  const away = event.owner && !goes(event);
  const whom = targetsPanel(event, state);
  const main = {
    before: html`${away ? whom : html`${why} ${whom} ${preparationPanel(event)}`}
    ${helpfulPanel(event, helpful)}`,
    live: html`${whom} ${met}`,
    after: html`${debriefPanel(event, state)} ${reflectionsPanel(event)} ${met}`,
  };
  const side = {
    before: html`${team} ${away ? nothing : met} ${followUps(event)}`,
    live: html`${why} ${preparationPanel(event)} ${team} ${followUps(event)}`,
    after: html`${followUps(event)} ${whom} ${why} ${team}`,
  };
  return html`<p class="crumb"><a href="/events">${icon('arrow-left', 'sm')}Events</a></p>
    <div class="detail">
      <div class="stack">${eventHead(event, state)} ${main[at]}</div>
      <div class="stack side">${side[at]}</div>
    </div>`;
}

/** @type {import('../router.js').Screen} */
export default {
  title: 'Event',
  async mount(root, { id }, signal) {
    render(skeleton('Event'), root);
    /** @type {any} */
    let event = null;
    let fetched = false;
    /** @type {import('../parts/audience.js').Team[]} */
    let teams = [];
    /** @type {any} */
    let helpful = null;
    const draw = () => event && !signal.aborted && render(view(event, teams, helpful, state), root);
    const state = editing(root, draw);
    myTeams().then((mine) => {
      teams = mine;
      draw();
    });
    const help = (/** @type {any} */ answer) => {
      helpful = answer;
      draw();
    };
    await watch(
      `/events/${id}?include=goals,people,lessons,follow_ups,reflections,colleagues,targets`,
      (answer, meta) => {
        if (!event && phase(answer) === 'before')
          watch(helpfulPath(id), help, signal).catch(() => {});
        event = answer;
        draw();
        // Today's event opens in event mode where there is no network: its answer is fetched ahead.
        const near = isoDay(event.starts_at) === isoDay(Date.now()) || phase(event) === 'live';
        if (near && !fetched && !meta.stale) prefetch(`/events/${id}/briefing`);
        const over = phase(event) === 'after';
        if (over && !fetched && !meta.stale) prefetch(`/reflections/prompts?event_id=${id}`);
        fetched ||= (near || over) && !meta.stale;
      },
      signal,
    );
  },
};
