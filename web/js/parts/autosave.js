// @ts-check
// Saving while somebody writes: a moment after the last key, on leaving the field, and on leaving the page.
import { amend, write } from '../data.js';

const PAUSE = 700;

/** `typed` is what is not on the disk yet.
 * @typedef {{typed: Record<string, any>, put: (name: string, value: any) => void, now: () => Promise<void>}} Autosave */

/** What is typed goes into one change; as long as the change before it has not left, it goes along with that.
 * Each is made on top of what was on the screen when the typing began, so that what comes from elsewhere
 * meanwhile is not overwritten.
 * @param {{path: string, label: () => string, was: () => any, body: (changes: Record<string, any>) => any,
 *   signal: AbortSignal}} options @returns {Autosave} */
export function autosave({ path, label, was, body, signal }) {
  /** @type {any} */
  let base = null;
  /** @type {{op: import('../data/outbox.js').Op, changes: Record<string, any>}|null} */
  let last = null;
  let timer = 0;
  let turn = Promise.resolve();
  /** @type {Autosave} */
  const own = { typed: {}, put, now };

  /** @param {Record<string, any>} changes @param {any} before */
  async function keep(changes, before) {
    const whole = { ...last?.changes, ...changes };
    if (last && (await amend(last.op, body(whole)))) last.changes = whole;
    else {
      const op = await write('PATCH', path, body(changes), { label: label(), was: before });
      last = { op, changes };
    }
  }

  async function save() {
    const changes = { ...own.typed };
    if (!Object.keys(changes).length) return;
    const before = base;
    base = was();
    await keep(changes, before);
    // What was typed on meanwhile goes next time.
    for (const name of Object.keys(changes))
      if (own.typed[name] === changes[name]) delete own.typed[name];
  }

  function now() {
    clearTimeout(timer);
    turn = turn.catch(() => {}).then(save);
    return turn;
  }

  /** @param {string} name @param {any} value */
  function put(name, value) {
    if (!Object.keys(own.typed).length) base = was();
    own.typed[name] = value;
    clearTimeout(timer);
    timer = window.setTimeout(now, PAUSE);
  }

  signal.addEventListener('abort', () => now());
  addEventListener('pagehide', () => now(), { signal });
  document.addEventListener('visibilitychange', () => now(), { signal });
  return own;
}
