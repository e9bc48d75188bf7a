// @ts-check
// The frame is static HTML (index.html). This marks the current page, shows the sync state and wires commands.
import { render, byId, initials } from '../lib.js';
import { account, on } from '../data.js';
import { onSync, syncChip } from './sync-chip.js';
import { openCapture } from './capture.js';

/** @param {string} path */
function mark(path) {
  for (const link of document.querySelectorAll('.rail li a')) {
    const here = path.startsWith(link.getAttribute('href') ?? '?');
    if (here) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
}

/** Theme and shortcuts follow the account, so that a second device looks the same. */
function applyPreferences() {
  const { theme } = account()?.preferences ?? {};
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
  else if (theme === 'system') delete document.documentElement.dataset.theme;
  if (theme) localStorage.setItem('theme', theme);
  byId('me').textContent = initials(account()?.full_name ?? '');
}

export const openPalette = () => import('./palette.js').then((part) => part.palette());

export function frame() {
  const draw = () => render(syncChip(), byId('sync'));
  draw();
  onSync(draw);
  mark(location.pathname);
  if (account()) applyPreferences();
  on('account', applyPreferences);
  addEventListener('route', (event) => mark(/** @type {CustomEvent} */ (event).detail));
  document.addEventListener('click', (event) => {
    const element = /** @type {HTMLElement} */ (event.target).closest('[data-do]');
    const command = element?.getAttribute('data-do');
    if (command === 'palette') openPalette();
    else if (command) openCapture(/** @type {any} */ (command));
  });
}
