// @ts-check
// A USP card: its parts, the sentence they make, and the form they are written in.
import { html, uuid7 } from '../lib.js';
import { undo, write } from '../data.js';
import { audience, teamIds } from './audience.js';
import { captureSheet } from './capture-form.js';
import { field } from './form.js';
import { changed } from './long-form.js';
import { toast } from './toast.js';

const MOST_PROOFS = 20;

/** Each part: its question and an example. @type {[string, string, string][]} */
const PARTS = [
  ['for_whom', 'Whom is it for?', '“Teams that deploy every day”'],
  ['need', 'What do they need?', '“who lose a night before each launch”'],
  ['is_a', 'What is it?', '“a checklist with a robot behind it”'],
  ['benefit', 'What does it bring?', '“makes deploys boring”'],
  ['unlike', 'What do people do otherwise?', '“a freeze before each launch”'],
  ['differentiator', 'What is different?', '“it works on the system that you have”'],
];

/** The card as sentences; what is not written yet is left out. @param {any} card */
export function sentences({ title, for_whom, need, is_a, benefit, unlike, differentiator }) {
  const start = [for_whom && `For ${lower(for_whom)}`, need].filter(Boolean).join(' ');
  const what = [title, is_a && `is ${is_a}`].filter(Boolean).join(' ');
  const first = [start, what].filter(Boolean).join(', ');
  const middle = benefit ? `${is_a ? ' that' : ''} ${benefit}` : '';
  const other = unlike && `Unlike ${unlike}`;
  const last = [other, differentiator].filter(Boolean).join(', ');
  return [`${first}${middle}`, last].filter(Boolean).map((text) => `${text}.`);
}

const lower = (/** @type {string} */ text) => text[0].toLowerCase() + text.slice(1);

/** @param {any} card @param {import('./form.js').Errors} errors */
export const cardFields = (card, errors) =>
  html`${field({ name: 'title', label: 'What is it about?', value: card.title, errors, autofocus: true, hint: 'The name of the team, the product or the service.' })}
  ${PARTS.map(([name, label, hint]) => field({ name, label, hint, optional: true, value: card[name], errors }))}
  ${field({
    name: 'proof_points',
    label: 'What proves it?',
    optional: true,
    value: (card.proof_points ?? []).join('\n'),
    errors,
    area: true,
    hint: 'One line each: a number, a name, a case.',
  })}`;

/** @param {Record<string, string>} values */
const proofs = ({ proof_points }) =>
  proof_points
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** @param {Record<string, string>} values @returns {import('./form.js').Errors} */
export const wrongCard = (values) =>
  /** @type {any} */ ({
    ...(values.title ? {} : { title: 'Say what it is about' }),
    ...(proofs(values).length > MOST_PROOFS
      ? { proof_points: `At most ${MOST_PROOFS} lines` }
      : {}),
  });

/** @param {Record<string, string>} values */
const cardBody = (values) => ({
  title: values.title,
  ...Object.fromEntries(PARTS.map(([name]) => [name, values[name]])),
  proof_points: proofs(values),
});

/** @param {import('./audience.js').Team[]} teams @param {(id: string) => void} done */
export function openCard(teams, done) {
  captureSheet({
    title: 'Write a USP card',
    required: 'title',
    missing: 'Say what it is about',
    again: false,
    check: wrongCard,
    fields: (errors) => html`${cardFields({}, errors)} ${audience({ teams, errors })}`,
    save: async (values, form) => {
      const id = uuid7();
      const team_ids = teamIds(form);
      const body = { ...cardBody(values), ...(team_ids.length ? { team_ids } : {}) };
      const op = await write('PUT', `/usps/${id}`, body, { label: values.title });
      toast('USP card saved', () => undo(op));
      done(id);
      return 'USP card saved';
    },
  });
}

/** @param {any} card @param {Record<string, string>} values */
export async function changeCard(card, values) {
  const body = changed(cardBody(values), card);
  if (!Object.keys(body).length) return;
  const op = await write('PATCH', `/usps/${card.id}`, body, { label: card.title, was: card });
  toast('USP card saved', () => undo(op));
}
