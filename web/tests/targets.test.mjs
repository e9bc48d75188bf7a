// Divide and cover: two colleagues say whom to meet, one claims and meets them, both read what came of it.
import test, { after, before } from 'node:test';
import assert from 'node:assert/strict';
import { DESK, eventNow, PHONE, serve, workerReady } from './harness.mjs';
import { colleague, teamOf } from './team.mjs';
import { settled, violations } from './visit.mjs';

let app;
before(async () => {
  app = await serve();
});
after(() => app?.close());

/** Ada's event, which is on, shared with Ben, who goes too. */
async function story(t, adas = DESK, bens = PHONE) {
  const ada = await colleague(app, t, 'Ada Moreno', adas);
  const ben = await colleague(app, t, 'Ben Okafor', bens);
  const team = await teamOf(app, ada, [ben]);
  const event = await ada.call('POST', '/events', eventNow());
  const match = { 'if-match': '*' };
  await ada.call('PUT', `/events/${event.id}/shares`, { team_ids: [team], note: '' }, match);
  await ben.call('PATCH', `/events/${event.id}/participation`, { response: 'accepted' }, match);
  return { ada, ben, team, event, path: `${app.url}/events/${event.id}` };
}

const jonas = { full_name: 'Jonas Brügger', organization: 'Halde Labs', reason: 'async Rust' };
const add = ({ ada, event }, target = jonas) =>
  ada.call('POST', `/events/${event.id}/targets`, target);
const words = (page) =>
  page
    .locator('.targets > li .meta')
    .evaluateAll((all) => all.map((line) => line.innerText.trim()));

test('one writes somebody down, the other claims and meets them', async (t) => {
  const { ada, ben, path } = await story(t);
  const [{ page, problems }, bens] = [await ada.enter(), await ben.enter()];
  await page.goto(path);
  await page.focus('[data-edit="targets"]');
  await page.keyboard.press('Enter');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'f-full_name');
  await page.keyboard.press('Enter');
  await page.waitForSelector('#f-full_name[aria-invalid="true"]');
  await page.keyboard.type('Jonas Brügger');
  await page.fill('#f-organization', 'Halde Labs');
  await page.fill('#f-reason', 'runs async Rust');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.targets > li');
  assert.deepEqual(await words(page), ['Nobody talks to them yet']);
  assert.equal(await page.evaluate(() => document.activeElement.dataset.edit), 'targets');
  await settled(page);

  await bens.page.goto(path);
  await bens.page.waitForSelector('.targets >> text=Halde Labs: runs async Rust');
  assert.equal(await bens.page.locator('.targets [data-edit], .targets >> text=Delete').count(), 0);
  await bens.page.click('.targets button:has-text("I talk to them")');
  await bens.page.waitForSelector('.targets >> text=You talk to them');
  await settled(bens.page);
  assert.deepEqual(await violations(bens.page, 'the event, claimed'), []);

  await bens.page.goto(`${path}/live`);
  await bens.page.click('.targets button:has-text("Met")');
  await bens.page.waitForSelector('.sheet[open]');
  assert.equal(await bens.page.inputValue('#f-full_name'), 'Jonas Brügger');
  assert.equal(await bens.page.inputValue('#f-organization'), 'Halde Labs');
  await bens.page.fill('#f-summary', 'a private matter');
  await bens.page.click('.sheet .primary');
  await bens.page.waitForSelector('.targets >> text=You met them');
  await bens.page.waitForSelector('.log >> text=Jonas Brügger');
  await settled(bens.page);
  assert.deepEqual(await violations(bens.page, 'event mode, met'), []);
  await bens.page.goto(path);
  await bens.page.waitForSelector('.targets a:has-text("Jonas Brügger")');

  await page.reload();
  await page.waitForSelector('.targets >> text=Ben Okafor met them');
  assert.equal(await page.locator('.targets a').count(), 0, 'his person is his');
  assert.doesNotMatch(await page.innerText('main'), /private matter/);
  assert.deepEqual(await violations(page, 'the event, met'), []);
  assert.deepEqual([...problems, ...bens.problems], []);
});

test('after the event both read and print what came of it', async (t) => {
  const told = await story(t);
  const { ada, ben, team, event, path } = told;
  await add(told);
  const { id } = await add(told, { ...jonas, full_name: 'Mara Keller', reason: '' });
  const talk = await ben.call('POST', '/encounters', {
    event_id: event.id,
    occurred_at: new Date().toISOString(),
    summary: 'a private matter',
    contacts: [{ full_name: 'Mara with a private name' }],
  });
  const meeting = `/events/${event.id}/targets/${id}/meeting`;
  await ben.call('PUT', meeting, { encounter_id: talk.id });
  const lesson = { insight: 'Runbooks first', event_id: event.id };
  await ben.call('POST', '/lessons', { ...lesson, team_ids: [team] });
  await ben.call('POST', '/lessons', { ...lesson, insight: 'a private lesson' });
  const over = {
    ends_at: new Date(Date.now() - 60_000).toISOString(),
    cost: { amount: '120', currency: 'CHF' },
  };
  await ada.call('PATCH', `/events/${event.id}`, over, { 'if-match': '*' });

  const { page, problems } = await ada.enter();
  await page.goto(path);
  await page.click('text=What came of it');
  await page.waitForSelector('.report');
  const report = await page.innerText('.report');
  for (const told of [
    /2 of you/,
    /1 of 2 you wanted to meet/,
    /1 lesson shared/,
    /120 CHF/,
    /Mara Keller\s+Halde Labs\s+Ben Okafor met them/,
    /Jonas Brügger\s+Halde Labs: async Rust\s+Nobody met them/,
    /Runbooks first\s+Ben Okafor/,
    /Meet 3 new people\s+0 of 3/,
  ])
    assert.match(report, told);
  assert.doesNotMatch(report, /private/);
  assert.deepEqual(await violations(page, 'the report'), []);
  await page.emulateMedia({ media: 'print' });
  assert.equal(await page.locator('.crumb:visible, .rail:visible, .acts:visible').count(), 0);
  assert.deepEqual(problems, []);
});

test('claiming, meeting and deleting are taken back', async (t) => {
  const story_ = await story(t);
  const { ada, path, event } = story_;
  await add(story_);
  const { page } = await ada.enter();
  const undo = '#toasts button:has-text("Undo")';
  const read = async () => (await ada.call('GET', `/events/${event.id}/targets`)).items;
  await page.goto(path);
  await page.click('.targets button:has-text("I talk to them")');
  await page.click(undo);
  await page.waitForSelector('.targets >> text=Nobody talks to them yet');
  await page.click('.targets button:has-text("I talk to them")');
  await page.click('.targets button:has-text("Let go")');
  await page.waitForSelector('.targets >> text=Nobody talks to them yet');
  await page.click(undo);
  await page.waitForSelector('.targets >> text=You talk to them');
  await settled(page);
  assert.equal((await read())[0].claimed_by.full_name, 'Ada Moreno');

  await page.click('.targets button:has-text("Met")');
  await page.click('.sheet .primary');
  await page.waitForSelector('.targets >> text=You met them');
  await settled(page);
  await page.click(undo);
  await page.waitForSelector('.targets >> text=You talk to them');
  await settled(page);
  assert.equal((await read())[0].met, false);
  assert.deepEqual((await ada.call('GET', '/contacts')).items, []);

  await page.click('.targets button:has-text("Edit")');
  await page.fill('#f-full_name', 'Jonas B.');
  await page.click('.targets .primary');
  await page.waitForSelector('.targets >> text=Jonas B.');
  await settled(page);
  await page.click(undo);
  await page.waitForSelector('.targets >> text=Jonas Brügger');
  await page.click('.targets button:has-text("Delete")');
  await page.waitForSelector('.targets', { state: 'detached' });
  await settled(page);
  await page.click(undo);
  await page.waitForSelector('.targets >> text=Jonas Brügger');
  await settled(page);
  assert.equal((await read()).length, 1);
});

test('whom one met without a network is marked when there is one', async (t) => {
  const story_ = await story(t);
  const { ben, ada, event, path } = story_;
  await add(story_);
  const { page, context } = await ben.enter();
  await workerReady(page);
  await page.goto(`${path}/live`);
  await page.waitForSelector('.targets');
  t.after(() => (app.line.down = false));
  await context.setOffline(true);
  app.line.down = true;
  await page.click('.targets button:has-text("Met")');
  await page.click('.sheet .primary');
  await page.waitForSelector('.targets >> text=You met them');
  await page.waitForSelector('.em-bar .chip');
  await page.reload();
  await page.waitForSelector('.targets >> text=You met them');
  app.line.down = false;
  await context.setOffline(false);
  await page.waitForSelector('.em-bar .chip', { state: 'detached' });
  const [target] = (await ada.call('GET', `/events/${event.id}/targets`)).items;
  assert.deepEqual(
    [target.met, target.met_by.map((one) => one.full_name), target.encounter_id],
    [true, ['Ben Okafor'], null],
  );
});
