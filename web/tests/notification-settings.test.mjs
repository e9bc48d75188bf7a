// What one is told, in the list and by mail; and ending the mail from a link in it.
import test, { after, before } from 'node:test';
import assert from 'node:assert/strict';
import { open, person, PHONE, serve, workerReady } from './harness.mjs';
import { execute } from './team.mjs';
import { settled, signedIn } from './visit.mjs';

let app;
before(async () => {
  app = await serve();
});
after(() => app?.close());

test('what one is told is chosen, kind by kind, and taken back', async (t) => {
  const { page, call, problems } = await signedIn(t, app.url);
  const now = () => call('GET', '/me/notifications');
  await page.goto(`${app.url}/notifications`);
  await page.click('text=What you are told');
  await page.waitForSelector('.sections [aria-current=page] >> text=Notifications');
  const boxes = await page.locator('.scopes [type=checkbox]').count();
  assert.ok(boxes > 0);
  assert.equal(await page.locator('.scopes :checked').count(), boxes, 'everything at first');
  await page.uncheck('[name="page_off:useful"]');
  await page.waitForSelector('#toasts >> text=Saved');
  await page.uncheck('[name="mail_off:comment"]');
  await page.check('[value=daily]');
  await page.waitForSelector('#f-weekday', { state: 'detached' });
  await page.selectOption('#f-hour', '7');
  await settled(page);
  const { page_off, mail_off, digest, hour } = await now();
  assert.deepEqual([page_off, mail_off, digest, hour], [['useful'], ['comment'], 'daily', 7]);
  await page.check('[value=off]');
  await page.waitForSelector('#f-hour', { state: 'detached' });
  await settled(page);
  assert.equal((await now()).digest, 'off');
  await page.click('#toasts button');
  await page.waitForSelector('[value=daily]:checked');
  await page.waitForSelector('#f-hour');
  await settled(page);
  assert.equal((await now()).digest, 'daily');
  await page.reload();
  await page.waitForSelector('.scopes');
  assert.equal(await page.isChecked('[name="page_off:useful"]'), false);
  assert.equal(await page.isChecked('[name="mail_off:useful"]'), true);
  assert.deepEqual(problems, []);
});

test('what is chosen without a network counts, and is told later', async (t) => {
  const { page, call, context } = await signedIn(t, app.url, { size: PHONE });
  await workerReady(page);
  await page.goto(`${app.url}/settings/notifications`);
  await page.waitForSelector('.scopes');
  await context.setOffline(true);
  await page.check('[value=off]');
  await page.waitForSelector('#toasts >> text=Saved');
  await page.reload();
  await page.waitForSelector('.scopes');
  assert.equal(await page.isChecked('[value=off]'), true);
  assert.equal((await call('GET', '/me/notifications')).digest, 'weekly');
  await context.setOffline(false);
  await settled(page);
  assert.equal((await call('GET', '/me/notifications')).digest, 'off');
});

test('a link in the mail ends it after a click, also signed out, and that is taken back', async (t) => {
  const { call } = await person(app.url);
  const { id } = await call('GET', '/me');
  const token = 'q83vASNFZ4mrze8BI0VniavN7wEjRWeJq83vASNFZ4k';
  execute(
    app,
    `insert into notification_settings (account_id, token_hash) values ('${id}', sha256('${token}'))`,
  );
  const digest = async () => (await call('GET', '/me/notifications')).digest;
  const { page, problems } = await open(t, PHONE);
  await page.goto(`${app.url}/unsubscribe#token=${token}`);
  await page.waitForSelector('h1 >> text=Stop this mail');
  assert.equal(await digest(), 'weekly', 'looking ends nothing');
  assert.ok(!page.url().includes(token));
  await page.click('.entry-form .primary');
  await page.waitForSelector('h1 >> text=You get no more of this mail');
  assert.equal(await digest(), 'off');
  await page.click('text=Undo: send it again');
  await page.waitForSelector('h1 >> text=You get the mail again');
  assert.equal(await digest(), 'weekly');
  assert.deepEqual(problems, []);
  await page.goto(`${app.url}/unsubscribe#token=${token.replace('q83', 'AAA')}`);
  await page.click('.entry-form .primary');
  await page.waitForSelector('.error-summary >> text=This link was used or is too old');
});
