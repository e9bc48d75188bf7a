// Reads css/tokens.css, turns every oklch colour into linear sRGB and fails when a documented pair
// is below WCAG 2.2 AA in light or in dark.
import fs from 'node:fs';

const css = fs.readFileSync(new URL('../css/tokens.css', import.meta.url), 'utf8');
const COLOUR = /--([\w-]+):\s*light-dark\(\s*(oklch\([^)]*\))\s*,\s*(oklch\([^)]*\))\s*,?\s*\)/g;

function luminance(text) {
  const [lightness, chroma, hue] = text
    .match(/oklch\(([\d.]+)%\s+([\d.]+)\s+([\d.]+)/)
    .slice(1)
    .map(Number);
  const l = lightness / 100;
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const [x, y, z] = [
    (l + 0.3963377774 * a + 0.2158037573 * b) ** 3,
    (l - 0.1055613458 * a - 0.0638541728 * b) ** 3,
    (l - 0.0894841775 * a - 1.291485548 * b) ** 3,
  ];
  const rgb = [
    4.0767416621 * x - 3.3077115913 * y + 0.2309699292 * z,
    -1.2684380046 * x + 2.6097574011 * y - 0.3413193965 * z,
    -0.0041960863 * x - 0.7034186147 * y + 1.707614701 * z,
  ].map((v) => Math.min(1, Math.max(0, v)));
  return 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
}

const tokens = new Map();
for (const [, name, light, dark] of css.matchAll(COLOUR))
  tokens.set(name, [luminance(light), luminance(dark)]);

const pairs = [];
for (const ground of ['page', 'card', 'sunk', 'raised']) {
  for (const ink of ['ink', 'ink-2', 'ink-3', 'pine', 'pine-deep', 'iris', 'gold-text', 'brick'])
    pairs.push([ink, ground, 4.5]);
  pairs.push(['line-strong', ground, 3]);
}
for (const pair of [
  'on-pine/pine on-pine/pine-deep pine-deep/pine-wash pine/pine-wash ink/pine-wash ink-2/pine-wash',
  'on-iris/iris on-iris/iris-deep iris-deep/iris-wash iris/iris-wash ink/iris-wash on-gold/gold',
  'gold-text/gold-wash ink/gold-wash ink-2/gold-wash on-brick/brick brick/brick-wash ink/brick-wash',
  'page/ink',
].flatMap((line) => line.split(' ')))
  pairs.push([...pair.split('/'), 4.5]);
for (const ground of ['page', 'card', 'sunk', 'raised', 'pine-wash', 'iris-wash', 'gold-wash'])
  pairs.push(['focus', ground, 3]);

const ratio = (a, b) => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
let failures = 0;
let lowest = Infinity;
for (const [ink, ground, least] of pairs)
  for (const [mode, index] of [
    ['light', 0],
    ['dark', 1],
  ]) {
    const found = ratio(tokens.get(ink)[index], tokens.get(ground)[index]);
    if (least === 4.5) lowest = Math.min(lowest, found);
    if (found >= least) continue;
    failures++;
    console.error(
      `contrast: ${ink} on ${ground} is ${found.toFixed(2)} in ${mode}, below ${least}`,
    );
  }
console.log(`contrast: ${pairs.length} pairs, ${failures} failures, lowest ${lowest.toFixed(2)}`);
process.exit(failures ? 1 : 0);
