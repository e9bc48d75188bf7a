// @ts-check
// What the user sees: an answer of the server with the writes laid over it that it does not contain yet.
import { effects, target, versioned } from './effects.js';
import { words } from './cpd.js';
import { homes } from './homes.js';
import { counts } from './counts.js';

/** @typedef {import('./outbox.js').Op} Op */
/** @typedef {{id: string, kind: import('./effects.js').Kind, made: any, patch: any, deleted: boolean, state: string, version: number|null}} Change */

const LABELS = ['full_name', 'description', 'organization', 'title', 'summary'];

/** All that the writes say about each thing, in the order they were made.
 * @param {Op[]} ops @returns {Map<string, Change>} */
export function fold(ops) {
  /** @type {Map<string, Change>} */
  const changes = new Map();
  for (const op of ops)
    for (const effect of effects(op)) {
      const { kind, id } = effect;
      const change = changes.get(id) ?? {
        id,
        kind,
        made: null,
        patch: {},
        deleted: false,
        state: '',
        version: null,
      };
      if (effect.change === 'delete') {
        change.deleted = true;
        merge(change.patch, effect.fields);
      } else if (effect.change === 'restore') {
        change.deleted = false;
        change.made ??= effect.fields.id ? effect.fields : null;
      } else if (effect.change === 'put')
        // What was deleted may be put again under its id.
        Object.assign(change, { made: effect.fields, deleted: false });
      else (merge(change.made ?? {}, effect.fields), merge(change.patch, effect.fields));
      if (op.state !== 'acked') change.state = op.state === 'refused' ? 'refused' : 'waiting';
      // A participation has its own version, beside the event's.
      if (op.version && versioned(op.path).endsWith(`/${id}/`)) change.version = op.version;
      changes.set(id, change);
    }
  for (const change of changes.values())
    if (change.made)
      change.made = {
        ...change.made,
        version: change.version ?? change.made.version,
        _state: change.state,
      };
  return changes;
}

/** Objects are merged one level deep (participation, location); null takes away; lists are replaced.
 * @param {any} into @param {any} fields */
function merge(into, fields) {
  for (const [key, value] of Object.entries(fields))
    if (value && typeof value === 'object' && !Array.isArray(value) && into[key])
      into[key] = { ...into[key], ...value };
    else into[key] = value;
}

/** @param {string} path @param {any} data @param {Op[]} ops */
export function overlay(path, data, ops) {
  if (!ops.length) return data;
  const changes = fold(ops);
  const seen = walk(structuredClone(data), changes);
  // What has no id is said whole.
  for (const op of ops) if (op.path === path && op.method === 'PUT') whole(op, seen);
  if (path.startsWith('/cpd/entries')) words(ops, seen);
  for (const home of homes(path, seen, changes)) settle(home, changes);
  recount(seen, changes);
  return seen;
}

/** @param {Op} op @param {any} seen */
function whole(op, seen) {
  if (!target(op.path).kind) Object.assign(seen, op.body);
}

/** Lays patches over every thing in the answer, wherever it is, and takes deleted ones out of lists.
 * @param {any} node @param {Map<string, Change>} changes @returns {any} */
function walk(node, changes) {
  if (Array.isArray(node))
    return node.filter((item) => !gone(item, changes)).map((item) => walk(item, changes));
  if (!node || typeof node !== 'object') return node;
  if (node.metric && node.progress) countGone(node, changes);
  const isRow = 'version' in node || 'useful' in node || 'read_at' in node || 'asked_at' in node;
  const change = typeof node.id === 'string' ? changes.get(node.id) : undefined;
  if ('useful' in node) tally(node, changes);
  for (const key of Object.keys(node)) node[key] = walk(node[key], changes);
  if (!change || change.deleted) return node;
  const fields = { ...change.made, ...change.patch };
  if (isRow) {
    merge(node, fields);
    node._state = change.state;
    node.version = change.version ?? node.version;
  } else
    for (const key of LABELS) if (key in node && fields[key] !== undefined) node[key] = fields[key];
  return node;
}

/** Counts for a lesson of the feed what the server has not counted yet.
 * @param {any} lesson @param {Map<string, Change>} changes */
function tally(lesson, changes) {
  const mine = changes.get(lesson.id)?.patch.useful?.mine ?? lesson.useful.mine;
  lesson.useful.count += Number(mine) - Number(lesson.useful.mine);
  for (const { id, kind, made, patch, deleted } of changes.values()) {
    const number = kind === 'comments' ? 'comment_count' : 'application_count';
    if (!['comments', 'applications'].includes(kind)) continue;
    if ((made ?? patch).lesson_id !== lesson.id) continue;
    const counted = !made || lesson[kind]?.some((/** @type {any} */ item) => item.id === id);
    lesson[number] += Number(!deleted) - Number(counted);
  }
}

/** @param {any} item @param {Map<string, Change>} changes */
const gone = (item, changes) =>
  [item?.id, item?.contact_id].some((id) => typeof id === 'string' && changes.get(id)?.deleted);

/** @param {any} goal @param {Map<string, Change>} changes */
function countGone(goal, changes) {
  const lost = goal.progress.evidence.filter((/** @type {any} */ item) =>
    gone(item, changes),
  ).length;
  goal.progress.count -= lost;
}

/** Adds what is new to a list it belongs to, drops what belongs there no more, keeps the order.
 * @param {import('./homes.js').Home} home @param {Map<string, Change>} changes */
function settle(home, changes) {
  const there = new Set(home.list.map((item) => item.id));
  const fresh = home.fresh.filter((item) => !there.has(item.id) && !changes.get(item.id)?.deleted);
  const stay = [...home.list, ...fresh].filter((item) => !changes.has(item.id) || home.keep(item));
  home.list.splice(
    0,
    home.list.length,
    ...(fresh.length && home.order ? stay.sort(home.order) : stay),
  );
}

const EVIDENCE = /** @type {Record<string, {kind: string, type: string}>} */ ({
  new_contacts: { kind: 'contacts', type: 'contact' },
  lessons_captured: { kind: 'lessons', type: 'lesson' },
  encounters: { kind: 'encounters', type: 'encounter' },
});

/** Counts towards every goal in the answer what the server has not counted yet.
 * @param {any} node @param {Map<string, Change>} changes */
function recount(node, changes) {
  if (!node || typeof node !== 'object') return;
  if (node.metric && node.progress) {
    const rule = EVIDENCE[node.metric];
    for (const { made, kind, deleted } of rule ? changes.values() : []) {
      if (!made || deleted || kind !== rule.kind || !counts(node, made)) continue;
      if (node.progress.evidence.some((/** @type {any} */ e) => e.id === made.id)) continue;
      const label = made.full_name || made.description || made.title || made.summary || '';
      node.progress.evidence.push({ type: rule.type, id: made.id, label, at: made.created_at });
      node.progress.count++;
    }
    const { count, target } = node.progress;
    node.progress.ratio = target ? Math.round((count / target) * 100) / 100 : 0;
    return;
  }
  for (const value of Object.values(node)) recount(value, changes);
}
