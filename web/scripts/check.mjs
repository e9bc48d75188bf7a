// Everything that can be said about web/ without a browser: format, house rules, contrast, vendored
// files, types. Runs all of it, fails when one failed.
import { spawnSync } from 'node:child_process';
import path from 'node:path';

const WEB = path.join(import.meta.dirname, '..');
const CHECKS = [
  ['node', 'scripts/vendor.mjs'],
  ['npx', '--no-install', 'prettier', '--check', '--log-level', 'warn', '.'],
  ['node', 'scripts/lint.mjs'],
  ['node', 'scripts/contrast.mjs'],
  ['node', 'scripts/types.mjs', '--check'],
  ['npx', '--no-install', 'tsc', '--project', '.'],
];
const failed = CHECKS.filter(([program, ...args]) => {
  const { status } = spawnSync(program, args, { cwd: WEB, stdio: 'inherit' });
  return status !== 0;
});
for (const check of failed) console.error('failed:', check.join(' '));
process.exit(failed.length ? 1 : 0);
