// @ts-check
// Says what is not on the server yet, and whether it can be reached.
import { html, icon, nothing } from '../lib.js';
import { on, refused, unsent } from '../data.js';
import { plural } from '../format.js';

let reachable = navigator.onLine;

/** @param {() => void} draw @param {AbortSignal} [signal] */
export function onSync(draw, signal) {
  on('outbox', draw, signal);
  on(
    'net',
    (value) => {
      reachable = value;
      draw();
    },
    signal,
  );
  for (const name of ['online', 'offline'])
    addEventListener(
      name,
      () => {
        reachable = name === 'online';
        draw();
      },
      { signal },
    );
}

export function syncChip() {
  const bad = refused().length;
  const waiting = unsent().length - bad;
  if (bad)
    return html`<a class="chip late" href="/settings/outbox"
      >${icon('triangle-alert', 'sm')}${plural(bad, { one: '# needs you', other: '# need you' })}</a
    >`;
  if (waiting)
    return html`<a class="chip wait" href="/settings/outbox"
      >${icon(reachable ? 'cloud-upload' : 'cloud-off', 'sm')}${plural(waiting, { one: '# waiting', other: '# waiting' })}</a
    >`;
  return reachable
    ? nothing
    : html`<span class="chip wait">${icon('cloud-off', 'sm')}Offline</span>`;
}

/** The state of one thing, beside it. @param {{_state?: string}} item */
export const stateChip = (item) =>
  item._state === 'refused'
    ? html`<a class="chip late" href="/settings/outbox">Needs you</a>`
    : item._state === 'waiting'
      ? html`<span class="chip wait">Waiting</span>`
      : nothing;
