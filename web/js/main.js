// @ts-check
import { frame } from './parts/frame.js';
import { shortcuts } from './parts/shortcuts.js';
import { start } from './router.js';
import { flush, on, ready } from './data.js';

frame();
shortcuts();
start();
ready.then(flush);
on('sign-in', () => import('./parts/sign-in-sheet.js').then((sheet) => sheet.askAgain()));

/** The service worker keeps the shell for a start without network; it never sees the API. */
function installWorker() {
  const meta = /** @type {HTMLMetaElement} */ (document.querySelector('meta[name=app-version]'));
  const url = `/sw.js?v=${meta.content}`;
  // Registration is a Trusted Types sink: this policy can only ever name our own worker.
  const policy = window.trustedTypes?.createPolicy('app-sw', {
    createScriptURL: (text) => {
      if (/^\/sw\.js\?v=[\w-]+$/.test(text)) return text;
      throw new TypeError('not our worker');
    },
  });
  navigator.serviceWorker
    .register(/** @type {any} */ (policy ? policy.createScriptURL(url) : url), { type: 'module' })
    .catch(() => {});
}
if ('serviceWorker' in navigator) addEventListener('load', installWorker);
