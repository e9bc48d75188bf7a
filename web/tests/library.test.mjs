// Lessons are looked up, kept together and taken along: one's own and those of colleagues.
import test, { after, before } from 'node:test';
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { PHONE, serve, workerReady } from './harness.mjs';
import { colleague as arrive, teamOf } from './team.mjs';
import { settled } from './visit.mjs';

let app;
before(async () => {
  app = await serve();
});
after(() => app?.close());

const colleague = (t, name, options) => arrive(app, t, name, options);

/** Two lessons: one of Mo's that the team sees, one of Ada's own. */
async function lessons(ada, mo) {
  const team = await teamOf(app, ada, [mo]);
  const theirs = {
    title: 'Runbooks first',
    insight: 'Write **them** first.',
    tags: ['operations'],
  };
  await mo.call('POST', '/lessons', { ...theirs, team_ids: [team] });
  await ada.call('POST', '/lessons', { insight: 'Ask before you pitch.' });
}

test('lessons are collected without a network, found together, and taken along', async (t) => {
  const ada = await colleague(t, 'Ada Moreno', PHONE);
  const mo = await colleague(t, 'Mo Keller');
  await lessons(ada, mo);
  const { page, context, problems } = await ada.enter();
  await page.goto(`${app.url}/lessons`);
  await page.click('main nav >> text=Library');
  await page.waitForSelector('.feed >> text=Mo Keller');
  await page.waitForSelector('.feed >> text=Ask before you pitch.');
  await workerReady(page);
  await context.setOffline(true);
  await page.click('summary:has-text("Collect: Runbooks first")');
  await page.waitForSelector('.collect[open] >> text=A collection keeps lessons together');
  await page.fill('.collect[open] [name=title]', 'First week');
  await page.click('.collect[open] [aria-label="Make the collection"]');
  await page.waitForSelector('summary >> text=In First week');
  await page.waitForSelector('#toasts >> text=Put into “First week”');
  await context.setOffline(false);
  await settled(page);
  const [collection] = (await ada.call('GET', '/collections')).items;
  assert.deepEqual([collection.title, collection.lesson_count], ['First week', 1]);

  await page.selectOption('[name=collection_id]', { label: 'First week' });
  await page.waitForSelector('text=Ask before you pitch.', { state: 'detached' });
  await page.waitForSelector('h2 >> text=First week');
  const [file] = await Promise.all([page.waitForEvent('download'), page.click('text=Markdown')]);
  assert.equal(file.suggestedFilename(), 'lessons.md');
  const text = await readFile(await file.path(), 'utf8');
  assert.match(
    text,
    /^# Lessons\n\n## Runbooks first\n\nWrite \*\*them\*\* first\.\n\n\*Mo Keller, /,
  );
  assert.doesNotMatch(text, /pitch/);

  await page.click('text=Edit the collection');
  await page.fill('#edit-collection [name=title]', '');
  await page.click('#edit-collection .primary');
  await page.waitForSelector('.err >> text=Give it a name');
  await page.fill('#edit-collection [name=title]', 'First month');
  await page.fill('#edit-collection [name=description]', 'For whoever is new.');
  await page.click('#edit-collection .primary');
  await page.waitForSelector('h2 >> text=First month');
  await page.waitForSelector('.prose >> text=For whoever is new.');
  await page.click('.collect[open] [type=checkbox]');
  await page.waitForSelector('h2 >> text=No lesson in it yet');
  await page.click('#toasts >> text=Undo >> nth=-1');
  await page.waitForSelector('.feed >> text=Runbooks first');
  await page.click('text=Delete');
  await page.waitForSelector('.feed >> text=Ask before you pitch.');
  await settled(page);
  assert.deepEqual((await ada.call('GET', '/collections')).items, []);
  await page.click('#toasts >> text=Undo >> nth=-1');
  await page.waitForSelector('option >> text=First month', { state: 'attached' });
  await settled(page);
  const [back] = (await ada.call('GET', '/collections')).items;
  assert.deepEqual([back.title, back.lesson_count], ['First month', 1]);
  const offline = /ERR_INTERNET_DISCONNECTED/;
  assert.deepEqual(
    problems.filter((text) => !offline.test(text)),
    [],
  );
});

test('what helps at an event stands on its page before it', async (t) => {
  const ada = await colleague(t, 'Ada Moreno');
  const mo = await colleague(t, 'Mo Keller');
  await lessons(ada, mo);
  const soon = new Date(Date.now() + 3 * 864e5).toISOString();
  const body = { summary: 'Operations evening', starts_at: soon, tags: ['operations'] };
  const event = await ada.call('POST', '/events', body);
  const { page, problems } = await ada.enter();
  await page.goto(`${app.url}/events/${event.id}`);
  const panel = page.getByRole('region', { name: 'Lessons to take along' });
  await panel.getByRole('link', { name: 'Runbooks first' }).waitFor();
  assert.equal(await panel.getByText('Ask before you pitch.').count(), 0);
  await panel.getByText('All of them').click();
  await page.waitForSelector('text=Before Operations evening');
  await page.waitForSelector('.feed >> text=Runbooks first');
  await page.click('text=Before Operations evening');
  await page.waitForSelector('.feed >> text=Ask before you pitch.');
  assert.deepEqual(problems, []);
});
