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
