// Another server on the same database: it does at its start what every server does each few minutes.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { BINARY, ROOT } from './harness.mjs';
import { freePort } from './line.mjs';

/** Runs it until `done`, and answers with what that found. */
export async function upkeep(app, done) {
  const folder = path.join(app.data, 'postgres');
  const password = fs.readFileSync(path.join(folder, 'password'), 'utf8').trim();
  const child = spawn(BINARY, ['serve'], {
    cwd: ROOT,
    stdio: 'ignore',
    env: {
      ...process.env,
      DATABASE_URL: `postgres://lanyard:${password}@${encodeURIComponent(path.join(folder, 'run'))}/lanyard`,
      LANYARD_BIND: `127.0.0.1:${await freePort()}`,
      LANYARD_DATA: app.data,
      LANYARD_WEB: path.join(ROOT, 'web'),
      LANYARD_BASE_URL: app.url,
    },
  });
  const ended = new Promise((over) => child.once('exit', over));
  try {
    return await done();
  } finally {
    child.kill('SIGTERM');
    await ended;
  }
}
