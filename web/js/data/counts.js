// @ts-check
// Whether a goal counts something that was just written: what the server will say, as far as the page knows.
import { isoDay } from '../format.js';
import { account } from './store.js';

/** @param {any} goal @param {any} made */
export const counts = (goal, made) => within(goal, made) && fits(goal.filter ?? {}, made);

/** @param {any} goal @param {any} made */
function within({ event_id, starts_on, ends_on }, made) {
  if (event_id) return (made.first_met_event_id ?? made.event_id) === event_id;
  const at = 'first_met_at' in made ? made.first_met_at : (made.occurred_at ?? made.learned_at);
  if (!at || !starts_on) return false;
  const day = isoDay(at, account()?.tzid);
  return day >= starts_on && day < ends_on;
}

/** @param {any} filter @param {any} made */
function fits({ tags, skill, organization, channel }, made) {
  const has = made.topics ?? made.tags ?? [];
  const companies = [made, ...(made.contacts ?? [])].map((who) => who.organization);
  return (
    (tags ?? []).every((/** @type {string} */ tag) => has.includes(tag)) &&
    (!skill || (made.skills ?? []).includes(skill)) &&
    (!organization || companies.includes(organization)) &&
    (!channel || made.channel === channel)
  );
}
