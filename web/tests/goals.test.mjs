// Goals: set as a sentence, repeated, paused, written down by hand, with everything behind each number.
import test, { after, before } from 'node:test';
import assert from 'node:assert/strict';
import { DESK, eventNow, open, PHONE, serve } from './harness.mjs';
import { teamOf } from './team.mjs';
import { enter, settled, signedIn } from './visit.mjs';

let app;
before(async () => {
  app = await serve();
});
after(() => app?.close());

const first = async (call) => (await call('GET', '/goals')).items[0];

test('what one did by hand is written down, also without a network, and taken back', async (t) => {
  const { page, call, context, problems } = await signedIn(t, app.url, { size: PHONE });
  await page.goto(`${app.url}/goals`);
  await page.click('text=Set a goal');
  await page.selectOption('#f-metric', 'manual');
  await page.fill('#f-target', '0');
  await page.click('.sheet footer .primary');
  await page.waitForSelector('.sheet .err');
  await page.fill('#f-target', '2');
  await page.fill('#f-statement', 'Read two papers');
  await page.click('.sheet footer .primary');
  await page.waitForSelector('.goal-list >> text=Read two papers');
  await settled(page);
  await page.click('.goal-card a >> text=Read two papers');
  await page.waitForSelector('text=Nothing yet');
  await settled(page);
  t.after(() => (app.line.down = false));
  await context.setOffline(true);
  app.line.down = true; // the browser says offline, and nobody answers either
  await page.click('.acts >> text=Write down what you did');
  await page.click('.sheet footer .primary');
  await page.waitForSelector('#f-note[aria-invalid=true]');
  await page.fill('#f-note', 'Local-first software');
  await page.click('.sheet footer .primary');
  await page.waitForSelector('.evidence-list >> text=Local-first software');
  await page.waitForSelector('.goal-page >> text=1 of 2');
  app.line.down = false;
  await context.setOffline(false);
  await settled(page);
  const goal = await first(call);
  assert.deepEqual(
    [goal.progress.count, goal.progress.evidence[0].label],
    [1, 'Local-first software'],
  );
  await page.click('.evidence-list button');
  await page.waitForSelector('.goal-page >> text=0 of 2');
  await page.click('#toasts button');
  await page.waitForSelector('.goal-page >> text=1 of 2');
  await settled(page);
  assert.equal((await first(call)).progress.count, 1);
  const offline = /ERR_INTERNET_DISCONNECTED/;
  assert.deepEqual(
    problems.filter((text) => !offline.test(text)),
    [],
  );
});

test('a goal is paused, let go, taken up and deleted, each with undo', async (t) => {
  const fill = async (call) => ({
    goal: await call('POST', '/goals', {
      metric: 'lessons_captured',
      target: 1,
      recurrence: 'week',
    }),
  });
  const { page, call, problems } = await signedIn(t, app.url, { fill });
  const goal = () => first(call);
  await page.goto(`${app.url}/goals`);
  await page.click('text=Pause this week');
  await page.waitForSelector('.goal-card .chip >> text=a pause');
  await settled(page);
  assert.equal((await goal()).paused, true);
  await page.click('#toasts button');
  await page.waitForSelector('text=Pause this week');
  await settled(page);
  assert.equal((await goal()).paused, false);
  await page.click('text=Let it go');
  await page.waitForSelector('h2 >> text=Let go');
  await settled(page);
  assert.equal((await goal()).status, 'abandoned');
  await page.click('#toasts button');
  await page.waitForSelector('text=Let it go');
  await settled(page);
  assert.equal((await goal()).status, 'active');
  await page.click('.goal-card .label a');
  await page.waitForSelector('.goal-page');
  await page.click('.goal-page >> text=Delete');
  await page.waitForURL('**/goals');
  await page.waitForSelector('text=No goals yet');
  await page.click('#toasts button');
  await page.waitForSelector('.goal-card');
  await settled(page);
  assert.equal((await goal()).metric, 'lessons_captured');
  assert.deepEqual(problems, []);
});

test('every number opens the list behind it, and repeated goals their history', async (t) => {
  const { page, problems } = await open(t, DESK);
  const call = await enter(page, app.url);
  const { items } = await call('GET', '/goals?scope=period');
  const weekly = items.find((goal) => goal.recurrence === 'week');
  const whole = items.find(
    (goal) => goal.metric === 'new_contacts' && goal.progress.count > 6 && !goal.recurrence,
  );
  await page.goto(`${app.url}/goals`);
  await page.waitForSelector('#weeks-title');
  await page.goto(`${app.url}/goals/${whole.id}`);
  await page.waitForSelector('.evidence-list li:nth-child(7)');
  assert.match(await page.textContent('.goal-page'), /closed .* with \d+ of 40/);
  const people = await page.locator('.evidence-list a').count();
  assert.equal(people, Math.min(whole.progress.count, 50));
  await page.goto(`${app.url}/goals/${weekly.id}`);
  await page.waitForSelector('#history-title');
  await page.click('text=Show as table');
  assert.ok((await page.locator('.data tbody tr').count()) >= 10);
  assert.match(await page.textContent('.data tbody'), /achieved|not quite/);
  const bars = await page.locator('.bars rect').count();
  assert.equal(bars, await page.locator('.data tbody tr').count());
  assert.deepEqual(problems, []);
});

test('what every new event brings along is changed where it stands', async (t) => {
  const { page, call, problems } = await signedIn(t, app.url);
  await page.goto(`${app.url}/goals`);
  const panel = page.locator('[aria-labelledby=template-title]');
  await panel.locator('[aria-label="Meet 3 new people"] [aria-label="One less"]').click();
  await panel.locator('[aria-label="Meet 2 new people"]').waitFor();
  await settled(page);
  await panel.locator('[aria-label^="Take away"]').nth(1).click();
  await settled(page);
  await page.click('text=Set a goal');
  await page.selectOption('#f-metric', 'encounters');
  await page.selectOption('#f-scope', 'event');
  await page.click('.sheet footer .primary');
  await panel.locator('[aria-label="Have 3 conversations"]').waitFor();
  await settled(page);
  const event = await call('POST', '/events', eventNow());
  const goals = (await call('GET', `/goals?event_id=${event.id}`)).items;
  assert.deepEqual(
    goals.map(({ statement }) => statement),
    ['Meet 2 new people', 'Have 3 conversations'],
  );
  assert.deepEqual(problems, []);
});

test('a goal of a team counts what the team sees, and everybody in it sees the goal', async (t) => {
  const ada = await signedIn(t, app.url);
  const ben = await signedIn(t, app.url, { size: PHONE });
  const team = await teamOf(app, ada, [ben], 'Platform');
  await ada.page.goto(`${app.url}/goals`);
  await ada.page.click('text=Set a goal');
  await ada.page.selectOption('#f-whose', team);
  await ada.page.waitForSelector('.sheet >> text=never your people');
  assert.equal(await ada.page.locator('#f-metric option').count(), 3);
  await ada.page.fill('#f-target', '2');
  await ada.page.click('.sheet footer .primary');
  await ada.page.waitForSelector('h2 >> text=Goals of Platform');
  await settled(ada.page);
  await ben.call('POST', '/lessons', { insight: 'Runbooks first', team_ids: [team] });
  await ben.page.goto(`${app.url}/goals`);
  const card = ben.page.locator('.goal-card', { hasText: 'Share 2 lessons' });
  await card.waitFor();
  assert.match(await card.textContent(), /1 of 2/);
  assert.equal(await card.locator('.entry-tools').count(), 0, 'it is hers to change');
  await card.locator('.label a').click();
  await ben.page.waitForSelector('.evidence-list >> text=Runbooks first');
  assert.deepEqual([...ada.problems, ...ben.problems], []);
});
