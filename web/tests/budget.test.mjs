// What the first view costs: bytes on the wire, shifts of the layout, the slowest interaction.
import test, { after, before } from 'node:test';
import assert from 'node:assert/strict';
import { open, PHONE, serve } from './harness.mjs';
import { enter } from './visit.mjs';

const KB = 1024;
const LIMITS = { js: 60 * KB, css: 15 * KB, woff2: 50 * KB };

/** Bodies as they travel, by the end of their names: headers are the business of the protocol. */
function weigh() {
  const bytes = {};
  for (const { name, encodedBodySize } of performance.getEntriesByType('resource')) {
    const kind = new URL(name).pathname.split('.').pop();
    bytes[kind] = (bytes[kind] ?? 0) + encodedBodySize;
  }
  return bytes;
}

/** The server packs the files in the background after its start; until then it packs as it sends, not as well. */
async function packed() {
  const names = performance.getEntriesByType('resource').map(({ name }) => name);
  const texts = names.filter((name) => /\.(css|js)$/.test(name));
  const sized = async (name) =>
    (await fetch(name, { cache: 'no-store' })).headers.has('content-length');
  for (const name of texts) while (!(await sized(name)));
}

let app;
before(async () => {
  app = await serve();
});
after(() => app?.close());

test('the first view of Today stays within its bytes, without a shift, and answers quickly', async (t) => {
  const { context, page } = await open(t, { ...PHONE, serviceWorkers: 'block' });
  await enter(page, app.url);
  await page.evaluate(packed);
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.clearBrowserCache');
  await page.addInitScript(() => {
    window.__shift = 0;
    window.__slowest = 0;
    // Event mode takes the whole window: the frame goes with the page it belonged to, nothing in a page moves.
    const replaced = (entry) => entry.sources.some(({ node }) => node?.id === 'main');
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if (!entry.hadRecentInput && !replaced(entry)) window.__shift += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if (entry.interactionId) window.__slowest = Math.max(window.__slowest, entry.duration);
    }).observe({ type: 'event', durationThreshold: 16, buffered: true });
  });
  await page.goto(`${app.url}/today`, { waitUntil: 'networkidle' });
  await page.waitForSelector('.next');
  const first = await page.evaluate(weigh);

  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.click('.next .acts a >> text=Open event mode');
  await page.click('.big.person');
  await page.waitForSelector('.sheet[open]');
  await page.keyboard.press('Escape');
  await page.waitForSelector('.sheet', { state: 'detached' });
  const { shift, slowest } = await page.evaluate(() => ({
    shift: window.__shift,
    slowest: window.__slowest,
  }));
  const kb = Object.keys(LIMITS).map((kind) => `${kind} ${(first[kind] / KB).toFixed(1)} kB`);
  t.diagnostic(
    `${kb.join(', ')}; layout shift ${shift.toFixed(4)}; slowest interaction ${slowest} ms at a quarter of the speed`,
  );
  for (const [kind, limit] of Object.entries(LIMITS))
    assert.ok(first[kind] > 0 && first[kind] <= limit, `${kind}: ${first[kind]} bytes`);
  assert.ok(shift <= 0.02, `layout shift ${shift}`);
});

/** How wide each sentence is in a font, for each of those that stand in, and how wide in what is shown before. */
function widths(sentences) {
  const [text, head] = ['text', 'head'].map((name) =>
    getComputedStyle(document.documentElement).getPropertyValue(`--font-${name}`).split(/,\s*/),
  );
  const wide = (weight, family, sentence) => {
    const element = document.createElement('span');
    element.style.cssText = `position: absolute; white-space: nowrap; font: ${weight} 100px ${family}`;
    element.textContent = sentence;
    document.body.append(element);
    return element.getBoundingClientRect().width;
  };
  return [
    [400, text],
    [700, head],
  ].flatMap(([weight, [family, ...before]]) =>
    sentences.map((sentence) => [
      `${family} ${sentence}`,
      wide(weight, before.join(), sentence) / wide(weight, family, sentence),
    ]),
  );
}

test('what is read before the fonts are there breaks its lines where they will', async (t) => {
  const { page } = await open(t, PHONE);
  await enter(page, app.url);
  const ratios = await page.evaluate(widths, [
    'Thursday 26 November',
    '6 follow-ups due today or late',
    'Write it down while it is fresh',
  ]);
  for (const [name, ratio] of ratios) assert.ok(Math.abs(ratio - 1) < 0.03, `${name}: ${ratio}`);
});
