// @ts-check
// How the data layer tells the page that something changed.

/** Events: `outbox` (a write was made, sent or refused), `synced` (writes arrived: read again),
 * `net` (detail: is the server reachable), `account`, `sign-in` (the session ended: ask again). */
export const bus = new EventTarget();

/** @param {'outbox'|'synced'|'net'|'account'|'sign-in'} name @param {unknown} [detail] */
export const emit = (name, detail) => bus.dispatchEvent(new CustomEvent(name, { detail }));

/** @param {string} name @param {(detail: any) => void} then @param {AbortSignal} [signal] */
export const on = (name, then, signal) =>
  bus.addEventListener(name, (event) => then(/** @type {CustomEvent} */ (event).detail), {
    signal,
  });
