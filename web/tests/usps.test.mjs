// USP cards: written, changed, printed on one page, and what a pitch builds on.
import test, { after, before } from 'node:test';
import assert from 'node:assert/strict';
import { DESK, serve } from './harness.mjs';
import { colleague, teamOf } from './team.mjs';
import { settled, signedIn } from './visit.mjs';

let app;
before(async () => {
  app = await serve();
});
after(() => app?.close());

test('a card is written as parts, read as a sentence, and printed on one page', async (t) => {
  const { page, call, problems } = await signedIn(t, app.url);
  await page.goto(`${app.url}/usps`);
  await page.waitForSelector('text=What makes you different will be here');
  await page.click('text=Write a card');
  await page.fill('#f-title', 'Calm');
  await page.fill('#f-for_whom', 'Teams that deploy every day');
  await page.fill('#f-is_a', 'a checklist');
  await page.fill('#f-benefit', 'makes deploys boring');
  await page.fill('#f-proof_points', 'No failed launch in 2026\nNine teams use it');
  await page.click('dialog .primary');
  await page.waitForURL('**/usps/*');
  const words = 'For teams that deploy every day, Calm is a checklist that makes deploys boring.';
  await page.waitForSelector(`.sentence >> text=${words}`);
  assert.equal(await page.locator('.proofs li').count(), 2);
  await page.click('[data-edit=usp]');
  await page.fill('#f-unlike', 'a freeze');
  await page.fill('#f-differentiator', 'it works on what you have');
  await page.click('#edit-usp .primary');
  await page.waitForSelector('.sentence >> text=Unlike a freeze, it works on what you have.');
  await settled(page);
  const [card] = (await call('GET', '/usps')).items;
  assert.deepEqual(card.proof_points, ['No failed launch in 2026', 'Nine teams use it']);
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  assert.equal(pdf.match(/\/Type\s*\/Page\b/g)?.length, 1);
  await page.emulateMedia({ media: 'print' });
  assert.equal(await page.locator('.event-tools').isVisible(), false);
  assert.deepEqual(problems, []);
});

test('a pitch builds on a card and leads to it', async (t) => {
  const fill = async (call) => {
    const card = await call('POST', '/usps', { title: 'Calm', benefit: 'makes deploys boring' });
    const { id } = await call('POST', '/pitches', { title: 'What we do' });
    return { card, id };
  };
  const { page, call, card, id, problems } = await signedIn(t, app.url, { fill });
  await page.goto(`${app.url}/pitch/${id}`);
  await page.click('[data-edit=pitch]');
  await page.selectOption('#f-usp_id', { label: 'Calm' });
  await page.click('#edit-pitch .primary');
  await page.click('.pitch-head >> text=Calm');
  await page.waitForSelector('.usp h1 >> text=Calm');
  await settled(page);
  assert.equal((await call('GET', `/pitches/${id}`)).usp_id, card.id);
  await page.click('text=Write a pitch from it');
  assert.equal(await page.inputValue('dialog #f-body'), 'Calm makes deploys boring.');
  await page.click('dialog .primary');
  await page.waitForURL((url) => url.pathname.startsWith('/pitch/') && !url.pathname.endsWith(id));
  await page.waitForSelector('.pitch-head >> text=Calm');
  await settled(page);
  assert.deepEqual(
    (await call('GET', '/pitches')).items.map(({ usp_id }) => usp_id),
    [card.id, card.id],
  );
  assert.deepEqual(problems, []);
});

test('a team reads a card of a colleague, and only its owner changes it', async (t) => {
  const mara = await colleague(app, t, 'Mara Okafor', DESK);
  const ravi = await colleague(app, t, 'Ravi Shah', DESK);
  const team = await teamOf(app, mara, [ravi]);
  await mara.call('POST', '/usps', {
    title: 'Calm',
    benefit: 'makes deploys boring',
    team_ids: [team],
  });
  const { page, problems } = await ravi.enter();
  await page.goto(`${app.url}/usps`);
  await page.click('.rows.usps >> text=Calm');
  await page.waitForSelector('.sentence >> text=Calm makes deploys boring.');
  await page.waitForSelector('text=from Mara Okafor');
  assert.equal(await page.locator('[data-edit]').count(), 0);
  assert.deepEqual(problems, []);
});
