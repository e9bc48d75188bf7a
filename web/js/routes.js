// @ts-check
// Every page: its path and its screen, loaded when it is opened first.

/** @typedef {import('./router.js').Screen} Screen */
/** @type {[string, () => Promise<{default: Screen}>][]} */
export const ROUTES = [
  ['/sign-in', () => import('./screens/sign-in.js')],
  ['/welcome', () => import('./screens/welcome.js')],
  ['/today', () => import('./screens/today.js')],
  ['/capture/:kind', () => import('./screens/today.js')],
  ['/events/:id/live', () => import('./screens/live.js')],
  ['/settings/outbox', () => import('./screens/outbox.js')],
];
