// A link for somebody without an account: what they will see, the link, its end; and the calendar file.
import test, { after, before } from 'node:test';
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { open, PHONE, serve } from './harness.mjs';
import { signedIn } from './visit.mjs';

let app;
before(async () => {
  app = await serve();
});
after(() => app?.close());

const EVENT = {
  summary: 'Rust Zürich',
  description: 'Two talks and a drink',
  starts_at: '2030-11-26T17:30:00Z',
  tzid: 'Europe/Zurich',
  location: { name: 'Halle 7' },
  participation: { purpose: 'find somebody to hire' },
};
const fill = async (call) => ({
  event: await call('POST', '/events', EVENT),
  lesson: await call('POST', '/lessons', { insight: 'Runbooks first', so_what: 'Write ours' }),
});

/** What the sheet of a screen says the world sees, and the link made there. */
async function makeLink(page, path) {
  await page.goto(app.url + path);
  await page.click('text=Share with a link');
  await page.waitForSelector('.shared-card h3');
  const promised = await page.locator('.sheet .shared-card').innerText();
  await page.click('text=Make the link');
  const link = (await page.textContent('.sheet .token')).trim();
  return { promised, link };
}

test('somebody without an account sees what the owner was shown, until the link is ended', async (t) => {
  const owner = await signedIn(t, app.url, { fill });
  const { promised, link } = await makeLink(owner.page, `/events/${owner.event.id}`);
  assert.match(promised, /Rust Zürich[\s\S]*18:30[\s\S]*Halle 7[\s\S]*Two talks/);
  assert.ok(!promised.includes('hire'));

  const world = await open(t, { ...PHONE, acceptDownloads: true });
  await world.page.goto(link);
  await world.page.waitForSelector('.shared-page');
  assert.equal(await world.page.locator('.shared-card').innerText(), promised);
  assert.equal(await world.page.locator('.rail').isVisible(), false);
  const download = world.page.waitForEvent('download');
  await world.page.click('text=Add to my calendar');
  const file = await download;
  assert.equal(file.suggestedFilename(), 'event.ics');
  const calendar = fs.readFileSync(await file.path(), 'utf8');
  assert.match(calendar, /DTSTART:20301126T173000Z/);
  assert.ok(!calendar.includes('hire'));

  await owner.page.click('text=End this link');
  await owner.page.waitForSelector('.sheet .token', { state: 'detached' });
  await world.page.reload();
  await world.page.waitForSelector('text=This link shows nothing');
  assert.deepEqual(
    [...owner.problems, ...world.problems].filter((text) => !text.includes('404')),
    [],
  );
});

test('a lesson has a link too, which its owner finds again', async (t) => {
  const { page, lesson, problems } = await signedIn(t, app.url, { size: PHONE, fill });
  const { promised, link } = await makeLink(page, `/lessons/${lesson.id}`);
  assert.match(promised, /Runbooks first[\s\S]*Write ours/);
  await page.keyboard.press('Escape');
  await page.reload();
  await page.click('text=Share with a link');
  assert.equal((await page.textContent('.sheet .token')).trim(), link);
  await page.goto(link);
  await page.waitForSelector('.shared-page >> text=Runbooks first');
  assert.deepEqual(problems, []);
});

test('an event goes into the own calendar; without the server the page says so', async (t) => {
  const { page, event } = await signedIn(t, app.url, { fill });
  await page.goto(`${app.url}/events/${event.id}`);
  const download = page.waitForEvent('download');
  await page.click('text=Add to my calendar');
  assert.match(fs.readFileSync(await (await download).path(), 'utf8'), /SUMMARY:Rust Zürich/);
  app.line.down = true;
  t.after(() => (app.line.down = false));
  await page.click('text=Add to my calendar');
  await page.waitForSelector('#toasts >> text=needs the server');
  await page.click('text=Share with a link');
  await page.waitForSelector('.sheet .error-summary');
});
