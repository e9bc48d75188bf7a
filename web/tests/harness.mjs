// The real program, a line to it that can be cut, and a browser that reports every complaint.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { freePort, line } from './line.mjs';

export const ROOT = path.join(import.meta.dirname, '../..');
const TARGET = process.env.CARGO_TARGET_DIR ?? path.join(ROOT, 'target');
export const BINARY = process.env.LANYARD_BIN ?? path.join(TARGET, 'debug/lanyard');
const START_LIMIT = 60_000;
const PASSWORD = 'correct horse battery staple';

export const PHONE = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  hasTouch: true,
  isMobile: true,
};
export const SMALL = { ...PHONE, viewport: { width: 320, height: 640 } };
export const DESK = { viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1 };

/** Starts the program with its own data; ends it in `close`. With DATABASE_URL set it uses that database.
 * `outbox` is the folder where mail is kept, unless `env` names an SMTP server. */
export async function serve(env = {}) {
  if (!fs.existsSync(BINARY)) throw new Error(`${BINARY} is missing: build it, or set LANYARD_BIN`);
  const home = fs.mkdtempSync(path.join(os.tmpdir(), 'lanyard-test-'));
  const data = path.join(home, 'data');
  fs.chmodSync(home, 0o755);
  const [front, back] = [await freePort(), await freePort()];
  const { server, state } = line(back);
  await new Promise((ready) => server.listen(front, '127.0.0.1', ready));
  const url = `http://127.0.0.1:${front}`;
  const log = [];
  const child = spawn(BINARY, ['serve'], {
    cwd: ROOT,
    env: {
      ...process.env,
      LANYARD_BIND: `127.0.0.1:${back}`,
      LANYARD_DATA: data,
      LANYARD_WEB: path.join(ROOT, 'web'),
      LANYARD_BASE_URL: url,
      ...env,
    },
  });
  const ended = new Promise((done) => child.once('exit', done));
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text) => log.push(String(text)));
  const close = async () => {
    server.closeAllConnections();
    server.close();
    child.kill('SIGTERM');
    await ended;
    fs.rmSync(home, { recursive: true, force: true });
  };
  try {
    await answering(`http://127.0.0.1:${back}/readyz`, child);
  } catch (fault) {
    await close();
    throw new Error(`${fault.message}\n${log.join('').slice(-3000)}`);
  }
  return { url, data, line: state, close, outbox: path.join(data, 'outbox') };
}

/** Resolves when the address answers 200; the program may be making its database. */
async function answering(url, child) {
  const until = Date.now() + START_LIMIT;
  while (Date.now() < until) {
    if (child.exitCode !== null) throw new Error(`the program ended with ${child.exitCode}`);
    const ok = await fetch(url).then(
      (answer) => answer.ok,
      () => false,
    );
    if (ok) return;
    await new Promise((next) => setTimeout(next, 50));
  }
  throw new Error('the program did not become ready');
}

/** The API as a program would use it. */
export function api(url, token) {
  return async (method, where, body, headers = {}) => {
    const answer = await fetch(`${url}/api/v1${where}`, {
      method,
      body: body && JSON.stringify(body),
      headers: {
        ...(body && { 'content-type': 'application/json' }),
        ...(token && { authorization: `Bearer ${token}` }),
        ...headers,
      },
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${where}: ${answer.status} ${text}`);
    return text ? JSON.parse(text) : null;
  };
}

let people = 0;
/** A new account with a token of its own for looking behind the page. */
export async function person(url, tzid = 'Europe/Zurich') {
  const email = `person-${process.pid}-${Date.now()}-${people++}@example.org`;
  await api(url)('POST', '/accounts', {
    email,
    password: PASSWORD,
    full_name: 'Mara Okafor',
    tzid,
  });
  const session = await api(url)('POST', '/sessions', { email, password: PASSWORD });
  return { email, password: PASSWORD, call: api(url, session.access_token) };
}

/** A throw-away account with sample data; `call` looks behind the page. */
export async function visitor(url) {
  const session = await api(url)('POST', '/demo-accounts');
  return { call: api(url, session.access_token), session };
}

export const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
];

/** A fresh browser profile. `problems` gathers console errors, exceptions and CSP violations. */
export async function open(t, options = {}) {
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'lanyard-browser-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    headless: true,
    args: FLAGS,
    locale: 'en-GB',
    timezoneId: 'Europe/Zurich',
    reducedMotion: 'reduce',
    ...DESK,
    ...options,
  });
  // A failed assertion must not leave a browser behind: it would keep the runner alive.
  t.after(async () => {
    await context.close();
    fs.rmSync(profile, { recursive: true, force: true });
  });
  const problems = [];
  await context.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', (event) =>
      console.error(`CSP ${event.violatedDirective} ${event.blockedURI} ${event.sample ?? ''}`),
    ),
  );
  const page = context.pages()[0] ?? (await context.newPage());
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  page.on('pageerror', (fault) => problems.push(String(fault.stack ?? fault)));
  page.setDefaultTimeout(15_000);
  return { context, page, problems };
}

/** Signs in through the page. */
export async function signIn(page, url, { email, password }) {
  await page.goto(`${url}/sign-in`);
  await page.fill('#f-email', email);
  await page.fill('#f-password', password);
  await page.click('.entry-form .primary');
  await page.waitForURL('**/today');
  await page.waitForSelector('.next');
}

/** Resolves when the service worker controls the page: from then on it opens without network. */
export const workerReady = (page) =>
  page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller) return;
    await new Promise((done) =>
      navigator.serviceWorker.addEventListener('controllerchange', done, { once: true }),
    );
  });

/** A zone where it is about noon now, so that no test depends on the time of day. */
export function noonZone() {
  const ahead = 12 - new Date().getUTCHours();
  return ahead === 0 ? 'Etc/UTC' : `Etc/GMT${ahead > 0 ? '-' : '+'}${Math.abs(ahead)}`;
}

/** An event that is on now: began an hour ago. */
export const eventNow = (more = {}) => ({
  summary: 'Rust Zürich',
  kind: 'meetup',
  starts_at: new Date(Date.now() - 36e5).toISOString(),
  ends_at: new Date(Date.now() + 5.4e6).toISOString(),
  tzid: 'Europe/Zurich',
  location: { name: 'Kraftwerk' },
  ...more,
});
