// The record of professional development: it is there by itself, its words are changed in place, also
// without a network, and a period is submitted, taken along and taken back.
import fs from 'node:fs';
import test, { after, before } from 'node:test';
import assert from 'node:assert/strict';
import { PHONE, serve } from './harness.mjs';
import { settled, signedIn } from './visit.mjs';

let app;
before(async () => {
  app = await serve();
});
after(() => app?.close());

const DAY = 864e5;
const yesterday = new Date(Date.now() - DAY);

/** An evening that lasted two and a half hours, and a lesson of it. */
const filled = async (call) => {
  const event = await call('POST', '/events', {
    summary: 'Rust Zürich',
    starts_at: new Date(yesterday.getTime() - 2.5 * 36e5).toISOString(),
    ends_at: yesterday.toISOString(),
    participation: { purpose: 'find somebody who runs async Rust', attendance: 'attended' },
  });
  const lesson = await call('POST', '/lessons', {
    event_id: event.id,
    title: 'Runbooks first',
    insight: 'Write the runbook first',
    learned_at: yesterday.toISOString(),
  });
  return { event, lesson };
};

/** Days around yesterday, also where the year is just over. */
const RANGE = [-3, 1].map((days) =>
  new Date(yesterday.getTime() + days * DAY).toISOString().slice(0, 10),
);
const PATH = `/cpd?from=${RANGE[0]}&to=${RANGE[1]}`;
const unexpected = (text) => !/ERR_INTERNET_DISCONNECTED/.test(text);

test('the record is there by itself, and its words are changed without a network', async (t) => {
  const { page, call, context, problems } = await signedIn(t, app.url, {
    size: PHONE,
    fill: filled,
  });
  await page.goto(`${app.url}/goals`);
  await page.click('text=Professional development');
  await page.waitForURL('**/cpd');
  await page.goto(app.url + PATH);
  const row = page.locator('.cpd-entries li', { hasText: 'Rust Zürich' });
  await row.waitFor();
  assert.match(await row.textContent(), /2\.5 h[\s\S]*find somebody who runs async Rust/);
  await page.waitForSelector('.cpd .total >> text=2.5 h');
  await context.setOffline(true);
  await row.locator('button').click();
  await page.fill('#f-learning', 'Ask about the runbook');
  await page.click('.in-place .primary');
  await row.locator('.chip.wait').waitFor();
  assert.match(await row.textContent(), /Ask about the runbook/);
  await context.setOffline(false);
  await settled(page);
  const { items } = await call('GET', '/cpd/entries');
  const kept = items.find(({ kind }) => kind === 'participation');
  assert.deepEqual(
    [kept.learning, kept.objective, kept.version],
    ['Ask about the runbook', 'find somebody who runs async Rust', 2],
  );
  assert.deepEqual(problems.filter(unexpected), []);
});

test('a period is submitted once, taken along, and taken back', async (t) => {
  const { page, call, event, problems } = await signedIn(t, app.url, { fill: filled });
  await page.goto(app.url + PATH);
  await page.waitForSelector('.cpd-entries li');
  const [table] = await Promise.all([page.waitForEvent('download'), page.click('text=Table')]);
  assert.match(
    fs.readFileSync(await table.path(), 'utf8'),
    /^date,kind,.*\r\n[\s\S]*Runbooks first/,
  );
  await page.click('.acts-panel .primary');
  await page.waitForURL('**/cpd/submissions/*');
  await page.waitForSelector('.cpd-entries li');
  const any = { 'if-match': '*' };
  await call('PATCH', `/events/${event.id}`, { summary: 'Another name' }, any);
  await page.reload();
  await page.waitForSelector('.cpd-entries li >> text=Rust Zürich');
  const [file] = await Promise.all([page.waitForEvent('download'), page.click('text=xAPI')]);
  const statements = JSON.parse(fs.readFileSync(await file.path(), 'utf8'));
  const verbs = statements.map(({ verb }) => verb.display.en).sort();
  assert.deepEqual(verbs, ['attended', 'experienced']);

  await page.goto(app.url + PATH);
  await page.waitForSelector('.acts-panel .rows');
  await page.click('.acts-panel .primary');
  await page.waitForSelector('.err >> text=Retract that first');

  await page.click('.acts-panel .rows a');
  await page.click('text=Retract this submission');
  await page.click('.ask .danger');
  await page.waitForSelector('text=retracted on');
  const [submission] = (await call('GET', '/cpd/submissions')).items;
  assert.ok(submission.retracted_at);
  await page.goto(app.url + PATH);
  await page.waitForSelector('.acts-panel .chip >> text=Retracted');
  await page.click('.acts-panel .primary');
  await page.waitForURL('**/cpd/submissions/*');
  assert.equal((await call('GET', '/cpd/submissions')).items.length, 2);
  assert.deepEqual(
    problems.filter((text) => !/status of 409/.test(text)),
    [],
  );
});

test('what is printed has neither buttons nor the frame', async (t) => {
  const { page } = await signedIn(t, app.url, { fill: filled });
  await page.goto(app.url + PATH);
  await page.waitForSelector('.cpd-entries li');
  await page.emulateMedia({ media: 'print' });
  const seen = await page.evaluate(() => {
    const shown = (selector) =>
      [...document.querySelectorAll(selector)].some((one) => one.checkVisibility());
    return {
      buttons: shown('.btn'),
      frame: shown('.rail, .bar'),
      who: document.querySelector('.print-only').innerText,
      entries: shown('.cpd-entries li'),
    };
  });
  assert.deepEqual([seen.buttons, seen.frame, seen.entries], [false, false, true]);
  assert.match(seen.who, /Mara Okafor/);
});
