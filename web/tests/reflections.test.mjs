// Looking back: begun on the page of an event, written without a network, and turned into a lesson.
import test, { after, before } from 'node:test';
import assert from 'node:assert/strict';
import { PHONE, serve } from './harness.mjs';
import { pitch } from './pitching.mjs';
import { settled, signedIn } from './visit.mjs';

let app;
before(async () => {
  app = await serve();
});
after(() => app?.close());

/** Not what a browser says of a request without a network, or of a no that the page knows what to do with. */
const unexpected = (text) => !/ERR_INTERNET_DISCONNECTED|status of 412/.test(text);

const HOUR = 36e5;
const evening = () => ({
  summary: 'Rust Zürich',
  starts_at: new Date(Date.now() - 4 * HOUR).toISOString(),
  ends_at: new Date(Date.now() - HOUR).toISOString(),
  tzid: 'Europe/Zurich',
  participation: { purpose: 'find somebody who runs async Rust' },
});

/** An account with an event that is over, at which two people were met. */
const filled = async (call) => {
  const event = await call('POST', '/events', evening());
  for (const full_name of ['Jonas Brügger', 'Mara Keller']) {
    const met = { event_id: event.id, occurred_at: event.starts_at, contacts: [{ full_name }] };
    await call('POST', '/encounters', { ...met, follow_up: { summary: 'send the talk' } });
  }
  return { event };
};

test('a reflection is written answer by answer without a network, and kept', async (t) => {
  const { page, call, context, event, problems } = await signedIn(t, app.url, {
    size: PHONE,
    fill: filled,
  });
  await page.goto(`${app.url}/events/${event.id}`);
  await page.waitForSelector('#reflections-title');
  await page.click('text=Reflect');
  await page.waitForSelector('.reflection-page >> text=You met 2 people and promised 2 things');
  await settled(page);
  await context.setOffline(true);
  await page.fill('#f-what', 'I talked about tracing.');
  await page.click('text=Next question');
  await page.fill('#f-so_what', 'Others have the same gap.');
  await page.click('label:has-text("Gibbs")');
  await page.waitForSelector('#f-description');
  assert.equal(await page.inputValue('#f-description'), '');
  await page.click('label:has-text("What, so what")');
  await page.waitForFunction(
    () => document.querySelector('#f-what')?.value === 'I talked about tracing.',
  );
  await page.waitForSelector('.reflection-page [role=status] >> text=Waiting');
  await context.setOffline(false);
  await settled(page);
  const [kept] = (await call('GET', '/reflections')).items;
  assert.deepEqual(
    [kept.event_id, kept.model, kept.answers],
    [
      event.id,
      'what_so_what_now_what',
      { what: 'I talked about tracing.', so_what: 'Others have the same gap.' },
    ],
  );
  assert.deepEqual(problems.filter(unexpected), []);
});

test('a lesson is written from a reflection, which is deleted with undo', async (t) => {
  const { page, call, event, problems } = await signedIn(t, app.url, { fill: filled });
  const answers = { what: 'A talk', now_what: 'Ask for the slides' };
  const body = { event_id: event.id, model: 'what_so_what_now_what', answers };
  const { id } = await call('POST', '/reflections', body);
  await page.goto(`${app.url}/reflections`);
  await page.click('.rows a');
  await page.waitForURL(`**/reflections/${id}`);
  await page.click('text=Write a lesson from this');
  await page.waitForSelector('.sheet[open] #f-insight');
  assert.equal(await page.inputValue('.sheet[open] #f-insight'), 'Ask for the slides');
  await page.click('.sheet[open] .primary');
  await settled(page);
  assert.equal((await call('GET', `/lessons?event_id=${event.id}`)).items.length, 1);
  await page.click('.reflection-page .acts >> text=Delete');
  await page.waitForURL(`**/events/${event.id}`);
  await settled(page);
  assert.equal((await call('GET', '/reflections')).items.length, 0);
  await page.click('#toasts button');
  await page.waitForSelector('#reflections-title ~ .count');
  await settled(page);
  assert.equal((await call('GET', '/reflections')).items.length, 1);
  assert.deepEqual(problems.filter(unexpected), []);
});

/** A reflection that is open without a network while it is changed elsewhere. */
async function writtenTwice(t, elsewhere) {
  const fill = async (call) => {
    const answers = { what: 'A talk' };
    return call('POST', '/reflections', { model: 'what_so_what_now_what', answers });
  };
  const it = await signedIn(t, app.url, { fill });
  await it.page.goto(`${app.url}/reflections/${it.id}`);
  await it.page.waitForSelector('.question');
  await settled(it.page);
  await it.context.setOffline(true);
  await it.page.fill('#f-what', 'From here');
  await it.page.fill('#f-now_what', 'Only here');
  await it.page.waitForSelector('.reflection-page [role=status] >> text=Waiting');
  const change = { answers: elsewhere };
  await it.call('PATCH', `/reflections/${it.id}`, change, { 'if-match': '"1"' });
  await it.context.setOffline(false);
  return it;
}

test('what was written in two places at once is shown side by side, and both can stay', async (t) => {
  const { page, call, id, problems } = await writtenTwice(t, {
    what: 'From there',
    so_what: 'Only there',
  });
  await page.waitForSelector('.clash');
  assert.deepEqual(await page.locator('.clash dd').allTextContents(), ['From here', 'From there']);
  await page.click('.clash >> text=Keep both');
  await page.waitForSelector('.clash', { state: 'detached' });
  await settled(page);
  const { answers } = await call('GET', `/reflections/${id}`);
  assert.deepEqual(answers, {
    what: 'From there\n\nFrom here',
    so_what: 'Only there',
    now_what: 'Only here',
  });
  assert.equal(await page.inputValue('#f-what'), answers.what);
  assert.deepEqual(problems.filter(unexpected), []);
});

test('what was written in other answers elsewhere goes together by itself', async (t) => {
  const { page, call, id } = await writtenTwice(t, { so_what: 'Only there' });
  await page.waitForFunction(() => document.querySelector('#f-so_what').value === 'Only there');
  await settled(page);
  const { answers } = await call('GET', `/reflections/${id}`);
  const together = { what: 'From here', so_what: 'Only there', now_what: 'Only here' };
  assert.deepEqual(answers, together);
});

test('what is chosen of two can be taken back, and then both are there', async (t) => {
  const { page, call, id } = await writtenTwice(t, { what: 'From there' });
  await page.click('.clash >> text=Keep what is there');
  await page.waitForFunction(() => document.querySelector('#f-what').value === 'From there');
  await settled(page);
  await page.click('#toasts button');
  await page.waitForFunction(() => document.querySelector('#f-what').value.endsWith('From here'));
  await settled(page);
  const { answers } = await call('GET', `/reflections/${id}`);
  assert.deepEqual(answers, { what: 'From there\n\nFrom here', now_what: 'Only here' });
});

test('a practice of a pitch is looked back at, and holds on to that when its deletion is undone', async (t) => {
  const fill = async (call) => {
    const it = await pitch(call);
    const practice = { version_id: it.version.id, seconds: 20, self_rating: 3 };
    const { id } = await call('POST', `/pitches/${it.id}/practices`, practice);
    return { pitchId: it.id, practiceId: id };
  };
  const it = await signedIn(t, app.url, { size: PHONE, fill });
  const { page, call, pitchId, practiceId, problems } = it;
  await page.goto(`${app.url}/pitch/${pitchId}`);
  await page.click('#practices-title >> xpath=../.. >> text=Reflect');
  await page.waitForSelector('.reflection-page >> text=You were over by 5 seconds');
  await page.fill('#f-what', 'I rushed the end.');
  await settled(page);
  await page.click('.crumb >> text=What we do');
  await page.waitForSelector('text=Looked back: I rushed the end.');
  await page.click('.entry-tools >> text=Delete');
  await page.waitForSelector('text=Looked back', { state: 'detached' });
  await settled(page);
  const about = async () => {
    const [{ pitch_id, practice_id, answers }] = (await call('GET', '/reflections')).items;
    return [pitch_id, practice_id, answers];
  };
  assert.deepEqual(await about(), [null, null, { what: 'I rushed the end.' }]);
  await page.click('#toasts button');
  await page.waitForSelector('text=Looked back: I rushed the end.');
  await settled(page);
  assert.deepEqual(await about(), [pitchId, practiceId, { what: 'I rushed the end.' }]);
  await page.goto(`${app.url}/reflections`);
  await page.waitForSelector('.rows >> text=a practice of What we do');
  assert.deepEqual(problems, []);
});
