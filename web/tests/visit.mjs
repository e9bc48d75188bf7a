// Entering through the page: as a visitor with sample data, or with a new account; and what axe says.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import { api, DESK, open, person, signIn } from './harness.mjs';

/** Opens Today in a throw-away account; answers with what looks behind the page. */
export async function enter(page, url) {
  const answer = page.waitForResponse((response) => response.url().endsWith('/demo-accounts'));
  await page.goto(`${url}/sign-in`);
  await page.click('.or button');
  const { access_token: token } = await (await answer).json();
  await page.waitForSelector('.today');
  return api(url, token);
}

/** A new account, signed in: the browser, and `call` that looks behind the page. `fill` runs before. */
export async function signedIn(t, url, { size = DESK, fill = async () => ({}) } = {}) {
  const account = await person(url);
  const filled = await fill(account.call);
  const browser = await open(t, size);
  await signIn(browser.page, url, account);
  return { ...account, ...browser, ...filled };
}

/** Nothing is on its way any more: neither to the disk of the device nor to the server. */
export async function settled(page) {
  await page.evaluate(async () => {
    const base = document.querySelector('script[type=module]').src.replace('main.js', '');
    const { database, on, ready, refused, unsent } = await import(`${base}data.js`);
    await ready;
    // A write that a click just began is ahead of this one on the disk, and known before it answers.
    const db = await database();
    await db.transaction('outbox', 'readwrite').store.count();
    const sent = () => unsent().length === refused().length;
    if (!sent()) await new Promise((done) => on('outbox', () => sent() && done()));
  });
  await page.waitForFunction(() => !document.querySelector('#sync .chip'));
}

const AXE = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
export const CONTRAST = ['color-contrast', 'link-in-text-block'];

/** What axe finds on the page. It comes over the debugging protocol, so that the CSP stays as it is. */
export async function violations(page, name, rules = TAGS) {
  await page.evaluate(AXE);
  const found = await page.evaluate((runOnly) => axe.run(document, { runOnly }), rules);
  return found.violations.map(({ id, nodes }) => {
    const where = nodes.slice(0, 3).map((node) => `${node.target} ${node.any[0]?.message ?? ''}`);
    return `${name}: ${id}: ${where.join(' | ')}`;
  });
}
