// Entering through the page: as a visitor with sample data, or with a new account.
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

/** Nothing is on its way any more. */
export const settled = (page) => page.waitForFunction(() => !document.querySelector('#sync .chip'));
