// @ts-check
// A list whose filters live in the address: shown from the device at once, then from the server.
import { ask, watch } from '../data.js';
import { matches } from '../data/matches.js';
import { query, setQuery } from '../router.js';

const AFTER_TYPING = 180;

/** @typedef {{values: Record<string, string>, items: any[], next: string|null, meta: import('../data.js').Meta|null,
 *   set: (change: Record<string, string>) => void, more: () => Promise<void>, start: () => Promise<void>}} LiveList */

/** `path` makes the request of some filters, `texts` what searching on this device looks at.
 * @param {{names: string[], path: (values: Record<string, string>) => string, texts: (item: any) => any[],
 *   keep?: (item: any, values: Record<string, string>) => boolean, draw: () => void, signal: AbortSignal}} options
 * @returns {LiveList} */
export function liveList({ names, path, texts, keep = () => true, draw, signal }) {
  const asked = query();
  /** @type {Map<string, any>} */
  const seen = new Map();
  let reading = new AbortController();
  let timer = 0;
  signal.addEventListener('abort', () => reading.abort());

  const fits = (/** @type {any} */ item) =>
    (!list.values.q || matches(list.values.q, texts(item))) && keep(item, list.values);

  /** @type {LiveList} */
  const list = {
    values: Object.fromEntries(names.map((name) => [name, asked.get(name) ?? ''])),
    items: [],
    next: null,
    meta: null,
    set(change) {
      Object.assign(list.values, change);
      setQuery(change);
      list.items = [...seen.values()].filter(fits);
      list.next = null;
      draw();
      clearTimeout(timer);
      // Typing waits for a pause; a chip or a menu asks at once. What is shown meanwhile is from the device.
      timer = window.setTimeout(
        () => list.start().catch(() => {}),
        'q' in change ? AFTER_TYPING : 0,
      );
    },
    start() {
      reading.abort();
      reading = new AbortController();
      const mine = reading.signal;
      return watch(
        path(list.values),
        (answer, meta) => {
          for (const item of answer.items) seen.set(item.id, item);
          Object.assign(list, { items: answer.items, next: answer.next_cursor, meta });
          draw();
        },
        mine,
      ).catch((fault) => {
        if (!mine.aborted) throw fault;
      });
    },
    async more() {
      if (!list.next) return;
      const answer = await ask(`${path(list.values)}&cursor=${encodeURIComponent(list.next)}`);
      for (const item of answer.items) seen.set(item.id, item);
      list.items = [...list.items, ...answer.items];
      list.next = answer.next_cursor;
      draw();
    },
  };
  return list;
}

/** The query string of a request, without what is empty. @param {Record<string, any>} values */
export const params = (values) =>
  new URLSearchParams(
    Object.entries(values).flatMap(([name, value]) => (value ? [[name, String(value)]] : [])),
  ).toString();
