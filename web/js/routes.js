// @ts-check
// Every page: its path and its screen, loaded when it is opened first.

/** @typedef {import('./router.js').Screen} Screen */
/** @type {[string, () => Promise<{default: Screen}>][]} */
export const ROUTES = [['/sign-in', () => import('./screens/sign-in.js')]];
