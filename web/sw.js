// The shell only. What the API answers lies in IndexedDB, so that sign-out can wipe it, and no token
// ever reaches this file.
const VERSION = new URL(location.href).searchParams.get('v');
const CACHE = `shell-${VERSION}`;
const SHELL = '/';

async function install() {
  const files = await (await fetch(`/a/${VERSION}/precache.json`)).json();
  const cache = await caches.open(CACHE);
  await cache.addAll([SHELL, '/manifest.webmanifest', ...files.map((f) => `/a/${VERSION}/${f}`)]);
  await self.skipWaiting();
}

async function activate() {
  const old = (await caches.keys()).filter((key) => key.startsWith('shell-') && key !== CACHE);
  await Promise.all(old.map((key) => caches.delete(key)));
  await self.clients.claim();
}

/** The network first, so that a new version is seen; the shell when it does not answer in time. */
async function page(request) {
  const shell = await caches.match(SHELL);
  try {
    const answer = await fetch(request, { signal: AbortSignal.timeout(shell ? 2500 : 20_000) });
    return answer.status >= 500 && shell ? shell : answer;
  } catch {
    return shell ?? Response.error();
  }
}

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(activate()));
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== location.origin) return;
  if (request.mode === 'navigate') {
    if (!/^\/(api|docs|a)(\/|$)/.test(url.pathname)) event.respondWith(page(request));
  } else if (url.pathname.startsWith('/a/') || url.pathname === '/manifest.webmanifest')
    event.respondWith(caches.match(request).then((kept) => kept ?? fetch(request)));
});
