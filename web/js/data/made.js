// @ts-check
// What a creating write will make, in the shape the server would answer with.

import { encounterRow, followUpRow, SHAPES } from './shapes.js';

/** @typedef {import('./effects.js').Kind} Kind */
/** @typedef {import('./effects.js').Effect} Effect */

const DEFAULT_GOALS = [
  { metric: 'new_contacts', target: 3, statement: 'Meet 3 new people' },
  { metric: 'lessons_captured', target: 3, statement: 'Learn 3 new things' },
];

/** The rows a creating write will make on the server, as far as the page shows them.
 * @param {Kind} kind @param {string} id @param {any} body @param {string} now @returns {Effect[]} */
export function made(kind, id, body, now) {
  const row = { id, version: 0, created_at: now, updated_at: now };
  if (kind === 'contacts') return madeContact(row, body, now);
  if (kind === 'encounters') return madeEncounter(row, body, now);
  if (kind === 'events') return madeEvent(row, body, now);
  return [{ kind, id, change: 'put', fields: SHAPES[kind](row, body, now) }];
}

/** @param {any} row @param {any} body @param {string} now @returns {Effect[]} */
function madeContact(row, body, now) {
  const { encounter, follow_up, ...own } = body;
  const at = encounter?.occurred_at ?? now;
  const fields = {
    kind: 'individual',
    full_name: null,
    description: '',
    organization: '',
    title: '',
    note: '',
    tags: [],
    contact_points: [],
    archived_at: null,
    ...row,
    ...own,
    first_met_event_id: own.first_met_event_id ?? encounter?.event_id ?? null,
    first_met_at: encounter ? at : (own.first_met_at ?? null),
    last_contacted_at: encounter ? at : null,
  };
  /** @type {Effect[]} */
  const made = [{ kind: 'contacts', id: row.id, change: 'put', fields }];
  const who = {
    id: row.id,
    full_name: fields.full_name,
    description: fields.description,
    organization: fields.organization,
  };
  if (encounter)
    made.push(
      put(
        'encounters',
        encounterRow(
          { ...row, id: encounter.id ?? `${row.id}-met` },
          { ...encounter, occurred_at: at },
          [{ ...who, title: fields.title, note: '', is_new: true }],
        ),
      ),
    );
  if (follow_up) made.push(put('follow_ups', followUpRow(row, follow_up, who, encounter, now)));
  return made;
}

/** @param {any} row @param {any} body @param {string} now @returns {Effect[]} */
function madeEncounter(row, body, now) {
  const { follow_up, contacts = [], ...own } = body;
  const fresh = contacts.filter((/** @type {any} */ c) => c.full_name || c.description);
  /** @type {Effect[]} */
  const made = [
    put(
      'encounters',
      encounterRow(
        row,
        own,
        contacts.map((/** @type {any} */ c) => ({
          organization: '',
          note: '',
          is_new: fresh.includes(c),
          ...c,
        })),
      ),
    ),
  ];
  for (const contact of contacts)
    if (fresh.includes(contact) && !contact.known)
      made.push(
        ...madeContact(
          { ...row, id: contact.id },
          { ...contact, note: '', first_met_event_id: own.event_id, first_met_at: own.occurred_at },
          now,
        ),
      );
    else
      made.push({
        kind: 'contacts',
        id: contact.id,
        change: 'patch',
        fields: { last_contacted_at: own.occurred_at },
      });
  const who =
    contacts.find((/** @type {any} */ c) => c.id === follow_up?.contact_id) ?? contacts[0];
  if (follow_up)
    made.push(put('follow_ups', followUpRow(row, follow_up, who, { ...own, id: row.id }, now)));
  return made;
}

/** @param {any} row @param {any} body @param {string} now @returns {Effect[]} */
function madeEvent(row, body, now) {
  const { goals = DEFAULT_GOALS, participation = {}, ...own } = body;
  const fields = {
    description: '',
    kind: 'other',
    all_day: false,
    location: {},
    url: null,
    status: 'confirmed',
    attendance_mode: 'in_person',
    organizer: null,
    tags: [],
    series: null,
    cost: {},
    owner: null,
    shares: [],
    ...row,
    ...own,
    ends_at: own.ends_at ?? new Date(Date.parse(own.starts_at ?? now) + 2 * 36e5).toISOString(),
    participation: {
      event_id: row.id,
      response: 'accepted',
      attendance: 'unknown',
      purpose: '',
      intended_outcomes: [],
      preparation: [],
      learning_minutes: null,
      worth_it: null,
      debriefed_at: null,
      version: 0,
      ...participation,
    },
  };
  return [
    put('events', fields),
    ...goals.map((/** @type {any} */ goal, /** @type {number} */ i) =>
      put(
        'goals',
        SHAPES.goals(
          { ...row, id: goal.id ?? `${row.id}-goal-${i}` },
          { ...goal, event_id: row.id },
          now,
        ),
      ),
    ),
  ];
}

/** @param {Kind} kind @param {any} fields @returns {Effect} */
const put = (kind, fields) => ({ kind, id: fields.id, change: 'put', fields });
