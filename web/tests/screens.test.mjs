// Every screen: axe in light and dark on phone and desktop, reflow at 320 px and 200 % text, sizes of targets.
import test, { after, before, describe } from 'node:test';
import assert from 'node:assert/strict';
import { DESK, open, PHONE, serve, SMALL } from './harness.mjs';
import { fixtures } from './fixtures.mjs';
import { PUBLIC_SCREENS, reach, SCREENS, SHEETS } from './screens.mjs';
import { CONTRAST, enter, violations } from './visit.mjs';

let app;
before(async () => {
  app = await serve();
});
after(() => app?.close());

/** In light by every rule; in dark only colours differ. */
async function lookedAt(page, name) {
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await violations(page, `${name}, light`);
  await page.emulateMedia({ colorScheme: 'dark' });
  return [...light, ...(await violations(page, `${name}, dark`, CONTRAST))];
}

describe('axe finds nothing in light and dark', () => {
  for (const [device, size] of [
    ['phone', PHONE],
    ['desktop', DESK],
  ])
    test(`on a ${device}`, async (t) => {
      const { page, problems } = await open(t, size);
      const found = [];
      for (const screen of PUBLIC_SCREENS) {
        await reach(page, app.url, screen);
        found.push(...(await lookedAt(page, screen.name)));
      }
      const ids = await fixtures(await enter(page, app.url));
      for (const screen of SCREENS) {
        await reach(page, app.url, screen, ids);
        found.push(...(await lookedAt(page, screen.name)));
      }
      await page.goto(`${app.url}/today`);
      await page.waitForSelector('.today');
      for (const sheet of SHEETS) {
        await page.keyboard.press(sheet.key);
        await page.waitForSelector(sheet.ready);
        found.push(...(await lookedAt(page, sheet.name)));
        await page.keyboard.press('Escape');
        await page.waitForSelector('dialog', { state: 'detached' });
      }
      assert.deepEqual(found, []);
      assert.deepEqual(problems, []);
    });
});

/** Every page of the browser opens with text of this size. */
const textSize = (size) => {
  const enlarge = () => document.documentElement?.style.setProperty('font-size', size);
  enlarge();
  // The script may run before there is an element to enlarge.
  new MutationObserver((_, seen) => {
    if (!document.documentElement) return;
    seen.disconnect();
    enlarge();
  }).observe(document, { childList: true });
};

/** What reaches beyond the right edge, or nothing. */
function beyond() {
  const { clientWidth, scrollWidth } = document.documentElement;
  const out = [...document.querySelectorAll('body *')].filter(
    (e) => e.getBoundingClientRect().right > clientWidth + 0.5 && !e.closest('.vh'),
  );
  const names = out.slice(0, 4).map((e) => `${e.tagName}.${e.getAttribute('class')}`);
  return scrollWidth > clientWidth ? [scrollWidth, ...names] : names;
}

describe('nothing overflows at 320 px in forced colours', () => {
  for (const size of ['100%', '200%'])
    test(`with text at ${size}`, async (t) => {
      // Not as a mobile device: that would zoom out until everything fits.
      const options = { ...SMALL, isMobile: false, forcedColors: 'active' };
      const { page, context } = await open(t, options);
      await context.addInitScript(textSize, size);
      const found = [];
      const look = async (screen, ids) => {
        await reach(page, app.url, screen, ids);
        const out = await page.evaluate(beyond);
        if (out.length) found.push(`${screen.name}: ${out}`);
      };
      for (const screen of PUBLIC_SCREENS) await look(screen, {});
      const ids = await fixtures(await enter(page, app.url));
      for (const screen of SCREENS) await look(screen, ids);
      assert.deepEqual(found, []);
    });
});

test('targets in event mode are at least 44 px, the two big ones 76', async (t) => {
  const { page } = await open(t, PHONE);
  const ids = await fixtures(await enter(page, app.url));
  await page.goto(`${app.url}/events/${ids.event}/live`);
  await page.waitForSelector('.big');
  const small = await page.evaluate(() =>
    [...document.querySelectorAll('main :is(button, summary, .btn)')]
      .map((e) => ({
        text: e.textContent.trim(),
        box: e.getBoundingClientRect(),
        least: e.matches('.big') ? 76 : 44,
      }))
      .filter(({ box, least }) => box.height < least || box.width < 44)
      .map(({ text, box }) => `${text} ${box.width} × ${box.height}`),
  );
  assert.deepEqual(small, []);
});
