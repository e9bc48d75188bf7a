// @ts-check
// The data layer as the screens see it. Reads: shown from the device at once, then from the server.
// Writes: through the outbox, laid over what is shown.
import { emit, on } from './data/bus.js';
import { call, parse, Problem } from './data/http.js';
import { allCached, cached, keep } from './data/store.js';
import { fold, overlay } from './data/replay.js';
import { matches } from './data/matches.js';
import { findRow, seed } from './data/seed.js';
import { target } from './data/effects.js';
import * as outbox from './data/outbox.js';

export { on } from './data/bus.js';
export { anonymous, direct, fileOf, opened, Problem } from './data/http.js';
export { account, database } from './data/store.js';
export { amend, discard, flush, refused, resend, unsent, write } from './data/outbox.js';
export { undo } from './data/undo.js';
export * from './data/session.js';

/** `stale`: from the device, the server has not answered yet (`waiting`) or cannot. `asOf`: when it was asked.
 * @typedef {{stale: boolean, waiting: boolean, asOf: number}} Meta */

/** Resolved once the queue was read from disk. */
export const ready = outbox.load();

/** The writes an answer cannot contain: not acknowledged before it was asked for. @param {number} asOf */
const missingSince = (asOf) =>
  outbox.ops.filter((op) => op.state !== 'acked' || (op.ackAt ?? 0) >= asOf);

/** Asks the server and keeps the answer. @param {string} path */
async function fetchAnswer(path) {
  const asOf = Date.now();
  const data = await parse(await call(path));
  const answer = { data, asOf };
  await keep(path, answer);
  return answer;
}

/** Shows an answer, and again whenever it changes: from the device, from the server, after each write.
 * Rejects only when there is nothing to show at all.
 * @param {string} path @param {(data: any, meta: Meta) => void} show @param {AbortSignal} signal */
export async function watch(path, show, signal) {
  await ready;
  let answer = await cached(path);
  let stale = true;
  let waiting = true;
  const draw = () => {
    if (answer && !signal.aborted)
      show(overlay(path, answer.data, missingSince(answer.asOf)), {
        stale,
        waiting,
        asOf: answer.asOf,
      });
  };
  const refresh = async () => {
    try {
      if (unborn(path)) throw new Problem(404);
      answer = await fetchAnswer(path);
      stale = false;
    } catch (fault) {
      const made = answer ? null : await seed(path, fold(outbox.ops));
      if (made) answer = { data: made, asOf: 0 };
      if (!answer || gone(fault, path)) throw fault;
      stale = true;
    }
    waiting = false;
    draw();
  };
  draw();
  on('outbox', draw, signal);
  on('synced', () => refresh().catch(() => {}), signal);
  await refresh();
}

/** It is about something whose making is still on its way: the server is not asked yet. @param {string} path */
const unborn = (path) =>
  outbox.unsent().some((op) => {
    const { id, part } = target(op.path);
    return op.method === 'PUT' && !op.was && !part && path.includes(id);
  });

/** The server no longer has it, and no write of this device is about to make it.
 * @param {unknown} fault @param {string} path */
const gone = (fault, path) =>
  fault instanceof Problem &&
  fault.status === 404 &&
  ![...fold(outbox.ops).keys()].some((id) => path.includes(id));

/** Reads once: the server's answer, or the device's when it cannot be reached.
 * @param {string} path @returns {Promise<any>} */
export async function read(path) {
  await ready;
  const answer = await fetchAnswer(path).catch(async (fault) => {
    const kept = await cached(path);
    if (!kept) throw fault;
    return kept;
  });
  return overlay(path, answer.data, missingSince(answer.asOf));
}

/** How long somebody who waits for a form waits for the server, in milliseconds. */
const SOON = 400;

/** Reads once for a form that is about to open: the server's answer if it comes soon, else the device's; null
 * where that has none. What comes later is kept for the next time.
 * @param {string} path @returns {Promise<any>} */
export function readSoon(path) {
  const late = new Promise((then) => setTimeout(then, SOON)).then(() => cached(path));
  return Promise.race([
    read(path).catch(() => null),
    late.then((kept) => kept && overlay(path, kept.data, missingSince(kept.asOf))),
  ]);
}

/** Reads without keeping: pages of a list after the first, searches. @param {string} path @returns {Promise<any>} */
export async function ask(path) {
  const asOf = Date.now();
  return overlay(path, await parse(await call(path)), missingSince(asOf));
}

/** A thing this device made or has seen somewhere. @param {string} id @returns {Promise<any>} */
export const onDevice = async (id) => fold(outbox.ops).get(id)?.made ?? (await findRow(id));

/** The same, else asked for: for names beside an id.
 * @param {string} kind as in paths @param {string} id @returns {Promise<any>} */
export const lookUp = async (kind, id) =>
  (await onDevice(id)) ?? (await read(`/${kind}/${id}`).catch(() => null));

/** Fetches what a screen will need without the network later. @param {string} path */
export const prefetch = (path) =>
  fetchAnswer(path).then(
    () => {},
    () => {},
  );

/** @param {boolean} reachable */
export const setReachable = (reachable) => emit('net', reachable);

/** Searches what is on this device, for the palette and for type-ahead.
 * @param {string} question @param {number} [most] per kind
 * @returns {Promise<{events: any[], contacts: any[], lessons: any[]}>} */
export async function searchDevice(question, most = 8) {
  await ready;
  const found = { events: new Map(), contacts: new Map(), lessons: new Map() };
  const visit = (/** @type {any} */ node) => {
    if (!node || typeof node !== 'object') return;
    if (typeof node.id === 'string') collect(node, found, question);
    Object.values(node).forEach(visit);
  };
  const changes = fold(outbox.ops);
  for (const answer of await allCached()) visit(answer.data);
  for (const { made, deleted } of changes.values()) if (made && !deleted) visit(made);
  const list = (/** @type {Map<string, any>} */ kind) =>
    [...kind.values()].filter((item) => !changes.get(item.id)?.deleted).slice(0, most);
  return {
    events: list(found.events),
    contacts: list(found.contacts),
    lessons: list(found.lessons),
  };
}

/** @param {any} node @param {Record<'events'|'contacts'|'lessons', Map<string, any>>} found @param {string} question */
function collect(node, found, question) {
  if ('insight' in node && matches(question, [node.title, node.insight]))
    found.lessons.set(node.id, node);
  else if ('starts_at' in node && 'tzid' in node && matches(question, [node.summary]))
    found.events.set(node.id, node);
  else if (
    // A colleague has a name and nothing else; somebody to meet is not known yet.
    'organization' in node &&
    !('met_by' in node) &&
    'full_name' in node &&
    matches(question, [node.full_name, node.description, node.organization, node.note])
  )
    found.contacts.set(node.id, node);
}
