// @ts-check
// Tags as links to everything else that has them.
import { html, nothing } from '../lib.js';

/** Skills as links to their pages. @param {string[]} skills */
export const skillLinks = (skills) =>
  skills.length
    ? html`<p class="tags">
        ${skills.map(
          (skill) =>
            html`<a class="chip tag" href="/skills/${encodeURIComponent(skill)}">${skill}</a>`,
        )}
      </p>`
    : nothing;

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
