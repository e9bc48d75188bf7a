// @ts-check
// A reflection that was written on here and elsewhere at once: what does not touch goes together by itself,
// what was written twice is shown side by side, and no word of either is lost.
import { html, icon } from '../lib.js';
import { direct, discard, refused, write } from '../data.js';
import { body } from './reflection-form.js';
import { MODELS } from './reflection-words.js';
import { toast } from './toast.js';

/** `mine` is everything of this device that was refused, `both` the names of what was written twice.
 * @typedef {{path: string, ops: import('../data/outbox.js').Op[], mine: Record<string, any>, theirs: any,
 *   both: string[]}} Clash */

/** @param {any} said a reflection, or a change of one */
const flat = ({ answers = {}, model, minutes }) => ({ ...answers, model, minutes });

/** What this device wrote on top of an older version of a reflection, and the server refused for that; null
 * where there is nothing to choose. @param {string} path @returns {Promise<Clash|null>} */
export async function findClash(path) {
  const stale = (/** @type {import('../data/outbox.js').Op} */ op) =>
    op.path === path && op.method === 'PATCH' && op.problem?.status === 412;
  const ops = refused().filter(stale);
  if (!ops.length) return null;
  const theirs = flat(await direct('GET', path));
  const before = /** @type {Record<string, any>} */ (flat(ops[0].was));
  /** @type {Record<string, any>} */
  const mine = {};
  for (const op of ops)
    for (const [name, value] of Object.entries(flat(op.body)))
      if (value !== undefined) mine[name] = value;
  const is = (/** @type {any} */ value) => value ?? '';
  const both = Object.keys(mine).filter(
    (name) =>
      !['model', 'minutes'].includes(name) &&
      is(theirs[name]) !== is(mine[name]) &&
      is(theirs[name]) !== is(before[name]),
  );
  const clash = { path, ops, mine, theirs, both };
  if (both.length) return clash;
  await settle(clash, mine);
  return null;
}

/** Writes what was decided, then forgets what was refused: there is no moment in which it is nowhere.
 * @param {Clash} clash @param {Record<string, any>} decided */
async function settle({ path, ops }, decided) {
  await write('PATCH', path, body(decided), { label: 'Reflection', version: '*' });
  for (const op of ops) await discard(op);
}

/** @param {Clash} clash @param {(name: string) => any} choose @param {string} done */
async function decide(clash, choose, done) {
  const chosen = (/** @type {(name: string) => any} */ of) =>
    Object.fromEntries(clash.both.map((name) => [name, of(name)]));
  await settle(clash, { ...clash.mine, ...chosen(choose) });
  const both = chosen((name) => joined(clash.theirs[name], clash.mine[name]));
  const back = () =>
    write('PATCH', clash.path, body(both), { label: 'Reflection, both', version: '*' });
  toast(done, back);
}

/** @param {string|undefined} theirs @param {string|undefined} mine */
const joined = (theirs, mine) => [theirs, mine].filter(Boolean).join('\n\n');

const LABELS = Object.fromEntries(Object.values(MODELS).flatMap(({ questions }) => questions));

/** Both, side by side. @param {Clash} clash */
export const clashPanel = (clash) =>
  html`<section class="clash" aria-labelledby="clash-title">
    <h2 id="clash-title">${icon('triangle-alert')}Written in two places</h2>
    <p>You wrote on another device meanwhile. Nothing is lost: choose what stays.</p>
    ${clash.both.map(
      (name) =>
        html`<h3>${LABELS[name]}</h3>
          <dl class="facts">
            <div>
              <dt>Here</dt>
              <dd>${clash.mine[name] || 'Nothing'}</dd>
            </div>
            <div>
              <dt>There</dt>
              <dd>${clash.theirs[name] || 'Nothing'}</dd>
            </div>
          </dl>`,
    )}
    <p class="acts">
      <button
        class="btn primary"
        @click=${() => decide(clash, (name) => joined(clash.theirs[name], clash.mine[name]), 'Both kept')}
      >
        Keep both
      </button>
      <button
        class="btn"
        @click=${() => decide(clash, (name) => clash.mine[name], 'Kept what is here')}
      >
        Keep what is here
      </button>
      <button
        class="btn"
        @click=${() => decide(clash, (name) => clash.theirs[name] ?? null, 'Kept what is there')}
      >
        Keep what is there
      </button>
    </p>
  </section>`;
