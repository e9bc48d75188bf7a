// @ts-check
// Names for ids: an answer says `event_id`, a reader wants to know which event.
import { html, nameOf, nothing } from '../lib.js';
import { lookUp } from '../data.js';

/** @type {Record<'events'|'contacts'|'pitches', (row: any) => string>} */
const NAMES = {
  events: ({ summary }) => summary,
  contacts: nameOf,
  pitches: ({ title }) => title,
};

/** Remembers the names a screen needs and draws again when they are known. @param {() => void} draw */
export function names(draw) {
  /** @type {Map<string, string>} */
  const known = new Map();
  const find = (/** @type {keyof typeof NAMES} */ kind, /** @type {string} */ id) => {
    if (!known.has(id)) {
      known.set(id, '');
      lookUp(kind, id).then((row) => {
        if (!row) return;
        known.set(id, NAMES[kind](row));
        draw();
      });
    }
    return known.get(id) ?? '';
  };
  return {
    /** @param {string|null|undefined} id @param {string} [otherwise] */
    event: (id, otherwise = 'an event') =>
      id ? html`<a href="/events/${id}">${find('events', id) || otherwise}</a>` : nothing,
    /** @param {string|null|undefined} id */
    pitch: (id) =>
      id ? html`<a href="/pitch/${id}">${find('pitches', id) || 'a pitch'}</a>` : nothing,
    /** @param {string|null|undefined} id */
    person: (id) =>
      id ? html`<a href="/people/${id}">${find('contacts', id) || 'somebody'}</a>` : nothing,
    /** @param {keyof typeof NAMES} kind @param {string} id */
    text: (kind, id) => find(kind, id),
  };
}
