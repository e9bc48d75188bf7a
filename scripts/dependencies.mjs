// Holds the crates against deny.toml: licences, banned crates, sources; and finds unused ones.
// cargo-deny does more, but takes longer to build than the whole program: see `make audit`.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const ROOT = path.join(import.meta.dirname, '..');
const REGISTRY = 'registry+https://github.com/rust-lang/crates.io-index';

/** The strings of the list `name` in deny.toml. */
function list(name) {
  const text = fs.readFileSync(path.join(ROOT, 'deny.toml'), 'utf8').replace(/#.*$/gm, '');
  const [, body] = text.match(new RegExp(`^${name} = \\[([^\\]]*)\\]`, 'm'));
  return [...body.matchAll(/"([^"]+)"/g)].map(([, value]) => value);
}

/** Whether an SPDX expression can be met with the allowed licences: OR chooses, AND needs both. */
function met(expression, allowed) {
  const tokens = expression.replaceAll('/', ' OR ').match(/[()]|[^\s()]+/g) ?? [];
  const either = () => {
    let met = both();
    while (tokens[0] === 'OR') met = (tokens.shift(), both()) || met;
    return met;
  };
  const both = () => {
    let met = one();
    while (tokens[0] === 'AND') met = (tokens.shift(), one()) && met;
    return met;
  };
  const one = () => {
    const token = tokens.shift();
    if (token !== '(') {
      if (tokens[0] === 'WITH') tokens.splice(0, 2);
      return allowed.includes(token);
    }
    const met = either();
    tokens.shift();
    return met;
  };
  return either();
}

/** The direct dependencies of a package that no file of it mentions. */
function unused({ manifest_path, dependencies, name }) {
  const folder = path.dirname(manifest_path);
  const files = fs.readdirSync(folder, { recursive: true }).filter((file) => file.endsWith('.rs'));
  const source = files.map((file) => fs.readFileSync(path.join(folder, file), 'utf8')).join('\n');
  return dependencies
    .map((dependency) => dependency.rename ?? dependency.name)
    .filter((crate) => !new RegExp(`\\b${crate.replaceAll('-', '_')}\\b`).test(source))
    .map((crate) => `${name} never uses ${crate}`);
}

const platforms = ['x86_64-unknown-linux-gnu', 'aarch64-apple-darwin'];
const only = platforms.flatMap((platform) => ['--filter-platform', platform]);
const metadata = ['metadata', '--format-version', '1', '--locked', ...only];
const output = execFileSync('cargo', metadata, { cwd: ROOT, maxBuffer: 1 << 28 });
const { packages, workspace_members } = JSON.parse(output.toString());
const [allowed, banned] = [list('allow'), list('deny')];
const foreign = packages.filter((crate) => !workspace_members.includes(crate.id));
const own = packages.filter((crate) => workspace_members.includes(crate.id));
const complaints = [
  ...foreign
    .filter((crate) => !met(crate.license ?? '', allowed))
    .map((crate) => `${crate.name} is under ${crate.license}, which deny.toml does not allow`),
  ...foreign
    .filter((crate) => banned.includes(crate.name))
    .map((crate) => `${crate.name} is banned in deny.toml`),
  ...foreign
    .filter((crate) => crate.source !== REGISTRY)
    .map((crate) => `${crate.name} comes from ${crate.source}, not from crates.io`),
  ...own.flatMap(unused),
];
for (const complaint of complaints) console.error(complaint);
console.log(`${foreign.length} crates, ${complaints.length} complaints`);
process.exit(complaints.length ? 1 : 0);
