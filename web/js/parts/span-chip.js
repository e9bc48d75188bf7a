// @ts-check
// A list that is narrowed down to some time, by an address that names the two ends: a chip to take that away.
import { account } from '../data.js';
import { filterChip } from './filters.js';

/** "Oct – Dec 2026", in the person's zone; the end is exclusive. @param {string} from @param {string} to */
export function span(from, to) {
  const words = new Intl.DateTimeFormat(document.documentElement.lang, {
    timeZone: account()?.tzid,
    month: 'short',
    year: 'numeric',
  });
  const [first, last] = [Date.parse(from), Date.parse(to) - 1];
  if (Number.isNaN(first) || Number.isNaN(last) || last < first) return '';
  return words.formatRange(first, last);
}

/** The chips of `values` that are set, each with the names of its ends.
 * @param {{values: Record<string, string>, set: (change: Record<string, string>) => void}} list
 * @param {[string, string, string][]} spans words, the first end, the other end */
export const spanChips = (list, spans) =>
  spans
    .filter(([, from, to]) => list.values[from] || list.values[to])
    .map(([words, from, to]) =>
      filterChip({
        text: `${words} ${span(list.values[from], list.values[to])}`,
        name: 'clock',
        on: true,
        set: () => list.set({ [from]: '', [to]: '' }),
      }),
    );
