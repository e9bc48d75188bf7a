// @ts-check
// A lesson of a colleague in a list: whose it is, the sentence itself, and "Useful".
import { html, icon, nothing } from '../lib.js';
import { date, plural } from '../format.js';
import { stateChip } from './sync-chip.js';
import { useful } from './useful.js';

/** Whose it is. An account that is gone has no name. @param {{author: {full_name: string}|null, own?: boolean}} item */
export const authorOf = ({ author, own }) =>
  own ? 'You' : (author?.full_name ?? 'A former colleague');

/** What was said and done about it, in words. @param {any} item */
const counts = ({ comment_count, application_count }) =>
  [
    comment_count && plural(comment_count, { one: '# comment', other: '# comments' }),
    application_count && plural(application_count, { one: 'used once', other: 'used # times' }),
  ]
    .filter(Boolean)
    .join(', ');

/** @param {any} item @param {{level?: 2|3, more?: unknown}} [options] `more` stands below */
export function feedItem(item, { level = 2, more: below = nothing } = {}) {
  const link = html`<a data-row href="/lessons/${item.id}">${item.title}</a>`;
  const more = counts(item);
  return html`<article class="lesson">
    <span class="disc iris" aria-hidden="true">${icon('lightbulb')}</span>
    <div>
      ${level === 2 ? html`<h2>${link}</h2>` : html`<h3>${link}</h3>`}
      <p class="sub">
        ${authorOf(item)}, <span class="num">${date(item.shared_at ?? item.learned_at)}</span>${
          item.event
            ? html`, at <a href="/events/${item.event.id}">${item.event.summary}</a>`
            : nothing
        }
      </p>
      ${item.insight !== item.title ? html`<blockquote class="prose">${item.insight}</blockquote>` : nothing}
      <p class="tags">
        ${item.tags.map((/** @type {string} */ tag) => html`<span class="chip tag">${tag}</span>`)}${stateChip(item)}
      </p>
      <p class="acts">
        ${useful(item)}${more ? html`<a class="sub" href="/lessons/${item.id}">${more}</a>` : nothing}
      </p>
      ${below}
    </div>
  </article>`;
}
