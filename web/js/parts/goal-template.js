// @ts-check
// The goals that every new event brings along.
import { html, icon, nothing } from '../lib.js';
import { read, undo, write } from '../data.js';
import { narrowed, sentence } from './goal-words.js';
import { stepper } from './stepper.js';
import { toast } from './toast.js';

export const PATH = '/goal-template';

/** @typedef {{goals: any[], version: number}} Template */

/** Says all of them. @param {any[]} goals @param {Template} was @param {string} words */
async function say(goals, was, words) {
  const label = 'Goals of new events';
  const op = await write('PUT', PATH, { goals }, { label, was, version: '*' });
  toast(words, () => undo(op));
}

/** @param {any} goal @returns {Promise<string>} what was done, in words */
export async function addToTemplate(goal) {
  const was = await read(PATH);
  const others = was.goals.filter((/** @type {any} */ other) => narrowedSame(other, goal));
  await say([...others, goal], was, `Every new event brings: ${goal.statement}`);
  return goal.statement;
}

/** Another goal of the same kind is replaced. @param {any} other @param {any} goal */
const narrowedSame = (other, goal) =>
  other.metric !== goal.metric ||
  narrowed(other.filter) !== narrowed(goal.filter) ||
  goal.metric === 'manual';

/** @param {any} goal */
const words = (goal) => goal.statement ?? sentence(goal.metric, goal.target);

/** @param {Template} was */
export function templatePanel(was) {
  const replace = (
    /** @type {number} */ place,
    /** @type {any[]} */ by,
    /** @type {string} */ done,
  ) => say(was.goals.toSpliced(place, 1, ...by), was, done);
  const aim = (/** @type {any} */ goal, /** @type {number} */ target) => {
    const made = !goal.statement || goal.statement === sentence(goal.metric, goal.target);
    return { ...goal, target, ...(made ? { statement: sentence(goal.metric, target) } : {}) };
  };
  return html`<section class="panel" aria-labelledby="template-title">
    <div class="panel-head"><h2 id="template-title">At every new event</h2></div>
    ${
      was.goals.length
        ? html`<div class="goals">
            ${was.goals.map(
              (goal, place) =>
                html`<div class="goal-edit">
                  ${stepper({
                    label: [words(goal), narrowed(goal.filter)].filter(Boolean).join(', '),
                    value: goal.target,
                    set: (target) => replace(place, [aim(goal, target)], 'Saved for new events'),
                  })}
                  <button
                    class="btn quiet icon"
                    aria-label="Take away from new events: ${words(goal)}"
                    @click=${() => replace(place, [], 'New events come without it')}
                  >
                    ${icon('trash-2')}
                  </button>
                </div>`,
            )}
          </div>`
        : nothing
    }
    <p class="teach">
      ${
        was.goals.length
          ? 'An event that you plan brings these along; you can change them there. Add one with “Set a goal”, at every new event.'
          : 'New events come without goals. Add one with “Set a goal”, at every new event.'
      }
    </p>
  </section>`;
}
