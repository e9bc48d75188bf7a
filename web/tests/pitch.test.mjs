// Pitches: written and practised without a network, heard by colleagues, and used in conversations.
import test, { after, before } from 'node:test';
import assert from 'node:assert/strict';
import { DESK, serve, workerReady } from './harness.mjs';
import { pitch, speak, WORDS } from './pitching.mjs';
import { colleague, teamOf } from './team.mjs';
import { settled, signedIn } from './visit.mjs';

let app;
before(async () => {
  app = await serve();
});
after(() => app?.close());

test('a pitch is written, changed and practised without a network', async (t) => {
  const { page, context, call } = await signedIn(t, app.url);
  await page.goto(`${app.url}/pitch`);
  await page.waitForSelector('text=Your pitches will be here');
  await workerReady(page);
  await context.setOffline(true);
  await page.click('text=Write a pitch');
  await page.fill('#f-title', 'What we do');
  await page.click('dialog .primary');
  await page.waitForSelector('[aria-invalid=true]');
  await page.fill('#f-body', WORDS);
  await page.click('dialog .primary');
  await page.waitForURL('**/pitch/*');
  await page.waitForSelector('.stage.ready');
  await speak(page, 1);
  await page.click('.stage.running .primary');
  await page.click('.stage.done .primary');
  await page.waitForSelector('text=On time: 1 of 60 seconds');
  await page.click('[data-edit=version]');
  await page.fill('#edit-version #f-body', WORDS.replace('safe', 'boring'));
  await page.click('#edit-version .primary');
  await page.waitForSelector('text=Version 2');
  await context.setOffline(false);
  await settled(page);
  const [made] = (await call('GET', '/pitches')).items;
  assert.deepEqual([made.current.number, made.practised.count], [2, 1]);
  await page.click('text=What changed');
  await page.waitForSelector('.comparison ins >> text=boring.');
  assert.match(await page.textContent('.comparison del'), /safe\./);
});

test('a colleague hears the latest words and says what they think to their owner only', async (t) => {
  const mara = await colleague(app, t, 'Mara Okafor', DESK);
  const ravi = await colleague(app, t, 'Ravi Shah', DESK);
  const team = await teamOf(app, mara, [ravi]);
  const { id } = await pitch(mara.call, { team_ids: [team] });
  const { page, problems } = await ravi.enter();
  await page.goto(`${app.url}/pitch`);
  await page.click('text=What we do');
  await page.waitForSelector(`.script >> text=${WORDS}`);
  assert.equal(await page.locator('pitch-stage').count(), 0);
  await page.click('text=Give feedback');
  await page.fill('#f-commendation', 'The question is good.');
  await page.selectOption('#f-ask', '2');
  await page.click('dialog .primary');
  await page.waitForSelector('text=The question is good.');
  await settled(page);
  const [feedback] = (await mara.call('GET', `/pitches/${id}/feedback`)).items;
  assert.deepEqual([feedback.author.full_name, feedback.ask], ['Ravi Shah', 2]);
  assert.deepEqual(problems, []);
});

test('a conversation says which pitch was used and how it landed', async (t) => {
  const { page, call, id, problems } = await signedIn(t, app.url, { fill: (call) => pitch(call) });
  await page.keyboard.press('c');
  await page.fill('#f-who', 'Jonas Brügger');
  await page.click('text=Did you use your pitch?');
  await page.selectOption('#f-pitch_version_id', { label: 'What we do, version 1' });
  await page.selectOption('#f-pitch_landed', '5');
  await page.click('dialog .primary');
  await page.waitForSelector('dialog', { state: 'detached' });
  await settled(page);
  const [result] = (await call('GET', `/pitches/${id}/results`)).items;
  assert.deepEqual([result.used, result.mean], [1, 5]);
  await page.goto(`${app.url}/pitch/${id}`);
  await page.waitForSelector('.landed >> text=too few to say more');
  const [{ contacts }] = (await call('GET', '/encounters')).items;
  await page.goto(`${app.url}/people/${contacts[0].id}`);
  await page.waitForSelector('.timeline >> text=it landed 5 of 5');
  await page.click('.timeline >> text=Edit');
  await page.selectOption('#f-pitch_landed', '2');
  await page.click('.timeline .primary');
  await page.waitForSelector('.timeline >> text=it landed 2 of 5');
  await settled(page);
  assert.equal((await call('GET', `/pitches/${id}/results`)).items[0].mean, 2);
  assert.deepEqual(problems, []);
});
