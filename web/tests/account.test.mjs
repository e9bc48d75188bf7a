// Deleting one's own account: what goes and what stays is said before, and is so after.
import test, { after, before } from 'node:test';
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { api, open, person, PHONE, serve, signIn } from './harness.mjs';
import { signedIn, violations } from './visit.mjs';

let app;
before(async () => {
  app = await serve();
});
after(() => app?.close());

/** Somebody with a lesson that a colleague sees; `joined` is that colleague. */
async function colleagues() {
  const joined = await person(app.url);
  const fill = async (call) => {
    const team = await call('POST', '/teams', { name: 'Platform' });
    const { items } = await call('POST', `/teams/${team.id}/invitations`, { max_uses: 1 });
    const token = items[0].link.split('#token=')[1];
    await joined.call('POST', '/memberships', { token });
    await call('POST', '/contacts', { full_name: 'Jonas Brügger', follow_up: null });
    const body = { title: 'Runbooks first', insight: 'Write them.', team_ids: [team.id] };
    return { lesson: await call('POST', '/lessons', body), team };
  };
  return { joined, fill };
}

test('an account is deleted, and its lesson stays as that of a former colleague', async (t) => {
  const { joined, fill } = await colleagues();
  const { page, email, password, lesson, problems } = await signedIn(t, app.url, {
    size: PHONE,
    fill,
  });
  await page.goto(`${app.url}/settings/account`);
  await page.waitForSelector('text=Gone for good: 1 person');
  await page.waitForSelector('text=The team Platform goes to Mara Okafor');
  const found = await violations(page, 'account');
  await page.click('text=Delete the account >> nth=-1');
  await page.waitForSelector('dialog >> text=1 lesson that colleagues see');
  assert.deepEqual([...found, ...(await violations(page, 'the question'))], []);
  await page.click('dialog .danger');
  await page.waitForSelector('dialog [aria-invalid=true]');
  await page.check('dialog [value=leave]');
  await page.fill('#f-password', 'not this one at all');
  await page.click('dialog .danger');
  await page.waitForSelector('#f-password[aria-invalid=true]');
  await page.fill('#f-password', password);
  await page.click('dialog .danger');
  await page.waitForSelector('text=Your account is deleted');
  await assert.rejects(api(app.url)('POST', '/sessions', { email, password }), /401/);
  assert.equal(await page.evaluate(() => localStorage.getItem('account')), null);
  // The browser itself reports the password that was refused.
  assert.deepEqual(
    problems.filter((text) => !/ 422 /.test(text)),
    [],
  );

  const colleague = await open(t);
  await signIn(colleague.page, app.url, joined);
  await colleague.page.goto(`${app.url}/lessons/${lesson.id}`);
  await colleague.page.waitForSelector('text=A former colleague');
  assert.deepEqual(colleague.problems, []);
});

test('what was shared can be taken along', async (t) => {
  const { joined, fill } = await colleagues();
  const { page, password, lesson } = await signedIn(t, app.url, { fill });
  await page.goto(`${app.url}/settings/account`);
  await page.click('.acts .danger');
  await page.check('dialog [value=take]');
  await page.fill('#f-password', password);
  await page.keyboard.press('Enter');
  await page.waitForSelector('text=Your account is deleted');
  await assert.rejects(joined.call('GET', `/feed/${lesson.id}`), /404/);
});

test('everything of an account comes as a file', async (t) => {
  const { page, email, call } = await signedIn(t, app.url);
  await call('POST', '/lessons', { insight: 'Write runbooks.' });
  await page.goto(`${app.url}/settings/account`);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.click('text=Download your data'),
  ]);
  const file = JSON.parse(fs.readFileSync(await download.path(), 'utf8'));
  assert.equal(file.account[0].email, email);
  assert.equal(file.lessons[0].insight, 'Write runbooks.');
});

test('without anything shared only the password is asked for', async (t) => {
  const { page, password } = await signedIn(t, app.url);
  await page.goto(`${app.url}/settings/account`);
  await page.click('.acts .danger');
  await page.waitForSelector('dialog #f-password');
  assert.equal(await page.locator('dialog [type=radio]').count(), 0);
  await page.fill('#f-password', password);
  await page.click('dialog .danger');
  await page.waitForSelector('text=Your account is deleted');
});
