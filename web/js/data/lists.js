// @ts-check
// The lists of the API as the page narrows them down and orders them: what a new thing must be like to be in
// one, and where it stands.

import { matches, within } from './matches.js';

/** @param {string} key */
export const newest = (key) => (/** @type {any} */ a, /** @type {any} */ b) =>
  String(b[key]).localeCompare(String(a[key]));
/** @param {string} key */
export const oldest = (key) => (/** @type {any} */ a, /** @type {any} */ b) =>
  String(a[key]).localeCompare(String(b[key]));
const byName = (/** @type {any} */ a, /** @type {any} */ b) =>
  (a.full_name || a.description || '').localeCompare(b.full_name || b.description || '');
export const isOpen = (/** @type {any} */ f) =>
  f.status === 'needs_action' || f.status === 'in_process';

/** @type {Record<string, (query: URLSearchParams) => {kind: string, keep: (item: any) => boolean, order: (a: any, b: any) => number}>} */
export const LISTS = {
  contacts: (query) => ({
    kind: 'contacts',
    keep: (item) =>
      (query.get('archived') === 'any' ||
        !!item.archived_at === (query.get('archived') === 'true')) &&
      // Whom somebody talked to when is for the server to say.
      !query.get('talked_from') &&
      during(query, item.first_met_at, 'met_from', 'met_to') &&
      asked(query, 'tag', item.tags) &&
      asked(query, 'organization', item.organization) &&
      asked(query, 'event_id', item.first_met_event_id) &&
      says(query, [item.full_name, item.description, item.organization, item.note]),
    order: CONTACT_ORDERS[query.get('sort') ?? 'full_name'] ?? byName,
  }),
  events: (query) => ({
    kind: 'events',
    keep: (item) =>
      (!query.get('from') || item.ends_at >= /** @type {string} */ (query.get('from'))) &&
      (!query.get('to') || item.starts_at < /** @type {string} */ (query.get('to'))) &&
      (!query.get('scope') || (query.get('scope') === 'shared') === !!item.owner) &&
      during(query, item.starts_at, 'starts_from', 'to') &&
      asked(query, 'attendance', item.participation?.attendance) &&
      (!query.get('learning') || item.participation?.learning_minutes > 0) &&
      asked(query, 'kind', item.kind) &&
      asked(query, 'status', item.status) &&
      asked(query, 'tag', item.tags) &&
      says(query, [item.summary, item.description]),
    order: query.get('sort') === 'starts_at' ? oldest('starts_at') : newest('starts_at'),
  }),
  lessons: (query) => ({
    kind: 'lessons',
    keep: (item) =>
      asked(query, 'tag', item.tags) &&
      asked(query, 'skill', item.skills) &&
      asked(query, 'event_id', item.event_id) &&
      asked(query, 'contact_id', item.learned_from) &&
      asked(query, 'stage', item.stage) &&
      during(query, item.learned_at, 'from', 'to') &&
      says(query, [item.title, item.insight, item.so_what]),
    order: query.get('sort') === 'learned_at' ? oldest('learned_at') : newest('learned_at'),
  }),
  reflections: (query) => ({
    kind: 'reflections',
    keep: (item) =>
      asked(query, 'event_id', item.event_id) &&
      asked(query, 'pitch_id', item.pitch_id) &&
      says(query, Object.values(item.answers)),
    order: newest('reflected_at'),
  }),
  // A lesson comes to the feed by the server only, and goes when nobody sees it any more.
  feed: () => ({
    kind: '',
    keep: (item) => item.team_ids.length > 0,
    order: newest('shared_at'),
  }),
  // So it is with the library, but for what goes out of the collection that is shown.
  library: (query) => ({
    kind: '',
    keep: (item) => asked(query, 'collection_id', item.collection_ids),
    order: newest('came_at'),
  }),
  collections: () => ({ kind: 'collections', keep: () => true, order: newest('id') }),
  // A lesson asks by the server only, until it is answered.
  nudges: () => ({ kind: '', keep: (item) => !item.answer, order: newest('asked_at') }),
  'follow-ups': (query) => ({
    kind: 'follow_ups',
    keep: (item) =>
      ((query.get('status') ?? 'open') !== 'open' || isOpen(item)) &&
      during(query, item.due_at, 'from', 'to') &&
      during(query, item.completed_at, 'completed_from', 'completed_to') &&
      asked(query, 'direction', item.direction) &&
      asked(query, 'kind', item.kind) &&
      asked(query, 'contact_id', item.contact_id) &&
      asked(query, 'event_id', item.event_id),
    order: oldest('due_at'),
  }),
  encounters: (query) => ({
    kind: 'encounters',
    keep: (item) =>
      asked(query, 'event_id', item.event_id) &&
      during(query, item.occurred_at, 'from', 'to') &&
      (!query.get('contact_id') ||
        item.contacts.some((/** @type {any} */ c) => c.id === query.get('contact_id'))),
    order: newest('occurred_at'),
  }),
  goals: (query) => ({
    kind: 'goals',
    keep: (item) =>
      asked(query, 'event_id', item.event_id) &&
      asked(query, 'metric', item.metric) &&
      asked(query, 'series_id', item.series_id) &&
      during(query, item.closed?.at, 'closed_from', 'closed_to') &&
      asked(query, 'skill', item.filter?.skill) &&
      (query.get('scope') === 'team') === !!item.team_id &&
      (!query.get('scope') ||
        query.get('scope') === 'team' ||
        (query.get('scope') === 'event') === !!item.event_id),
    order: newest('created_at'),
  }),
  pitches: (query) => ({
    kind: 'pitches',
    keep: (item) => (query.get('scope') === 'shared') !== item.own,
    order: newest('created_at'),
  }),
  usps: (query) => ({
    kind: 'usps',
    keep: (item) => (query.get('scope') === 'shared') !== item.own,
    order: newest('created_at'),
  }),
  'self-ratings': (query) => ({
    kind: 'ratings',
    keep: (item) => asked(query, 'skill', item.skill),
    order: newest('rated_at'),
  }),
  teams: () => ({ kind: 'teams', keep: () => true, order: oldest('id') }),
};

/** @type {Record<string, (a: any, b: any) => number>} */
const CONTACT_ORDERS = {
  full_name: byName,
  '-full_name': (a, b) => byName(b, a),
  last_contacted_at: oldest('last_contacted_at'),
  '-last_contacted_at': newest('last_contacted_at'),
  created_at: oldest('created_at'),
  '-created_at': newest('created_at'),
};

/** @param {URLSearchParams} query @param {string} name @param {any} value */
function asked(query, name, value) {
  const wanted = query.get(name);
  return !wanted || (Array.isArray(value) ? value.includes(wanted) : value === wanted);
}

/** Between the two ends that the list names. @param {URLSearchParams} query @param {string|null|undefined} at
 * @param {string} first @param {string} end */
const during = (query, at, first, end) => within(at, query.get(first), query.get(end));

/** @param {URLSearchParams} query @param {any[]} texts */
const says = (query, texts) => !query.get('q') || matches(query.get('q') ?? '', texts);
