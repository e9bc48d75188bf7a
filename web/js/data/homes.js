// @ts-check
// Where a thing that was just written belongs: one table of the lists in each answer.

import { isOpen, LISTS, newest, oldest } from './lists.js';

/** @typedef {import('./replay.js').Change} Change */
/** A list in an answer, what could be new in it, what may stay in it, and its order.
 * @typedef {{list: any[], fresh: any[], keep: (item: any) => boolean, order?: (a: any, b: any) => number}} Home */

const DAY = 864e5;
const always = () => true;

/** @param {Map<string, Change>} changes @param {string} kind */
const made = (changes, kind) =>
  [...changes.values()].flatMap((c) => (c.kind === kind && c.made && !c.deleted ? [c.made] : []));

/** @param {string} path @param {any} data @param {Map<string, Change>} changes @returns {Home[]} */
export function homes(path, data, changes) {
  const url = new URL(path, 'http://page');
  const [, resource, id, part] = url.pathname.split('/');
  if (resource === 'today') return ofToday(data, changes);
  // Which lessons are shared and belong to a report is for the server to say.
  if (resource === 'events' && part === 'report')
    return ofEvent({ ...data, lessons: undefined }, id, changes);
  if (resource === 'events' && id) return ofEvent(data, id, changes);
  if (resource === 'contacts' && id) return ofContact(data, id, changes);
  if (resource === 'feed' && id) return ofShared(data, id, changes);
  if (resource === 'pitches' && part) return ofPitch(data, id, part, changes);
  if (part === 'entries') return ofGoal(data, id, changes);
  if (!Array.isArray(data?.items) || id) return [];
  const list = data.items;
  const rule = LISTS[resource]?.(url.searchParams);
  return rule
    ? [{ list, fresh: made(changes, rule.kind), keep: rule.keep, order: rule.order }]
    : [];
}

/** Event detail with its includes, and the briefing of event mode.
 * @param {any} data @param {string} id @param {Map<string, Change>} changes @returns {Home[]} */
function ofEvent(data, id, changes) {
  const here = (/** @type {any} */ item) => item.event_id === id;
  const met = made(changes, 'encounters')
    .filter(here)
    .flatMap((encounter) =>
      encounter.contacts.map((/** @type {any} */ contact) => ({
        description: '',
        title: '',
        ...contact,
        ...changes.get(contact.id)?.patch,
        met_at: encounter.occurred_at,
        summary: encounter.summary,
        encounter_id: encounter.id,
        _state: encounter._state,
      })),
    );
  /** @type {[any[]|undefined, any[], (item: any) => boolean, ((a: any, b: any) => number)|undefined][]} */
  const lists = [
    [data.people, met, always, undefined],
    [data.lessons, made(changes, 'lessons').filter(here), here, undefined],
    [data.reflections, made(changes, 'reflections').filter(here), here, newest('reflected_at')],
    [data.follow_ups, made(changes, 'follow_ups').filter(here), here, oldest('due_at')],
    [data.goals, made(changes, 'goals').filter(here), here, oldest('created_at')],
    [data.targets, made(changes, 'targets').filter(here), here, oldest('id')],
  ];
  return lists.flatMap(([list, fresh, keep, order]) =>
    list ? [{ list, fresh, keep, order }] : [],
  );
}

/** @param {any} data @param {string} id @param {Map<string, Change>} changes @returns {Home[]} */
function ofContact(data, id, changes) {
  const rules = {
    encounters: (/** @type {any} */ e) => e.contacts.some((/** @type {any} */ c) => c.id === id),
    follow_ups: (/** @type {any} */ f) => f.contact_id === id,
    lessons: (/** @type {any} */ l) => l.learned_from === id,
  };
  return Object.entries(rules).flatMap(([key, keep]) =>
    data[key] ? [{ list: data[key], fresh: made(changes, key).filter(keep), keep }] : [],
  );
}

/** Events that nothing new comes to. @param {any[]} list @param {(participation: any) => boolean} keep */
function stays(list, keep) {
  return { list, fresh: [], keep: (/** @type {any} */ event) => keep(event.participation) };
}

/** A lesson of the feed, with what is said about it. @param {any} data @param {string} id
 * @param {Map<string, Change>} changes @returns {Home[]} */
function ofShared(data, id, changes) {
  const fresh = (/** @type {string} */ kind) =>
    made(changes, kind).filter((item) => item.lesson_id === id);
  return [
    { list: data.comments, fresh: fresh('comments'), keep: always, order: oldest('created_at') },
    {
      list: data.applications,
      fresh: fresh('applications'),
      keep: always,
      order: newest('applied_on'),
    },
  ];
}

/** What was written down for a goal. @param {any} data @param {string} id
 * @param {Map<string, Change>} changes @returns {Home[]} */
function ofGoal(data, id, changes) {
  const fresh = made(changes, 'entries').filter((entry) => entry.goal_id === id);
  return [{ list: data.items, fresh, keep: always, order: newest('happened_on') }];
}

/** The wordings of a pitch, its practices, or what is said about it. @param {any} data @param {string} id
 * @param {string} part @param {Map<string, Change>} changes @returns {Home[]} */
function ofPitch(data, id, part, changes) {
  const fresh = made(changes, part).filter((item) => item.pitch_id === id);
  const key = part === 'practices' ? 'practised_at' : 'created_at';
  return data?.items ? [{ list: data.items, fresh, keep: always, order: newest(key) }] : [];
}

/** @param {any} data @param {Map<string, Change>} changes @returns {Home[]} */
function ofToday(data, changes) {
  const soon = Date.now() + 3 * DAY;
  const keep = (/** @type {any} */ f) =>
    isOpen(f) && Date.parse(f.snoozed_until ?? f.due_at) < soon;
  const dueSoon = made(changes, 'follow_ups').filter(keep);
  const fresh = dueSoon.map((f) => ({
    days: Math.round((Date.parse(f.due_at) - Date.now()) / DAY),
    ...f,
  }));
  const lists = [
    { list: data.follow_ups, fresh, keep, order: oldest('due_at') },
    {
      list: data.recent_lessons,
      fresh: made(changes, 'lessons'),
      keep: always,
      order: newest('learned_at'),
    },
    { list: data.nudges, fresh: [], keep: (/** @type {any} */ nudge) => !nudge.answer },
    stays(data.debrief, (mine) => !mine?.debriefed_at),
    stays(data.shared_events, (mine) => mine?.response === 'needs_action'),
  ];
  const next = made(changes, 'events')
    .filter((event) => Date.parse(event.ends_at) > Date.now())
    .sort(oldest('starts_at'))[0];
  if (next && (!data.next_event || next.starts_at < data.next_event.starts_at)) {
    const goals = made(changes, 'goals').filter((goal) => goal.event_id === next.id);
    data.next_event = {
      ...next,
      goals,
      phase: Date.parse(next.starts_at) <= Date.now() ? 'live' : 'before',
    };
  }
  return lists.filter((home) => home.list);
}
