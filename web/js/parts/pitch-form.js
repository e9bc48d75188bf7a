// @ts-check
// Writing a pitch: what it is called, whom it is for, how long it may take, and what one says.
import { html, nothing, uuid7 } from '../lib.js';
import { read, undo, write } from '../data.js';
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

/** Title, audience, time, and the card it builds on.
 * @param {any} pitch @param {import('./form.js').Errors} errors @param {any[]} [cards] */
export function pitchFields(pitch, errors, cards = []) {
  const target = String(pitch.target_seconds ?? 60);
  const known = TARGETS.some(([key]) => key === target);
  return html`${field({ name: 'title', label: 'What is it called?', value: pitch.title, errors, autofocus: true, hint: '“What my team does”' })}
  ${field({ name: 'audience', label: 'Whom is it for?', optional: true, value: pitch.audience, hint: '“Somebody who runs a platform team”' })}
  ${field({
    name: 'target_seconds',
    label: 'How long may it take?',
    value: target,
    choices: known ? TARGETS : [[target, `${target} seconds`], ...TARGETS],
  })}
  ${
    cards.length
      ? field({
          name: 'usp_id',
          label: 'On which USP card does it build?',
          value: pitch.usp_id,
          choices: cardChoices(pitch.usp_id, cards),
        })
      : nothing
  }`;
}

/** The cards to choose from; one that a colleague took back is still chosen.
 * @param {string|null} chosen @param {any[]} cards @returns {[string, string][]} */
function cardChoices(chosen, cards) {
  /** @type {[string, string][]} */
  const known = cards.map(({ id, title }) => [id, title]);
  if (chosen && !known.some(([id]) => id === chosen))
    known.push([chosen, 'A card you no longer see']);
  return [['', 'None'], ...known];
}

/** @param {Record<string, string>} values */
export const pitchBody = ({ title, audience, target_seconds, usp_id }) => ({
  title,
  audience,
  target_seconds: Number(target_seconds),
  ...(usp_id === undefined ? {} : { usp_id: usp_id || null }),
});

/** The cards that one sees, one's own first. @returns {Promise<any[]>} */
export const myCards = async () => {
  const asked = ['/usps?limit=200', '/usps?scope=shared&limit=200'];
  const pages = asked.map((path) =>
    read(path).then(
      ({ items }) => items,
      () => [],
    ),
  );
  return (await Promise.all(pages)).flat();
};

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

/** @param {import('./audience.js').Team[]} teams @param {(id: string) => void} done
 * @param {{title?: string, body?: string, usp_id?: string}} [draft] where it begins */
export function openPitch(teams, done, { usp_id, ...draft } = {}) {
  captureSheet({
    title: 'Write a pitch',
    required: 'title',
    missing: 'Give it a name',
    again: false,
    check: ({ body }) => wrongScript(body),
    fields: (errors) =>
      html`${pitchFields(draft, errors)}
      ${field({ name: 'body', label: 'What do you say?', value: draft.body, errors, area: true, hint: 'A question or a picture first, then what you do, then what you ask for.' })}
      ${audience({ teams, errors })}`,
    save: async (values, form) => {
      const id = uuid7();
      const team_ids = teamIds(form);
      const body = {
        ...pitchBody(values),
        ...(usp_id ? { usp_id } : {}),
        ...(team_ids.length ? { team_ids } : {}),
      };
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
