// @ts-check
// What stands behind each figure of the insights: the page with its list, narrowed down to the quarter.
import { account } from '../data.js';
import { DEVICE_ZONE, isoDay } from '../format.js';
import { params } from './list.js';

/** @param {string} path @param {Record<string, string>} values */
const at = (path, values) => `${path}?${params(values)}`;

/** @param {string} what one of BEHIND @param {(quarter: any) => Record<string, string>} [more] */
const behind = (what, more) => (/** @type {any} */ quarter) =>
  at('/insights/behind', {
    what,
    from: quarter.starts_at,
    to: quarter.ends_at,
    ...more?.(quarter),
  });

/** @param {string} stage */
const lessons =
  (stage) =>
  (/** @type {any} */ { starts_at: from, ends_at: to }) =>
    at('/lessons', { from, to, stage });

/** The page behind each figure. @type {Record<string, (quarter: any) => string>} */
export const DOORS = {
  new_people: ({ starts_at, ends_at }) =>
    at('/people', { met_from: starts_at, met_to: ends_at, archived: 'any' }),
  ties_alive: ({ ties_since, ends_at }) =>
    at('/people', { talked_from: ties_since, talked_to: ends_at, archived: 'any' }),
  conversations: behind('conversations'),
  follow_ups_on_time: behind('on_time'),
  follow_ups_late: behind('late'),
  follow_ups_open: behind('open'),
  introductions_made: behind('introductions'),
  resources_sent: behind('sent'),
  promises_received: behind('received'),
  lessons_captured: lessons('captured'),
  lessons_shared: lessons('shared'),
  lessons_applied: lessons('applied'),
  lessons_impact: lessons('impact'),
  events_attended: ({ starts_at, ends_at }) =>
    at('/events', { starts_from: starts_at, to: ends_at, attendance: 'attended' }),
  learning_minutes: ({ starts_at, ends_at }) =>
    at('/events', { starts_from: starts_at, to: ends_at, learning: 'true' }),
  pitch_minutes: behind('practices'),
  goals_reached: behind('reached'),
  goals_missed: behind('missed'),
};

/** @param {string} status @param {Record<string, string>} [more] */
const due = (status, more) => (/** @type {string} */ from, /** @type {string} */ to) =>
  at('/follow-ups', { status, from, to, ...more });
/** @param {Record<string, string>} more */
const done = (more) => (/** @type {string} */ from, /** @type {string} */ to) =>
  at('/follow-ups', { status: 'completed', completed_from: from, completed_to: to, ...more });
/** @param {string} status */
const closed = (status) => (/** @type {string} */ from, /** @type {string} */ to) =>
  at('/goals', { status, closed_from: from, closed_to: to });

/** The record counts in days. @param {string} from @param {string} to */
function practised(from, to) {
  const zone = account()?.tzid ?? DEVICE_ZONE;
  const days = { from: isoDay(from, zone), to: isoDay(Date.parse(to) - 1, zone) };
  return at('/cpd/entries', { kind: 'practice', ...days });
}

/** The lists that have no page of their own: title, request, and what a row is.
 * @type {Record<string, [string, (from: string, to: string) => string, 'talk'|'promise'|'goal'|'practice']>} */
export const BEHIND = {
  conversations: ['Conversations', (from, to) => at('/encounters', { from, to }), 'talk'],
  on_time: ['Follow-ups done on time', due('on_time'), 'promise'],
  late: ['Follow-ups done late', due('late'), 'promise'],
  open: ['Follow-ups still open', due('open'), 'promise'],
  introductions: [
    'Introductions you made',
    done({ direction: 'i_owe', kind: 'introduction' }),
    'promise',
  ],
  sent: ['What you sent', done({ direction: 'i_owe', kind: 'send_resource' }), 'promise'],
  received: ['What others did for you', done({ direction: 'they_owe' }), 'promise'],
  practices: ['Pitches you practised', practised, 'practice'],
  reached: ['Goals you reached', closed('achieved'), 'goal'],
  missed: ['Goals not quite reached', closed('missed'), 'goal'],
};
