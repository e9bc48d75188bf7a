// @ts-check
// A goal is a row of seats that fill with who was met and what was learned.
import { html, icon, initials } from '../lib.js';
import { figure } from '../format.js';

const MOST_SEATS = 6;

/** @param {{id: string, statement: string, metric: string, progress: {count: number, target: number, evidence: any[]}}} goal
 * @param {{fresh?: Set<string>, link?: boolean}} [options] `fresh`: ids whose seat is stamped; `link`: to the goal */
export function goal(goal, { fresh, link = false } = {}) {
  const { count, target, evidence } = goal.progress;
  const seats = Math.min(Math.max(target, Math.min(count, MOST_SEATS)), MOST_SEATS);
  const people = ['new_contacts', 'introductions_made', 'targets_met'].includes(goal.metric);
  const done = count >= target;
  const words = `${figure(count)} of ${figure(target)}`;
  return html`<div class="goal ${people ? 'meet' : 'learn'} ${seats > 3 ? 'many' : ''}">
    <span class="label"
      >${link ? html`<a href="/goals/${goal.id}">${goal.statement}</a>` : goal.statement}</span
    >
    <span class="hint num">${words}${done ? ' · done' : ''}</span>
    <div class="slots" role="img" aria-label="${words}: ${goal.statement}">
      ${Array.from({ length: seats }, (_, i) => seat(i, count, evidence[i], people, fresh))}
    </div>
  </div>`;
}

/** @param {number} index @param {number} count @param {any} evidence @param {boolean} people @param {Set<string>} [fresh] */
function seat(index, count, evidence, people, fresh) {
  if (index >= count) return html`<span class="slot">${index + 1}</span>`;
  const isNew = evidence && fresh?.has(evidence.id);
  return html`<span class="slot on ${isNew ? 'new' : ''}" title=${evidence?.label ?? ''}
    >${people && evidence?.label ? initials(evidence.label) : icon(people ? 'user-round' : 'lightbulb')}</span
  >`;
}
