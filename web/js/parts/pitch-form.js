// @ts-check
// Writing a pitch: what it is called, whom it is for, how long it may take, and what one says.
import { html, uuid7 } from '../lib.js';
import { undo, write } from '../data.js';
import { audience, teamIds } from './audience.js';
import { captureSheet } from './capture-form.js';
import { field } from './form.js';
import { changed } from './long-form.js';
import { estimate } from './pitch-words.js';
import { toast } from './toast.js';

const LONGEST = 5000;

/** @type {[string, string][]} */
const TARGETS = [
  ['30', 'Half a minute'],
  ['60', 'A minute'],
  ['90', 'A minute and a half'],
  ['180', 'Three minutes'],
  ['300', 'Five minutes'],
];

/** What is wrong with the words, if anything. @param {string} body @returns {import('./form.js').Errors} */
export const wrongScript = (body) =>
  /** @type {any} */ (
    !body
      ? { body: 'Write what you say' }
      : body.length > LONGEST
        ? { body: `Use at most ${LONGEST} characters` }
        : {}
  );

/** Title, audience and time. @param {any} pitch @param {import('./form.js').Errors} errors */
export function pitchFields(pitch, errors) {
  const target = String(pitch.target_seconds ?? 60);
  const known = TARGETS.some(([key]) => key === target);
  return html`${field({ name: 'title', label: 'What is it called?', value: pitch.title, errors, autofocus: true, hint: '“What my team does”' })}
  ${field({ name: 'audience', label: 'Whom is it for?', optional: true, value: pitch.audience, hint: '“Somebody who runs a platform team”' })}
  ${field({
    name: 'target_seconds',
    label: 'How long may it take?',
    value: target,
    choices: known ? TARGETS : [[target, `${target} seconds`], ...TARGETS],
  })}`;
}

/** @param {Record<string, string>} values */
export const pitchBody = ({ title, audience, target_seconds }) => ({
  title,
  audience,
  target_seconds: Number(target_seconds),
});

/** Adds a wording. @param {any} pitch @param {string} body @param {number} number */
export const writeVersion = (pitch, body, number) =>
  write(
    'PUT',
    `/pitches/${pitch.id}/versions/${uuid7()}`,
    { body },
    {
      label: `Version ${number} of ${pitch.title}`,
      show: { number, estimated_seconds: estimate(body) },
    },
  );

/** @param {import('./audience.js').Team[]} teams @param {(id: string) => void} done */
export function openPitch(teams, done) {
  captureSheet({
    title: 'Write a pitch',
    required: 'title',
    missing: 'Give it a name',
    again: false,
    check: ({ body }) => wrongScript(body),
    fields: (errors) =>
      html`${pitchFields({}, errors)}
      ${field({ name: 'body', label: 'What do you say?', errors, area: true, hint: 'A question or a picture first, then what you do, then what you ask for.' })}
      ${audience({ teams, errors })}`,
    save: async (values, form) => {
      const id = uuid7();
      const team_ids = teamIds(form);
      const body = { ...pitchBody(values), ...(team_ids.length ? { team_ids } : {}) };
      const op = await write('PUT', `/pitches/${id}`, body, { label: values.title });
      const first = await writeVersion({ id, title: values.title }, values.body, 1);
      // The wording first: it hangs on the pitch.
      toast('Pitch saved', async () => {
        await undo(first);
        await undo(op);
      });
      done(id);
      return 'Pitch saved';
    },
  });
}

/** @param {any} pitch @param {Record<string, string>} values */
export async function changePitch(pitch, values) {
  const body = changed(pitchBody(values), pitch);
  if (!Object.keys(body).length) return;
  const op = await write('PATCH', `/pitches/${pitch.id}`, body, {
    label: pitch.title,
    was: pitch,
  });
  toast('Pitch saved', () => undo(op));
}
