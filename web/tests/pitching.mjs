// A pitch to be practised, and somebody who says it.
export const WORDS = 'You know how deploys fail at night? We make them safe.';

/** A pitch with one wording. */
export async function pitch(call, more = {}) {
  const made = await call('POST', '/pitches', { title: 'What we do', target_seconds: 15, ...more });
  const version = await call('POST', `/pitches/${made.id}/versions`, { body: WORDS });
  return { id: made.id, version };
}

/** Says it until the clock shows this many seconds. */
export async function speak(page, seconds) {
  await page.click('.stage.ready .primary');
  await page.waitForSelector('.stage.counting output');
  await page.waitForSelector('.stage.running');
  const clock = `0:${String(seconds).padStart(2, '0')}`;
  await page.waitForFunction(
    (text) => document.querySelector('.stage.running output')?.textContent === text,
    clock,
  );
}
