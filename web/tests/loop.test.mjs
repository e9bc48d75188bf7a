// The main loop: at the phone, with and without a network.
import test, { after, before } from 'node:test';
import assert from 'node:assert/strict';
import { eventNow, noonZone, open, person, PHONE, serve, signIn, workerReady } from './harness.mjs';
import { pitch } from './pitching.mjs';

let app;
before(async () => {
  app = await serve();
});
after(() => app?.close());

const seats = (page, kind) => page.getAttribute(`.goal.${kind} .slots`, 'aria-label');

async function addPerson(page, name, promise = '') {
  await page.click('.big.person');
  await page.fill('#f-full_name', name);
  await page.fill('#f-promise', promise);
  await page.click('.sheet .primary');
  await page.waitForSelector('.sheet', { state: 'detached' });
}

async function addLesson(page, insight) {
  await page.click('.big.lesson-btn');
  await page.fill('#f-insight', insight);
  await page.click('.sheet .primary');
  await page.waitForSelector('.sheet', { state: 'detached' });
}

/** What a datetime-local input holds for an hour ago, on the clock of the page. */
const anHourAgo = (page) =>
  page.evaluate(() => {
    const at = new Date(Date.now() - 36e5);
    return new Date(at - at.getTimezoneOffset() * 6e4).toISOString().slice(0, 16);
  });

const nothingWaits = (page) =>
  page.waitForFunction(() => !document.querySelector('.em-bar .chip, #sync .chip'));

test('a person signs up, goes to an event, meets three people, learns three things and follows up', async (t) => {
  const { page, problems } = await open(t, { ...PHONE, timezoneId: noonZone() });
  await page.goto(app.url);
  await page.click('.turn .link');
  await page.fill('#f-full_name', 'Ada Moreno');
  await page.fill('#f-email', `ada-${process.pid}-${Date.now()}@example.org`);
  await page.fill('#f-password', 'correct horse battery staple');
  await page.click('.entry-form .primary');

  await page.waitForURL('**/welcome');
  await page.fill('#f-summary', 'Rust Zürich');
  await page.fill('#f-starts', await anHourAgo(page));
  await page.fill('#f-place', 'Kraftwerk');
  await page.fill('#f-purpose', 'find someone who runs async Rust in production');
  await page.click('.entry-form .primary');
  await page.waitForSelector('.stepper');
  await page.click('.entry-form .primary');

  await page.waitForSelector('.today .next .goals');
  assert.match(await page.textContent('.next'), /Rust Zürich/);
  assert.match(await page.textContent('.next'), /find someone who runs async Rust/);
  await page.click('text=Open event mode');
  await page.waitForSelector('.big');
  assert.equal(await seats(page, 'meet'), '0 of 3: Meet 3 new people');

  for (const [name, promise] of [
    ['Jonas Brügger', 'send the talk'],
    ['Amina Yusuf', ''],
    ['Ravi Menon', ''],
  ])
    await addPerson(page, name, promise);
  for (const insight of ['Runbooks first', 'Trace the futures', 'Backpressure before retries'])
    await addLesson(page, insight);
  assert.equal(await seats(page, 'meet'), '3 of 3: Meet 3 new people');
  assert.equal(await seats(page, 'learn'), '3 of 3: Learn 3 new things');
  await nothingWaits(page);

  await page.click('[aria-label="Leave event mode"]');
  await page.waitForSelector('.rows .tick');
  assert.match(await page.textContent('.side .rows'), /Jonas Brügger\s*send the talk/);
  assert.equal(await page.locator('.side .rows li').count(), 3);
  await page.click('[aria-label="Done: send the talk, Jonas Brügger"]');
  await page.waitForFunction(() => document.querySelectorAll('.side .rows li').length === 2);
  await nothingWaits(page);
  await page.reload();
  await page.waitForSelector('.rows .tick');
  assert.equal(await page.locator('.side .rows li').count(), 2, 'ticked on the server too');
  assert.equal(await seats(page, 'meet'), '3 of 3: Meet 3 new people');
  assert.deepEqual(problems, []);
});

test('without a network everything is captured, survives a reload, and arrives once though answers are lost', async (t) => {
  const mara = await person(app.url);
  await mara.call('POST', '/events', eventNow());
  const { context, page } = await open(t, PHONE);
  await signIn(page, app.url, mara);
  // Today has fetched event mode ahead: it was never opened itself.
  await page.waitForFunction(async () => {
    const [{ name }] = await indexedDB.databases();
    const db = await new Promise(
      (done) => (indexedDB.open(name).onsuccess = (e) => done(e.target.result)),
    );
    const keys = await new Promise(
      (done) =>
        (db.transaction('answers').objectStore('answers').getAllKeys().onsuccess = (e) =>
          done(e.target.result)),
    );
    db.close();
    return keys.some((key) => key.endsWith('/briefing'));
  });
  await workerReady(page);
  t.after(() => Object.assign(app.line, { down: false, lose: 0 }));

  await context.setOffline(true);
  app.line.down = true; // the browser says offline, and nobody answers either
  await page.reload();
  await page.click('text=Open event mode');
  await page.waitForSelector('.big');
  await addPerson(page, 'Ravi Menon', 'send the paper');
  await addPerson(page, 'Ola Nordmann');
  await addLesson(page, 'Backpressure first');
  assert.equal(await page.locator('.log .chip.wait').count(), 3);
  assert.match(await page.textContent('.em-bar'), /3 waiting/);
  assert.equal(await seats(page, 'meet'), '2 of 3: Meet 3 new people');

  await page.reload();
  await page.waitForSelector('.log .chip.wait');
  assert.equal(await page.locator('.log .chip.wait').count(), 3, 'a cold start keeps them');
  assert.equal(await seats(page, 'learn'), '1 of 3: Learn 3 new things');

  const before = app.line.writes.length;
  Object.assign(app.line, { down: false, lose: 2 });
  await context.setOffline(false);
  await page.waitForFunction(() => !document.querySelector('.log .chip.wait'), null, {
    timeout: 30_000,
  });
  const sent = app.line.writes.slice(before);
  assert.equal(new Set(sent).size, 3, 'three writes, each under one key');
  assert.equal(sent.length, 5, 'two were sent again');
  assert.equal(await seats(page, 'meet'), '2 of 3: Meet 3 new people');

  const { items: contacts } = await mara.call('GET', '/contacts');
  assert.deepEqual(
    contacts.map((contact) => contact.full_name),
    ['Ola Nordmann', 'Ravi Menon'],
  );
  assert.equal((await mara.call('GET', '/lessons')).items.length, 1);
  assert.equal((await mara.call('GET', '/follow-ups')).items.length, 2);
});

test('a sheet opens at once while the network takes its time, with all that the device knows', async (t) => {
  const mara = await person(app.url);
  const event = await mara.call('POST', '/events', eventNow());
  await pitch(mara.call, { title: 'What Halde Labs does' });
  const { page } = await open(t, PHONE);
  await signIn(page, app.url, mara);
  await page.goto(`${app.url}/events/${event.id}/live`);
  // Once with answers, so that they are on the device.
  await page.click('.big.person');
  await page.waitForSelector('.sheet >> text=Did you use your pitch?');
  await page.keyboard.press('Escape');
  await page.click('.big.lesson-btn');
  await page.waitForSelector('.sheet #f-insight');
  await page.keyboard.press('Escape');

  t.after(() => (app.line.mute = false));
  app.line.mute = true;
  const soon = { timeout: 3000 };
  await page.click('.big.person');
  await page.waitForSelector('.sheet >> text=Met at Rust Zürich', soon);
  await page.waitForSelector('.sheet >> text=Did you use your pitch?', soon);
  await page.fill('#f-full_name', 'Ravi Menon');
  await page.click('.sheet .primary');
  await page.waitForSelector('.log >> text=Ravi Menon', soon);
  await page.click('.big.lesson-btn');
  await page.waitForSelector('.sheet >> text=At Rust Zürich', soon);
  assert.match(await page.innerText('#f-learned_from'), /Ravi Menon/);
});
