// What becomes of writes: undone, refused and mended, guarded at sign-out.
import test, { after, before } from 'node:test';
import assert from 'node:assert/strict';
import { eventNow, open, person, PHONE, serve, signIn } from './harness.mjs';

let app;
before(async () => {
  app = await serve();
});
after(() => app?.close());

/** An account in event mode of an event that is on. */
async function atEvent(t) {
  const mara = await person(app.url);
  const event = await mara.call('POST', '/events', eventNow());
  const browser = await open(t, PHONE);
  await signIn(browser.page, app.url, mara);
  await browser.page.goto(`${app.url}/events/${event.id}/live`);
  await browser.page.waitForSelector('.big');
  return { mara, event, ...browser };
}

async function addPerson(page, name) {
  await page.click('.big.person');
  await page.fill('#f-full_name', name);
  await page.click('.sheet .primary');
  await page.waitForSelector('.sheet', { state: 'detached' });
}

test('a write the server refuses stays visible and can be mended', async (t) => {
  const { mara, page } = await atEvent(t);
  await addPerson(page, 'x'.repeat(5000));
  await page.waitForSelector('.em-bar .chip.late');
  assert.match(await page.textContent('.em-bar'), /1 needs you/);
  await page.click('.em-bar .chip.late');
  await page.waitForSelector('.refused .err');
  await page.reload();
  await page.waitForSelector('.refused .err');
  await page.fill('.mend input, .mend textarea', 'Xaver Huber');
  await page.click('.mend .primary');
  await page.waitForSelector('text=Everything is sent');
  const { items } = await mara.call('GET', '/contacts');
  assert.deepEqual(
    items.map((contact) => contact.full_name),
    ['Xaver Huber'],
  );
});

test('a write made while another tab ends sending leaves by itself', async (t) => {
  const { mara, page } = await atEvent(t);
  await page.evaluate(async () => {
    const base = document.querySelector('script[type=module]').src.replace('main.js', '');
    const { on, write } = await import(`${base}data.js`);
    const arrived = new Promise((done) => on('synced', done));
    // What the other tab does: it has read the queue for the last time, and still has the turn.
    await navigator.locks.request('outbox', () =>
      write('PUT', `/contacts/${crypto.randomUUID()}`, { full_name: 'Jonas Brügger' }),
    );
    await arrived;
  });
  assert.equal((await mara.call('GET', '/contacts')).items.length, 1);
});

test('a change made elsewhere meanwhile is not overwritten without asking', async (t) => {
  const { mara, event, page, context } = await atEvent(t);
  await context.setOffline(true);
  await page.evaluate(
    async ({ id, version }) => {
      const base = document.querySelector('script[type=module]').src.replace('main.js', '');
      const { write } = await import(`${base}data.js`);
      await write(
        'PATCH',
        `/events/${id}`,
        { summary: 'From the phone' },
        { label: 'Rust Zürich', was: { version } },
      );
    },
    { id: event.id, version: event.version },
  );
  const change = { summary: 'From the desk' };
  await mara.call('PATCH', `/events/${event.id}`, change, { 'if-match': `"${event.version}"` });
  await context.setOffline(false);
  await page.waitForSelector('.em-bar .chip.late');
  assert.equal((await mara.call('GET', `/events/${event.id}`)).summary, 'From the desk');
  await page.click('.em-bar .chip.late');
  await page.click('text=Keep my version');
  await page.waitForSelector('text=Everything is sent');
  assert.equal((await mara.call('GET', `/events/${event.id}`)).summary, 'From the phone');
});

test('undo takes a person back, before and after it was sent', async (t) => {
  const { mara, page, context, problems } = await atEvent(t);
  await addPerson(page, 'Ravi Menon');
  await page.waitForFunction(
    () => document.querySelector('.log') && !document.querySelector('.em-bar .chip'),
  );
  await page.click('#toasts button');
  await page.waitForSelector('text=The first seat is empty');
  await page.waitForFunction(() => !document.querySelector('.em-bar .chip'));
  assert.equal((await mara.call('GET', '/contacts')).items.length, 0);
  assert.equal(
    (await mara.call('GET', '/follow-ups')).items.length,
    0,
    'nor is its follow-up left',
  );
  assert.deepEqual(problems, []);

  await context.setOffline(true);
  await addPerson(page, 'Amina Yusuf');
  await page.waitForSelector('.log .chip.wait');
  await page.keyboard.press('Control+z');
  await page.waitForSelector('text=The first seat is empty');
});

test('signing out is guarded while something is only on this device', async (t) => {
  const { mara, page, context } = await atEvent(t);
  await context.setOffline(true);
  await addPerson(page, 'Ravi Menon');
  await page.evaluate(async () => {
    const base = document.querySelector('script[type=module]').src.replace('main.js', '');
    const { leave } = await import(`${base}parts/leave.js`);
    await leave();
  });
  await page.waitForSelector('text=1 item is not sent yet');
  await page.click('text=Keep me signed in');
  await page.waitForSelector('.sheet', { state: 'detached' });
  assert.match(await page.textContent('.log'), /Ravi Menon/);
  await context.setOffline(false);
  await page.waitForFunction(() => !document.querySelector('.em-bar .chip'));
  assert.equal((await mara.call('GET', '/contacts')).items.length, 1);
});

test('nothing of the account is left on the device after signing out', async (t) => {
  const { page, problems } = await atEvent(t);
  await addPerson(page, 'Ravi Menon');
  await page.waitForFunction(() => !document.querySelector('.em-bar .chip'));
  await page.evaluate(async () => {
    const base = document.querySelector('script[type=module]').src.replace('main.js', '');
    const { leave } = await import(`${base}parts/leave.js`);
    leave();
  });
  await page.waitForURL('**/sign-in');
  await page.waitForSelector('.entry-form');
  const left = await page.evaluate(async () => ({
    databases: (await indexedDB.databases()).map((db) => db.name),
    account: localStorage.getItem('account'),
  }));
  assert.deepEqual(left, { databases: [], account: null });
  await page.goto(`${app.url}/today`);
  await page.waitForURL('**/sign-in*');
  assert.deepEqual(problems, []);
});
