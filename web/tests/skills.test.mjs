// Skills: rated before and after an event, the trend, and the lessons and goals about them.
import test, { after, before } from 'node:test';
import assert from 'node:assert/strict';
import { eventNow, serve, workerReady } from './harness.mjs';
import { settled, signedIn } from './visit.mjs';

let app;
before(async () => {
  app = await serve();
});
after(() => app?.close());

/** Rates oneself on the page of a skill. */
async function rate(page, value, when) {
  await page.click('[data-edit=rating]');
  await page.selectOption('#f-value', value);
  await page.selectOption('#f-when', { label: when });
  await page.click('#edit-rating .primary');
  await page.waitForSelector('#edit-rating', { state: 'detached' });
}

test('a rating before and after an event shows what changed, as bars and as a table', async (t) => {
  const fill = async (call) => ({ event: await call('POST', '/events', eventNow()) });
  const { page, call, event, problems } = await signedIn(t, app.url, { fill });
  await page.goto(`${app.url}/skills`);
  await page.waitForSelector('text=Nothing yet. Open a skill below');
  await page.click('.rows.skills >> text=Listening');
  await page.waitForURL('**/skills/listening');
  await page.waitForSelector('text=Two points make a trend');
  await page.click('[data-edit=rating]');
  await page.click('#edit-rating .primary');
  await page.waitForSelector('text=Choose from 1 to 5');
  await page.click('#edit-rating >> text=Cancel');
  await page.click('[data-edit=rating]');
  const [, beforeIt, afterIt] = await page.locator('#f-when option').allTextContents();
  await page.click('#edit-rating >> text=Cancel');
  assert.match(beforeIt, /^Before Rust Zürich/);
  await rate(page, '2', beforeIt);
  await rate(page, '4', afterIt);
  await settled(page);
  await page.waitForSelector('text=From 2 to 4 of 5');
  assert.equal(await page.locator('.bars rect').count(), 2);
  const kept = (await call('GET', '/self-ratings?skill=listening')).items;
  assert.deepEqual(
    kept.map(({ value, moment, event_id }) => [value, moment, event_id]),
    [
      [4, 'after', event.id],
      [2, 'before', event.id],
    ],
  );
  await page.click('text=Show as table');
  await page.waitForSelector('.data >> text=After Rust Zürich');
  await page.locator('.data >> text=Delete').first().click();
  await page.waitForFunction(() => document.querySelectorAll('.bars rect').length === 1);
  await page.click('#toasts button >> text=Undo');
  await page.waitForFunction(() => document.querySelectorAll('.bars rect').length === 2);
  await settled(page);
  assert.equal((await call('GET', '/self-ratings')).items.length, 2);
  assert.deepEqual(problems, []);
});

test('a skill of one’s own is added by rating it, without a network too', async (t) => {
  const { page, context, call, problems } = await signedIn(t, app.url);
  await page.goto(`${app.url}/skills`);
  await page.waitForSelector('.rows.skills');
  await workerReady(page);
  await context.setOffline(true);
  await page.click('text=Add a skill');
  await page.fill('#f-skill', 'Small talk');
  await page.click('dialog .primary');
  await page.waitForSelector('dialog >> text=Choose from 1 to 5');
  await page.selectOption('#f-value', '3');
  await page.click('dialog .primary');
  await page.waitForURL('**/skills/small%20talk');
  await page.waitForSelector('h1 >> text=Small talk');
  await context.setOffline(false);
  await settled(page);
  const [rating] = (await call('GET', '/self-ratings')).items;
  assert.deepEqual([rating.skill, rating.value, rating.event_id], ['small talk', 3, null]);
  assert.deepEqual(
    problems.filter((text) => !/ERR_INTERNET_DISCONNECTED|Failed to fetch/.test(text)),
    [],
  );
});

test('lessons and goals that name a skill stand on its page', async (t) => {
  const fill = async (call) => {
    const { id } = await call('POST', '/lessons', { insight: 'Wait two seconds' });
    const period = { starts_on: '2020-01-01', ends_on: '2099-01-01' };
    const filter = { skill: 'listening' };
    await call('POST', '/goals', { metric: 'lessons_captured', target: 3, filter, ...period });
    return { id };
  };
  const { page, id, problems } = await signedIn(t, app.url, { fill });
  await page.goto(`${app.url}/lessons/${id}`);
  await page.click('[data-edit=lesson]');
  await page.fill('#f-skills', 'listening');
  await page.click('#edit-lesson .primary');
  await page.click('.tags >> text=listening');
  await page.waitForURL('**/skills/listening');
  await page.waitForSelector('[aria-labelledby=lessons-title] >> text=Wait two seconds');
  await page.waitForSelector('[aria-labelledby=goals-title] >> text=1 of 3');
  assert.deepEqual(problems, []);
});
