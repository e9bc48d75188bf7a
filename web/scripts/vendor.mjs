// Copies the third-party files a browser needs from node_modules into vendor/ (which git ignores).
//   node scripts/vendor.mjs          copy, and fail when a hash differs from vendor.json
//   node scripts/vendor.mjs write    copy, and record the hashes (after an update of a package)
import fs from 'node:fs';
import path from 'node:path';
import { createHash } from 'node:crypto';

const WEB = path.join(import.meta.dirname, '..');
const MODULES = path.join(WEB, 'node_modules');
const VENDOR = path.join(WEB, 'vendor');
const MANIFEST = path.join(WEB, 'vendor.json');

// prettier-ignore
const ICONS = [
  'archive', 'arrow-left', 'arrow-right', 'bell', 'calendar-days', 'calendar-plus', 'check', 'chevron-down', 'chevron-right',
  'circle-check', 'circle-help', 'clock', 'cloud-off', 'cloud-upload', 'copy', 'download', 'ellipsis', 'external-link',
  'handshake', 'house', 'key-round', 'keyboard', 'library', 'lightbulb', 'link', 'list-checks', 'lock', 'log-out', 'mail', 'map-pin',
  'message-circle', 'minus', 'monitor', 'moon', 'pause', 'pencil', 'phone', 'play', 'plus', 'rotate-ccw', 'search', 'send',
  'settings', 'smartphone', 'star', 'sun', 'tag', 'target', 'timer', 'trash-2', 'triangle-alert', 'undo-2', 'user-plus',
  'user-round', 'users', 'video', 'x',
];

const hash = (bytes) => 'sha384-' + createHash('sha384').update(bytes).digest('base64');
const manifest = JSON.parse(fs.readFileSync(MANIFEST, 'utf8'));
const record = process.argv[2] === 'write';
const problems = [];

/** Lucide's drawings as one sprite, so that a page asks for one file. */
function sprite() {
  const symbols = ICONS.map((name) => {
    const source = fs.readFileSync(path.join(MODULES, `lucide-static/icons/${name}.svg`), 'utf8');
    const open = source.indexOf('>', source.indexOf('<svg')) + 1;
    const inner = source.slice(open, source.lastIndexOf('</svg>')).replace(/\s+/g, ' ').trim();
    return (
      `<symbol id="${name}" viewBox="0 0 24 24" fill="none" stroke="currentColor"` +
      ` stroke-width="2" stroke-linecap="round" stroke-linejoin="round">${inner}</symbol>`
    );
  });
  return Buffer.from(
    '<svg xmlns="http://www.w3.org/2000/svg"><!-- Lucide, ISC licence, lucide.dev -->' +
      `${symbols.join('')}</svg>\n`,
  );
}

function place(target, bytes, file) {
  const digest = hash(bytes);
  if (record) file.sha384 = digest;
  else if (file.sha384 !== digest) problems.push(`${target}: hash differs from vendor.json`);
  fs.mkdirSync(path.dirname(path.join(VENDOR, target)), { recursive: true });
  fs.writeFileSync(path.join(VENDOR, target), bytes);
}

fs.rmSync(VENDOR, { recursive: true, force: true });
for (const pkg of manifest) {
  const folder = path.join(MODULES, pkg.name);
  if (!fs.existsSync(folder)) {
    console.error(`${pkg.name} is not installed: run "npm ci" in web/ first`);
    process.exit(1);
  }
  const { version } = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
  if (record) pkg.version = version;
  else if (pkg.version !== version) problems.push(`${pkg.name}: ${version} is installed`);
  for (const file of pkg.files) {
    const bytes = file.from ? fs.readFileSync(path.join(folder, file.from)) : sprite();
    place(`${pkg.folder}/${file.to ?? file.from}`, bytes, file);
  }
}
if (record) fs.writeFileSync(MANIFEST, JSON.stringify(manifest, null, 2) + '\n');
for (const problem of problems) console.error('vendor:', problem);
const count = manifest.reduce((sum, pkg) => sum + pkg.files.length, 0);
console.log(`vendor: ${manifest.length} packages, ${count} files, ${problems.length} problems`);
process.exit(problems.length ? 1 : 0);
