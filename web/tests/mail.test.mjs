// What begins with a mail: a new account, a forgotten password, an address that is confirmed.
import test, { after, before, describe } from 'node:test';
import assert from 'node:assert/strict';
import { api, DESK, open, person, PHONE, serve, signIn } from './harness.mjs';
import { linkInFolder, smtp } from './post.mjs';
import { signedIn } from './visit.mjs';

const NEW = 'seven quiet lanyards hum';

describe('without an SMTP server', () => {
  let app;
  before(async () => {
    app = await serve();
  });
  after(() => app?.close());

  test('a forgotten password is replaced with the link in the mail', async (t) => {
    const { email, password } = await person(app.url);
    const { page, problems } = await open(t, PHONE);
    await page.goto(`${app.url}/sign-in`);
    await page.click('text=Forgot your password?');
    await page.waitForSelector('h1 >> text=Forgot your password?');
    await page.click('.entry-form .primary');
    await page.waitForSelector('#f-email[aria-invalid=true]');
    await page.fill('#f-email', email);
    await page.click('.entry-form .primary');
    await page.waitForSelector('h1 >> text=Check your mail');
    const first = await linkInFolder(app.outbox, email);
    await page.click('text=Send the mail again');
    await page.waitForSelector('text=Sent again');
    const link = await linkInFolder(app.outbox, email, first);
    // In the same tab only the part behind # changes.
    await page.goto(link);
    await page.fill('#f-new_password', 'short');
    await page.click('.entry-form .primary');
    await page.waitForSelector('#f-new_password[aria-invalid=true]');
    await page.fill('#f-new_password', NEW);
    assert.ok(!page.url().includes('token'), 'no history keeps the token');
    await page.click('.entry-form .primary');
    await page.waitForSelector('h1 >> text=Your password is changed');
    const enter = (password) => api(app.url)('POST', '/sessions', { email, password });
    await assert.rejects(enter(password), /401/);
    await signIn(page, app.url, { email, password: NEW });
    assert.equal((await enter(NEW)).account.email, email);
    assert.deepEqual(problems, []);
  });

  test('a link that was used leads to a new one', async (t) => {
    const { page } = await open(t, DESK);
    await page.goto(`${app.url}/reset#token=${'A'.repeat(43)}`);
    await page.fill('#f-new_password', NEW);
    await page.click('.entry-form .primary');
    await page.waitForSelector('.error-summary >> text=This link was used or is too old');
    await page.waitForSelector('#f-email');
    await page.goto(`${app.url}/verify#token=${'A'.repeat(43)}`);
    await page.click('text=Confirm the address');
    await page.waitForSelector('.error-summary >> text=This link was used or is too old');
    assert.equal(await page.locator('.entry-form .primary').count(), 0);
  });

  test('an address is confirmed from the settings', async (t) => {
    const { page, context, email, call, problems } = await signedIn(t, app.url);
    await page.goto(`${app.url}/settings`);
    await page.waitForSelector('text=Not confirmed yet');
    await page.click('text=Send the mail again');
    await page.waitForSelector(`text=Sent to ${email}`);
    const other = await context.newPage();
    await other.goto(await linkInFolder(app.outbox, email));
    await other.click('text=Confirm the address');
    await other.waitForSelector('h1 >> text=Your address is confirmed');
    assert.ok((await call('GET', '/me')).email_verified_at);
    await page.reload();
    await page.waitForSelector('.chip >> text=Confirmed');
    assert.equal(await page.locator('text=Send the mail again').count(), 0);
    assert.deepEqual(problems, []);
  });
});

describe('with an SMTP server', () => {
  let app;
  let post;
  before(async () => {
    post = await smtp();
    app = await serve({ LANYARD_SMTP_URL: post.url });
  });
  after(async () => {
    await app?.close();
    post?.close();
  });

  test('a new account begins with the link in the mail', async (t) => {
    const { page, problems } = await open(t, PHONE);
    const email = 'nora@example.org';
    await page.goto(`${app.url}/sign-in?new=1`);
    await page.fill('#f-full_name', 'Nora Lind');
    await page.fill('#f-email', email);
    await page.fill('#f-password', NEW);
    await page.click('.entry-form .primary');
    await page.waitForSelector('h1 >> text=Check your mail');
    assert.equal(await page.evaluate(() => document.activeElement.tagName), 'H1');
    const first = await post.link(email);
    await page.click('text=Send the mail again');
    await page.waitForSelector('text=Sent again');
    await page.goto(await post.link(email, first));
    await page.click('text=Confirm the address');
    await page.waitForSelector('h1 >> text=Your address is confirmed');
    await page.click('.entry-form .primary');
    await page.waitForSelector('#f-password');
    await signIn(page, app.url, { email, password: NEW });

    // Whoever has a confirmed address invites by mail.
    await page.goto(`${app.url}/team`);
    await page.click('text=Make the team');
    await page.fill('#f-name', 'Platform');
    await page.click('text=Make the team');
    await page.waitForSelector('.rows.members');
    await page.click('text=Invite colleagues');
    await page.fill('#f-emails', 'mara@example.org');
    await page.click('.sheet .primary');
    await page.waitForSelector('h2 >> text=The mail is on its way');
    const shown = (await page.textContent('.token')).trim();
    assert.equal(await post.link('mara@example.org'), shown);
    await page.click('text=I have it');
    await page.click('text=Send again');
    await page.waitForSelector('h2 >> text=The mail is on its way');
    const again = (await page.textContent('.token')).trim();
    assert.equal(await post.link('mara@example.org', shown), again);
    assert.deepEqual(problems, []);
  });
});
