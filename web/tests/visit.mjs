// Entering as a visitor with sample data, through the page.
import { api } from './harness.mjs';

/** Opens Today in a throw-away account; answers with what looks behind the page. */
export async function enter(page, url) {
  const answer = page.waitForResponse((response) => response.url().endsWith('/demo-accounts'));
  await page.goto(`${url}/sign-in`);
  await page.click('.or button');
  const { access_token: token } = await (await answer).json();
  await page.waitForSelector('.today');
  return api(url, token);
}
