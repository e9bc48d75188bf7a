// @ts-check
// Tags as links to everything else that has them.
import { html, nothing } from '../lib.js';

/** @param {string[]} tags @param {string} list the address of the list, which may have a query */
export function tagLinks(tags, list) {
  if (!tags.length) return nothing;
  const start = `${list}${list.includes('?') ? '&' : '?'}tag=`;
  return html`<p class="tags">
    ${tags.map(
      (tag) => html`<a class="chip tag" href="${start}${encodeURIComponent(tag)}">${tag}</a>`,
    )}
  </p>`;
}
