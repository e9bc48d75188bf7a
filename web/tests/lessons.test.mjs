// Lessons, and the goals that they count for: written, edited, with what is behind each number.
import test, { after, before } from 'node:test';
import assert from 'node:assert/strict';
import { eventNow, PHONE, serve } from './harness.mjs';
import { settled, signedIn } from './visit.mjs';

let app;
before(async () => {
  app = await serve();
});
after(() => app?.close());

test('a lesson is written in one box, found, edited in place and deleted with undo', async (t) => {
  const { page, call, problems } = await signedIn(t, app.url, { size: PHONE });
  await page.goto(`${app.url}/lessons`);
  await page.waitForSelector('text=What you learn will be here');
  await page.click('.composer .primary');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'f-insight');
  await page.fill('#f-insight', 'Runbooks first: fewer pages at night');
  await page.click('.composer .primary');
  await page.waitForSelector('.panel > .lesson');
  await settled(page);
  await page.fill('input[type=search]', 'runbook');
  await page.waitForFunction(() => document.querySelectorAll('.panel > .lesson').length === 1);
  await page.click('.lesson a');
  await page.waitForSelector('.lesson-page');
  await page.click('[data-edit=lesson]');
  await page.fill('#f-insight', '');
  await page.click('#edit-lesson .primary');
  await page.waitForSelector('[aria-invalid=true]');
  await page.fill('#f-insight', 'Write the runbook before the feature.');
  await page.fill('#f-title', 'Runbooks first');
  await page.fill('#f-so_what', 'Ours is due in June');
  await page.fill('#f-tags', 'operations');
  await page.click('#edit-lesson .primary');
  await page.waitForSelector('.lesson-page >> text=Ours is due in June');
  await settled(page);
  const [lesson] = (await call('GET', '/lessons')).items;
  assert.deepEqual(
    [lesson.title, lesson.insight, lesson.so_what, lesson.tags],
    [
      'Runbooks first',
      'Write the runbook before the feature.',
      'Ours is due in June',
      ['operations'],
    ],
  );
  await page.click('.event-tools >> text=Delete');
  await page.waitForURL('**/lessons');
  await settled(page);
  assert.equal((await call('GET', '/lessons')).items.length, 0);
  await page.click('#toasts button');
  await page.waitForSelector('.panel > .lesson');
  await settled(page);
  assert.equal((await call('GET', '/lessons')).items.length, 1);
  assert.deepEqual(problems, []);
});

test('every number of a goal opens the list behind it', async (t) => {
  const { page, call, problems } = await signedIn(t, app.url);
  const event = await call('POST', '/events', eventNow());
  const encounter = { event_id: event.id };
  const { id } = await call('POST', '/contacts', { full_name: 'Jonas Brügger', encounter });
  await page.goto(`${app.url}/goals`);
  await page.waitForSelector('.goal-list');
  const card = page.locator('.goal-card', { hasText: 'Meet 3 new people' });
  assert.match(await card.textContent(), /1 of 3/);
  assert.match(await card.textContent(), /At\s+Rust Zürich/);
  await card.locator('summary').click();
  assert.equal(await card.locator('.evidence a').getAttribute('href'), `/people/${id}`);
  await card.locator('text=Jonas Brügger').click();
  await page.waitForSelector('.person-head');
  assert.deepEqual(problems, []);
});
