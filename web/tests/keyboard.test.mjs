// The main loop with the keyboard only.
import test, { after, before } from 'node:test';
import assert from 'node:assert/strict';
import { eventNow, open, person, serve, signIn } from './harness.mjs';

let app;
before(async () => {
  app = await serve();
});
after(() => app?.close());

const focused = (page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    return element.id || element.textContent.trim().slice(0, 40);
  });

test('skip link, shortcuts, palette, errors, undo and the back button work without a pointer', async (t) => {
  const mara = await person(app.url);
  await mara.call('POST', '/events', eventNow());
  const { page, problems } = await open(t);
  const press = (key) => page.keyboard.press(key);
  await signIn(page, app.url, mara);
  await page.goto(`${app.url}/today`);
  await page.waitForSelector('.next .goals');

  await press('Tab');
  assert.equal(await focused(page), 'Skip to content');
  await press('Enter');
  assert.equal(await focused(page), 'main');

  await press('Control+k');
  await page.waitForSelector('.palette[open]');
  await page.keyboard.type('settings');
  await press('Escape');
  await page.waitForSelector('.palette', { state: 'detached' });

  await page.focus('text=Open event mode');
  await press('Enter');
  await page.waitForSelector('.big');
  assert.match(await focused(page), /Rust Zürich/, 'the focus is on the new heading');

  await press('p');
  await page.waitForSelector('.sheet[open]');
  assert.equal(await focused(page), 'f-full_name');
  await press('Enter');
  await page.waitForSelector('.sheet .err');
  assert.equal(await page.getAttribute('#f-full_name', 'aria-invalid'), 'true');
  assert.equal(await focused(page), 'f-full_name');
  await page.keyboard.type('Key Board');
  await press('Enter');
  await page.waitForSelector('.sheet', { state: 'detached' });
  await page.waitForSelector('.log >> text=Key Board');
  await press('Control+z');
  await page.waitForSelector('text=The first seat is empty');

  await press('l');
  await page.waitForSelector('.sheet[open]');
  await page.keyboard.type('Keys are quick');
  await press('Tab');
  await press('Enter');
  await page.waitForSelector('.sheet', { state: 'detached' });
  await page.waitForSelector('.log >> text=Keys are quick');

  await press('g');
  await press('t');
  await page.waitForSelector('.today');
  assert.match(await page.title(), /^Today/);
  await page.goBack();
  await page.waitForSelector('.big');

  await page.goto(`${app.url}/today`);
  await page.waitForSelector('.next .goals');
  const stops = new Set();
  for (let i = 0; i < 60; i++) {
    await press('Tab');
    stops.add(
      await page.evaluate(() => {
        const { x, y } = document.activeElement.getBoundingClientRect();
        return `${Math.round(x)},${Math.round(y + scrollY)}`;
      }),
    );
  }
  assert.ok(stops.size > 15, `no trap: ${stops.size} places`);
  assert.deepEqual(problems, []);
});
