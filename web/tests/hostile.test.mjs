// Hostile texts in every field, every page walked: nothing runs, nothing is even tried.
import test, { after, before } from 'node:test';
import assert from 'node:assert/strict';
import { eventNow, open, person, serve, signIn } from './harness.mjs';
import { fixtures } from './fixtures.mjs';
import { reach, SCREENS } from './screens.mjs';
import { teamOf } from './team.mjs';

const PAYLOADS = [
  '<img src=x onerror=window.__ran=1>',
  '<script>window.__ran=1</script>',
  '"><svg onload=window.__ran=1>',
  "'-window.__ran=1-'",
  '${window.__ran=1}{{constructor.constructor("window.__ran=1")()}}',
  'javascript:window.__ran=1',
  '<a href="javascript:window.__ran=1">x</a>',
  '<iframe srcdoc="<script>parent.__ran=1</script>">',
  '<style>*{background:url(//x.invalid)}</style>',
  '</textarea></title><body onload=window.__ran=1>',
  '<math><mtext></p><mglyph><style><img src onerror=window.__ran=1>',
  '&#x3C;img src=x onerror=window.__ran=1&#x3E;',
];
const nasty = (i) => PAYLOADS[i % PAYLOADS.length];

let app;
before(async () => {
  app = await serve();
});
after(() => app?.close());

/** A lesson of a colleague, and what is said about it, with a payload in each text field. */
async function share(mara, mo, team_ids, i) {
  const text = nasty(i);
  const tags = [text.slice(0, 30)];
  const body = { title: text, insight: text, so_what: text, tags, skills: tags, team_ids };
  const { id } = await mo.call('POST', '/lessons', body);
  for (const { call } of [mara, mo]) {
    await call('POST', `/lessons/${id}/comments`, { body: text });
    await call('POST', `/lessons/${id}/applications`, {
      applied_on: '2026-01-15',
      what_changed: text,
      impact: text,
      evidence_url: "https://example.org/'-window.__ran=1-'",
    });
  }
  return id;
}

/** One of everything with a payload in each text field. */
async function fill(call, i) {
  const text = nasty(i);
  const event = await call('POST', '/events', {
    ...eventNow({ location: { name: text, address: text } }),
    summary: text,
    description: text,
    organizer: text,
    tags: [text.slice(0, 30)],
    participation: {
      purpose: text,
      intended_outcomes: [text],
      preparation: [{ text, done: false }],
    },
  });
  const target = { full_name: text, organization: text, reason: text };
  await call('POST', `/events/${event.id}/targets`, target);
  const { id } = await call('POST', '/contacts', {
    full_name: text,
    description: text,
    nickname: text,
    organization: text,
    title: text,
    role: text,
    note: text,
    tags: [text.slice(0, 30)],
    met_place: text,
    contact_points: [{ kind: 'url', value: text, types: [], preference: null }],
    encounter: { event_id: event.id, summary: text, topics: [text.slice(0, 30)], note: text },
    follow_up: { summary: text },
  });
  await call('POST', '/lessons', {
    title: text,
    insight: text,
    so_what: text,
    event_id: event.id,
    learned_from: id,
    tags: [text.slice(0, 30)],
    skills: [text.slice(0, 30)],
  });
  const goal = { metric: 'manual', target: 3, statement: text, event_id: event.id };
  const made = await call('POST', '/goals', goal);
  await call('POST', `/goals/${made.id}/entries`, { happened_on: '2026-01-15', note: text });
  const filter = { tags: [text.slice(0, 30)], organization: text };
  await call('POST', '/goals', { ...WEEKLY, statement: text, filter });
}

const PLAIN = { metric: 'manual', target: 1 };
const WEEKLY = { metric: 'new_contacts', target: 1, recurrence: 'week' };

test('payloads in every text field stay text on every page', async (t) => {
  const mara = await person(app.url);
  await mara.call('PATCH', '/me', { full_name: PAYLOADS[0] }, { 'if-match': '*' });
  for (let i = 0; i < PAYLOADS.length; i++) await fill(mara.call, i);
  const mo = await person(app.url);
  await mo.call('PATCH', '/me', { full_name: PAYLOADS[2] }, { 'if-match': '*' });
  const team = await teamOf(app, mara, [mo], PAYLOADS[0]);
  const shared = [];
  for (let i = 0; i < PAYLOADS.length; i++) shared.push(await share(mara, mo, [team], i));
  for (const name of PAYLOADS) await mara.call('POST', '/teams', { name, description: name });
  const goals = PAYLOADS.slice(0, 10).map((statement) => ({ ...PLAIN, statement }));
  await mara.call('PUT', '/goal-template', { goals }, { 'if-match': '*' });
  // The trash has something to show too.
  const gone = await mara.call('POST', '/lessons', { title: PAYLOADS[0], insight: PAYLOADS[0] });
  await mara.call('DELETE', `/lessons/${gone.id}`, undefined, { 'if-match': '*' });
  const { page, problems } = await open(t);
  const dialogs = [];
  page.on('dialog', (dialog) => dialogs.push(dialog.message()) && dialog.dismiss());
  await signIn(page, app.url, mara);
  const { items: events } = await mara.call('GET', '/events');
  for (const [i, { id }] of events.entries()) {
    const everybody = { team_ids: [team], note: nasty(i) };
    await mara.call('PUT', `/events/${id}/shares`, everybody, { 'if-match': '*' });
  }
  const { items: contacts } = await mara.call('GET', '/contacts');
  const { items: lessons } = await mara.call('GET', '/lessons');
  const { items: teams } = await mara.call('GET', '/teams');
  const base = await fixtures(mara.call);
  const theirs = { path: ({ shared: id }) => `/lessons/${id}`, ready: '.rows .prose' };
  for (const screen of [...SCREENS, { name: 'lesson of a colleague', ...theirs }]) {
    const depends = screen.path({}) !== screen.path(base);
    for (let i = 0; i < (depends ? PAYLOADS.length : 1); i++) {
      const ids = { ...base, event: events[i].id, contact: contacts[i].id, lesson: lessons[i].id };
      ids.shared = shared[i];
      if (screen.name === 'team') ids.team = teams[i].id;
      await reach(page, app.url, screen, ids);
      const ran = await page.evaluate(() => [
        window.__ran,
        document.querySelectorAll('a[href^="javascript:" i]').length,
      ]);
      assert.deepEqual(ran, [undefined, 0], screen.name);
      if (
        screen.path(ids) ===
        screen.path({ ...ids, event: '', contact: '', lesson: '', shared: '', team: '' })
      )
        break;
    }
  }
  assert.deepEqual([...dialogs, ...problems], []);
});

test('the sinks for markup and scripts are closed', async (t) => {
  const { page } = await open(t);
  await page.goto(`${app.url}/sign-in`);
  await page.waitForSelector('.entry-form');
  const sinks = await page.evaluate(() => {
    const tried = (act) => {
      try {
        act();
        return 'open';
      } catch (fault) {
        return fault.name;
      }
    };
    return {
      markup: tried(() => (document.createElement('div').innerHTML = '<b>x</b>')),
      script: tried(() => (document.createElement('script').src = '/x.js')),
      frame: tried(() => (document.createElement('iframe').srcdoc = '<b>x</b>')),
      policy: tried(() => trustedTypes.createPolicy('mine', { createHTML: (text) => text })),
    };
  });
  assert.deepEqual(sinks, {
    markup: 'TypeError',
    script: 'TypeError',
    frame: 'TypeError',
    policy: 'TypeError',
  });
});
