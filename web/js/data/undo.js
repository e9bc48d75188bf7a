// @ts-check
// Taking a write back: forgotten when it never left, else the opposite write.
import { recall, write } from './outbox.js';
import { collecting, target } from './effects.js';

/** @typedef {import('./outbox.js').Op} Op */

/** @param {Op} op */
export async function undo(op) {
  if (await recall(op)) return;
  const { method, path, body, was, show, fresh } = opposite(op);
  const version = fresh ? undefined : '*';
  await write(method, path, body, { label: `Undo: ${op.label}`, was, show, version });
}

/** What a client sends of things that are deleted for good. @type {Record<string, string[]>} */
const WRITTEN = {
  comments: ['body'],
  applications: ['applied_on', 'what_changed', 'impact', 'evidence_url'],
  targets: ['full_name', 'organization', 'reason'],
  entries: ['happened_on', 'amount', 'note'],
  versions: ['body'],
  ratings: ['skill', 'value', 'rated_at', 'event_id', 'moment', 'note'],
  practices: 'version_id event_id practised_at seconds self_rating fillers note'.split(' '),
  feedback:
    'version_id commendation recommendation clarity relevance credibility delivery ask'.split(' '),
};

/** `fresh`: it is made anew. @param {Op} op
 * @returns {{method: Op['method'], path: string, body: any, was?: any, show?: any, fresh?: boolean}} */
function opposite(op) {
  const { id, kind, part } = target(op.path);
  // A wording is said whole.
  if (kind === 'versions' && op.method === 'PUT' && op.was)
    return { method: 'PUT', path: op.path, body: { body: op.was.body }, was: op.was };
  if (part === 'shares') return sharesBefore(op);
  if (part === 'claim' || part === 'meeting') return targetBefore(op);
  if (collecting(op.path)) return collectedBefore(op);
  // What is said whole and has no id is said again as it was.
  if (op.method === 'PUT' && !kind)
    return {
      method: 'PUT',
      path: op.path,
      body: Object.fromEntries(Object.keys(op.body).map((key) => [key, op.was[key]])),
      was: op.was,
    };
  if (op.method === 'DELETE' && WRITTEN[kind]) {
    const body = Object.fromEntries(WRITTEN[kind].map((name) => [name, op.was[name]]));
    const { author, added_by, created_at, mentions } = op.was;
    const by = kind === 'targets' ? { added_by } : { author };
    if (mentions) body.mentions = mentions.map((/** @type {any} */ person) => person.id);
    const show = { ...by, created_at, ...(mentions ? { mentions } : {}), ...counted(op) };
    return { method: 'PUT', path: op.path, body, show, fresh: true };
  }
  if (part === 'completion' || part === 'snooze')
    return op.method === 'DELETE'
      ? {
          method: 'PUT',
          path: op.path,
          body: part === 'snooze' ? { until: op.was?.snoozed_until } : {},
          was: op.was,
        }
      : { method: 'DELETE', path: op.path, body: null, was: op.was };
  if (op.method === 'DELETE')
    return {
      method: 'PUT',
      path: `/trash/${id}/restoration`,
      body: null,
      was: { ...op.was, id, kind },
    };
  if (op.method === 'PUT' && !op.was)
    return { method: 'DELETE', path: op.path, body: null, show: counted(op) };
  const before = Object.fromEntries(
    Object.keys(op.body).map((key) => [key, op.was?.[key] ?? null]),
  );
  for (const switched of ['archived', 'abandoned', 'paused'])
    if (switched in op.body) before[switched] = !op.body[switched];
  return { method: 'PATCH', path: op.path, body: before, was: op.was };
}

/** Who claimed somebody, or met them. @param {Op} op @returns {ReturnType<typeof opposite>} */
function targetBefore({ method, path, was }) {
  const { claimed, claimed_by, met, met_by, encounter_id } = was;
  const show = path.endsWith('/claim') ? { claimed, claimed_by } : { met, met_by, encounter_id };
  if (method === 'PUT') return { method: 'DELETE', path, body: null, was, show };
  return {
    method: 'PUT',
    path,
    body: path.endsWith('/claim') ? null : { encounter_id },
    was,
    show,
  };
}

/** Which collections held a lesson. @param {Op} op @returns {ReturnType<typeof opposite>} */
const collectedBefore = ({ method, path, was }) => ({
  method: method === 'PUT' ? 'DELETE' : 'PUT',
  path,
  body: null,
  was,
  show: { collection_ids: was.collection_ids },
});

/** What a goal had counted before an entry came or went. @param {Op} op */
const counted = ({ show, body, was }) =>
  show?.count === undefined ? {} : { count: show.count - (body?.amount ?? -was.amount) };

/** Whom an event or a lesson was shared with. @param {Op} op @returns {ReturnType<typeof opposite>} */
function sharesBefore({ path, was = {} }) {
  const { shares } = was;
  if (!shares) return { method: 'PUT', path, body: { team_ids: was.team_ids ?? [] }, was };
  const team_ids = shares.map((/** @type {any} */ share) => share.team.id);
  const body = { team_ids, note: shares[0]?.note ?? '' };
  return { method: 'PUT', path, body, was, show: { shares } };
}
