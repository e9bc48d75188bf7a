// @ts-check
// Taking a write back: forgotten when it never left, else the opposite write.
import { recall, write } from './outbox.js';
import { target } from './effects.js';

/** @typedef {import('./outbox.js').Op} Op */

/** @param {Op} op */
export async function undo(op) {
  if (await recall(op)) return;
  const { method, path, body, was, show } = opposite(op);
  await write(method, path, body, { label: `Undo: ${op.label}`, was, show, version: '*' });
}

/** @param {Op} op @returns {{method: Op['method'], path: string, body: any, was?: any, show?: any}} */
function opposite(op) {
  const { id, kind, part } = target(op.path);
  if (part === 'completion' || part === 'snooze')
    return op.method === 'DELETE'
      ? {
          method: 'PUT',
          path: op.path,
          body: part === 'snooze' ? { until: op.was?.snoozed_until } : {},
          was: op.was,
        }
      : { method: 'DELETE', path: op.path, body: null, was: op.was };
  if (part === 'shares') {
    const { shares } = op.was;
    const team_ids = shares.map((/** @type {any} */ share) => share.team.id);
    const body = { team_ids, note: shares[0]?.note ?? '' };
    return { method: 'PUT', path: op.path, body, was: op.was, show: { shares } };
  }
  if (op.method === 'DELETE')
    return {
      method: 'PUT',
      path: `/trash/${id}/restoration`,
      body: null,
      was: { ...op.was, id, kind },
    };
  if (op.method === 'PUT' && !op.was) return { method: 'DELETE', path: op.path, body: null };
  const before = Object.fromEntries(
    Object.keys(op.body).map((key) => [key, op.was?.[key] ?? null]),
  );
  for (const switched of ['archived', 'abandoned'])
    if (switched in op.body) before[switched] = !op.body[switched];
  return { method: 'PATCH', path: op.path, body: before, was: op.was };
}
