// @ts-check
// What one does with a goal: change it, pause, let it go, delete it. Each can be taken back.
import { html, icon, nothing } from '../lib.js';
import { undo, write } from '../data.js';
import { openGoal } from './goal-builder.js';
import { PACES } from './goal-words.js';
import { toast } from './toast.js';

/** @param {any} goal @param {Record<string, unknown>} body @param {string} done */
async function patch(goal, body, done) {
  const op = await write('PATCH', `/goals/${goal.id}`, body, { label: goal.statement, was: goal });
  toast(done, () => undo(op));
}

/** @param {any} goal */
const abandon = (goal) =>
  goal.status === 'abandoned'
    ? patch(goal, { abandoned: false }, 'Goal taken up again')
    : patch(goal, { abandoned: true }, 'Goal let go');

/** @param {any} goal */
const pause = (goal) =>
  patch(goal, { paused: !goal.paused }, goal.paused ? 'It counts again' : 'This one is a pause');

/** @param {any} goal @param {() => void} [then] */
async function remove(goal, then = () => {}) {
  const op = await write('DELETE', `/goals/${goal.id}`, null, { label: goal.statement, was: goal });
  toast('Goal deleted', () => undo(op));
  then();
}

/** @param {any} goal @param {{name: string, words: string, act: () => void, pressed?: boolean}} options */
const button = (goal, { name, words, act }) =>
  html`<button class="btn quiet small" @click=${act}>
    ${icon(name, 'sm')}${words}<span class="vh">: ${goal.statement}</span>
  </button>`;

/** @param {any} goal @param {() => void} [then] after it was deleted */
export function goalActs(goal, then) {
  // What a colleague has set for the team is theirs to change, and whoever manages the team may.
  if (!goal.own && !goal.manages) return nothing;
  const open = !goal.closed;
  const lost = goal.status === 'missed' || goal.status === 'paused';
  const { status, recurrence, paused } = goal;
  return html`<p class="entry-tools">
    ${open && status !== 'abandoned' ? button(goal, { name: 'pencil', words: 'Change', act: () => openGoal(goal) }) : nothing}
    ${
      recurrence && (status === 'active' || lost)
        ? button(goal, {
            name: paused ? 'play' : 'pause',
            words: paused ? 'No pause' : `Pause this ${PACES[recurrence].noun}`,
            act: () => pause(goal),
          })
        : nothing
    }
    ${
      open && (status === 'active' || status === 'abandoned')
        ? button(goal, {
            name: status === 'active' ? 'x' : 'play',
            words: status === 'active' ? 'Let it go' : 'Take it up again',
            act: () => abandon(goal),
          })
        : nothing
    }
    ${button(goal, { name: 'trash-2', words: 'Delete', act: () => remove(goal, then) })}
  </p>`;
}
