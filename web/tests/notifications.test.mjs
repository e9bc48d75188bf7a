// What colleagues did: said on Today in words, read as a list, marked as read and taken back.
import test, { after, before } from 'node:test';
import assert from 'node:assert/strict';
import { PHONE, serve, workerReady } from './harness.mjs';
import { colleague as arrive, teamOf } from './team.mjs';
import { settled } from './visit.mjs';

let app;
before(async () => {
  app = await serve();
});
after(() => app?.close());

const colleague = (t, name, options) => arrive(app, t, name, options);
const LESSON = { title: 'Runbooks first', insight: 'Write the runbook before the feature.' };
const unread = async ({ call }) => (await call('GET', '/notifications?unread=true')).items.length;

test('who used a lesson is told to its author, and who is mentioned reads it too', async (t) => {
  const ada = await colleague(t, 'Ada Moreno', PHONE);
  const mo = await colleague(t, 'Mo Keller');
  const team = await teamOf(app, ada, [mo]);
  const { id } = await ada.call('POST', '/lessons', { ...LESSON, team_ids: [team] });
  const theirs = await mo.enter();
  await theirs.page.waitForSelector('text=1 new notification');
  await theirs.page.click('.page-head >> text=1 new notification');
  await theirs.page.click('.rows >> text=Ada Moreno shared the lesson “Runbooks first”');
  await theirs.page.waitForSelector('.lesson-page');
  await theirs.page.click('button >> text=I used this');
  await theirs.page.fill('#f-what_changed', 'We wrote one for the importer.');
  await theirs.page.click('.sheet footer .primary');
  await theirs.page.waitForSelector('.rows >> text=We wrote one for the importer.');
  await settled(theirs.page);
  assert.equal(await unread(mo), 0, 'what was opened is read');

  const { page, problems } = await ada.enter();
  await page.click('text=1 new notification');
  await page.waitForSelector('.rows >> text=Mo Keller used “Runbooks first”');
  await page.waitForSelector('.rows >> text=We wrote one for the importer.');
  await page.goto(`${app.url}/lessons/${id}`);
  await page.fill('#f-comment', 'Does it work for you, Mo?');
  await page.fill('#f-mention', 'Somebody');
  await page.click('.in-place .primary');
  await page.waitForSelector('.err >> text=Choose somebody from the list');
  await page.waitForSelector('#readers option[value="Mo Keller"]', { state: 'attached' });
  await page.fill('#f-mention', 'Mo Keller');
  await page.waitForSelector('[aria-label=Mentioned] >> text=Mo Keller');
  await page.click('.in-place .primary');
  await page.waitForSelector('.rows >> text=To Mo Keller');
  await page.waitForSelector('[aria-label=Mentioned]', { state: 'detached' });
  await settled(page);
  await page.click('text=Delete your comment');
  await page.waitForSelector('.rows >> text=To Mo Keller', { state: 'detached' });
  await page.click('#toasts button >> text=Undo');
  await page.waitForSelector('.rows >> text=To Mo Keller');
  await settled(page);
  await theirs.page.goto(`${app.url}/notifications`);
  await theirs.page.click('text=Ada Moreno mentioned you in a comment on “Runbooks first”');
  await theirs.page.waitForSelector('.rows >> text=Does it work for you, Mo?');
  assert.deepEqual([...problems, ...theirs.problems], []);
});

test('all are marked as read at once, and that is taken back', async (t) => {
  const ada = await colleague(t, 'Ada Moreno');
  const mo = await colleague(t, 'Mo Keller');
  const team = await teamOf(app, ada, [mo]);
  for (const title of ['One', 'Two'])
    await ada.call('POST', '/lessons', { ...LESSON, title, team_ids: [team] });
  const { page, problems } = await mo.enter();
  await page.goto(`${app.url}/notifications`);
  await page.waitForSelector('.page-head >> text=2 new');
  await page.click('text=Mark all as read');
  await page.waitForSelector('.page-head >> text=Nothing new');
  assert.equal(await unread(mo), 0);
  await page.click('#toasts button');
  await page.waitForSelector('.page-head >> text=2 new');
  assert.equal(await unread(mo), 2);
  await page.click('.notifications .acts button >> nth=0');
  await page.waitForSelector('.page-head >> text=1 new');
  await page.click('#toasts button');
  await page.waitForSelector('.page-head >> text=2 new');
  await settled(page);
  assert.equal(await unread(mo), 2);
  assert.deepEqual(problems, []);
});

test('without a network the list is there, and what is read then is told later', async (t) => {
  const ada = await colleague(t, 'Ada Moreno');
  const mo = await colleague(t, 'Mo Keller', PHONE);
  const team = await teamOf(app, ada, [mo]);
  await ada.call('POST', '/lessons', { ...LESSON, team_ids: [team] });
  const { page, context } = await mo.enter();
  await workerReady(page);
  await page.goto(`${app.url}/notifications`);
  await page.waitForSelector('.page-head >> text=1 new');
  await context.setOffline(true);
  await page.click('.notifications .acts button');
  await page.waitForSelector('.page-head >> text=Nothing new');
  await page.reload();
  await page.waitForSelector('.page-head >> text=Nothing new');
  assert.equal(await unread(mo), 1);
  await context.setOffline(false);
  await settled(page);
  assert.equal(await unread(mo), 0);
});

test('who is told nothing is told what will be here', async (t) => {
  const ada = await colleague(t, 'Ada Moreno', PHONE);
  const { page, problems } = await ada.enter();
  await page.click('.page-head >> text=Notifications');
  await page.waitForSelector('h2 >> text=Quiet so far');
  assert.deepEqual(problems, []);
});
