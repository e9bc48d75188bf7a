// Insights: what one's networking came to, by quarter, with a door behind every number.
import test, { after, before } from 'node:test';
import assert from 'node:assert/strict';
import { PHONE, serve, workerReady } from './harness.mjs';
import { settled, signedIn } from './visit.mjs';

let app;
before(async () => {
  app = await serve();
});
after(() => app?.close());

/** One of each in this quarter, an hour after it began. */
async function fill(call) {
  const { quarters } = await call('GET', '/insights');
  const { starts_at } = quarters[7];
  const at = new Date(Date.parse(starts_at) + 36e5).toISOString();
  const event = await call('POST', '/events', {
    summary: 'Rust Zürich',
    starts_at: at,
    ends_at: new Date(Date.parse(at) + 36e5).toISOString(),
    participation: { attendance: 'attended', learning_minutes: 90 },
  });
  const talk = await call('POST', '/encounters', {
    occurred_at: at,
    event_id: event.id,
    summary: 'talked about tracing',
    contacts: [{ full_name: 'Jonas Brügger' }],
    follow_up: { summary: 'send the talk', kind: 'send_resource', due_at: at },
  });
  const [{ id: contact }] = talk.contacts;
  const lesson = { insight: 'Runbooks first', tags: ['operations'], learned_at: at };
  await call('POST', '/lessons', lesson);
  const pitch = await call('POST', '/pitches', { title: 'What we do' });
  const { id } = await call('POST', `/pitches/${pitch.id}/versions`, { body: 'We do.' });
  const practice = { version_id: id, seconds: 61, practised_at: at };
  await call('POST', `/pitches/${pitch.id}/practices`, practice);
  return { event, contact };
}

test('an account without anything is told what will be here', async (t) => {
  const { page, problems } = await signedIn(t, app.url, { size: PHONE });
  await page.goto(`${app.url}/insights`);
  await page.waitForSelector('text=Your quarters will be here');
  assert.equal(await page.locator('.charts').count(), 0);
  assert.deepEqual(problems, []);
});

test('every number opens the list behind it, and every chart has its table', async (t) => {
  const { page, contact, event, problems } = await signedIn(t, app.url, { fill });
  await page.goto(`${app.url}/insights`);
  await page.waitForSelector('.insights .facts');
  const charts = await page.locator('.charts figure').count();
  assert.equal(charts, 9);
  assert.equal(await page.locator('.charts figure details.data table').count(), charts);
  const doors = await page
    .locator('.insights a[href]')
    .evaluateAll((all) => [...new Set(all.map((one) => one.getAttribute('href')))]);
  // Six figures of the quarter, those of the other charts, the ties of it, and a tag.
  assert.ok(doors.length >= 8, doors.join('\n'));
  for (const door of doors) {
    await page.goto(app.url + door);
    await page.waitForSelector('main .rows > li, main .lesson');
    const rows = await page.locator('main .rows > li, main .panel > .lesson').count();
    assert.equal(rows, 1, door);
  }
  const to = (what) => doors.find((door) => door.includes(what));
  await page.goto(app.url + to('what=conversations'));
  await page.click('text=Jonas Brügger');
  await page.waitForURL(`**/people/${contact}`);
  await page.goto(app.url + to('attendance=attended'));
  assert.equal(await page.getAttribute('.rows.events a', 'href'), `/events/${event.id}`);
  assert.deepEqual(problems, []);
});

test('the quarter is a chip that is taken away', async (t) => {
  const { page, problems } = await signedIn(t, app.url, { fill, size: PHONE });
  await page.goto(`${app.url}/people?met_from=2020-01-01T00:00:00Z&met_to=2020-04-01T00:00:00Z`);
  await page.waitForSelector('text=No one fits');
  await page.click('.filter:has-text("Met Jan")');
  await page.waitForSelector('.rows.people > li');
  assert.ok(!page.url().includes('met_'), page.url());
  assert.deepEqual(problems, []);
});

test('insights are reached and read by keyboard, and without a network', async (t) => {
  const { page, context, problems } = await signedIn(t, app.url, { fill });
  await page.keyboard.press('g');
  await page.keyboard.press('i');
  await page.waitForSelector('.insights .facts');
  await page.locator('details.data summary').first().focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  assert.match(await page.evaluate(() => document.activeElement.textContent), /^1: New people, Q/);
  await settled(page);
  await workerReady(page);
  app.line.down = true;
  await context.setOffline(true);
  await page.reload();
  await page.waitForSelector('.insights .facts >> text=New people');
  app.line.down = false;
  await context.setOffline(false);
  assert.deepEqual(
    problems.filter((problem) => !/ERR_|Failed to load/.test(problem)),
    [],
  );
});
