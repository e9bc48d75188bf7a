// A pitch said aloud into a microphone: recorded on the device, and nothing of it leaves.
import test, { after, before } from 'node:test';
import assert from 'node:assert/strict';
import { FLAGS, PHONE, serve } from './harness.mjs';
import { pitch, speak } from './pitching.mjs';
import { settled, signedIn } from './visit.mjs';

const MICROPHONE = ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'];
const SPEAKING = { ...PHONE, args: [...FLAGS, ...MICROPHONE] };

let app;
before(async () => {
  app = await serve();
});
after(() => app?.close());

/** Plays what was recorded: it is heard moving on, and holds sound. */
async function heard(page, selector) {
  const bytes = await page.$eval(selector, async (audio) => {
    await audio.play();
    while (!audio.currentTime)
      await new Promise((moved) => audio.addEventListener('timeupdate', moved, { once: true }));
    audio.pause();
    return audio.webkitAudioDecodedByteCount;
  });
  assert.ok(bytes > 0, 'there is sound in it');
}

/** All that leaves the page, its worker included, from now on. */
function traffic(context, page) {
  const [sent, sockets] = [[], []];
  context.on('request', (request) => sent.push(request));
  page.on('websocket', (socket) => sockets.push(socket.url()));
  return { sent, sockets };
}

/** Nothing of a recording is among it: only JSON to the own server, far smaller than a second of sound. */
function assertNoAudio({ sent, sockets }) {
  assert.deepEqual(sockets, []);
  for (const request of sent.filter((one) => !one.url().startsWith('blob:'))) {
    assert.ok(request.url().startsWith(app.url), request.url());
    assert.ok(request.url().length < 500, request.url());
    const body = request.postDataBuffer();
    if (!body) continue;
    assert.match(request.headers()['content-type'], /^application\/json/);
    assert.ok(body.length < 1000, `${request.url()}: ${body.length} bytes`);
    JSON.parse(body.toString());
  }
  const practices = sent.filter((one) => one.url().includes('/practices/'));
  assert.equal(practices.filter((one) => one.method() === 'PUT').length, 1);
}

test('a practice is recorded on the device, listened to, judged, and only the facts are sent', async (t) => {
  const fill = (call) => pitch(call);
  const { page, context, call, id, version, problems } = await signedIn(t, app.url, {
    size: SPEAKING,
    fill,
  });
  const all = traffic(context, page);
  await page.goto(`${app.url}/pitch/${id}`);
  await page.waitForSelector('.stage.ready');
  await page.check('[name=record]');
  await speak(page, 1);
  assert.equal(await page.textContent('.stage .verdict'), 'On time');
  await page.click('.stage.running >> text=Filler word');
  await page.click('.stage.running >> text=Filler word');
  await page.click('.stage.running .primary');
  await page.waitForSelector('.stage.done audio');
  await heard(page, '.stage audio');
  assert.match(await page.textContent('.stage.done h3'), /^On time: \d of 15 seconds$/);
  await page.check('[name=self_rating][value="4"]');
  await page.fill('#f-note', 'Slower at the start');
  await page.click('.stage.done .primary');
  await page.waitForSelector('text=Delete the recording');
  await settled(page);
  const [practice] = (await call('GET', `/pitches/${id}/practices`)).items;
  const { version_id, self_rating, fillers, note } = practice;
  assert.deepEqual(
    { version_id, self_rating, fillers, note },
    { version_id: version.id, self_rating: 4, fillers: 2, note: 'Slower at the start' },
  );
  await page.reload();
  await page.click('text=Listen');
  await page.waitForSelector('.rows audio');
  await heard(page, '.rows audio');
  await page.click('text=Delete the recording');
  await page.waitForSelector('text=Listen', { state: 'detached' });
  assertNoAudio(all);
  assert.deepEqual(problems, []);
});

test('who speaks too long sees it in words, and a refused microphone leaves the timer', async (t) => {
  const { page, id, problems } = await signedIn(t, app.url, { fill: (call) => pitch(call) });
  await page.clock.install();
  await page.goto(`${app.url}/pitch/${id}`);
  await page.waitForSelector('.stage.ready');
  await page.clock.pauseAt(Date.now() + 10_000);
  await page.check('[name=record]');
  await page.click('.stage.ready .primary');
  await page.waitForSelector('.stage.counting output');
  await page.clock.runFor(3000);
  await page.waitForSelector('.stage.running >> text=There is no microphone');
  await page.clock.runFor(13_000);
  await page.waitForSelector('.verdict >> text=On time, nearly over');
  await page.clock.runFor(4000);
  await page.waitForSelector('.verdict >> text=Over');
  await page.click('.stage.running .primary');
  await page.waitForSelector('h3 >> text=Over by 2 seconds');
  assert.equal(await page.locator('.stage audio').count(), 0);
  await page.click('text=Throw it away');
  await page.waitForSelector('.stage.ready');
  assert.deepEqual(problems, []);
});

/** A browser that recognises speech on the device, if `local`; it hears two filler words. */
const recognises = (local) => {
  window.heard = [];
  class Recognition extends EventTarget {
    static available = async ({ processLocally }) =>
      processLocally && local ? 'available' : 'downloadable';
    processLocally = false;
    start() {
      window.heard.push(this.processLocally);
      const results = [[{ transcript: 'Uhm, you know, ähm, how deploys fail' }]];
      this.dispatchEvent(Object.assign(new Event('result'), { results }));
    }
    stop() {}
  }
  Object.defineProperty(Recognition.prototype, 'processLocally', { writable: true, value: false });
  window.SpeechRecognition = Recognition;
};

for (const local of [true, false])
  test(`filler words are ${local ? '' : 'not '}heard by a browser that ${local ? 'listens on the device' : 'would send what it hears away'}`, async (t) => {
    const fill = (call) => pitch(call);
    const { page, id, problems } = await signedIn(t, app.url, { size: SPEAKING, fill });
    await page.addInitScript(recognises, local);
    await page.goto(`${app.url}/pitch/${id}`);
    await page.waitForSelector('.stage.ready');
    await speak(page, 1);
    await page.click('.stage.running .primary');
    await page.waitForSelector('.stage.done');
    assert.equal(await page.textContent('.stage.done .stepper output'), local ? '2' : '0');
    assert.deepEqual(await page.evaluate(() => window.heard), local ? [true] : []);
    assert.deepEqual(problems, []);
  });
