// People: searched, edited in place, archived; conversations and follow-ups.
import test, { after, before } from 'node:test';
import assert from 'node:assert/strict';
import { DESK, eventNow, PHONE, serve } from './harness.mjs';
import { settled, signedIn } from './visit.mjs';

let app;
before(async () => {
  app = await serve();
});
after(() => app?.close());

/** A signed-in browser; `people` are made before. Answers with their ids too. */
const mara = (t, people = [], size = DESK) =>
  signedIn(t, app.url, {
    size,
    fill: async (call) => {
      const ids = [];
      for (const one of people) ids.push((await call('POST', '/contacts', one)).id);
      return { ids };
    },
  });

const JONAS = { full_name: 'Jonas Brügger', organization: 'Halde Labs', tags: ['rust'] };
const LEA = { full_name: 'Léa Marchetti', organization: 'Observa' };
const names = (page) => page.locator('.rows.people .name').allTextContents();

test('search as you type finds without accents, offline too, and lives in the address', async (t) => {
  const { page, context, problems } = await mara(t, [JONAS, LEA]);
  await page.goto(`${app.url}/people`);
  await page.waitForSelector('.rows.people');
  await page.keyboard.press('/');
  await page.keyboard.type('brugg');
  await page.waitForFunction(() => document.querySelectorAll('.rows.people > li').length === 1);
  assert.deepEqual(await names(page), ['Jonas Brügger']);
  assert.equal(new URL(page.url()).search, '?q=brugg');
  assert.match(await page.textContent('.page-head [role=status]'), /1 person/);
  await context.setOffline(true);
  await page.fill('input[type=search]', 'lea');
  await page.waitForSelector('text=Léa Marchetti');
  assert.deepEqual(await names(page), ['Léa Marchetti']);
  await context.setOffline(false);
  await page.fill('input[type=search]', 'zzz');
  await page.waitForSelector('text=No one matches “zzz”');
  assert.deepEqual(
    problems.filter((text) => !/ERR_INTERNET_DISCONNECTED/.test(text)),
    [],
  );
});

test('facts are edited in place, with the errors beside their fields', async (t) => {
  const { page, call, ids, problems } = await mara(t, [JONAS], PHONE);
  await page.goto(`${app.url}/people/${ids[0]}`);
  await page.click('[data-edit=facts]');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'f-full_name');
  await page.fill('#f-full_name', '');
  await page.fill('#f-point-0', 'jonas at halde');
  await page.click('#edit-facts .primary');
  assert.deepEqual(
    await page.locator('[aria-invalid=true]').evaluateAll((all) => all.map((e) => e.name)),
    ['full_name', 'point-0'],
  );
  await page.fill('#f-full_name', 'Jonas A. Brügger');
  await page.fill('#f-point-0', 'jonas@halde.example');
  await page.fill('#f-point-1', '+41 44 123 45 67');
  await page.fill('#f-tags', 'rust, climbing');
  await page.selectOption('#f-keep_in_touch_days', '90');
  await page.click('#edit-facts .primary');
  await page.waitForSelector('.points a[href="mailto:jonas@halde.example"]');
  await settled(page);
  const contact = await call('GET', `/contacts/${ids[0]}`);
  assert.equal(contact.full_name, 'Jonas A. Brügger');
  assert.equal(contact.organization, 'Halde Labs', 'what was not touched stays');
  assert.deepEqual(contact.tags, ['rust', 'climbing']);
  assert.equal(contact.keep_in_touch_days, 90);
  assert.deepEqual(
    contact.contact_points.map(({ kind, value }) => [kind, value]),
    [
      ['email', 'jonas@halde.example'],
      ['tel', '+41 44 123 45 67'],
    ],
  );
  assert.equal(await page.evaluate(() => document.activeElement.dataset.edit), 'facts');
  assert.deepEqual(problems, []);
});

test('an archived person leaves the list and comes back', async (t) => {
  const { page, ids } = await mara(t, [JONAS, LEA]);
  await page.goto(`${app.url}/people/${ids[0]}`);
  await page.click('.event-tools >> text=Archive');
  await page.waitForSelector('.person-head .chip');
  await settled(page);
  await page.goto(`${app.url}/people`);
  await page.waitForSelector('.rows.people');
  assert.deepEqual(await names(page), ['Léa Marchetti']);
  await page.click('.filter >> text=Archived');
  await page.waitForSelector('text=Jonas Brügger');
  await page.click('text=Jonas Brügger');
  await page.click('.event-tools >> text=Bring back');
  await page.waitForSelector('.event-tools >> text=Archive');
  await settled(page);
  await page.goto(`${app.url}/people`);
  await page.waitForFunction(() => document.querySelectorAll('.rows.people > li').length === 2);
});

test('a logged conversation closes the follow-up and sets the next', async (t) => {
  const follow_up = { summary: 'send the talk', direction: 'i_owe' };
  const { page, call, ids, problems } = await mara(t, [{ ...JONAS, follow_up }], PHONE);
  await page.goto(`${app.url}/people/${ids[0]}`);
  await page.waitForSelector('text=send the talk');
  await page.click('.person-head .primary');
  await page.fill('#f-summary', 'Talked about tracing');
  await page.check('[name=days][value="7"]');
  await page.fill('#f-promise', 'Introduce him to Priya');
  await page.click('.sheet footer .primary');
  await page.waitForSelector('.sheet', { state: 'detached' });
  await page.waitForSelector('.timeline >> text=Talked about tracing');
  await settled(page);
  const { items } = await call('GET', `/follow-ups?contact_id=${ids[0]}&status=all`);
  assert.deepEqual(items.map(({ summary, status }) => [summary, status]).sort(), [
    ['Introduce him to Priya', 'needs_action'],
    ['send the talk', 'completed'],
  ]);
  assert.ok((await call('GET', `/contacts/${ids[0]}`)).last_contacted_at);
  assert.deepEqual(problems, []);
});

test('follow-ups are added, changed, put off and ticked off', async (t) => {
  const { page, call, ids } = await mara(t, [JONAS]);
  const one = async () =>
    (await call('GET', `/follow-ups?contact_id=${ids[0]}&status=all`)).items[0];
  await page.goto(`${app.url}/people/${ids[0]}`);
  await page.click('.panel-head >> text=Add');
  await page.fill('#f-summary', 'send the slides');
  await page.click('.sheet footer .primary');
  await page.waitForSelector('.rows >> text=send the slides');
  await settled(page);
  await page.click('.rows button.name');
  await page.fill('#f-due', '2030-05-02');
  await page.check('[name=direction][value=they_owe]');
  await page.click('.sheet footer .primary');
  await page.waitForSelector('text=They promised');
  await settled(page);
  assert.equal((await one()).due_at, '2030-05-02T15:00:00Z');
  await page.click('[aria-label^="Put off"]');
  await page.click('[aria-label^="Done"]');
  await page.waitForSelector('.timeline >> text=send the slides');
  await settled(page);
  assert.equal((await one()).status, 'completed');
  await page.click('.timeline >> text=Open again');
  await page.waitForSelector('.tick');
  await settled(page);
  assert.equal((await one()).status, 'needs_action');
});

test('several people are tagged and deleted at once, and undone at once', async (t) => {
  const { page, call } = await mara(t, [JONAS, LEA]);
  await page.goto(`${app.url}/people`);
  await page.waitForSelector('.rows.people');
  await page.click('.tools >> text=Select');
  await page.click('.bulk .check');
  await page.fill('#bulk-tag', 'zürich');
  await page.click('text=Add tag');
  await page.waitForSelector('text=2 people tagged');
  await settled(page);
  const tags = async () => (await call('GET', '/contacts')).items.map((contact) => contact.tags);
  assert.deepEqual(await tags(), [['rust', 'zürich'], ['zürich']]);
  await page.click('.bulk >> text=Delete');
  await page.waitForSelector('text=The people you meet will be here');
  await settled(page);
  await page.click('#toasts button');
  await page.waitForFunction(() => document.querySelectorAll('.rows.people > li').length === 2);
  await settled(page);
  assert.equal((await call('GET', '/contacts')).items.length, 2);
});

test('the timeline names the event, and a conversation is edited in place', async (t) => {
  const { page, call, ids } = await mara(t, [JONAS]);
  const event = await call('POST', '/events', eventNow());
  const talk = { event_id: event.id, occurred_at: new Date().toISOString(), summary: 'tracing' };
  await call('POST', '/encounters', { ...talk, contacts: [{ id: ids[0] }], follow_up: null });
  await page.goto(`${app.url}/people/${ids[0]}`);
  await page.waitForSelector('.timeline >> text=Rust Zürich');
  await page.click('.timeline >> text=Edit');
  await page.fill('#f-summary', 'tracing and profiling');
  await page.click('.timeline .primary');
  await page.waitForSelector('.timeline >> text=tracing and profiling');
  await settled(page);
  const [encounter] = (await call('GET', `/encounters?contact_id=${ids[0]}`)).items;
  assert.equal(encounter.summary, 'tracing and profiling');
});
