// @ts-check
// Which pitch was used in a conversation, and how it landed: asked of those who have one.
import { html, nothing } from '../lib.js';
import { read, readSoon } from '../data.js';
import { field } from './form.js';
import { RATINGS } from './pitch-words.js';

export const PITCHES = '/pitches?limit=200';

/** Those with words. @param {any} answer @returns {any[]} */
const worded = (answer) =>
  (answer?.items ?? []).filter((/** @type {any} */ pitch) => pitch.current);

/** One's own pitches for a sheet that is about to open: it must not grow under the thumb. */
export const pitchesSoon = () => readSoon(PITCHES).then(worded);

/** The question for a form, or nothing while there is no pitch: they are looked for when it is asked first,
 * unless they are there. `talk`: the conversation, where it is known already.
 * @param {any[]|null} [pitches] @returns {(draw: () => void, talk?: any) => unknown} */
export function pitchQuestion(pitches = null) {
  return (draw, talk = {}) => {
    if (!pitches) {
      pitches = [];
      read(PITCHES).then(
        (answer) => {
          pitches = worded(answer);
          draw();
        },
        () => {},
      );
    }
    return pitches.length || talk.pitch_version_id ? question(pitches, talk) : nothing;
  };
}

/** @param {any[]} pitches @param {any} talk */
function question(pitches, { pitch_version_id: used, pitch_landed: landed }) {
  const versions = pitches.map(
    ({ title, current }) =>
      /** @type {[string, string]} */ ([current.id, `${title}, version ${current.number}`]),
  );
  if (used && !versions.some(([id]) => id === used)) versions.push([used, 'The words of then']);
  return html`<details ?open=${!!used}>
    <summary>Did you use your pitch?</summary>
    <div class="in-place">
      ${field({
        name: 'pitch_version_id',
        label: 'Which one?',
        value: used ?? '',
        choices: [['', 'None'], ...versions],
      })}
      ${field({
        name: 'pitch_landed',
        label: 'How did it land?',
        value: String(landed ?? ''),
        choices: [['', 'I cannot say'], ...RATINGS],
      })}
    </div>
  </details>`;
}

/** What a conversation says of it; nothing where it was not asked. @param {Record<string, string>} values */
export const pitchOf = ({ pitch_version_id: used, pitch_landed: landed }) =>
  used === undefined
    ? {}
    : { pitch_version_id: used || null, pitch_landed: used && landed ? Number(landed) : null };
