// Colleagues: people of one team, each with a browser of their own.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { open, person, signIn } from './harness.mjs';

/** Puts an account into a team, as if it had accepted an invitation. */
export async function join(app, team, member) {
  const { id } = await member.call('GET', '/me');
  execute(app, `insert into memberships (account_id, team_id) values ('${id}', '${team}')`);
}

/** Behind the program's back. */
export function execute(app, sql) {
  const folder = path.join(app.data, 'postgres');
  const arguments_ = ['-h', path.join(folder, 'run'), '-U', 'lanyard', '-d', 'lanyard', '-qc', sql];
  const PGPASSWORD = fs.readFileSync(path.join(folder, 'password'), 'utf8').trim();
  execFileSync('psql', arguments_, { env: { ...process.env, PGPASSWORD } });
}

/** A new team of `owner` with `members` in it. */
export async function teamOf(app, owner, members, name = 'Platform') {
  const { id } = await owner.call('POST', '/teams', { name });
  for (const member of members) await join(app, id, member);
  return id;
}

/** Somebody with a name and a browser of their own. */
export async function colleague(app, t, full_name, options) {
  const account = await person(app.url);
  await account.call('PATCH', '/me', { full_name }, { 'if-match': '*' });
  const enter = async () => {
    const browser = await open(t, options);
    await signIn(browser.page, app.url, account);
    return browser;
  };
  return { ...account, enter };
}
