// What the first view costs: bytes on the wire, shifts of the layout, the slowest interaction.
import test, { after, before } from 'node:test';
import assert from 'node:assert/strict';
import { open, PHONE, serve } from './harness.mjs';
import { enter } from './visit.mjs';

const KB = 1024;
const LIMITS = { Script: 60 * KB, Stylesheet: 15 * KB, Font: 50 * KB };

let app;
before(async () => {
  app = await serve();
});
after(() => app?.close());

test('the first view of Today stays within its bytes, without a shift, and answers quickly', async (t) => {
  const { context, page } = await open(t, { ...PHONE, serviceWorkers: 'block' });
  await enter(page, app.url);
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.clearBrowserCache');
  const bytes = { Script: 0, Stylesheet: 0, Font: 0 };
  // Bodies as they travel: headers are the business of the protocol, HTTP/2 packs them.
  devtools.on('Network.responseReceived', ({ type, response }) => {
    if (type in bytes) bytes[type] += Number(response.headers['content-length'] ?? 0);
  });
  await page.addInitScript(() => {
    window.__shift = 0;
    window.__slowest = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if (!entry.hadRecentInput) window.__shift += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if (entry.interactionId) window.__slowest = Math.max(window.__slowest, entry.duration);
    }).observe({ type: 'event', durationThreshold: 16, buffered: true });
  });
  await page.goto(`${app.url}/today`, { waitUntil: 'networkidle' });
  await page.waitForSelector('.next');
  const first = { ...bytes };

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
  const kb = Object.entries(first).map(([kind, size]) => `${kind} ${(size / KB).toFixed(1)} kB`);
  t.diagnostic(
    `${kb.join(', ')}; layout shift ${shift.toFixed(4)}; slowest interaction ${slowest} ms at a quarter of the speed`,
  );
  for (const [kind, limit] of Object.entries(LIMITS))
    assert.ok(first[kind] <= limit, `${kind}: ${first[kind]} bytes`);
  assert.ok(shift <= 0.02, `layout shift ${shift}`);
});
