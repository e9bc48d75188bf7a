// Settings: tokens, sessions, the password, appearance; and the way back from the trash.
import test, { after, before } from 'node:test';
import assert from 'node:assert/strict';
import { api, DESK, PHONE, serve } from './harness.mjs';
import { settled, signedIn } from './visit.mjs';

let app;
before(async () => {
  app = await serve();
});
after(() => app?.close());

test('a token is shown once, works with its rights only, and is revoked', async (t) => {
  const { page, problems } = await signedIn(t, app.url);
  await page.goto(`${app.url}/settings/tokens`);
  await page.click('.long-form .primary');
  await page.waitForSelector('.error-summary');
  assert.equal(await page.locator('.error-summary li').count(), 2);
  await page.fill('#f-name', 'Backup');
  await page.check('[value="read:contacts"]');
  await page.click('.long-form .primary');
  await page.waitForSelector('.secret');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'secret-title');
  const token = (await page.textContent('.token')).trim();
  const call = api(app.url, token);
  assert.deepEqual((await call('GET', '/contacts')).items, []);
  await assert.rejects(call('GET', '/lessons'), /403/);
  await page.reload();
  await page.waitForSelector('.rows >> text=Backup');
  assert.equal(await page.locator('.secret').count(), 0);
  assert.ok(!(await page.content()).includes(token));
  await page.click('.rows >> text=Revoke');
  await page.click('dialog >> text=Revoke this token');
  await page.waitForSelector('text=No tokens');
  await assert.rejects(call('GET', '/contacts'), /401/);
  assert.deepEqual(problems, []);
});

test('a session is ended from elsewhere, and all others at once', async (t) => {
  const { page, email, password, problems } = await signedIn(t, app.url);
  const other = () =>
    api(app.url)('POST', '/sessions', { email, password, include_refresh_token: true });
  const renew = ({ refresh_token }) => api(app.url)('POST', '/sessions/refresh', { refresh_token });
  const one = await renew(await other());
  await page.goto(`${app.url}/settings/sessions`);
  await page.waitForSelector('.rows');
  // This browser, the one that made the account, and the one just made.
  const rows = () => page.locator('.rows > li').count();
  assert.equal(await rows(), 3);
  assert.match(await page.textContent('.rows > li'), /This one/);
  await page.click('.rows .btn >> nth=0');
  await page.click('dialog >> text=End this session');
  await page.waitForFunction(() => document.querySelectorAll('.rows > li').length === 2);
  await page.click('text=End all other sessions');
  await page.click('dialog .danger');
  await page.waitForFunction(() => document.querySelectorAll('.rows > li').length === 1);
  await assert.rejects(renew(one), /401/);
  // The list that this device keeps may be shown before the one that is asked for anew.
  await page.reload();
  await page.waitForFunction(() => document.querySelectorAll('.rows > li').length === 1);
  assert.deepEqual(problems, []);
});

test('the password is changed, after the right one was given', async (t) => {
  const { page, email, password } = await signedIn(t, app.url, { size: PHONE });
  await page.goto(`${app.url}/settings/password`);
  await page.fill('#f-current_password', 'not this one at all');
  await page.fill('#f-new_password', 'a much better battery');
  await page.click('.long-form .primary');
  await page.waitForSelector('#f-current_password[aria-invalid=true]');
  await page.fill('#f-current_password', password);
  await page.fill('#f-new_password', 'a much better battery');
  await page.click('.long-form .primary');
  await page.waitForSelector('text=Password changed');
  const signIn = (password) => api(app.url)('POST', '/sessions', { email, password });
  await assert.rejects(signIn(password), /401/);
  assert.ok((await signIn('a much better battery')).access_token);
});

test('profile and appearance travel with the account', async (t) => {
  const { page, call, problems } = await signedIn(t, app.url);
  await page.goto(`${app.url}/settings`);
  await page.fill('#f-full_name', 'Mara Adaeze Okafor');
  await page.fill('#f-tzid', 'Mars/Olympus');
  await page.click('.long-form .primary');
  await page.waitForSelector('.error-summary');
  await page.fill('#f-tzid', 'Africa/Lagos');
  await page.click('.long-form .primary');
  await page.waitForSelector('text=Profile saved');
  await page.click('text=Appearance');
  await page.check('[value=dark]');
  await page.waitForFunction(() => document.documentElement.dataset.theme === 'dark');
  await page.uncheck('text=Single-key shortcuts');
  await page.waitForSelector('text=Single-key shortcuts are off');
  await settled(page);
  const me = await call('GET', '/me');
  assert.deepEqual([me.full_name, me.tzid], ['Mara Adaeze Okafor', 'Africa/Lagos']);
  assert.deepEqual([me.preferences.theme, me.preferences.shortcuts], ['dark', false]);
  await page.reload();
  await page.waitForSelector('.themes');
  assert.equal(await page.evaluate(() => document.documentElement.dataset.theme), 'dark');
  await page.click('h1');
  await page.keyboard.press('p');
  assert.equal(await page.locator('dialog').count(), 0, 'single keys are off');
  assert.deepEqual(problems, []);
});

test('what was deleted is restored from the trash', async (t) => {
  const { page, call, problems } = await signedIn(t, app.url, { size: PHONE });
  const { id } = await call('POST', '/contacts', { full_name: 'Jonas Brügger', follow_up: null });
  await call('DELETE', `/contacts/${id}`, undefined, { 'if-match': '*' });
  await page.goto(`${app.url}/trash`);
  await page.click('.rows >> text=Restore');
  await page.waitForSelector('text=The trash is empty');
  await settled(page);
  assert.equal((await call('GET', `/contacts/${id}`)).full_name, 'Jonas Brügger');
  const team = await call('POST', '/teams', { name: 'Platform' });
  await call('DELETE', `/teams/${team.id}`, undefined, { 'if-match': '*' });
  await page.reload();
  await page.waitForSelector('.rows >> text=Platform');
  await page.click('.rows >> text=Restore');
  await page.waitForSelector('text=The trash is empty');
  await settled(page);
  assert.equal((await call('GET', `/teams/${team.id}`)).name, 'Platform');
  await page.reload();
  await page.waitForSelector('text=The trash is empty');
  assert.deepEqual(problems, []);
});

test('a stylesheet that did not come is asked for again at the next visit', async (t) => {
  const { page } = await signedIn(t, app.url, {
    size: { ...DESK, serviceWorkers: 'block' },
  });
  const go = (path) =>
    page.evaluate((to) => window.navigation.navigate(to).finished.then(() => {}), path);
  const display = () =>
    page.evaluate(() => getComputedStyle(document.querySelector('.settings')).display);
  await page.route('**/css/screens/settings.css', (route) => route.abort(), { times: 1 });
  await go('/settings');
  await page.waitForSelector('#f-full_name');
  assert.equal(await display(), 'block');
  await go('/today');
  await page.waitForSelector('.today');
  await go('/settings');
  await page.waitForSelector('#f-full_name');
  assert.equal(await display(), 'grid');
});
