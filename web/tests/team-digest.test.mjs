// The week of a team: what was shared, pages of weeks, and the text for a chat.
import test, { after, before } from 'node:test';
import assert from 'node:assert/strict';
import { DESK, PHONE, serve } from './harness.mjs';
import { colleague, teamOf } from './team.mjs';

let app;
before(async () => {
  app = await serve();
});
after(() => app?.close());

for (const [device, size] of [
  ['a phone', PHONE],
  ['a desktop', DESK],
])
  test(`a colleague reads the week of the team, turns its pages and takes it along on ${device}`, async (t) => {
    const ada = await colleague(app, t, 'Ada Moreno', DESK);
    const ben = await colleague(app, t, 'Ben Okafor', size);
    const team = await teamOf(app, ada, [ben]);
    const { page, problems } = await ben.enter();
    await page.goto(`${app.url}/team/${team}`);
    await page.click('.page-head >> text=Week');
    await page.waitForSelector('.empty');
    assert.match(await page.innerText('.empty'), /One sentence is enough to begin/);

    const insight = 'Write the runbook before the feature';
    const lesson = await ada.call('POST', '/lessons', { insight, team_ids: [team] });
    const used = { applied_on: '2026-11-24', what_changed: 'We wrote one.' };
    await ben.call('POST', `/lessons/${lesson.id}/applications`, used);
    const starts_at = new Date(Date.now() + 20 * 864e5).toISOString();
    const going = { participation: { response: 'accepted' } };
    const event = await ada.call('POST', '/events', {
      summary: 'Rust Zürich',
      starts_at,
      ...going,
    });
    const shares = { team_ids: [team], note: 'For the hallway' };
    await ada.call('PUT', `/events/${event.id}/shares`, shares, { 'if-match': '*' });

    await page.reload();
    await page.waitForSelector('.digest .lesson');
    assert.equal(await page.innerText('h1'), 'This week');
    assert.match(await page.innerText('.digest'), /Ben Okafor used “Write the runbook/);
    assert.match(await page.innerText('.digest'), /“For the hallway”\s+Ada Moreno goes/);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.click('text=Copy for a chat');
    await page.waitForSelector('text=Week copied');
    const text = await page.evaluate(() => navigator.clipboard.readText());
    assert.match(text, new RegExp(`^# .+\\n[^]*- \\[Write the runbook[^]*${lesson.id}`));

    await page.focus('nav[aria-label=Weeks] >> text=Week before');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.empty');
    assert.match(page.url(), /week=\d{4}-W\d\d$/);
    await page.click('nav[aria-label=Weeks] >> text=Week after');
    await page.waitForSelector('.digest .lesson');
    assert.deepEqual(problems, []);
  });
