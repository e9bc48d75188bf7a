// @ts-check
// A lesson in a list: its title, the sentence itself, its tags.
import { html, icon, nothing } from '../lib.js';
import { date } from '../format.js';
import { stateChip } from './sync-chip.js';

/** @param {any} lesson @param {{level?: 2|3, context?: unknown}} [options] */
export function lessonCard(lesson, { level = 3, context = nothing } = {}) {
  const link = html`<a data-row href="/lessons/${lesson.id}">${lesson.title}</a>`;
  return html`<article class="lesson">
    <span class="disc iris" aria-hidden="true">${icon('lightbulb')}</span>
    <div>
      ${level === 2 ? html`<h2>${link}</h2>` : html`<h3>${link}</h3>`}
      ${lesson.insight !== lesson.title ? html`<blockquote class="prose">${lesson.insight}</blockquote>` : nothing}
      <p class="tags">
        ${lesson.tags.map((/** @type {string} */ tag) => html`<span class="chip tag">${tag}</span>`)}
        <span class="sub num">${date(lesson.learned_at)}</span>${context} ${stateChip(lesson)}
      </p>
    </div>
  </article>`;
}
