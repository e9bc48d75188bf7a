// The page of one event: edited where it stands, and debriefed afterwards.
import test, { after, before } from 'node:test';
import assert from 'node:assert/strict';
import { eventNow, PHONE, serve } from './harness.mjs';
import { settled, signedIn } from './visit.mjs';

let app;
before(async () => {
  app = await serve();
});
after(() => app?.close());

const HOUR = 36e5;
/** It began two days ago and lasted two hours. */
const LONG_AGO = {
  starts_at: new Date(Date.now() - 48 * HOUR).toISOString(),
  ends_at: new Date(Date.now() - 46 * HOUR).toISOString(),
};

test('purpose, goals and preparation are edited where they stand', async (t) => {
  const { page, call, problems } = await signedIn(t, app.url, { size: PHONE });
  const later = { starts_at: '2030-05-02T16:00:00Z', ends_at: '2030-05-02T18:00:00Z' };
  const event = await call('POST', '/events', eventNow(later));
  await page.goto(`${app.url}/events/${event.id}`);
  await page.click('[data-edit=purpose]');
  await page.fill('#f-purpose', 'Find a co-organiser');
  await page.fill('#f-outcomes', 'One name\nOne date');
  await page.click('#edit-purpose .primary');
  await page.click('.event-head .acts .primary');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'f-prep');
  for (const text of ['Look up the speakers', 'Pack cards']) {
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
  }
  await page.click('.checklist label >> nth=0');
  await page.click('[data-edit=goals]');
  const people = '[aria-label="Meet 3 new people"] [aria-label="One less"]';
  await page.click(people);
  await page.waitForSelector('[aria-label="Meet 2 new people"]');
  await page.click('#edit-goals .primary');
  await settled(page);
  const { participation } = await call('GET', `/events/${event.id}`);
  assert.equal(participation.purpose, 'Find a co-organiser');
  assert.deepEqual(participation.intended_outcomes, ['One name', 'One date']);
  assert.deepEqual(participation.preparation, [
    { text: 'Look up the speakers', done: true },
    { text: 'Pack cards', done: false },
  ]);
  const goals = (await call('GET', `/goals?event_id=${event.id}&metric=new_contacts`)).items;
  assert.deepEqual(
    goals.map(({ target, statement }) => [target, statement]),
    [[2, 'Meet 2 new people']],
  );
  assert.deepEqual(problems, []);
});

test('the debrief keeps the answers, the lesson and the next step', async (t) => {
  const { page, call, problems } = await signedIn(t, app.url, { size: PHONE });
  const event = await call('POST', '/events', eventNow(LONG_AGO));
  const contact = {
    full_name: 'Jonas Brügger',
    follow_up: null,
    encounter: { event_id: event.id },
  };
  const { id } = await call('POST', '/contacts', contact);
  await page.goto(`${app.url}/events/${event.id}`);
  await page.click('text=Write what you learned');
  await page.fill('#f-learning_minutes', '1.5');
  await page.click('#edit-debrief .primary');
  await page.waitForSelector('.error-summary');
  await page.fill('#f-learning_minutes', '60');
  await page.check('[name=worth_it][value="4"]');
  await page.fill('#f-insight', 'Property tests find rounding bugs');
  await page.fill('#f-next', 'Send the paper');
  await page.selectOption('#f-person', id);
  await page.click('#edit-debrief .primary');
  await page.waitForSelector('#debrief .facts');
  await settled(page);
  const { participation } = await call('GET', `/events/${event.id}`);
  assert.deepEqual(
    [participation.attendance, participation.worth_it, participation.learning_minutes],
    ['attended', 4, 60],
  );
  assert.ok(participation.debriefed_at);
  const lessons = (await call('GET', `/lessons?event_id=${event.id}`)).items;
  assert.deepEqual(
    lessons.map((lesson) => lesson.insight),
    ['Property tests find rounding bugs'],
  );
  const promises = (await call('GET', `/follow-ups?contact_id=${id}`)).items;
  assert.deepEqual(
    promises.map(({ summary, event_id }) => [summary, event_id]),
    [['Send the paper', event.id]],
  );
  assert.deepEqual(problems, []);
});
