// @ts-check
// A place with nothing in it says what will be here and offers one thing to do.
import { html, icon, nothing } from '../lib.js';

/** @param {{name: string, title: string, text: string, action?: unknown, level?: 1|2|3}} options `name` is the icon */
export function empty({ name, title, text, action = nothing, level = 2 }) {
  const heading = {
    1: html`<h1>${title}</h1>`,
    2: html`<h2>${title}</h2>`,
    3: html`<h3>${title}</h3>`,
  };
  return html`<div class="empty">
    ${icon(name)} ${heading[level]}
    <p>${text}</p>
    ${action}
  </div>`;
}

export const notFound = () =>
  empty({
    name: 'search',
    title: 'Page not found',
    text: 'The link may be old, or what it showed was deleted.',
    action: html`<a class="btn primary" href="/today">Go to Today</a>`,
    level: 1,
  });

/** @param {() => void} again */
export const notLoaded = (again) =>
  empty({
    name: 'cloud-off',
    title: 'This page could not be loaded',
    text: navigator.onLine
      ? 'The server did not answer. Nothing you saved is lost.'
      : 'You are offline, and this page was not open on this device before.',
    action: html`<button class="btn primary" @click=${again}>Try again</button>`,
    level: 1,
  });

/** Stands where the content will be, in its size. @param {string} title */
export const skeleton = (title) =>
  html`<h1 class="vh">${title}, loading</h1>
    <div class="page-head" aria-hidden="true"><div class="skeleton sk-h"></div></div>
    <div class="skeleton sk-a" aria-hidden="true"></div>`;
