// @ts-check
// The only file that knows the template engine and where the assets lie; plus the few words every screen needs.
import { html } from '../vendor/lit-html/lit-html.js';

export { html, svg, render, nothing } from '../vendor/lit-html/lit-html.js';
export { repeat } from '../vendor/lit-html/directives/repeat.js';
export { live } from '../vendor/lit-html/directives/live.js';

/** The prefix of every asset, with the content hash of this version of the page. */
export const ASSETS = new URL('..', import.meta.url).pathname;

/** An icon of the sprite (names in scripts/vendor.mjs). @param {string} name @param {string} [size] */
export const icon = (name, size = '') =>
  html`<svg class="i ${size}" aria-hidden="true">
    <use href="${ASSETS}vendor/icons/icons.svg#${name}"></use>
  </svg>`;

/** The element with this id; the static frame guarantees it. @param {string} id */
export const byId = (id) => /** @type {HTMLElement} */ (document.getElementById(id));

/** A UUIDv7: time-ordered, made on the device, so that a record has its final id before it was sent. */
export function uuid7() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  let time = Date.now();
  for (let i = 5; i >= 0; i--) {
    bytes[i] = time % 256;
    time = Math.floor(time / 256);
  }
  bytes[6] = (bytes[6] & 15) | 112;
  bytes[8] = (bytes[8] & 63) | 128;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/(.{8})(.{4})(.{4})(.{4})(.{12})/, '$1-$2-$3-$4-$5');
}

/** First letters of a name, for a disc or a seat. @param {string} name */
export function initials(name) {
  const words = name.trim().split(/\s+/u);
  const first = [...(words[0] ?? '')][0] ?? '?';
  const last = words.length > 1 ? [...words[words.length - 1]][0] : '';
  return (first + last).toUpperCase();
}

/** Says it to a screen reader. @param {string} text */
export function announce(text) {
  byId('announce').textContent = '';
  requestAnimationFrame(() => (byId('announce').textContent = text));
}

/** Cuts at a word, with an ellipsis. @param {string} text @param {number} most */
export function clip(text, most) {
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  return cut.slice(0, Math.max(cut.lastIndexOf(' '), most / 2)).trimEnd() + '…';
}

/** The name a person is shown by: their name, else what is known of them.
 * @param {{full_name?: string|null, description?: string|null}} contact */
export const nameOf = (contact) => contact.full_name || contact.description || 'Someone';

/** Only addresses a link may carry; anything else is shown as text. @param {string} text */
export function safeLink(text) {
  try {
    const url = new URL(text);
    return ['https:', 'http:', 'mailto:', 'tel:'].includes(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}
