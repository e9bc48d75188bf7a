// @ts-check
// Event mode: two big buttons in the thumb's reach, seats that fill, a log of what was captured.
import { html, render, icon, initials, nameOf, nothing, announce } from '../lib.js';
import { prefetch, watch } from '../data.js';
import { day, daysUntil, time } from '../format.js';
import { openCapture } from '../parts/capture.js';
import { skeleton } from '../parts/empty.js';
import { phase } from '../parts/event-badge.js';
import { captureLog, logOf } from '../parts/capture-log.js';
import { goal } from '../parts/goal.js';
import { PITCHES } from '../parts/pitch-used.js';
import { onSync, syncChip } from '../parts/sync-chip.js';
import { pocketTargets } from '../parts/target.js';
import '../parts/count-timer.js';

/** @typedef {{briefing: any, fresh: Set<string>, timer: boolean, toggleTimer: () => void}} State */

/** @param {any} event */
function subtitle(event) {
  const place = event.location?.name ? `, ${event.location.name}` : '';
  if (phase(event) === 'live') return `Ends ${time(event.ends_at, event.tzid)}${place}`;
  if (phase(event) === 'after') return `Ended ${day(event.ends_at, event.tzid)}${place}`;
  const today = daysUntil(event.starts_at, event.tzid) === 0;
  return `Starts ${today ? '' : `${day(event.starts_at, event.tzid)}, `}${time(event.starts_at, event.tzid)}${place}`;
}

/** @param {State} state */
function view({ briefing, fresh, timer, toggleTimer }) {
  const { event, goals } = briefing;
  const start = { eventId: event.id };
  return html`<div class="em">
    <header class="em-bar">
      <a class="btn quiet icon" href="/today" aria-label="Leave event mode"
        >${icon('arrow-left')}</a
      >
      <h1 tabindex="-1">${event.summary}<small class="num">${subtitle(event)}</small></h1>
      <span role="status">${syncChip()}</span>
    </header>
    <div class="em-body">
      ${
        goals.length
          ? html`<section class="goals wide" aria-label="Your goals">
              ${goals.map((/** @type {any} */ g) => goal(g, { fresh }))}
            </section>`
          : nothing
      }
      ${aside(briefing)} ${pocketTargets(briefing.targets)}
      ${timer ? html`<section class="panel" aria-label="Timer"><count-timer seconds="300"></count-timer></section>` : nothing}
      ${captureLog(logOf(briefing), event.tzid)}
    </div>
    <div class="em-dock" role="group" aria-label="Capture">
      <div class="two">
        <button
          class="big person"
          aria-keyshortcuts="p"
          @click=${() => openCapture('person', start)}
        >
          ${icon('user-plus')}Person
        </button>
        <button
          class="big lesson-btn"
          aria-keyshortcuts="l"
          @click=${() => openCapture('lesson', start)}
        >
          ${icon('lightbulb')}Lesson
        </button>
      </div>
      <div class="three">
        <button
          class="btn"
          aria-keyshortcuts="c"
          @click=${() => openCapture('conversation', start)}
        >
          ${icon('message-circle')}Talk
        </button>
        <button class="btn" aria-pressed=${timer ? 'true' : 'false'} @click=${toggleTimer}>
          ${icon('timer')}Timer
        </button>
      </div>
    </div>
  </div>`;
}

/** "Ada Moreno and Ben Okafor (maybe)" @param {import('../types.js').Attendee[]} colleagues */
const names = (colleagues) =>
  new Intl.ListFormat('en').format(
    colleagues.map(
      ({ full_name, response }) => full_name + (response === 'tentative' ? ' (maybe)' : ''),
    ),
  );

/** What was prepared: the purpose, the list, who of the team goes, and whom one met here before. @param {any} briefing */
function aside({ event, met_before, colleagues = [] }) {
  const { purpose, preparation = [] } = event.participation ?? {};
  if (!purpose && !preparation.length && !met_before.length && !colleagues.length) return nothing;
  return html`<details class="panel brief" ?open=${matchMedia('(min-width: 60rem)').matches}>
    <summary>
      <h2>Why you are here</h2>
      ${icon('chevron-right')}
    </summary>
    ${purpose ? html`<p>${purpose}</p>` : nothing}
    ${
      preparation.length
        ? html`<ul class="prep">
            ${preparation.map((/** @type {any} */ item) => html`<li>${icon(item.done ? 'circle-check' : 'minus', 'sm')}${item.text}</li>`)}
          </ul>`
        : nothing
    }
    ${
      colleagues.length
        ? html`<h3>Your colleagues</h3>
            <p>${names(colleagues)}</p>`
        : nothing
    }
    ${
      met_before.length
        ? html`<h3>You met here before</h3>
            <ul class="log">
              ${met_before.map(
                (/** @type {any} */ person) =>
                  html`<li>
                    <span class="disc" aria-hidden="true">${initials(nameOf(person))}</span>
                    <div>
                      <a class="name" href="/people/${person.id}">${nameOf(person)}</a>
                      ${person.organization ? html`<br /><span class="sub">${person.organization}</span>` : nothing}
                    </div>
                    ${person.open_promise ? html`<span class="chip due">Promise open</span>` : nothing}
                  </li>`,
              )}
            </ul>`
        : nothing
    }
  </details>`;
}

/** Keeps the screen on while this page is open; the lock is lost whenever the page is hidden.
 * @param {AbortSignal} signal */
function stayAwake(signal) {
  /** @type {WakeLockSentinel|null} */
  let lock = null;
  const take = async () => {
    if (document.hidden || signal.aborted) return;
    lock = (await navigator.wakeLock?.request('screen').catch(() => null)) ?? null;
    if (signal.aborted) lock?.release();
  };
  document.addEventListener('visibilitychange', take, { signal });
  signal.addEventListener('abort', () => lock?.release());
  take();
}

/** @type {import('../router.js').Screen} */
export default {
  title: 'Event mode',
  live: true,
  async mount(root, { id }, signal) {
    render(skeleton('Event mode'), root);
    /** @type {Set<string>|null} */
    let seen = null;
    /** @type {State} */
    const state = { briefing: null, fresh: new Set(), timer: false, toggleTimer };
    const draw = () => state.briefing && render(view(state), root);
    function toggleTimer() {
      state.timer = !state.timer;
      draw();
    }
    stayAwake(signal);
    // For whoever adds a person later, without a network.
    prefetch(PITCHES);
    navigator.storage?.persist?.().catch(() => {});
    onSync(draw, signal);
    await watch(
      `/events/${id}/briefing`,
      (briefing) => {
        const ids = new Set(logOf(briefing).map((entry) => entry.id));
        if (seen) for (const one of ids) if (!seen.has(one)) state.fresh.add(one);
        if (seen && ids.size > seen.size) tell(briefing);
        seen = ids;
        state.briefing = briefing;
        draw();
      },
      signal,
    );
  },
};

/** @param {any} briefing */
const tell = ({ goals }) =>
  announce(
    goals
      .map((/** @type {any} */ g) => `${g.statement}: ${g.progress.count} of ${g.progress.target}`)
      .join('. '),
  );
