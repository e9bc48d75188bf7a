// Every screen, for the tests that walk all of them: axe, reflow, hostile texts. A new screen is one line.
// `path` may use what `fixtures` found; `ready` appears when the screen has its content. `press` opens a
// sheet over it, in which `then` appears.
import { visitor } from './harness.mjs';

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
  { name: 'teams', path: () => '/team?all=1', ready: '.rows.teams' },
  { name: 'team', path: (ids) => `/team/${ids.team}`, ready: '.rows.members' },
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

/** The ids the paths need, from an account that has at least one of each. */
export async function fixtures(call) {
  const first = async (path) => (await call('GET', `${path}limit=1`)).items[0]?.id;
  const [{ id: event, starts_at }] = (await call('GET', '/events?scope=mine&limit=1')).items;
  const link = await call('POST', '/links', { event_id: event, expires_in_days: 1 });
  const { team, token } = await teamOf(call);
  const everybody = { team_ids: [team], note: 'Worth it' };
  await call('PUT', `/events/${event}/shares`, everybody, { 'if-match': '*' });
  const answers = { what: 'I asked too late', now_what: 'Ask sooner' };
  const model = 'what_so_what_now_what';
  const looked = await call('POST', '/reflections', { event_id: event, model, answers });
  const pitch = await pitchOf(call, team);
  const year = new Date().getFullYear();
  const handed = { from: `${year - 1}-12-31`, to: `${year}-12-30` };
  const submitted = await call('POST', '/cpd/submissions', handed);
  return {
    event,
    submission: submitted.id,
    reflection: looked.id,
    pitch,
    usp: (await call('POST', '/usps', { title: 'Calm deploys', benefit: 'makes them boring' })).id,
    month: starts_at.slice(0, 7),
    key: new URL(link.url).hash.replace('#token=', ''),
    contact: await first('/contacts?'),
    lesson: await first('/lessons?'),
    goal: await first('/goals?'),
    team,
    token,
    manual: (await first('/goals?metric=manual&')) ?? (await first('/goals?')),
  };
}

/** A pitch with two wordings, practised, and used in a conversation. */
async function pitchOf(call, team) {
  const { id } = await call('POST', '/pitches', { title: 'What we do', team_ids: [team] });
  const versions = `/pitches/${id}/versions`;
  await call('POST', versions, { body: 'You know how deploys fail at night? We make them safe.' });
  const body = 'You know how deploys fail at night? We make them boring. Shall I show you?';
  const { id: version_id } = await call('POST', versions, { body });
  const practice = { version_id, seconds: 48, self_rating: 4, fillers: 2, note: 'Slower.' };
  await call('POST', `/pitches/${id}/practices`, practice);
  const used = { pitch_version_id: version_id, pitch_landed: 4 };
  const occurred_at = '2026-11-20T18:00:00Z';
  await call('POST', '/encounters', { occurred_at, ...used, contacts: [{ full_name: 'Jo Lind' }] });
  return id;
}

/** A team, and the token of a link into it. */
async function teamOf(call) {
  const [found] = (await call('GET', '/teams?limit=1')).items;
  const { id } = found ?? (await call('POST', '/teams', { name: 'Platform' }));
  const made = await call('POST', `/teams/${id}/invitations`, { max_uses: 10 });
  const link = new URL(made.items[0].link);
  const token = link.hash.replace('#token=', '');
  // Somebody who joins is something to be told of.
  await (await visitor(link.origin)).call('POST', '/memberships', { token });
  return { team: id, token };
}
