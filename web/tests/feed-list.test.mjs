// The lessons of the team: where they begin, and how one is found.
import test, { after, before } from 'node:test';
import assert from 'node:assert/strict';
import { serve } from './harness.mjs';
import { colleague as arrive, teamOf } from './team.mjs';
import { settled } from './visit.mjs';

let app;
before(async () => {
  app = await serve();
});
after(() => app?.close());

const colleague = (t, name) => arrive(app, t, name);
const LESSON = 'Write the runbook before the feature.';

test('an empty feed says where to begin', async (t) => {
  const ada = await colleague(t, 'Ada Moreno');
  const began = new Date(Date.now() - 864e5).toISOString();
  const ended = new Date(Date.now() - 8e7).toISOString();
  const event = { summary: 'Rust Zürich', starts_at: began, ends_at: ended, tzid: 'Europe/Zurich' };
  const { id } = await ada.call('POST', '/events', event);
  const { page, problems } = await ada.enter();
  assert.equal(await page.locator('text=What colleagues learned').count(), 0);
  await page.goto(`${app.url}/lessons?scope=team`);
  await page.waitForSelector('text=Lessons travel in teams');
  const team = await teamOf(app, ada, []);
  await page.reload();
  await page.click('text=What should colleagues know about Rust Zürich?');
  await page.waitForSelector('.sheet >> text=At Rust Zürich');
  await page.fill('#f-insight', LESSON);
  await page.check('.sheet [name=team_ids]');
  await page.click('.sheet footer .primary >> nth=0');
  await page.waitForSelector('.feed .lesson');
  await settled(page);
  const [shared] = (await ada.call('GET', '/feed')).items;
  assert.deepEqual([shared.event.id, shared.team_ids], [id, [team]]);
  await page.goto(`${app.url}/today`);
  await page.waitForSelector('text=Nothing shared yet');
  assert.deepEqual(problems, []);
});

test('the feed is narrowed down by team, person, event, tag and words', async (t) => {
  const ada = await colleague(t, 'Ada Moreno');
  const mo = await colleague(t, 'Mo Keller');
  const [rust, data] = [await teamOf(app, ada, [mo], 'Rust'), await teamOf(app, ada, [mo], 'Data')];
  const write = (who, title, tags, team_ids) =>
    who.call('POST', '/lessons', { title, insight: title, tags, team_ids });
  await write(ada, 'Ownership helps', ['rust'], [rust]);
  await write(mo, 'Queries lie', ['sql'], [data]);
  await write(ada, 'Both matter', ['rust'], [rust, data]);
  const { page, problems } = await mo.enter();
  await page.goto(`${app.url}/lessons?scope=team`);
  const shows = (...titles) =>
    page.waitForFunction(
      (wanted) =>
        JSON.stringify([...document.querySelectorAll('.feed h2')].map((h) => h.textContent)) ===
        JSON.stringify(wanted),
      titles,
    );
  await shows('Both matter', 'Queries lie', 'Ownership helps');
  await page.selectOption('[name=team_id]', { label: 'Data' });
  await shows('Both matter', 'Queries lie');
  await page.selectOption('[name=author_id]', { label: 'You' });
  await shows('Queries lie');
  await page.reload();
  await shows('Queries lie');
  await page.selectOption('[name=team_id]', '');
  await page.selectOption('[name=author_id]', '');
  await page.click('.filters button >> text=rust');
  await shows('Both matter', 'Ownership helps');
  await page.fill('input[type=search]', 'owner');
  await shows('Ownership helps');
  await page.fill('input[type=search]', 'zzzz');
  await page.click('text=Show all of them');
  await shows('Both matter', 'Queries lie', 'Ownership helps');
  assert.deepEqual(problems, []);
});
