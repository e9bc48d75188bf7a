// Insights of a team: nothing with four people, sums with five, and the receipt of each of them.
import test, { after, before } from 'node:test';
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { DESK, PHONE, serve } from './harness.mjs';
import { colleague, execute, teamOf } from './team.mjs';

let app;
before(async () => {
  app = await serve();
});
after(() => app?.close());

/** The last quarter that is told of begins there; the first month of the next has a week to be late. */
function lastQuarter() {
  const at = new Date(Date.now() - 7 * 864e5);
  return new Date(Date.UTC(at.getUTCFullYear(), Math.floor(at.getUTCMonth() / 3) * 3 - 3, 1));
}

/** A team in which each of so many colleagues shared two lessons in that quarter. */
async function scene(t, number) {
  const ada = await colleague(app, t, 'Ada Moreno', DESK);
  const others = [];
  for (let i = 0; i < number; i++) others.push(await colleague(app, t, `Colleague ${i}`, PHONE));
  const team = await teamOf(app, ada, others);
  const at = new Date(lastQuarter().getTime() + 20 * 864e5).toISOString();
  for (const { call } of others)
    for (const insight of ['Runbooks first', 'Ask twice'])
      await call('POST', '/lessons', { insight, team_ids: [team] });
  execute(
    app,
    `update memberships set joined_at = now() - interval '4 years' where team_id = '${team}';
     update lesson_shares set shared_at = '${at}' where team_id = '${team}'`,
  );
  return { ada, others, team };
}

test('of four people nothing is shown, and the page says why', async (t) => {
  const { ada, others, team } = await scene(t, 4);
  const { page, problems } = await ada.enter();
  await page.goto(`${app.url}/team/${team}`);
  await page.click('.page-head >> text=Insights');
  await page.waitForSelector('text=Fewer than five people are counted');
  assert.equal(await page.locator('.report .facts, .charts').count(), 0);
  assert.deepEqual(problems, []);
  const ben = await others[0].enter();
  await ben.page.goto(`${app.url}/team/${team}/insights`);
  await ben.page.waitForSelector('text=You may not see these figures');
  assert.equal(await ben.page.locator('.report').count(), 0);
});

test('of five people sums are shown, and each has the receipt', async (t) => {
  const { ada, others, team } = await scene(t, 5);
  const { page, problems } = await ada.enter();
  await page.goto(`${app.url}/team/${team}/insights`);
  const shared = (here) =>
    here.locator('.facts > div', { has: here.locator('dt >> text=Lessons shared') }).first();
  await page.waitForSelector('.report .facts');
  assert.match(await shared(page).textContent(), /about\s+10/);
  assert.match(await page.textContent('.report .facts'), /Goals reached\s+not shown/);
  for (const { email } of others) assert.ok(!(await page.content()).includes(email));
  assert.ok(!(await page.textContent('main')).includes('Colleague'), 'no names');
  const saved = page.waitForEvent('download');
  await page.click('text=Save as CSV');
  const table = fs.readFileSync(await (await saved).path(), 'utf8');
  assert.equal(table.split('\r\n').length, 10);
  await page.emulateMedia({ media: 'print' });
  assert.equal(await page.locator('.page-head .acts').isVisible(), false);
  assert.deepEqual(problems, []);

  const ben = await others[0].enter();
  await ben.page.goto(`${app.url}/team/${team}`);
  await ben.page.click('text=Open the receipt');
  await ben.page.waitForSelector('.receipt .facts');
  assert.match(await shared(ben.page).textContent(), /about\s+10/);
  assert.match(await ben.page.textContent('.yours'), /lessons shared 2/);
  assert.match(await ben.page.textContent('.looks'), /Ada Moreno/);
  await ben.page.click('text=Count my time for learning');
  await ben.page.waitForSelector('#toasts >> text=They count from this quarter on');
  const receipt = () => others[0].call('GET', `/teams/${team}/insights/receipt`);
  assert.ok((await receipt()).agreed_at);
  await ben.page.click('#toasts button');
  await ben.page.waitForSelector('#toasts >> text=They do not count any more');
  assert.equal((await receipt()).agreed_at, null);
  await ben.page.goto(`${app.url}/settings/insights`);
  await ben.page.click('.receipts >> text=Platform');
  await ben.page.waitForSelector('.receipt .facts');
  assert.deepEqual(ben.problems, []);
});
