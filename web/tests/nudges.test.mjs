// What lessons ask some time after they were written down: answered from a real mail, and on Today.
import test, { after, before } from 'node:test';
import assert from 'node:assert/strict';
import { DESK, open, person, PHONE, serve, workerReady } from './harness.mjs';
import { linkInFolder } from './post.mjs';
import { execute } from './team.mjs';
import { upkeep } from './upkeep.mjs';
import { settled, signedIn, violations } from './visit.mjs';

let app;
before(async () => {
  app = await serve();
});
after(() => app?.close());

/** A lesson of eight days ago, not yet asked about. */
async function written(call, insight = 'Runbooks first') {
  const { id } = await call('POST', '/lessons', { insight });
  execute(
    app,
    `update lessons set created_at = now() - interval '8 days', nudge_at = now() - interval '1 day' where id = '${id}'`,
  );
  return id;
}

/** One that asks. */
async function asking(call, question = 'used') {
  const lesson = await written(call);
  execute(
    app,
    `insert into lesson_nudges (owner_id, id, lesson_id, day, question, asked_at, token_hash)
     select owner_id, gen_random_uuid(), id, 7, '${question}', now(), sha256(id::text::bytea)
     from lessons where id = '${lesson}'; update lessons set nudge_at = null where id = '${lesson}'`,
  );
  return lesson;
}

const stage = async (call, lesson) => (await call('GET', `/lessons/${lesson}`)).stage;
const used = async (call, lesson) => (await call('GET', `/lessons/${lesson}/applications`)).items;

test('a link in a mail answers in one tap, is taken back, and takes words', async (t) => {
  const { call, email } = await person(app.url);
  const { id } = await call('GET', '/me');
  const lesson = await written(call);
  execute(
    app,
    `insert into notification_settings (account_id, next_digest_at) values ('${id}', now() - interval '1 minute')`,
  );
  const link = await upkeep(app, () => linkInFolder(app.outbox, email));
  assert.match(link, /\/nudge#token=[\w-]{43}&answer=used$/);
  // A program that looks into mail asks for the address, and gets the page.
  assert.equal((await fetch(link)).status, 200);
  assert.equal(await stage(call, lesson), 'captured');

  const { page, problems } = await open(t, PHONE);
  await page.goto(link);
  await page.waitForSelector('h1 >> text=Written down: you used it today');
  await page.waitForSelector('strong >> text=Runbooks first');
  assert.ok(!page.url().includes('token'), 'no history keeps the token');
  assert.deepEqual([await stage(call, lesson), (await used(call, lesson)).length], ['applied', 1]);
  assert.deepEqual(await violations(page, 'answered'), []);
  await page.click('text=Undo');
  await page.waitForSelector('h1 >> text=Taken back');
  assert.deepEqual([await stage(call, lesson), await used(call, lesson)], ['captured', []]);
  assert.deepEqual(await violations(page, 'taken back'), []);
  await page.click('text=I used it');
  await page.waitForSelector('#f-words');
  await page.fill('#f-words', 'We wrote one for the importer.');
  await page.click('.entry-form .primary');
  await page.waitForSelector('text=Your words are saved');
  const [{ what_changed }] = await used(call, lesson);
  assert.equal(what_changed, 'We wrote one for the importer.');

  // The same mail again: another answer takes the place of this one.
  await page.goto(link.replace('answer=used', 'answer=not_for_me'));
  await page.waitForSelector('h1 >> text=It does not ask again');
  assert.deepEqual([await stage(call, lesson), await used(call, lesson)], ['captured', []]);
  assert.deepEqual(problems, []);
  await page.goto(`${app.url}/nudge#token=${'A'.repeat(43)}&answer=used`);
  await page.waitForSelector('.error-summary >> text=This link was used or is too old');
});

test('on Today a lesson is answered without a network, and taken back', async (t) => {
  const fill = async (call) => ({ lesson: await asking(call) });
  const { page, context, call, lesson } = await signedIn(t, app.url, { size: PHONE, fill });
  await workerReady(page);
  await page.waitForSelector('.nudges >> text=Runbooks first');
  await context.setOffline(true);
  await page.click('.nudges >> text=I used it');
  await page.waitForSelector('#toasts >> text=Written down: you used it today');
  await page.waitForSelector('.nudges', { state: 'detached' });
  await page.reload();
  await page.waitForSelector('.today');
  assert.equal(await page.locator('.nudges').count(), 0);
  assert.deepEqual(await used(call, lesson), []);
  await context.setOffline(false);
  await settled(page);
  assert.deepEqual([await stage(call, lesson), (await used(call, lesson)).length], ['applied', 1]);
});

test('not yet is taken back while it is said, and words make an impact', async (t) => {
  const fill = async (call) => ({ lesson: await asking(call) });
  const { page, call, lesson, problems } = await signedIn(t, app.url, { size: DESK, fill });
  const open = async () => (await call('GET', '/nudges')).items.length;
  await page.click('.nudges >> text=Not yet');
  await page.waitForSelector('#toasts >> text=It asks again later');
  await settled(page);
  assert.equal(await open(), 0);
  await page.click('#toasts button');
  await settled(page);
  await page.waitForSelector('.nudges >> text=Not yet');
  assert.equal(await open(), 1);
  await page.click('.nudges .name');
  await page.waitForSelector('.nudges');
  await page.click('.nudges >> text=I used it');
  await page.waitForSelector('text=Say what changed');
  await settled(page);
  assert.equal(await stage(call, lesson), 'applied');
  execute(app, `delete from lesson_nudges where lesson_id = '${lesson}'`);
  execute(
    app,
    `insert into lesson_nudges (owner_id, id, lesson_id, day, question, asked_at, token_hash)
     select owner_id, gen_random_uuid(), id, 30, 'difference', now(), sha256('x') from lessons where id = '${lesson}'`,
  );
  await page.goto(`${app.url}/today`);
  await page.click('.nudges >> text=It did');
  await page.click('.sheet .primary');
  await page.waitForSelector('#f-words[aria-invalid=true]');
  await page.fill('#f-words', 'Quiet nights.');
  await page.click('.sheet .primary');
  await page.waitForSelector('#toasts >> text=it made a difference');
  await settled(page);
  assert.deepEqual(
    [await stage(call, lesson), (await used(call, lesson))[0].impact],
    ['impact', 'Quiet nights.'],
  );
  assert.deepEqual(problems, []);
});
