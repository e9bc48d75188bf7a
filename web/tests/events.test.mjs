// Events: planned with errors on the way, changed, debriefed, deleted and taken back.
import test, { after, before } from 'node:test';
import assert from 'node:assert/strict';
import { eventNow, serve } from './harness.mjs';
import { settled, signedIn } from './visit.mjs';

let app;
before(async () => {
  app = await serve();
});
after(() => app?.close());

const HOUR = 36e5;
/** An event that began two days ago and lasted two hours. */
const past = (more = {}) =>
  eventNow({
    summary: 'Data evening',
    starts_at: new Date(Date.now() - 48 * HOUR).toISOString(),
    ends_at: new Date(Date.now() - 46 * HOUR).toISOString(),
    ...more,
  });

test('the form names every error, takes the focus to them and keeps what was typed', async (t) => {
  const { page, problems, call } = await signedIn(t, app.url);
  await page.goto(`${app.url}/events/new`);
  await page.fill('#f-url', 'not an address');
  await page.fill('#f-ends', '2020-01-01T10:00');
  await page.click('.long-form .primary');
  await page.waitForSelector('.error-summary');
  assert.match(await page.title(), /^Error: /);
  const shown = await page.evaluate(() => ({
    focus: document.activeElement.className,
    links: [...document.querySelectorAll('.error-summary a')].map((link) => link.textContent),
    beside: [...document.querySelectorAll('.field .err span > span + *, .field .err')].map((e) =>
      e.textContent.replace('Error: ', '').trim(),
    ),
    kept: document.querySelector('#f-url').value,
    invalid: [...document.querySelectorAll('[aria-invalid="true"]')].map((e) => e.name),
  }));
  assert.equal(shown.focus, 'error-summary');
  assert.deepEqual(shown.invalid, ['summary', 'ends', 'url']);
  assert.deepEqual(shown.beside, shown.links, 'the same words beside the fields');
  assert.equal(shown.kept, 'not an address');
  await page.click('.error-summary a');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'f-summary');

  await page.fill('#f-summary', 'Rust Zürich');
  await page.fill('#f-url', 'https://example.org/rust');
  await page.fill('#f-starts', '2030-05-02T18:30');
  await page.fill('#f-ends', '2030-05-02T21:00');
  await page.fill('#f-tags', 'rust, async');
  await page.fill('#f-purpose', 'Find someone who runs async Rust');
  await page.click('[aria-label="New people to meet"] [aria-label="One more"]');
  await page.click('.long-form .primary');
  await page.waitForSelector('.event-head');
  assert.doesNotMatch(await page.title(), /^Error/);
  await settled(page);
  const [event] = (await call('GET', '/events')).items;
  assert.equal(event.starts_at, '2030-05-02T16:30:00Z', 'the time is of the account’s zone');
  assert.deepEqual(event.tags, ['rust', 'async']);
  assert.equal(event.participation.purpose, 'Find someone who runs async Rust');
  const goals = (await call('GET', `/goals?event_id=${event.id}`)).items;
  assert.deepEqual(goals.map(({ metric, target }) => [metric, target]).sort(), [
    ['lessons_captured', 3],
    ['new_contacts', 4],
  ]);
  assert.deepEqual(problems, []);
});

test('what only the server refuses comes back to its field', async (t) => {
  const { page } = await signedIn(t, app.url);
  await page.goto(`${app.url}/events/new`);
  await page.fill('#f-summary', 'x'.repeat(5000));
  await page.click('.long-form .primary');
  await page.waitForSelector('.error-summary a[href="#f-summary"]');
  assert.equal(await page.evaluate(() => document.activeElement.className), 'error-summary');
  assert.equal(await page.inputValue('#f-summary'), 'x'.repeat(5000));
  assert.equal(await page.locator('#sync .chip').count(), 0, 'and does not stay in the outbox');
});

test('an event is changed, over a whole day as well, and in another zone', async (t) => {
  const { page, call, problems } = await signedIn(t, app.url);
  const event = await call('POST', '/events', eventNow());
  await page.goto(`${app.url}/events/${event.id}/edit`);
  await page.fill('#f-summary', 'Rust Zürich, moved');
  await page.check('[name=all_day]');
  await page.fill('#f-starts_on', '2030-05-02');
  await page.fill('#f-ends_on', '2030-05-03');
  await page.fill('#f-tzid', 'America/New_York');
  await page.click('.long-form .primary');
  await page.waitForSelector('.event-head');
  await settled(page);
  const now = await call('GET', `/events/${event.id}`);
  assert.deepEqual(
    [now.summary, now.all_day, now.starts_on, now.ends_on, now.tzid],
    ['Rust Zürich, moved', true, '2030-05-02', '2030-05-04', 'America/New_York'],
  );
  assert.match(await page.textContent('.event-head'), /America\/New York/);
  assert.match(await page.textContent('.event-head'), /2 May.*3 May/s);
  assert.deepEqual(problems, []);
});

test('the times of an event elsewhere are told in both zones', async (t) => {
  const { page, call } = await signedIn(t, app.url);
  const times = { starts_at: '2030-05-02T16:00:00Z', ends_at: '2030-05-02T18:00:00Z' };
  const event = await call('POST', '/events', eventNow({ ...times, tzid: 'Europe/London' }));
  await page.goto(`${app.url}/events/${event.id}`);
  await page.waitForSelector('.event-head');
  const words = await page.textContent('.event-head');
  assert.match(words, /17:00–19:00/);
  assert.match(words, /18:00–20:00 where you are/);
});

test('the list is filtered in the address and teaches when it is empty', async (t) => {
  const { page, call, problems } = await signedIn(t, app.url);
  await page.goto(`${app.url}/events`);
  await page.waitForSelector('.sample');
  await page.click('.sample button >> nth=0');
  await page.waitForSelector('.event-head');
  await settled(page);
  await call('POST', '/events', past({ tags: ['data'], kind: 'workshop' }));
  await page.goto(`${app.url}/events`);
  await page.waitForSelector('text=Data evening');
  assert.deepEqual(await page.locator('h2').allTextContents(), ['Upcoming', 'Past']);
  await page.click('.filter >> text=data');
  await page.waitForFunction(() => document.querySelectorAll('.rows.events > li').length === 1);
  assert.equal(new URL(page.url()).search, '?tag=data');
  await page.click('text=Data evening');
  await page.waitForSelector('.event-head');
  await page.goBack();
  await page.waitForSelector('.rows.events');
  assert.equal(await page.locator('.rows.events > li').count(), 1, 'the filter is still there');
  await page.fill('input[type=search]', 'nothing like it');
  await page.waitForSelector('text=No event fits');
  assert.deepEqual(problems, []);
});

test('a deleted event comes back by undo', async (t) => {
  const { page, call } = await signedIn(t, app.url);
  const event = await call('POST', '/events', eventNow());
  await page.goto(`${app.url}/events/${event.id}`);
  await page.click('.event-tools >> text=Delete');
  await page.waitForURL('**/events');
  await settled(page);
  await page.click('#toasts button');
  await page.waitForSelector('.rows.events >> text=Rust Zürich');
  await settled(page);
  assert.equal((await call('GET', `/events/${event.id}`)).summary, event.summary);
});
