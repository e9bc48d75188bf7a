// Setting goals: one sentence that says what, how many, how often and which of them.
import test, { after, before } from 'node:test';
import assert from 'node:assert/strict';
import { PHONE, serve } from './harness.mjs';
import { settled, signedIn } from './visit.mjs';

let app;
before(async () => {
  app = await serve();
});
after(() => app?.close());

const first = async (call) => (await call('GET', '/goals')).items[0];

test('a goal is one sentence: what, how many, how often, which of them', async (t) => {
  const { page, call, problems } = await signedIn(t, app.url, { size: PHONE });
  await page.goto(`${app.url}/goals`);
  await page.waitForSelector('text=No goals yet');
  await page.click('text=Set a goal');
  await page.fill('#f-target', '2');
  await page.selectOption('#f-scope', 'week');
  await page.click('text=Count only some of them');
  await page.fill('#f-tags', 'rust, async');
  await page.fill('#f-organization', 'Halde Labs');
  await page.waitForSelector(
    '.sheet [role=status]:has-text("Meet 2 new people every week, tagged rust and async, from Halde Labs.")',
  );
  // What a metric cannot tell apart is not asked for.
  await page.selectOption('#f-metric', 'encounters');
  await page.selectOption('#f-channel', 'phone');
  await page.selectOption('#f-metric', 'new_contacts');
  assert.equal(await page.locator('#f-channel').count(), 0);
  await page.click('.sheet footer .primary');
  const card = page.locator('.goal-card', { hasText: 'Meet 2 new people' });
  await card.waitFor();
  assert.match(await card.textContent(), /This week.*tagged rust and async, from Halde Labs/s);
  await settled(page);
  const goal = await first(call);
  assert.deepEqual(
    [goal.recurrence, goal.target, goal.filter],
    ['week', 2, { tags: ['rust', 'async'], organization: 'Halde Labs' }],
  );
  await card.locator('text=Change').click();
  await page.fill('#f-target', '4');
  await page.fill('#f-organization', '');
  await page.selectOption('#f-scope', 'month');
  await page.click('.sheet footer .primary');
  await page.waitForSelector('.goal-card >> text=Meet 4 new people');
  await settled(page);
  const changed = await first(call);
  assert.deepEqual(
    [changed.recurrence, changed.target, changed.statement, changed.filter],
    ['month', 4, 'Meet 4 new people', { tags: ['rust', 'async'] }],
  );
  await page.click('#toasts button');
  await page.waitForSelector('.goal-card >> text=Meet 2 new people');
  await settled(page);
  assert.deepEqual((await first(call)).filter, goal.filter);
  assert.deepEqual(problems, []);
});

test('a goal between two days asks for both, in their order', async (t) => {
  const { page, call, problems } = await signedIn(t, app.url);
  await page.goto(`${app.url}/goals`);
  await page.click('text=Set a goal');
  await page.selectOption('#f-scope', 'days');
  await page.fill('#f-starts_on', '2026-03-10');
  await page.fill('#f-last_on', '2026-03-01');
  await page.click('.sheet footer .primary');
  await page.waitForSelector('#f-last_on[aria-invalid=true]');
  await page.fill('#f-last_on', '2026-03-31');
  await page.keyboard.press('Enter');
  await page.waitForSelector('h2 >> text=Not quite');
  await settled(page);
  const goal = await first(call);
  assert.deepEqual([goal.starts_on, goal.ends_on], ['2026-03-10', '2026-04-01']);
  assert.deepEqual(problems, []);
});
