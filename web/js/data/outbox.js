// @ts-check
// Every write: first on disk, then on the screen, then on its way. Sent in order, by one tab, until the
// server said yes or no; a no stays until the user has mended or discarded it.
import { bus, emit } from './bus.js';
import { guarded, target, versioned } from './effects.js';
import { call, Problem, request } from './http.js';
import { drop, load, lost, ops, refused, save, swap } from './queue.js';
import { account } from './store.js';
import { uuid7 } from '../lib.js';

export { drop as discard, load, ops, refused, unsent } from './queue.js';

/** @typedef {import('./queue.js').Op} Op */
/** @typedef {{label?: string, was?: any, show?: any, version?: number|'*'}} WriteOptions */

/** Takes a write. Resolves when it is on disk; sending goes on behind.
 * @param {Op['method']} method @param {string} path @param {any} body @param {WriteOptions} [options] */
export async function write(method, path, body, options = {}) {
  const { label = '', was, show, version } = options;
  const id = uuid7();
  const at = Math.max(Date.now(), (ops.at(-1)?.at ?? 0) + 1);
  const ifMatch = condition(
    method,
    path,
    version ?? (method === 'DELETE' ? '*' : was?.version),
    was,
  );
  /** @type {Op} */
  const op = { id, method, path, body, label, at, state: 'queued', tries: 0, ifMatch, was, show };
  await save(op);
  flush();
  return op;
}

/** @param {string} method @param {string} path @param {number|'*'|undefined} version @param {any} was */
function condition(method, path, version, was) {
  const { part, resource } = target(path);
  if ((part && !guarded(path)) || resource === 'trash' || method === 'POST') return null;
  if (method === 'PUT' && !was && version === undefined) return null;
  return version && version !== '*' ? `"${version}"` : '*';
}

/** Takes a write back if it never left, and says whether that worked. @param {Op} op */
export async function recall(op) {
  const mine = ops.find((other) => other.id === op.id);
  if (mine?.state !== 'queued' || mine.tries) return false;
  await drop(mine);
  return true;
}

/** Says more in a write that never left, and whether that worked: one that left may have arrived as it was.
 * @param {Op} op @param {any} body */
export const amend = async (op, body) =>
  !!(await swap(op.id, (kept) =>
    kept.state === 'queued' && !kept.tries ? { ...kept, body } : null,
  ));

/** Sends a refused write again, mended. A new key, because it is another request now.
 * @param {Op} op @param {any} body @param {boolean} [overwrite] whatever the server has meanwhile */
export async function resend(op, body, overwrite = false) {
  const ifMatch = overwrite ? '*' : op.ifMatch;
  // The new one first: there is no moment in which it is nowhere.
  await save({ ...op, id: uuid7(), body, ifMatch, state: 'queued', tries: 0, problem: undefined });
  await drop(op);
  flush();
}

let timer = 0;
/** A flush that waits for its turn: it will see everything added until then. @type {Promise<void>|null} */
let coming = null;
/** Sends what waits. One tab at a time; what is added meanwhile goes along, what is added when the last
 * one just ended goes with the next. */
export function flush() {
  clearTimeout(timer);
  if (!account()) return Promise.resolve();
  return (coming ??= navigator.locks.request('outbox', async () => {
    coming = null;
    await load();
    let sent = 0;
    for (let op = next(); op && (await deliver(op)); op = next()) sent++;
    if (sent) emit('synced');
  }));
}

/** The first write that may go: not one that needs something the server refused. */
function next() {
  const stuck = refused().flatMap((op) =>
    op.method === 'PUT' && !op.was ? [target(op.path).id, op.body?.encounter?.id] : [],
  );
  return ops.find((op) => {
    if (op.state !== 'queued' && op.state !== 'sending') return false;
    const text = op.path + JSON.stringify(op.body ?? null);
    return !stuck.some((id) => id && text.includes(id));
  });
}

/** An edit was made on top of this device's earlier ones of the same thing: it must not fail for its own
 * predecessor, whenever that was acknowledged. @param {Op} op */
function onTop(op) {
  if (!op.ifMatch?.startsWith('"')) return op.ifMatch;
  const same = (/** @type {Op} */ other) => versioned(other.path) === versioned(op.path);
  // Only what was acknowledged has a version.
  const own = ops.flatMap((o) => (o.version && o.at < op.at && same(o) ? [o.version] : []));
  return `"${Math.max(Number(op.ifMatch.slice(1, -1)), ...own)}"`;
}

/** Sends one write; false when the rest must wait. @param {Op} op */
async function deliver(op) {
  const current = await swap(op.id, (kept) => ({
    ...kept,
    ifMatch: onTop(kept),
    state: 'sending',
    tries: kept.tries + 1,
  }));
  // Taken back a moment ago.
  if (!current) {
    lost(op.id);
    return true;
  }
  return send(current);
}

/** @param {Op} current */
async function send(current) {
  const { id, method, path, body, ifMatch } = current;
  const headers = { 'idempotency-key': id, ...(ifMatch ? { 'if-match': ifMatch } : {}) };
  try {
    const answer = await call(path, request(method, body, headers));
    const problem = answer.ok ? null : await answer.json().catch(() => ({}));
    if (!problem || (method === 'DELETE' && answer.status === 404)) {
      await acknowledge(current, answer.headers.get('etag'));
      return true;
    }
    if (later(answer.status, problem.code)) throw new Problem(answer.status, problem);
    const {
      code = '',
      detail = problem.title ?? `The server answered ${answer.status}.`,
      errors = [],
    } = problem;
    await save({
      ...current,
      state: 'refused',
      problem: { status: answer.status, code, detail, errors },
    });
    return true;
  } catch (fault) {
    await save({ ...current, state: 'queued' });
    if (!(fault instanceof Problem)) throw fault;
    if (fault.status !== 401) timer = setTimeout(flush, patience(current.tries));
    return false;
  }
}

/** Not a no, only not now. @param {number} status @param {string} code */
const later = (status, code) =>
  status >= 500 ||
  [408, 425, 429].includes(status) ||
  (status === 409 && /^idempotency/.test(code ?? ''));

/** @param {number} tries */
const patience = (tries) => Math.min(60_000, 500 * 2 ** tries) * (0.7 + Math.random() * 0.6);

/** @param {Op} op @param {string|null} etag */
async function acknowledge(op, etag) {
  const version = Number(etag?.match(/\d+/)?.[0] ?? 0) || undefined;
  await save({ ...op, state: 'acked', ackAt: Date.now(), version });
}

addEventListener('online', () => flush());
document.addEventListener('visibilitychange', () => document.hidden || flush());
bus.addEventListener('account', () => flush());
