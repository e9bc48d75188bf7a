// @ts-check
// The goals that every new event brings along.
import { html, icon, nothing } from '../lib.js';
import { read, undo, write } from '../data.js';
import { narrowed, sentence } from './goal-words.js';
import { stepper } from './stepper.js';
import { toast } from './toast.js';

const PATH = '/goal-template';

/** @typedef {{goals: any[], version: number}} Template */

/** What this page has said since the server was asked. @type {Template|null} */
let said = null;

/** @returns {Promise<Template>} */
export async function template() {
  const answer = await read(PATH);
  if (said && answer.version > said.version) said = null;
  return said ?? answer;
}

/** Says all of them, and who wants to hear of it draws. @param {any[]} goals @param {Template} was @param {string} words @param {() => void} [draw] */
async function say(goals, was, words, draw = () => {}) {
  said = { goals, version: was.version };
  draw();
  const op = await write(
    'PUT',
    PATH,
    { goals },
    { label: 'Goals of new events', was, version: '*' },
  );
  toast(words, async () => {
    said = was;
    await undo(op);
    draw();
  });
}

/** @param {any} goal @returns {Promise<string>} what was done, in words */
export async function addToTemplate(goal) {
  const was = await template();
  const others = was.goals.filter((other) => narrowedSame(other, goal));
  await say([...others, goal], was, `Every new event brings: ${goal.statement}`);
  document.dispatchEvent(new CustomEvent('goal-template'));
  return goal.statement;
}

/** Another goal of the same kind is replaced. @param {any} other @param {any} goal */
const narrowedSame = (other, goal) =>
  other.metric !== goal.metric ||
  narrowed(other.filter) !== narrowed(goal.filter) ||
  goal.metric === 'manual';

/** @param {any} goal */
const words = (goal) => goal.statement ?? sentence(goal.metric, goal.target);

/** @param {Template} was @param {() => void} draw */
export function templatePanel(was, draw) {
  const replace = (
    /** @type {number} */ place,
    /** @type {any[]} */ by,
    /** @type {string} */ done,
  ) => say(was.goals.toSpliced(place, 1, ...by), was, done, draw);
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
