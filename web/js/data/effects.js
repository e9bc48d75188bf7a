// @ts-check
// What a queued write means for the things on the screen, before the server said so.

import { made } from './made.js';

/** @typedef {import('./outbox.js').Op} Op */
/** @typedef {'contacts'|'encounters'|'follow_ups'|'lessons'|'events'|'goals'} Kind */
/** @typedef {{kind: Kind, id: string, change: 'put'|'patch'|'delete'|'restore', fields: any}} Effect */

const PATH = /^\/([a-z-]+)\/([^/?]+)(?:\/([a-z-]+))?$/;
const KINDS = /** @type {Record<string, Kind>} */ ({
  contacts: 'contacts',
  encounters: 'encounters',
  'follow-ups': 'follow_ups',
  lessons: 'lessons',
  events: 'events',
  goals: 'goals',
});

/** The kind and id a path names, and the part of it. @param {string} path */
export function target(path) {
  const [, resource, id, part] = PATH.exec(path) ?? [];
  return { kind: KINDS[resource], resource, id: id ?? '', part: part ?? '' };
}

/** Parts that are written on top of a version. */
export const VERSIONED = ['participation', 'shares'];
/** Whom an event is shared with has no version but that of the event. @param {Op} a @param {Op} b */
export const sameRow = (a, b) =>
  a.path.replace(/\/shares$/, '') === b.path.replace(/\/shares$/, '');

/** @param {Op} op @returns {Effect[]} */
export function effects(op) {
  const { kind, resource, id, part } = target(op.path);
  if (resource === 'trash')
    return [{ kind: op.was?.kind, id, change: 'restore', fields: op.was ?? {} }];
  if (!kind) return [];
  if (part) return [{ kind, id, change: 'patch', fields: ofPart(op, part) }];
  if (op.method === 'DELETE') return [{ kind, id, change: 'delete', fields: {} }];
  const body = { ...op.body, ...op.show };
  if (op.method === 'PATCH') return [{ kind, id, change: 'patch', fields: ofPatch(kind, body) }];
  if (op.was) return [{ kind, id, change: 'patch', fields: body }];
  return made(kind, id, body, new Date(op.at).toISOString());
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
  // Who sees it is said whole; the rows that it makes are known to the screen alone.
  if (part === 'shares') return { shares: op.show?.shares ?? [] };
  if (part === 'snooze') return { snoozed_until: op.method === 'PUT' ? op.body.until : null };
  return {};
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
