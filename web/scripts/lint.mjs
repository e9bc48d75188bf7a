// The rules of the house for web/: no raw-HTML sinks, no inline styles, no colours outside tokens.css,
// one place that fetches, files within their length.
import fs from 'node:fs';
import path from 'node:path';

const WEB = path.join(import.meta.dirname, '..');
const LONGEST = { '.js': 200, '.mjs': 200, '.css': 250, '.html': 200 };
const RULES = [
  [
    /^(js|sw\.js)/,
    /\b(innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\(|new Function)/,
    'raw HTML or eval sink',
  ],
  [/^js/, /unsafe(HTML|SVG|MathML|Static)|unsafe-(html|svg|static)/, 'raw-HTML directive'],
  [/^(js|index\.html)/, /<[a-z][^>`]*\s(style|on[a-z]+)=/, 'inline style or handler'],
  [/^js\/(?!data\/)/, /\bfetch\(|XMLHttpRequest/, 'only the data layer fetches'],
  [/^css\/(?!tokens)/, /oklch\(|rgba?\(|hsl\(|#[0-9a-f]{3,8}\b/i, 'colour outside tokens.css'],
  [/^css\//, /!important/, '!important'],
];

const walk = (folder) =>
  fs.readdirSync(path.join(WEB, folder), { withFileTypes: true }).flatMap((entry) => {
    const name = path.join(folder, entry.name);
    if (/^(node_modules|vendor|tests\/\.output|scripts\/types)/.test(name)) return [];
    return entry.isDirectory() ? walk(name) : [name];
  });

const problems = [];
const files = walk('.').filter((name) => path.extname(name) in LONGEST);
for (const name of files) {
  const text = fs.readFileSync(path.join(WEB, name), 'utf8');
  const lines = text.split('\n').length - 1;
  const limit = LONGEST[path.extname(name)];
  if (lines > limit) problems.push(`${name}: ${lines} lines, at most ${limit}`);
  if (/^js\//.test(name) && !text.startsWith('// @ts-check') && name !== 'js/early.js')
    problems.push(`${name}: does not begin with // @ts-check`);
  text.split('\n').forEach((line, index) => {
    for (const [where, what, why] of RULES)
      if (where.test(name) && what.test(line)) problems.push(`${name}:${index + 1}: ${why}`);
  });
}
const read = (name) => fs.readFileSync(path.join(WEB, name), 'utf8');
const [frame, routes] = [read('index.html'), read('js/routes.js')];
for (const name of files)
  if (
    name.endsWith('.css') &&
    !frame.includes(`/a/dev/${name}"`) &&
    !(/^css.screens/.test(name) && routes.includes(`'${path.basename(name, '.css')}'`))
  )
    problems.push(`${name}: neither linked in index.html nor named in js/routes.js`);
for (const problem of problems) console.error('lint:', problem);
console.log(`lint: ${files.length} files, ${problems.length} problems`);
process.exit(problems.length ? 1 : 0);
