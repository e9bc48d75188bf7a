// @ts-check
// "Useful": one tap tells a colleague that their lesson was worth writing down; another takes it back.
import { html, icon, nothing } from '../lib.js';
import { write } from '../data.js';
import { plural } from '../format.js';

/** @param {any} item */
async function toggle({ id, title, useful }) {
  const path = `/lessons/${id}/reaction`;
  if (useful.mine) await write('DELETE', path, null, { label: `Not useful: ${title}` });
  else await write('PUT', path, { kind: 'useful' }, { label: `Useful: ${title}` });
}

/** Who finds it useful, in words. @param {{count: number, mine: boolean}} useful */
export function usefulWords({ count, mine }) {
  if (!count) return '';
  if (!mine)
    return plural(count, { one: '# person finds it useful', other: '# people find it useful' });
  if (count === 1) return 'You find it useful';
  return plural(count - 1, {
    one: 'You and # other find it useful',
    other: 'You and # others find it useful',
  });
}

/** The button and what it says; for one's own lesson only the words. @param {any} item a lesson of the feed */
export function useful(item) {
  const words = html`<span class="sub">${usefulWords(item.useful)}</span>`;
  if (item.own) return item.useful.count ? words : nothing;
  return html`<button
      type="button"
      class="btn small"
      aria-pressed=${item.useful.mine ? 'true' : 'false'}
      @click=${() => toggle(item)}
    >
      ${icon(item.useful.mine ? 'check' : 'plus', 'sm')}Useful<span class="vh"
        >: ${item.title}</span
      >
    </button>
    ${words}`;
}
