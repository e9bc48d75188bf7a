// @ts-check
// Every page: its path and its screen, loaded when it is opened first, with the stylesheets of css/screens/
// that the first view does without.

/** @typedef {import('./router.js').Screen} Screen */
/** @type {[string, () => Promise<{default: Screen}>, string[]?][]} */
export const ROUTES = [
  ['/sign-in', () => import('./screens/sign-in.js'), ['sign-in']],
  ['/reset', () => import('./screens/reset.js'), ['sign-in']],
  ['/shared', () => import('./screens/shared.js'), ['shared']],
  ['/verify', () => import('./screens/verify.js'), ['sign-in']],
  ['/unsubscribe', () => import('./screens/unsubscribe.js'), ['sign-in']],
  ['/invitation', () => import('./screens/invitation.js'), ['sign-in']],
  ['/welcome', () => import('./screens/welcome.js'), ['sign-in', 'welcome']],
  ['/today', () => import('./screens/today.js')],
  ['/capture/:kind', () => import('./screens/today.js')],
  ['/events', () => import('./screens/events.js')],
  ['/events/new', () => import('./screens/event-form.js')],
  ['/events/:id', () => import('./screens/event.js'), ['shared']],
  ['/events/:id/edit', () => import('./screens/event-form.js')],
  ['/events/:id/live', () => import('./screens/live.js'), ['live']],
  ['/events/:id/report', () => import('./screens/report.js'), ['report']],
  ['/people', () => import('./screens/people.js')],
  ['/people/:id', () => import('./screens/person.js')],
  ['/lessons', () => import('./screens/lessons.js'), ['lessons']],
  ['/lessons/:id', () => import('./screens/lesson.js'), ['lessons', 'shared']],
  ['/reflections', () => import('./screens/reflections.js')],
  ['/reflections/:id', () => import('./screens/reflection.js'), ['reflection']],
  ['/goals', () => import('./screens/goals.js')],
  ['/goals/:id', () => import('./screens/goal.js'), ['goal']],
  ['/team', () => import('./screens/team.js'), ['settings']],
  ['/team/:id', () => import('./screens/team.js'), ['settings']],
  ['/team/:id/calendar', () => import('./screens/team-calendar.js'), ['calendar']],
  ['/notifications', () => import('./screens/notifications.js')],
  ['/trash', () => import('./screens/trash.js')],
  ['/settings/outbox', () => import('./screens/outbox.js')],
  ['/settings(?:/profile)?', () => import('./screens/settings-profile.js'), ['settings']],
  ['/settings/account', () => import('./screens/settings-account.js'), ['settings']],
  ['/settings/appearance', () => import('./screens/settings-appearance.js'), ['settings']],
  ['/settings/notifications', () => import('./screens/settings-notifications.js'), ['settings']],
  ['/settings/password', () => import('./screens/settings-password.js'), ['settings']],
  ['/settings/sessions', () => import('./screens/settings-sessions.js'), ['settings']],
  ['/settings/tokens', () => import('./screens/settings-tokens.js'), ['settings']],
];
