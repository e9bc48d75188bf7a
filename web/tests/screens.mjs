// Every screen, for the tests that walk all of them: axe, reflow, hostile texts. A new screen is one line.
// `path` may use what `fixtures.mjs` made; `ready` appears when the screen has its content. `press` opens a
// sheet over it, in which `then` appears.

/** @typedef {{name: string, path: (ids: Record<string, string>) => string, ready: string, press?: string, then?: string}} Place */
/** @type {Place[]} */
export const SCREENS = [
  { name: 'Today', path: () => '/today', ready: '.today' },
  { name: 'event mode', path: (ids) => `/events/${ids.event}/live`, ready: '.em .big' },
  { name: 'events', path: () => '/events', ready: '.rows.events' },
  { name: 'events, none fits', path: () => '/events?q=zzzz', ready: '.empty' },
  { name: 'event', path: (ids) => `/events/${ids.event}`, ready: '.event-head' },
  {
    name: 'event, a link',
    path: (ids) => `/events/${ids.event}`,
    ready: '.event-head',
    press: 'text=Share with a link',
    then: '.link-form',
  },
  { name: 'report', path: (ids) => `/events/${ids.event}/report`, ready: '.report .facts' },
  { name: 'new event', path: () => '/events/new', ready: '#f-summary' },
  { name: 'edit event', path: (ids) => `/events/${ids.event}/edit`, ready: '#f-summary' },
  { name: 'people', path: () => '/people', ready: '.rows.people' },
  { name: 'people, nobody fits', path: () => '/people?q=zzzz', ready: '.empty' },
  { name: 'person', path: (ids) => `/people/${ids.contact}`, ready: '.person-head' },
  { name: 'lessons', path: () => '/lessons', ready: '.panel > .lesson' },
  { name: 'lessons of the team', path: () => '/lessons?scope=team', ready: '.feed > *' },
  { name: 'lesson', path: (ids) => `/lessons/${ids.lesson}`, ready: '.lesson-page' },
  { name: 'library', path: () => '/lessons?scope=all', ready: '.feed .collect' },
  {
    name: 'lesson, a link',
    path: (ids) => `/lessons/${ids.lesson}`,
    ready: '.lesson-page',
    press: 'text=Share with a link',
    then: '.link-form',
  },
  { name: 'shared with a link', path: (ids) => `/shared#token=${ids.key}`, ready: '.shared-page' },
  { name: 'reflections', path: () => '/reflections', ready: '.rows' },
  {
    name: 'reflection',
    path: (ids) => `/reflections/${ids.reflection}`,
    ready: '.reflection-page .question',
  },
  { name: 'the record', path: () => '/cpd', ready: '.cpd-entries' },
  {
    name: 'a submitted record',
    path: (ids) => `/cpd/submissions/${ids.submission}`,
    ready: '.cpd-entries',
  },
  { name: 'goals', path: () => '/goals', ready: '.goal-list' },
  {
    name: 'setting a goal',
    path: () => '/goals',
    ready: '.goal-list',
    press: 'text=Set a goal',
    then: '.builder',
  },
  { name: 'goal', path: (ids) => `/goals/${ids.goal}`, ready: '.goal-page' },
  { name: 'goal by hand', path: (ids) => `/goals/${ids.manual}`, ready: '.goal-page' },
  { name: 'insights', path: () => '/insights', ready: '.insights .facts' },
  {
    name: 'behind an insight',
    path: () => '/insights/behind?what=conversations',
    ready: '.rows.behind',
  },
  { name: 'pitches', path: () => '/pitch', ready: '.rows.pitches' },
  { name: 'pitch', path: (ids) => `/pitch/${ids.pitch}`, ready: '.pitch-head' },
  {
    name: 'writing a pitch',
    path: () => '/pitch',
    ready: '.rows.pitches',
    press: 'text=Write a pitch',
    then: '#f-title',
  },
  { name: 'USP cards', path: () => '/usps', ready: '.rows.usps' },
  { name: 'USP card', path: (ids) => `/usps/${ids.usp}`, ready: '.usp' },
  { name: 'skills', path: () => '/skills', ready: '.rows.skills' },
  { name: 'skill', path: () => '/skills/listening', ready: '.bars' },
  { name: 'teams', path: () => '/team?all=1', ready: '.rows.teams' },
  { name: 'team', path: (ids) => `/team/${ids.team}`, ready: '.rows.members' },
  { name: 'week of a team', path: (ids) => `/team/${ids.team}/digest`, ready: '.digest' },
  { name: 'team insights', path: (ids) => `/team/${ids.team}/insights`, ready: '.report .panel' },
  { name: 'receipt of a team', path: (ids) => `/team/${ids.team}/receipt`, ready: '.receipt' },
  {
    name: 'team calendar',
    path: (ids) => `/team/${ids.team}/calendar?month=${ids.month}`,
    ready: '.calendar .rows',
  },
  {
    name: 'invitation, joining',
    path: (ids) => `/invitation#token=${ids.token}`,
    ready: '.entry-form .primary',
  },
  { name: 'notifications', path: () => '/notifications', ready: '.rows.notifications' },
  { name: 'trash', path: () => '/trash', ready: '.panel' },
  { name: 'profile', path: () => '/settings', ready: '#f-full_name' },
  { name: 'appearance', path: () => '/settings/appearance', ready: '.themes' },
  { name: 'notification settings', path: () => '/settings/notifications', ready: '.scopes' },
  { name: 'what teams are told', path: () => '/settings/insights', ready: '.rows.receipts' },
  { name: 'password', path: () => '/settings/password', ready: '#f-new_password' },
  { name: 'sessions', path: () => '/settings/sessions', ready: '.rows' },
  { name: 'tokens', path: () => '/settings/tokens', ready: '.scopes' },
  { name: 'account', path: () => '/settings/account', ready: '#deletion-title' },
  { name: 'outbox', path: () => '/settings/outbox', ready: '.empty' },
  { name: 'welcome', path: () => '/welcome', ready: '.entry-form' },
  { name: 'not found', path: () => '/nope', ready: '.empty' },
];

/** Screens shown without an account. @type {Place[]} */
export const PUBLIC_SCREENS = [
  { name: 'sign in', path: () => '/sign-in', ready: '.entry-form' },
  { name: 'half a link to something shared', path: () => '/shared', ready: '.empty' },
  { name: 'invitation that is over', path: () => '/invitation', ready: '.empty' },
  { name: 'sign up', path: () => '/sign-in?new=1', ready: '#f-full_name' },
  { name: 'forgotten password', path: () => '/reset', ready: '#f-email' },
  { name: 'new password', path: () => '/reset#token=none', ready: '#f-new_password' },
  { name: 'confirm the address', path: () => '/verify#token=none', ready: '.entry-form .primary' },
  { name: 'half a link', path: () => '/verify', ready: '.entry-form' },
  { name: 'stop the digest', path: () => '/unsubscribe#token=none', ready: '.entry-form .primary' },
  { name: 'half a link to answer', path: () => '/nudge#token=none', ready: '.entry-form' },
  { name: 'half a link to stop it', path: () => '/unsubscribe', ready: '.entry-form' },
];

/** Sheets and dialogs: how to open them from Today by key. */
export const SHEETS = [
  { name: 'person', key: 'p', ready: '.sheet[open]' },
  { name: 'lesson', key: 'l', ready: '.sheet[open]' },
  { name: 'conversation', key: 'c', ready: '.sheet[open]' },
  { name: 'event', key: 'e', ready: '.sheet[open]' },
  { name: 'shortcuts', key: '?', ready: '.sheet[open]' },
  { name: 'palette', key: 'Control+k', ready: '.palette[open]' },
];

/** Opens a screen, and the sheet over it. @param {Place} screen */
export async function reach(page, url, screen, ids = {}) {
  await page.goto(url + screen.path(ids));
  await page.waitForSelector(screen.ready);
  if (!screen.press) return;
  await page.click(screen.press);
  await page.waitForSelector(screen.then);
}
