// @ts-check
// The writes of this device as they lie on its disk, and what every tab knows of them.
import { emit } from './bus.js';
import { account, database } from './store.js';

/** A write. `was` is the thing before it, `show` what the screen knows and the body does not say,
 * `version` the one the server answered with.
 * @typedef {{id: string, method: 'PUT'|'PATCH'|'DELETE'|'POST', path: string, body: any, label: string,
 *   at: number, state: 'queued'|'sending'|'refused'|'acked', tries: number, ifMatch: string|null,
 *   was?: any, show?: any, ackAt?: number, version?: number,
 *   problem?: {status: number, code: string, detail: string, errors: import('./http.js').FieldError[]}}} Op */

const KEPT_AFTER_ACK = 7 * 864e5;
/** Writes not sent, refused ones, and those acknowledged lately. @type {Op[]} */
export let ops = [];
/** What is only on this device. */
export const unsent = () => ops.filter((op) => op.state !== 'acked');
/** What the server refused. */
export const refused = () => ops.filter((op) => op.state === 'refused');

const channel = new BroadcastChannel('outbox');
channel.onmessage = () => load();

/** Reads the queue from disk. */
export async function load() {
  if (!account()) {
    ops = [];
    return;
  }
  const db = await database();
  const all = /** @type {Op[]} */ (await db.getAll('outbox'));
  const old = all.filter(
    (op) => op.state === 'acked' && (op.ackAt ?? 0) < Date.now() - KEPT_AFTER_ACK,
  );
  await Promise.all(old.map((op) => db.delete('outbox', op.id)));
  ops = all.filter((op) => !old.includes(op)).sort((a, b) => a.at - b.at);
  emit('outbox');
}

/** Writes it down, new or changed. @param {Op} op */
export async function save(op) {
  await (await database()).put('outbox', op);
  know(op);
}

/** @param {Op} op */
function know(op) {
  ops = [...ops.filter((other) => other.id !== op.id), op].sort((a, b) => a.at - b.at);
  channel.postMessage(account()?.id);
  emit('outbox', op);
}

/** Changes a write in one step of the disk, between which and its reading nobody else comes. Null where it is
 * gone, or `how` says so. @param {string} id @param {(op: Op) => Op|null} how */
export async function swap(id, how) {
  const db = /** @type {import('../../vendor/idb/index.js').IDBPDatabase} */ (await database());
  const step = db.transaction('outbox', 'readwrite');
  const kept = await step.store.get(id);
  const op = kept ? how(kept) : null;
  if (op) await step.store.put(op);
  await step.done;
  if (op) know(op);
  return op;
}

/** Forgets it. @param {Op} op */
export async function drop(op) {
  await (await database()).delete('outbox', op.id);
  ops = ops.filter((other) => other.id !== op.id);
  channel.postMessage(account()?.id);
  emit('outbox');
}

/** Forgets what another tab took back. @param {string} id */
export const lost = (id) => {
  ops = ops.filter((other) => other.id !== id);
};
