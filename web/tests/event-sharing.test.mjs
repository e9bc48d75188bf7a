// Two colleagues in two browsers: one shares an event with the team, the other answers and goes too.
import test, { after, before } from 'node:test';
import assert from 'node:assert/strict';
import { api, DESK, open, person, PHONE, serve, signIn } from './harness.mjs';
import { settled, violations } from './visit.mjs';

let app;
before(async () => {
  app = await serve();
});
after(() => app?.close());

const evening = () => ({
  summary: 'Rust Zürich',
  starts_at: new Date(Date.now() + 5 * 864e5).toISOString(),
  location: { name: 'Kraftwerk' },
});

/** A new account with a name, signed in. */
async function colleague(t, size, full_name) {
  const account = await person(app.url);
  await account.call('PATCH', '/me', { full_name }, { 'if-match': '*' });
  const browser = await open(t, size);
  await signIn(browser.page, app.url, account);
  return { ...account, ...browser };
}

/** A team of the first with the others in it. */
async function team(name, owner, ...others) {
  const { id } = await owner.call('POST', '/teams', { name });
  const made = await owner.call('POST', `/teams/${id}/invitations`, { max_uses: others.length });
  const token = new URLSearchParams(new URL(made.items[0].link).hash.slice(1)).get('token');
  for (const other of others) await other.call('POST', '/memberships', { token });
  return id;
}

/** Axe in both schemes, and nothing wider than the screen. */
async function looksRight(page, name) {
  for (const colorScheme of ['light', 'dark']) {
    await page.emulateMedia({ colorScheme });
    // Colours pass into each other; axe is to see what stays.
    await page.evaluate(async () => {
      await new Promise(requestAnimationFrame);
      await Promise.allSettled(document.getAnimations().map((animation) => animation.finished));
    });
    assert.deepEqual(await violations(page, `${name}, ${colorScheme}`), []);
  }
  const wide = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
  assert.equal(await page.evaluate(wide), 0, name);
}

const words = (page, selector) =>
  page.locator(selector).evaluateAll((all) => all.map((one) => one.innerText.trim()));

for (const [name, sizes] of [
  ['on a desktop and a phone', [DESK, PHONE]],
  ['on a phone and a desktop', [PHONE, DESK]],
])
  test(`an event is shared, answered in one tap, changed and cancelled ${name}`, async (t) => {
    const ada = await colleague(t, sizes[0], 'Ada Moreno');
    const ben = await colleague(t, sizes[1], 'Ben Okafor');
    await team('Platform', ada, ben);
    const event = await ada.call('POST', '/events', evening());
    const path = `${app.url}/events/${event.id}`;

    await ada.page.goto(path);
    await ada.page.click('[data-edit="shares"]');
    assert.match(await ada.page.innerText('.audience'), /Only me/);
    await ada.page.check('[name="team_ids"]');
    assert.match(await ada.page.innerText('.audience'), /Everyone in the teams you chose/);
    await ada.page.fill('#f-note', 'Worth it because of the keynote');
    await looksRight(ada.page, 'the audience');
    await ada.page.click('#edit-shares .primary');
    await ada.page.waitForSelector('.shared-note');
    assert.match(await ada.page.innerText('.shared-note'), /Shared with Platform/);
    await settled(ada.page);

    await ben.page.goto(`${app.url}/today`);
    await ben.page.waitForSelector('.shared-events');
    const shown = await ben.page.innerText('.shared-events');
    assert.match(shown, /Rust Zürich/);
    assert.match(shown, /Shared by Ada Moreno with Platform/);
    assert.match(shown, /Worth it because of the keynote/);
    await looksRight(ben.page, 'Today');
    await ben.page.click('.shared-events button:has-text("Going")');
    await ben.page.waitForSelector('.shared-events', { state: 'detached' });
    await settled(ben.page);

    await ben.page.goto(path);
    await ben.page.waitForSelector('.answers [aria-pressed="true"]');
    assert.deepEqual(await words(ben.page, '.answers [aria-pressed="true"]'), ['Going']);
    assert.deepEqual(await words(ben.page, '.colleagues .name'), ['Ada Moreno']);
    assert.equal(await ben.page.locator('.event-tools a, [data-edit="shares"]').count(), 0);
    assert.equal(await ben.page.locator('.event-tools button').count(), 1, 'the calendar file');
    assert.equal(await ben.page.locator('.goals .goal').count(), 2, 'goals of his own');
    await looksRight(ben.page, 'the event of a colleague');
    await ben.page.goto(`${path}/live`);
    await ben.page.waitForSelector('.brief:has-text("Ada Moreno")', { state: 'attached' });
    await ben.page.goto(path);
    await ben.page.click('[data-edit="purpose"]');
    await ben.page.fill('#f-purpose', 'Meet the speaker');
    await ben.page.click('#edit-purpose .primary');
    await settled(ben.page);
    await ben.page.click('.answers button:has-text("Maybe")');
    await settled(ben.page);

    await ada.page.reload();
    await ada.page.waitForSelector('.colleagues');
    assert.deepEqual(await words(ada.page, '.colleagues .name'), ['Ben Okafor']);
    assert.deepEqual(await words(ada.page, '.colleagues .chip'), ['Maybe']);
    assert.doesNotMatch(await ada.page.innerText('main'), /Meet the speaker/);
    await looksRight(ada.page, 'the shared event');

    const match = { 'if-match': '*' };
    await ada.call('PATCH', `/events/${event.id}`, { status: 'cancelled' }, match);
    await ben.page.reload();
    await ben.page.waitForSelector('.shared-note:has-text("cancelled")');
    await ben.page.goto(`${app.url}/events`);
    await ben.page.waitForSelector('.rows.events');
    assert.match(await ben.page.innerText('.rows.events'), /Shared by Ada Moreno with Platform/);
    assert.match(await ben.page.innerText('.rows.events'), /Cancelled/);
    await looksRight(ben.page, 'the list');
    await ben.page.click('.filter:has-text("Shared by colleagues")');
    await ben.page.waitForURL('**/events?scope=shared');
    assert.equal(await ben.page.locator('.rows.events > li').count(), 1);
    assert.deepEqual([...ada.problems, ...ben.problems], []);
  });

test('sharing and answering are taken back', async (t) => {
  const ada = await colleague(t, DESK, 'Ada Moreno');
  const ben = await colleague(t, PHONE, 'Ben Okafor');
  await team('Platform', ada, ben);
  const event = await ada.call('POST', '/events', evening());
  await ada.page.goto(`${app.url}/events/${event.id}`);
  await ada.page.click('[data-edit="shares"]');
  await ada.page.check('[name="team_ids"]');
  await ada.page.click('#edit-shares .primary');
  await ada.page.waitForSelector('.shared-note');
  await settled(ada.page);

  await ben.page.goto(`${app.url}/today`);
  await ben.page.click('.shared-events button:has-text("Not for me")');
  await ben.page.waitForSelector('.shared-events', { state: 'detached' });
  await ben.page.click('#toasts button:has-text("Undo")');
  await ben.page.waitForSelector('.shared-events');
  await settled(ben.page);
  const { participation } = await ben.call('GET', `/events/${event.id}`);
  assert.equal(participation.response, 'needs_action');

  await ada.page.click('#toasts button:has-text("Undo")');
  await ada.page.waitForSelector('.shared-note', { state: 'detached' });
  await settled(ada.page);
  assert.deepEqual((await ada.call('GET', `/events/${event.id}`)).shares, []);
  assert.deepEqual((await ben.call('GET', '/events')).items, []);
  assert.deepEqual([...ada.problems, ...ben.problems], []);
});

test('an answer without network waits in the outbox and arrives', async (t) => {
  const ada = await person(app.url);
  const ben = await colleague(t, PHONE, 'Ben Okafor');
  const platform = await team('Platform', ada, ben);
  const event = await ada.call('POST', '/events', evening());
  const body = { team_ids: [platform], note: '' };
  await ada.call('PUT', `/events/${event.id}/shares`, body, { 'if-match': '"1"' });
  await ben.page.goto(`${app.url}/events/${event.id}`);
  await ben.page.waitForSelector('.answers');
  t.after(() => (app.line.down = false));
  await ben.context.setOffline(true);
  app.line.down = true; // the browser says offline, and nobody answers either
  await ben.page.click('.answers button:has-text("Going")');
  await ben.page.waitForSelector('.answers [aria-pressed="true"]:has-text("Going")');
  await ben.page.waitForSelector('#sync .chip');
  const read = async () =>
    (await ada.call('GET', `/events/${event.id}?include=colleagues`)).colleagues;
  app.line.down = false;
  await ben.context.setOffline(false);
  await settled(ben.page);
  assert.deepEqual(
    (await read()).map((one) => [one.full_name, one.response]),
    [['Ben Okafor', 'accepted']],
  );
});
