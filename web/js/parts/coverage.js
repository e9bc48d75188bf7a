// @ts-check
// Who of a team goes to an event, counted and in words: nobody, one, two or more.
import { account } from '../data.js';

/** @typedef {'nobody'|'one'|'several'} Coverage */

/** What each is called. @type {Record<Coverage, string>} */
export const WORDS = { nobody: 'Nobody goes', one: 'One goes', several: 'Two or more go' };

/** Who goes and who may, by name, the reader first. The reader's own answer may be newer than the list's.
 * @param {any} event of the calendar @returns {{going: string[], maybe: string[]}} */
export function people(event) {
  const me = account()?.id;
  const others = event.attendees.filter((/** @type {any} */ one) => one.id !== me);
  const all = [{ full_name: 'you', response: event.participation.response }, ...others];
  const named = (/** @type {string} */ response) =>
    all.filter((one) => one.response === response).map((one) => one.full_name);
  return { going: named('accepted'), maybe: named('tentative') };
}

/** @param {any} event @returns {Coverage} */
export function coverage(event) {
  const { length } = people(event).going;
  return length === 0 ? 'nobody' : length === 1 ? 'one' : 'several';
}

/** "You and Ben go, Cleo may" @param {any} event */
export function whoGoes(event) {
  const { going, maybe } = people(event);
  const parts = [
    going.length ? `${list(going)} ${many(going) ? 'go' : 'goes'}` : '',
    maybe.length ? `${list(maybe)} may${going.length ? '' : ' go'}` : '',
  ].filter(Boolean);
  const text = parts.join(', ');
  return text && text[0].toUpperCase() + text.slice(1);
}

/** @param {string[]} names */
const many = (names) => names.length > 1 || names[0] === 'you';
/** @param {string[]} names */
const list = (names) => new Intl.ListFormat('en').format(names);
