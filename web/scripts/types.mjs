// Writes js/api.d.ts from openapi/openapi.json. With --check: fails when the committed file is not fresh.
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const WEB = path.join(import.meta.dirname, '..');
const DOCUMENT = path.join(WEB, '../openapi/openapi.json');
const TARGET = path.join(WEB, 'js/api.d.ts');

const LIBRARY = path.join(WEB, 'scripts/types/node_modules/openapi-typescript/dist/index.mjs');
const { default: openapiTS, astToString } = await import(pathToFileURL(LIBRARY));
const document = JSON.parse(fs.readFileSync(DOCUMENT, 'utf8'));
// What has a default may be left out of a request.
const text =
  '// Generated from openapi/openapi.json by scripts/types.mjs. Do not edit.\n\n' +
  astToString(await openapiTS(document, { defaultNonNullable: false }));
if (process.argv.includes('--check')) {
  const fresh = fs.existsSync(TARGET) && fs.readFileSync(TARGET, 'utf8') === text;
  console.log(fresh ? 'types: fresh' : 'types: js/api.d.ts is stale, run "npm run types"');
  process.exit(fresh ? 0 : 1);
}
fs.writeFileSync(TARGET, text);
