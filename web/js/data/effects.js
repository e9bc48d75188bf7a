// @ts-check
// What a queued write means for the things on the screen, before the server said so.

import { made } from './made.js';

/** @typedef {import('./outbox.js').Op} Op */
/** @typedef {'contacts'|'encounters'|'follow_ups'|'lessons'|'events'|'goals'|'notifications'|'comments'|'applications'|'entries'|'teams'|'targets'|'collections'|'reflections'|'pitches'|'versions'|'practices'|'feedback'|'usps'|'nudges'|'ratings'} Kind */
/** @typedef {{kind: Kind, id: string, change: 'put'|'patch'|'delete'|'restore', fields: any}} Effect */

const PATH = /^\/([a-z-]+)\/([^/?]+)(?:\/([a-z-]+)(?:\/([^/?]+)(?:\/([a-z-]+))?)?)?$/;
const KINDS = /** @type {Record<string, Kind>} */ ({
  contacts: 'contacts',
  encounters: 'encounters',
  'follow-ups': 'follow_ups',
  lessons: 'lessons',
  collections: 'collections',
  reflections: 'reflections',
  events: 'events',
  goals: 'goals',
  teams: 'teams',
  notifications: 'notifications',
  nudges: 'nudges',
  // These hang on a lesson: /lessons/:id/comments/:id.
  comments: 'comments',
  applications: 'applications',
  // These hang on an event: /events/:id/targets/:id/claim.
  targets: 'targets',
  // And these on a goal.
  entries: 'entries',
  // And these on a pitch.
  pitches: 'pitches',
  versions: 'versions',
  practices: 'practices',
  feedback: 'feedback',
  usps: 'usps',
  'self-ratings': 'ratings',
});

/** The kind and id a path names, the part of it, and what it hangs on. @param {string} path */
export function target(path) {
  const [, resource, id, part, child, of = ''] = PATH.exec(path) ?? [];
  if (child) return { kind: KINDS[part], resource: part, id: child, part: of, parent: id };
  return { kind: KINDS[resource], resource, id: id ?? '', part: part ?? '', parent: '' };
}

/** Two writes with the same answer raise the same version. @param {string} path */
export function versioned(path) {
  const { resource, id, part } = target(path);
  return `${resource}/${id}/${part === 'participation' ? part : ''}`;
}

/** Parts that are written on top of a version: one's own of an event, and who sees it. @param {string} path */
export function guarded(path) {
  const { resource, part } = target(path);
  return part === 'participation' || (resource === 'events' && part === 'shares');
}

/** A lesson comes into a collection, or goes: what the screen shows of it. @param {string} path */
export const collecting = (path) => /^\/collections\/[^/]+\/lessons\//.test(path);

/** @param {Op} op @returns {Effect[]} */
export function effects(op) {
  const { kind, resource, id, part, parent } = target(op.path);
  if (resource === 'trash')
    return [{ kind: op.was?.kind, id, change: 'restore', fields: op.was ?? {} }];
  if (!kind) return [];
  if (part) return [{ kind, id, change: 'patch', fields: ofPart(op, part) }];
  if (collecting(op.path)) return [{ kind, id, change: 'patch', fields: op.show ?? {} }];
  if (parent) return ofChild(op, kind, id, parent);
  if (op.method === 'DELETE') return [{ kind, id, change: 'delete', fields: {} }];
  const body = { ...op.body, ...op.show };
  if (op.method === 'PATCH') return [{ kind, id, change: 'patch', fields: ofPatch(kind, body) }];
  if (op.was) return [{ kind, id, change: 'patch', fields: body }];
  return made(kind, id, body, new Date(op.at).toISOString());
}

/** What the rows are called by that others hang on. @type {Record<string, string>} */
const PARENTS = {
  targets: 'event_id',
  entries: 'goal_id',
  versions: 'pitch_id',
  practices: 'pitch_id',
  feedback: 'pitch_id',
};

/** A comment on a lesson, an application of it, which moves the lesson to the stage in `show`, somebody to
 * meet at an event, an entry of a goal, which counts as `show` says, or what belongs to a pitch: a new
 * wording is its current one.
 * @param {Op} op @param {Kind} kind @param {string} id @param {string} parent @returns {Effect[]} */
function ofChild(op, kind, id, parent) {
  const { stage, count, ...show } = op.show ?? {};
  const on = { [PARENTS[kind] ?? 'lesson_id']: parent };
  const body = { ...op.body, ...show, ...on };
  const own = /** @type {Effect[]} */ (
    op.method === 'DELETE'
      ? [{ kind, id, change: 'delete', fields: on }]
      : op.was
        ? [{ kind, id, change: 'patch', fields: body }]
        : made(kind, id, body, new Date(op.at).toISOString())
  );
  if (kind === 'versions' && own[0].change === 'put')
    own.push({ kind: 'pitches', id: parent, change: 'patch', fields: { current: own[0].fields } });
  if (stage) own.push({ kind: 'lessons', id: parent, change: 'patch', fields: { stage } });
  if (count !== undefined)
    own.push({ kind: 'goals', id: parent, change: 'patch', fields: { progress: { count } } });
  return own;
}

/** @param {Op} op @param {string} part */
function ofPart(op, part) {
  const now = new Date(op.at).toISOString();
  if (part === 'participation')
    return { participation: { ...op.body, ...(op.version ? { version: op.version } : {}) } };
  if (part === 'completion')
    return op.method === 'PUT'
      ? { status: 'completed', completed_at: op.body?.completed_at ?? now }
      : { status: 'needs_action', completed_at: null };
  if (part === 'answer') return { answer: op.body?.answer ?? null };
  if (part === 'reading') return { read_at: op.method === 'PUT' ? now : null };
  if (part === 'reaction') return { useful: { mine: op.method === 'PUT' } };
  if (part === 'shares') return ofShares(op);
  // Who claims and who met somebody is what the screen shows of it.
  if (part === 'claim' || part === 'meeting') return op.show ?? {};
  if (part === 'snooze') return { snoozed_until: op.method === 'PUT' ? op.body.until : null };
  return {};
}

/** Who sees something is said whole. Of an event the screen alone knows the rows that it makes. @param {Op} op */
function ofShares(op) {
  if (target(op.path).kind === 'events') return { shares: op.show?.shares ?? [] };
  const { team_ids } = op.body;
  const moves = op.was?.stage === 'captured' && team_ids.length;
  return { team_ids, ...(moves && { stage: 'shared' }) };
}

/** A change may carry a word the server answers with another field. @param {Kind} kind @param {any} body */
function ofPatch(kind, body) {
  const { archived, abandoned, ...fields } = body;
  if (kind === 'contacts' && archived !== undefined)
    fields.archived_at = archived ? new Date().toISOString() : null;
  if (kind === 'goals' && abandoned !== undefined)
    fields.status = abandoned ? 'abandoned' : 'active';
  return fields;
}
