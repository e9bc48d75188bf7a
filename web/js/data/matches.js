// @ts-check
// Searching on this device the way the server does: parts of words, accents and case ignored.

const plain = (/** @type {string} */ text) =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Every word of the question is in one of the texts; accents and case do not matter.
 * @param {string} question @param {any[]} texts */
export function matches(question, texts) {
  const hay = plain(texts.filter(Boolean).join(' '));
  return plain(question)
    .split(/\s+/)
    .every((word) => hay.includes(word));
}

/** Not before `from` and before `to`, of which either may be missing. @param {string|null|undefined} at
 * @param {string|null|undefined} from @param {string|null|undefined} to */
export const within = (at, from, to) =>
  (!from && !to) ||
  (!!at &&
    (!from || Date.parse(at) >= Date.parse(from)) &&
    (!to || Date.parse(at) < Date.parse(to)));
