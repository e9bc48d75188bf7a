// @ts-check
// Setting a goal as one sentence: "I want to meet 3 new people this month."
import { html, uuid7 } from '../lib.js';
import { account, ask, undo, write } from '../data.js';
import { isoDay } from '../format.js';
import { captureSheet } from './capture-form.js';
import { field } from './form.js';
import { METRICS, sentence } from './goal-words.js';
import { toast } from './toast.js';

/** The days of a period around today, the last one included. @param {string} period */
export function period(period) {
  const today = isoDay(Date.now(), account()?.tzid);
  const [year, month] = today.split('-').map(Number);
  const days = (/** @type {number} */ from, /** @type {number} */ to) => ({
    starts_on: new Date(Date.UTC(year, from, 1)).toISOString().slice(0, 10),
    ends_on: new Date(Date.UTC(year, to, 0)).toISOString().slice(0, 10),
  });
  if (period === 'year') return days(0, 12);
  const first = period === 'quarter' ? Math.floor((month - 1) / 3) * 3 : month - 1;
  return days(first, first + (period === 'quarter' ? 3 : 1));
}

/** @type {[string, string][]} */
const PERIODS = [
  ['month', 'this month'],
  ['quarter', 'this quarter'],
  ['year', 'this year'],
];

/** @param {Record<string, string>} values @returns {import('./form.js').Errors} */
const wrong = ({ target, metric, statement }) => ({
  ...(/^[1-9]\d{0,3}$/.test(target) ? {} : { target: 'Enter how many, as a whole number from 1' }),
  ...(metric === 'manual' && !statement ? { statement: 'Enter what you want to do' } : {}),
});

/** @param {Record<string, string>} values */
async function save({ metric, target, statement, scope }) {
  const goal = {
    metric,
    target: Number(target),
    statement: statement || sentence(metric, Number(target)),
    ...(PERIODS.some(([key]) => key === scope) ? period(scope) : { event_id: scope }),
  };
  const op = await write('PUT', `/goals/${uuid7()}`, goal, { label: goal.statement });
  toast(`Goal set: ${goal.statement}`, () => undo(op));
  return goal.statement;
}

/** Opens the sentence builder. */
export async function openGoal() {
  /** @type {any[]} */
  let events = [];
  captureSheet({
    title: 'Set a goal',
    required: 'target',
    missing: 'Enter how many, as a whole number from 1',
    verb: 'Set the goal',
    again: false,
    check: wrong,
    fields: (errors, draw) => {
      if (!events.length)
        ask(
          `/events?sort=starts_at&limit=20&from=${encodeURIComponent(new Date().toISOString())}`,
        ).then(
          (answer) => {
            if (!answer.items.length) return;
            events = answer.items;
            draw();
          },
          () => {},
        );
      const scopes = /** @type {[string, string][]} */ ([
        ...PERIODS,
        ...events.map((event) => [event.id, `at ${event.summary}`]),
      ]);
      return html`<div class="builder">
          ${field({ name: 'metric', label: 'I want to', value: 'new_contacts', choices: Object.entries(METRICS).map(([key, { verb }]) => [key, verb]) })}
          ${field({ name: 'target', label: 'How many', type: 'number', min: 1, max: 9999, value: 3, errors })}
          ${field({ name: 'scope', label: 'When', value: 'month', choices: scopes })}
        </div>
        ${field({ name: 'statement', label: 'In your own words', optional: true, errors, hint: 'Without them it reads “Meet 3 new people”.' })}
        <p class="teach">
          It is counted from what you capture. Only “something else” is counted by hand.
        </p>`;
    },
    save,
  });
}
