// The calendar of a team: who goes, what nobody covers, and the answer given there.
import test, { after, before } from 'node:test';
import assert from 'node:assert/strict';
import { DESK, PHONE, serve } from './harness.mjs';
import { colleague, teamOf } from './team.mjs';
import { settled } from './visit.mjs';

let app;
before(async () => {
  app = await serve();
});
after(() => app?.close());

const now = new Date();
/** As `2026-11`. @param {number} by months from now */
const month = (by) =>
  new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + by, 15)).toISOString().slice(0, 7);
const name = (by) =>
  new Date(`${month(by)}-15`).toLocaleDateString('en-GB', { month: 'long', year: 'numeric' });

/** An event of next month, shared with the team. */
async function shared({ call }, team, summary, day, participation = { response: 'accepted' }) {
  const starts_at = `${month(1)}-${day}T12:00:00Z`;
  const event = await call('POST', '/events', { summary, starts_at, participation });
  const body = { team_ids: [team], note: `${summary} is worth it` };
  await call('PUT', `/events/${event.id}/shares`, body, { 'if-match': '*' });
}

const rows = (page) =>
  page
    .locator('.calendar .rows > li')
    .evaluateAll((all) =>
      all.map((row) =>
        ['.name', '.who', '.event-end']
          .map((part) => row.querySelector(part)?.innerText.trim() ?? '')
          .join('; '),
      ),
    );

for (const [device, size] of [
  ['a phone', PHONE],
  ['a desktop', DESK],
])
  test(`a colleague sees who goes, answers in the calendar and turns its pages on ${device}`, async (t) => {
    const ada = await colleague(app, t, 'Ada Moreno', DESK);
    const ben = await colleague(app, t, 'Ben Okafor', size);
    const team = await teamOf(app, ada, [ben]);
    const { page, problems } = await ben.enter();
    await page.goto(`${app.url}/team/${team}`);
    await page.click('text=Calendar');
    await page.waitForSelector('.empty');
    assert.match(await page.innerText('.empty'), /share it with this team/);
    assert.equal(await page.evaluate(() => document.activeElement.tagName), 'H1');

    await shared(ada, team, 'Rust Zürich', '05');
    await shared(ada, team, 'Fair', '07', { response: 'declined' });
    await page.focus(`nav[aria-label="Months"] >> text=${name(1)}`);
    await page.keyboard.press('Enter');
    await page.waitForSelector('.calendar .rows');
    assert.equal(await page.innerText('h1'), name(1));
    assert.deepEqual(await rows(page), [
      'Rust Zürich; Ada Moreno goes; One goes',
      'Fair; ; Nobody goes',
    ]);
    assert.match(await page.innerText('.page-head [role=status]'), /2 events: nobody goes to 1/);
    assert.match(await page.innerText('.calendar'), /“Rust Zürich is worth it”/);
    assert.equal(await page.locator('.month:visible').count(), size === DESK ? 1 : 0);

    await page.click('.answers[aria-label$="Rust Zürich"] button:has-text("Going")');
    await page.waitForSelector('text=You and Ada Moreno go');
    assert.match(await page.innerText('.page-head [role=status]'), /two or more go to 1/);
    assert.equal(await page.locator('.calendar .answers').count(), 1, 'it is not asked again');
    await settled(page);
    const calendar = await ada.call('GET', `/teams/${team}/calendar?month=${month(1)}`);
    assert.deepEqual(
      calendar.items[0].attendees.map((one) => one.full_name),
      ['Ada Moreno', 'Ben Okafor'],
    );
    await page.click('#toasts button:has-text("Undo")');
    await page.waitForSelector('.who >> text=/^Ada Moreno goes$/');

    await page.click('.filter:has-text("Nobody goes")');
    assert.deepEqual(await rows(page), ['Fair; ; Nobody goes']);
    assert.match(page.url(), /goes=nobody/);
    await page.click('.filter:has-text("Two or more go")');
    await page.click('text=Show all events');
    assert.equal((await rows(page)).length, 2);
    await page.click(`nav[aria-label="Months"] >> text=${name(2)}`);
    await page.waitForSelector('.empty');
    await page.click('text=This month');
    await page.waitForSelector(`h1 >> text=${name(0)}`);
    await settled(page);
    assert.deepEqual(problems, []);
  });

test('a month that was open before is there without network, and so is the answer', async (t) => {
  const ada = await colleague(app, t, 'Ada Moreno', DESK);
  const ben = await colleague(app, t, 'Ben Okafor', PHONE);
  const team = await teamOf(app, ada, [ben]);
  await shared(ada, team, 'Rust Zürich', '05');
  const { page, context } = await ben.enter();
  const path = `${app.url}/team/${team}/calendar?month=${month(1)}`;
  await page.goto(path);
  await page.waitForSelector('.calendar .rows');
  t.after(() => (app.line.down = false));
  await context.setOffline(true);
  app.line.down = true;
  await page.click('.answers button:has-text("Maybe")');
  await page.waitForSelector('.who >> text=Ada Moreno goes, you may');
  await page.waitForSelector('#sync .chip');
  app.line.down = false;
  await context.setOffline(false);
  await settled(page);
  const { items } = await ada.call('GET', `/teams/${team}/calendar?month=${month(1)}`);
  assert.deepEqual(
    items[0].attendees.map((one) => one.response),
    ['accepted', 'tentative'],
  );
});
