// @ts-check
// Every page: its path and its screen, loaded when it is opened first.

/** @typedef {import('./router.js').Screen} Screen */
/** @type {[string, () => Promise<{default: Screen}>][]} */
export const ROUTES = [
  ['/sign-in', () => import('./screens/sign-in.js')],
  ['/welcome', () => import('./screens/welcome.js')],
  ['/today', () => import('./screens/today.js')],
  ['/capture/:kind', () => import('./screens/today.js')],
  ['/events', () => import('./screens/events.js')],
  ['/events/new', () => import('./screens/event-form.js')],
  ['/events/:id', () => import('./screens/event.js')],
  ['/events/:id/edit', () => import('./screens/event-form.js')],
  ['/events/:id/live', () => import('./screens/live.js')],
  ['/people', () => import('./screens/people.js')],
  ['/people/:id', () => import('./screens/person.js')],
  ['/lessons', () => import('./screens/lessons.js')],
  ['/lessons/:id', () => import('./screens/lesson.js')],
  ['/goals', () => import('./screens/goals.js')],
  ['/goals/:id', () => import('./screens/goals.js')],
  ['/trash', () => import('./screens/trash.js')],
  ['/settings/outbox', () => import('./screens/outbox.js')],
  ['/settings(?:/profile)?', () => import('./screens/settings-profile.js')],
  ['/settings/appearance', () => import('./screens/settings-appearance.js')],
  ['/settings/password', () => import('./screens/settings-password.js')],
  ['/settings/sessions', () => import('./screens/settings-sessions.js')],
  ['/settings/tokens', () => import('./screens/settings-tokens.js')],
];
