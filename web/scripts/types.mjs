// Writes js/api.d.ts from openapi/openapi.json. With --check: fails when the committed file is not fresh.
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { createRequire } from 'node:module';

const WEB = path.join(import.meta.dirname, '..');
const DOCUMENT = path.join(WEB, '../openapi/openapi.json');
const TARGET = path.join(WEB, 'js/api.d.ts');

const require = createRequire(path.join(WEB, 'scripts/types/package.json'));
const { default: openapiTS, astToString } = await import(
  pathToFileURL(require.resolve('openapi-typescript'))
);
const text =
  '// Generated from openapi/openapi.json by scripts/types.mjs. Do not edit.\n\n' +
  astToString(await openapiTS(JSON.parse(fs.readFileSync(DOCUMENT, 'utf8'))));
if (process.argv.includes('--check')) {
  const fresh = fs.existsSync(TARGET) && fs.readFileSync(TARGET, 'utf8') === text;
  console.log(fresh ? 'types: fresh' : 'types: js/api.d.ts is stale, run "npm run types"');
  process.exit(fresh ? 0 : 1);
}
fs.writeFileSync(TARGET, text);
