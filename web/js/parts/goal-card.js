// @ts-check
// A goal in a list: its seats, when it is for, what is counted, and what is behind the number.
import { html, icon, nothing } from '../lib.js';
import { date, plural } from '../format.js';
import { goalActs } from './goal-acts.js';
import { openEntry } from './goal-entries.js';
import { goal as seats } from './goal.js';
import { days, METRICS, narrowed, PACES, streak } from './goal-words.js';
import { stateChip } from './sync-chip.js';

const PLACES = /** @type {Record<string, string>} */ ({
  contact: '/people/',
  lesson: '/lessons/',
  event: '/events/',
  pitch: '/pitch/',
});

/** One thing that was counted. @param {any} item */
export function evidenceRow(item) {
  const place = PLACES[item.type];
  const label =
    item.label || (item.type === 'lesson' ? 'A lesson that you no longer see' : 'Without a name');
  return html`<li>
    ${place && item.label ? html`<a href=${place + item.id}>${label}</a>` : label}
    ${item.at ? html`<span class="sub num">${date(item.at)}</span>` : nothing}
  </li>`;
}

/** @param {any} goal */
function evidence(goal) {
  const { evidence, count } = goal.progress;
  if (!count || !evidence.length) return nothing;
  const more = count - evidence.length;
  const whole = goal.metric !== 'learning_minutes' && goal.metric !== 'manual' && more > 0;
  return html`<details class="evidence">
    <summary>
      ${icon('chevron-right', 'sm')}What counted<span class="vh"> towards ${goal.statement}</span>
    </summary>
    <ul>
      ${evidence.map(evidenceRow)}
    </ul>
    ${
      whole
        ? html`<p class="teach num">
            <a href="/goals/${goal.id}"
              >${plural(more, { one: 'and # more', other: 'and # more' })}</a
            >
          </p>`
        : nothing
    }
  </details>`;
}

/** When a goal is for. @param {any} goal @param {ReturnType<typeof import('./names.js').names>} names */
export function scope(goal, names) {
  if (goal.event_id) return html`At ${names.event(goal.event_id)}`;
  const pace = PACES[goal.recurrence];
  return html`<span class="num">${pace ? `This ${pace.noun}, ` : ''}${days(goal)}</span>`;
}

/** What it came to when its time was over. @param {any} goal */
export const closing = ({ closed, target }) =>
  closed
    ? html`<span class="num"
        >${`closed ${date(closed.at)} with ${closed.count} of ${target}`}</span
      >`
    : nothing;

/** The line below the seats. @param {any} goal @param {ReturnType<typeof import('./names.js').names>} names */
export const facts = (goal, names) =>
  html`<p class="sub">
    ${scope(goal, names)} ·
    ${[METRICS[goal.metric]?.counted, narrowed(goal.filter), streak(goal)].filter(Boolean).join(' · ')}
    ${goal.closed ? html`· ${closing(goal)}` : nothing}
    ${goal.paused ? html`<span class="chip">a pause</span>` : nothing} ${stateChip(goal)}
  </p>`;

/** @param {any} goal @param {ReturnType<typeof import('./names.js').names>} names */
export const goalCard = (goal, names) =>
  html`<li class="goal-card" id="goal-${goal.id}">
    ${seats(goal, { link: true })} ${facts(goal, names)}
    ${
      goal.metric === 'manual' && !goal.closed && goal.status !== 'abandoned'
        ? html`<p>
            <button class="btn small" @click=${() => openEntry(goal)}>
              ${icon('plus', 'sm')}Write down what you did<span class="vh"
                >: ${goal.statement}</span
              >
            </button>
          </p>`
        : nothing
    }
    ${evidence(goal)} ${goalActs(goal)}
  </li>`;
