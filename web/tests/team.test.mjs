// A team, from its making to leaving it: two people in two browsers.
import test, { after, before } from 'node:test';
import assert from 'node:assert/strict';
import { api, open, person, PHONE, serve } from './harness.mjs';
import { settled, signedIn } from './visit.mjs';

const PASSWORD = 'correct horse battery staple';

let app;
before(async () => {
  app = await serve();
});
after(() => app?.close());

/** Makes a team on the page; answers with its path. */
async function makeTeam(page, name) {
  await page.goto(`${app.url}/team`);
  await page.waitForSelector('text=No team yet');
  await page.click('text=Make the team');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'f-name');
  await page.fill('#f-name', name);
  await page.click('text=Make the team');
  await page.waitForSelector('.rows.members');
  await settled(page);
  return new URL(page.url()).pathname;
}

/** Makes a link on the page of a team; answers with it. */
async function makeLink(page, uses) {
  await page.click('text=Invite colleagues');
  await page.check('input[name=way][value=link]');
  await page.fill('#f-max_uses', '0');
  await page.click('text=Make the link');
  await page.waitForSelector('#f-max_uses[aria-invalid=true]');
  await page.fill('#f-max_uses', String(uses));
  await page.click('text=Make the link');
  await page.waitForSelector('#links-title');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'links-title');
  return (await page.textContent('.token')).trim();
}

test('Ada makes a team and a link, Ben signs up by it, joins, becomes an admin and leaves', async (t) => {
  const { page, call, problems } = await signedIn(t, app.url);
  const path = await makeTeam(page, 'Platform');
  const link = await makeLink(page, 3);
  await page.click('text=I have it');
  await page.waitForSelector('#open-title');
  assert.match(await page.textContent('main'), /0 of 3 joined/);
  assert.ok(!(await page.content()).includes(link.split('#token=')[1]), 'shown once');

  const ben = await open(t, PHONE);
  await ben.page.goto(link);
  await ben.page.waitForSelector('h1 >> text=Mara Okafor invites you to “Platform”');
  assert.equal(ben.page.url(), `${app.url}/invitation`, 'the token has left the address');
  await ben.page.click('text=Create an account');
  await ben.page.fill('#f-full_name', 'Ben Moser');
  await ben.page.fill('#f-email', `ben-${process.pid}@example.org`);
  await ben.page.fill('#f-password', PASSWORD);
  await ben.page.click('.entry-form .primary');
  await ben.page.click('text=Join as Ben Moser');
  await ben.page.waitForSelector('.rows.members >> text=Mara Okafor');
  assert.equal(new URL(ben.page.url()).pathname, path);
  assert.equal(await ben.page.locator('text=Invite colleagues').count(), 0);
  await ben.page.goto(`${app.url}/team`);
  await ben.page.waitForSelector('.rows.members >> text=Mara Okafor');
  assert.equal(new URL(ben.page.url()).pathname, '/team', 'the only team is shown at once');

  await page.reload();
  await page.click('.members li:has-text("Ben Moser") .btn');
  await page.check('dialog input[value=admin]');
  await page.click('dialog .primary');
  await page.waitForSelector('.members li:has-text("Ben Moser") .chip >> text=Admin');
  await page.click('#toasts button');
  await page.waitForSelector('.members li:has-text("Ben Moser") .chip', { state: 'detached' });
  await page.click('.members li:has-text("Ben Moser") .btn');
  await page.check('dialog input[value=admin]');
  await page.click('dialog .primary');
  await page.waitForSelector('.members li:has-text("Ben Moser") .chip >> text=Admin');
  await settled(page);

  await ben.page.reload();
  await ben.page.waitForSelector('text=Invite colleagues');
  await ben.page.click('text=Leave the team');
  assert.match(await ben.page.textContent('dialog'), /lessons stay yours/);
  await ben.page.click('dialog .danger');
  await ben.page.waitForSelector('text=No team yet');
  await ben.page.goto(app.url + path);
  await ben.page.waitForSelector('text=Page not found');
  const [team] = (await call('GET', '/teams')).items;
  assert.equal(team.member_count, 1);
  assert.deepEqual(problems, []);
  // The answers 404 and 410 are what was asked for here.
  assert.deepEqual(
    ben.problems.filter((text) => !/status of 4(04|10)/.test(text)),
    [],
  );
});

test('many addresses are pasted at once, each gets a link of its own, one is renewed, one withdrawn', async (t) => {
  const { page, call, problems } = await signedIn(t, app.url, { size: PHONE });
  await makeTeam(page, 'Tools');
  await page.click('text=Invite colleagues');
  await page.fill('#f-emails', 'Ben Moser <ben@example.org>, not an address');
  await page.click('text=Make the invitations');
  await page.waitForSelector('text=“not an address” is no e-mail address');
  await page.fill('#f-emails', 'Ben Moser <ben@example.org>; mara@example.org\nBEN@example.org');
  await page.click('text=Make the invitations');
  await page.waitForSelector('#links-title');
  const links = await page.locator('.token').allTextContents();
  assert.equal(new Set(links).size, 2);
  await page.click('text=I have them');
  const of = (email) => page.locator(`li:has-text("${email}")`);
  await of('ben@example.org').locator('text=New link').click();
  await page.waitForSelector('#links-title');
  const renewed = (await page.textContent('.token')).trim();
  const preview = (link) =>
    api(app.url)('POST', '/invitation-previews', { token: link.trim().split('#token=')[1] });
  assert.equal((await preview(renewed)).team_name, 'Tools');
  const spent = await Promise.allSettled(links.map(preview));
  assert.deepEqual(spent.map(({ status }) => status).sort(), ['fulfilled', 'rejected']);
  await page.click('text=I have it');
  await of('mara@example.org').locator('text=Withdraw').click();
  await page.click('dialog .danger');
  await page.waitForFunction(() => !document.body.textContent.includes('mara@example.org'));
  const { items } = await call('GET', '/teams');
  const left = (await call('GET', `/teams/${items[0].id}/invitations`)).items;
  assert.deepEqual(
    left.map(({ email }) => email),
    ['ben@example.org'],
  );
  assert.deepEqual(problems, []);
});

test('a team is renamed without network, handed over, and a colleague removed', async (t) => {
  const { page, call, context } = await signedIn(t, app.url);
  await makeTeam(page, 'Platform');
  const [{ id }] = (await call('GET', '/teams')).items;
  const made = await call('POST', `/teams/${id}/invitations`, { max_uses: 2 });
  const token = made.items[0].link.split('#token=')[1];
  const ben = await person(app.url);
  await ben.call('PATCH', '/me', { full_name: 'Ben Moser' }, { 'if-match': '*' });
  await ben.call('POST', '/memberships', { token });
  const eve = await person(app.url);
  await eve.call('PATCH', '/me', { full_name: 'Eve Adler' }, { 'if-match': '*' });
  await eve.call('POST', '/memberships', { token });
  await page.reload();
  await page.waitForSelector('.members >> text=Eve Adler');

  await context.setOffline(true);
  await page.click('[data-edit=team]');
  await page.fill('#f-name', 'Platform and tools');
  await page.click('#edit-team .primary');
  await page.waitForSelector('h1 >> text=Platform and tools');
  await context.setOffline(false);
  await settled(page);
  assert.equal((await call('GET', `/teams/${id}`)).name, 'Platform and tools');

  await page.click('.members li:has-text("Eve Adler") .btn');
  await page.click('dialog >> text=Remove from the team');
  await page.click('dialog .danger');
  await page.waitForSelector('.members >> text=Eve Adler', { state: 'detached' });
  await assert.rejects(eve.call('GET', `/teams/${id}`), /404/);

  await page.click('.members li:has-text("Ben Moser") .btn');
  await page.click('dialog >> text=Make them the owner');
  await page.click('dialog .danger');
  await page.waitForSelector('.members li:has-text("Ben Moser") .chip >> text=Owner');
  assert.equal((await ben.call('GET', `/teams/${id}`)).role, 'owner');
  assert.equal(await page.locator('text=Delete the team').count(), 0);
});

test('who was led to sign in comes back and joins; a used invitation says so', async (t) => {
  const ada = await person(app.url);
  const team = await ada.call('POST', '/teams', { name: 'Platform' });
  const body = { emails: ['somebody@example.org'] };
  const made = await ada.call('POST', `/teams/${team.id}/invitations`, body);
  const [{ link }] = made.items;
  const ben = await person(app.url);
  const { page } = await open(t);
  await page.goto(link);
  await page.click('text=I have an account');
  await page.fill('#f-email', ben.email);
  await page.fill('#f-password', ben.password);
  await page.click('.entry-form .primary');
  await page.click('text=Join as');
  await page.waitForSelector('.rows.members');
  await page.goto(link);
  await page.waitForSelector('text=This invitation is over');
  await page.goto(`${app.url}/invitation`);
  await page.waitForSelector('text=This invitation is over');
});
