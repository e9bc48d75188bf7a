// @ts-check
// A screen that was never loaded, opened without network: what this device knows of its subject anyway.
import { allCached } from './store.js';

const KINDS =
  'events contacts lessons goals encounters follow-ups teams pitches reflections usps'.split(' ');

/** @param {string} path @param {Map<string, import('./replay.js').Change>} changes */
export async function seed(path, changes) {
  const [, resource, id, part] = new URL(path, 'http://page').pathname.split('/');
  if (resource === 'feed' && id) return shared(id, changes);
  if (!id || !KINDS.includes(resource)) return null;
  const known = changes.get(id)?.made ?? (await findRow(id));
  if (!known) return null;
  if (resource === 'pitches' && part) return { items: [], next_cursor: null };
  const lists = {
    goals: known.goals ?? [],
    people: [],
    lessons: [],
    follow_ups: [],
    reflections: [],
    encounters: [],
    colleagues: [],
    targets: [],
  };
  if (part === 'briefing')
    return {
      event: known,
      ...lists,
      met_before: [],
      previous_lessons: [],
      as_of: new Date().toISOString(),
    };
  return part ? null : { ...lists, ...known };
}

/** A lesson as the feed shows it: seen in a list of it, or one's own. @param {string} id
 * @param {Map<string, import('./replay.js').Change>} changes */
async function shared(id, changes) {
  const listed = await findRow(id, 'useful');
  const own = listed ? null : (changes.get(id)?.made ?? (await findRow(id)));
  if (!listed && !own) return null;
  return {
    useful: { count: 0, mine: false },
    comment_count: 0,
    application_count: 0,
    event: null,
    author: null,
    shared_at: null,
    own: true,
    comments: [],
    applications: [],
    ...own,
    ...listed,
  };
}

/** The fullest row with this id in any cached answer; `mark` is a member that tells its kind.
 * @param {string} id @param {string} [mark] */
export async function findRow(id, mark = 'version') {
  let best = /** @type {any} */ (null);
  const visit = (/** @type {any} */ node) => {
    if (!node || typeof node !== 'object') return;
    if (node.id === id && mark in node && Object.keys(node).length > Object.keys(best ?? {}).length)
      best = node;
    Object.values(node).forEach(visit);
  };
  for (const answer of await allCached()) visit(answer.data);
  return best && structuredClone(best);
}
