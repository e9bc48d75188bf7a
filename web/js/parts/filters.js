// @ts-check
// Above a list: a search box, filters as chips, and what is filtered by, to take away.
import { html, icon, nothing } from '../lib.js';

/** @param {{label: string, value: string, set: (text: string) => void}} options */
export const searchBox = ({ label, value, set }) =>
  html`<div class="search">
    ${icon('search')}<input
      type="search"
      name="q"
      maxlength="100"
      aria-label=${label}
      placeholder=${label}
      autocomplete="off"
      .value=${value}
      @input=${(/** @type {any} */ event) => set(event.target.value.trim())}
    />
  </div>`;

/** A menu beside the search box.
 * @param {{label: string, name: string, value: string, choices: [string, string][],
 *   set: (value: string) => void}} options */
export const menu = ({ label, name, value, choices, set }) =>
  html`<label class="menu"
    ><span>${label}</span
    ><select name=${name} @change=${(/** @type {any} */ event) => set(event.target.value)}>
      ${choices.map(
        ([key, words]) => html`<option value=${key} ?selected=${key === value}>${words}</option>`,
      )}
    </select></label
  >`;

/** Pressed while the list is filtered by it.
 * @param {{text: string, on: boolean, set: (on: boolean) => void, name?: string}} options */
export const filterChip = ({ text, on, set, name = 'tag' }) =>
  html`<button
    type="button"
    class="filter"
    aria-pressed=${on ? 'true' : 'false'}
    @click=${() => set(!on)}
  >
    ${on ? icon('x', 'sm') : icon(name, 'sm')}${text}
  </button>`;

/** @param {unknown[]} chips */
export const filterRow = (chips) =>
  chips.length
    ? html`<div class="filters" role="group" aria-label="Filters">${chips}</div>`
    : nothing;

/** The tags of a list, the commonest first, the chosen one always.
 * @param {any[]} items @param {string} chosen @param {number} [most] */
export function tagsOf(items, chosen, most = 8) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const { tags = [] } of items)
    for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  const common = [...counts.entries()]
    .sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))
    .map(([tag]) => tag)
    .filter((tag) => tag !== chosen);
  return (chosen ? [chosen, ...common] : common).slice(0, most);
}

/** The next page of a list, by a button: nothing loads by itself.
 * @param {{next: string|null, more: () => Promise<void>}} list */
export const moreButton = (list) =>
  list.next
    ? html`<p class="more">
        <button class="btn" @click=${() => list.more()}>${icon('chevron-down')}Show more</button>
      </p>`
    : nothing;
