// @ts-check
// The Navigation API: real links, real back button, one place for focus, title and scroll. Without it,
// links are full loads and still work, because the server answers every path with index.html.
import { render, announce, byId } from './lib.js';
import { account } from './data.js';
import { Problem } from './data.js';
import { ROUTES } from './routes.js';
import { notFound, notLoaded } from './parts/empty.js';

/** A page. `live`: event mode, without the frame; `bare`: without the frame, for people not signed in.
 * `mount` fills `root` and resolves when something is shown.
 * @typedef {{title: string, live?: boolean, bare?: boolean,
 *   mount: (root: HTMLElement, params: Record<string, string>, signal: AbortSignal) => Promise<void>|void}} Screen */

const SKELETON_AFTER = 150;
const routes = ROUTES.map(([path, load, names = []]) => {
  const pattern = path.replace(/:(\w+)/g, '(?<$1>[^/]+)');
  return { pattern: new RegExp(`^${pattern}/?$`), load, names };
});

/** @type {Screen} */
const NOT_FOUND = { title: 'Page not found', mount: (root) => void render(notFound(), root) };

let leaving = new AbortController();
let quiet = false;

/** @type {Map<string, Promise<void>>} */
const sheets = new Map();
/** Resolves when a stylesheet counts, or cannot be had: a plain page is better than none. @param {string} name */
function style(name) {
  const loaded = sheets.get(name) ?? link(name);
  sheets.set(name, loaded);
  return loaded;
}

/** @param {string} name @returns {Promise<void>} */
const link = (name) =>
  new Promise((done) => {
    const sheet = document.createElement('link');
    sheet.onload = () => done();
    // Forgotten, so that the next visit asks again.
    sheet.onerror = () => {
      sheet.remove();
      sheets.delete(name);
      done();
    };
    sheet.rel = 'stylesheet';
    sheet.href = new URL(`../css/screens/${name}.css`, import.meta.url).href;
    document.head.append(sheet);
  });

/** @param {string} path @returns {Promise<{screen: Screen, params: Record<string, string>}>} */
async function resolve(path) {
  for (const { pattern, load, names } of routes) {
    const found = pattern.exec(path);
    if (!found) continue;
    const [screen] = await Promise.all([load(), ...names.map(style)]);
    return { screen: screen.default, params: { ...found.groups } };
  }
  return { screen: NOT_FOUND, params: {} };
}

/** @param {URL} url @param {boolean} first */
async function go(url, first) {
  leaving.abort();
  leaving = new AbortController();
  const { signal } = leaving;
  const host = document.createElement('div');
  try {
    const { screen, params } = await resolve(url.pathname);
    if (signal.aborted) return;
    const mounted = Promise.resolve(screen.mount(host, params, signal));
    // A screen that has its content at once is never preceded by a flash of its skeleton.
    await Promise.race([mounted, new Promise((done) => setTimeout(done, SKELETON_AFTER))]);
    if (signal.aborted) return;
    await put(host, screen, first);
    arrive(url, screen, first);
    if (!first) keepFocus(host, mounted);
    await mounted;
  } catch (fault) {
    if (signal.aborted) return;
    fail(fault, host);
  }
}

/** @param {HTMLElement} host @param {Screen} screen @param {boolean} first */
async function put(host, screen, first) {
  const swap = () => {
    document.documentElement.classList.toggle('live', !!screen.live);
    document.documentElement.classList.toggle('bare', !!screen.bare);
    byId('main').replaceChildren(host);
  };
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  if (first || calm || !document.startViewTransition) swap();
  else await document.startViewTransition(swap).updateCallbackDone;
}

/** @param {URL} url @param {Screen} screen @param {boolean} first */
function arrive(url, screen, first) {
  document.title = `${screen.title} · Lanyard`;
  dispatchEvent(new CustomEvent('route', { detail: url.pathname }));
  if (first) return;
  announce(screen.title);
  focusHeading();
}

function focusHeading() {
  const heading = byId('main').querySelector('h1');
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}

/** The heading of a skeleton goes, and the focus with it: the one that takes its place gets it.
 * @param {HTMLElement} host @param {Promise<void>} mounted */
function keepFocus(host, mounted) {
  const seen = new MutationObserver(() => {
    if (document.activeElement === document.body) focusHeading();
  });
  seen.observe(host, { childList: true });
  const stop = () => seen.disconnect();
  mounted.then(stop, stop);
}

/** @param {unknown} fault @param {HTMLElement} host */
function fail(fault, host) {
  const missing = fault instanceof Problem && fault.status === 404;
  render(missing ? notFound() : notLoaded(() => location.reload()), host);
  byId('main').replaceChildren(host);
  document.title = `${missing ? 'Not found' : 'Not loaded'} · Lanyard`;
  if (!(fault instanceof Problem)) console.error(fault);
}

/** Where one signs in, and where links lead: whoever has one may open it. */
const OPEN = ['/invitation', '/nudge', '/reset', '/shared', '/sign-in', '/unsubscribe', '/verify'];

/** Where a visitor is sent instead, if they may not be here. @param {URL} url */
function detour(url) {
  if (!account() && !OPEN.includes(url.pathname)) {
    const to = url.pathname === '/' ? '' : `?to=${encodeURIComponent(url.pathname + url.search)}`;
    return `/sign-in${to}`;
  }
  return url.pathname === '/' || (account() && url.pathname === '/sign-in') ? '/today' : null;
}

export function start() {
  const url = new URL(location.href);
  window.navigation?.addEventListener('navigate', (event) => {
    const target = new URL(event.destination.url);
    if (quiet || !event.canIntercept || event.hashChange || event.downloadRequest || event.formData)
      return;
    if (/^\/(api|a|docs)(\/|$)/.test(target.pathname)) return;
    event.intercept({
      focusReset: 'manual',
      scroll: 'after-transition',
      handler: () => go(target, false),
    });
  });
  const other = detour(url);
  if (!other) return go(url, true);
  if (window.navigation) window.navigation.navigate(other, { history: 'replace' });
  else location.replace(other);
}

/** Opens a page. @param {string} path @param {{replace?: boolean}} [options] */
export function nav(path, { replace = false } = {}) {
  if (window.navigation)
    window.navigation.navigate(path, { history: replace ? 'replace' : 'auto' });
  else location[replace ? 'replace' : 'assign'](path);
}

/** The query of the page's address. */
export const query = () => new URL(location.href).searchParams;

/** The token of a link, taken out of the address: it is neither copied nor kept in the history. */
export function takeToken() {
  const token = new URLSearchParams(location.hash.slice(1)).get('token') ?? '';
  if (token) replace(new URL(location.pathname, location.href));
  return token;
}

/** Keeps filters in the address without opening the page anew; empty values are taken out.
 * @param {Record<string, string|null|undefined>} values */
export function setQuery(values) {
  const url = new URL(location.href);
  for (const [name, value] of Object.entries(values))
    if (value) url.searchParams.set(name, value);
    else url.searchParams.delete(name);
  replace(url);
}

/** @param {URL} url */
function replace(url) {
  quiet = true;
  history.replaceState(history.state, '', url);
  quiet = false;
}
