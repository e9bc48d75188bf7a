// Lessons travel: shared with a team, read, found useful, talked about and used, also without a network.
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

const LESSON = 'Write the runbook before the feature.';

test('a lesson is written for a team, and a colleague uses it', async (t) => {
  const ada = await colleague(t, 'Ada Moreno');
  const mo = await colleague(t, 'Mo Keller', PHONE);
  await teamOf(app, ada, [mo]);
  const { page, problems } = await ada.enter();
  await page.goto(`${app.url}/lessons`);
  await page.waitForSelector('.audience >> text=Only me.');
  await page.fill('#f-insight', LESSON);
  await page.check('.composer [name=team_ids]');
  await page.waitForSelector('.audience >> text=Everyone in the teams you chose');
  await page.click('.composer .primary');
  await page.waitForSelector('#toasts >> text=Lesson shared with Platform');
  await settled(page);

  const other = await mo.enter();
  const theirs = other.page;
  await theirs.waitForSelector('h2 >> text=What colleagues learned');
  await theirs.goto(`${app.url}/lessons`);
  await theirs.click('main nav >> text=Team');
  await theirs.waitForSelector('.feed >> text=Ada Moreno');
  await theirs.click('.feed >> text=Useful');
  await theirs.waitForSelector('.feed [aria-pressed=true]');
  await theirs.waitForSelector('.feed >> text=You find it useful');
  await settled(theirs);
  await theirs.click(`.feed a >> text=${LESSON}`);
  await theirs.waitForSelector('.lesson-page >> text=Platform');
  await theirs.click('text=Comment >> nth=-1');
  await theirs.waitForSelector('.err >> text=Write what you want to say');
  await theirs.fill('#f-comment', 'Do you have a template?');
  await theirs.click('.in-place .primary');
  await theirs.waitForSelector('.rows >> text=Do you have a template?');
  await theirs.click('button >> text=I used this');
  await theirs.fill('#f-evidence_url', 'javascript:alert(1)');
  await theirs.click('.sheet footer .primary');
  await theirs.waitForSelector('.sheet .err >> text=Write what you do differently');
  await theirs.waitForSelector('.sheet .err >> text=Enter a link');
  await theirs.fill('#f-what_changed', 'We wrote one for the importer.');
  await theirs.fill('#f-impact', 'No page at night since.');
  await theirs.fill('#f-evidence_url', 'https://example.org/runbook');
  await theirs.click('.sheet footer .primary');
  await theirs.waitForSelector('.rows >> text=No page at night since.');
  await settled(theirs);

  const [{ id }] = (await ada.call('GET', '/lessons')).items;
  assert.equal((await ada.call('GET', `/lessons/${id}`)).stage, 'impact');
  await page.goto(`${app.url}/lessons/${id}`);
  await page.waitForSelector('text=Everyone in Platform sees it.');
  await page.waitForSelector('text=1 person finds it useful');
  await page.waitForSelector('.rows >> text=Do you have a template?');
  assert.match(await page.textContent('main'), /Mo Keller\s+since/);

  await page.click('text=Change who sees it');
  await page.uncheck('[name=team_ids]');
  await page.click('#edit-audience .primary');
  await page.waitForSelector('text=Only you see it.');
  await settled(page);
  await theirs.goto(`${app.url}/lessons?scope=team`);
  await theirs.waitForSelector('text=What your team learns will be here');
  await page.click('#toasts button');
  await page.waitForSelector('text=Everyone in Platform sees it.');
  await settled(page);
  assert.equal((await mo.call('GET', '/feed')).items.length, 1);
  assert.deepEqual([...problems, ...other.problems], []);
});

test('without a network a colleague finds it useful, comments and uses it', async (t) => {
  const ada = await colleague(t, 'Ada Moreno');
  const mo = await colleague(t, 'Mo Keller', PHONE);
  const team = await teamOf(app, ada, [mo]);
  const body = { title: 'Runbooks first', insight: LESSON, team_ids: [team] };
  const { id } = await ada.call('POST', '/lessons', body);
  const { page, context } = await mo.enter();
  await workerReady(page);
  await page.goto(`${app.url}/lessons/${id}`);
  await page.waitForSelector('.lesson-page >> text=Ada Moreno');
  await context.setOffline(true);
  await page.click('.lesson-page >> text=Useful');
  await page.waitForSelector('text=You find it useful');
  await page.fill('#f-comment', 'First.');
  await page.click('.in-place .primary');
  await page.waitForSelector('.rows .chip.wait');
  await page.click('button >> text=I used this');
  await page.fill('#f-what_changed', 'We wrote one.');
  await page.click('.sheet footer .primary');
  await page.waitForSelector('.rows >> text=We wrote one.');
  await page.reload();
  await page.waitForSelector('.rows >> text=We wrote one.');
  await page.waitForSelector('.rows >> text=First.');
  await page.waitForSelector('.lesson-page [aria-pressed=true]');
  assert.equal((await ada.call('GET', `/feed/${id}`)).comment_count, 0);
  await context.setOffline(false);
  await settled(page);
  const seen = await ada.call('GET', `/feed/${id}`);
  assert.deepEqual(
    [seen.useful.count, seen.comments[0].body, seen.applications[0].what_changed, seen.stage],
    [1, 'First.', 'We wrote one.', 'applied'],
  );
});

test('a comment is changed, deleted, and taken back again', async (t) => {
  const ada = await colleague(t, 'Ada Moreno');
  const team = await teamOf(app, ada, []);
  const body = { title: 'Runbooks first', insight: LESSON, team_ids: [team] };
  const { id } = await ada.call('POST', '/lessons', body);
  await ada.call('POST', `/lessons/${id}/comments`, { body: 'Frist.' });
  const { page, problems } = await ada.enter();
  await page.goto(`${app.url}/lessons/${id}`);
  await page.click('.rows >> text=Edit');
  await page.fill('#f-body', 'First.');
  await page.click('.rows .primary');
  await page.waitForSelector('.rows >> text=First.');
  await settled(page);
  await page.click('.rows >> text=Delete');
  await page.waitForSelector('text=Ask what you would need to know');
  await settled(page);
  assert.equal((await ada.call('GET', `/feed/${id}`)).comment_count, 0);
  await page.click('#toasts button');
  await page.waitForSelector('.rows >> text=First.');
  await settled(page);
  const { comments } = await ada.call('GET', `/feed/${id}`);
  assert.deepEqual(
    comments.map((comment) => comment.body),
    ['First.'],
  );
  assert.deepEqual(problems, []);
});
