// Every screen, for the tests that walk all of them: axe, reflow, hostile texts. A new screen is one line.
// `path` may use what `fixtures` found; `ready` appears when the screen has its content.

/** @type {{name: string, path: (ids: Record<string, string>) => string, ready: string}[]} */
export const SCREENS = [
  { name: 'Today', path: () => '/today', ready: '.today' },
  { name: 'event mode', path: (ids) => `/events/${ids.event}/live`, ready: '.em .big' },
  { name: 'outbox', path: () => '/settings/outbox', ready: '.empty' },
  { name: 'welcome', path: () => '/welcome', ready: '.entry-form' },
  { name: 'not found', path: () => '/nope', ready: '.empty' },
];

/** Screens shown without an account. */
export const PUBLIC_SCREENS = [
  { name: 'sign in', path: () => '/sign-in', ready: '.entry-form' },
  { name: 'sign up', path: () => '/sign-in?new=1', ready: '#f-full_name' },
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

/** The ids the paths need, from an account that has at least one of each. */
export async function fixtures(call) {
  const first = async (path) => (await call('GET', `${path}limit=1`)).items[0]?.id;
  return {
    event: await first('/events?'),
    contact: await first('/contacts?'),
    lesson: await first('/lessons?'),
    goal: await first('/goals?'),
  };
}
