// @ts-check
// Setting a goal as one sentence: "I want to meet 3 new people every month, tagged rust."
import { html, nothing, uuid7 } from '../lib.js';
import { ask, undo, write } from '../data.js';
import { myTeams } from './audience.js';
import { captureSheet } from './capture-form.js';
import { field, typed } from './form.js';
import { filterOf, filters, preview, scopeOf, SCOPES, start, wrong } from './goal-form.js';
import { addToTemplate } from './goal-template.js';
import { METRICS, PACES, sentence } from './goal-words.js';
import { changed } from './long-form.js';
import { toast } from './toast.js';

/** @param {Record<string, string>} values */
async function save(values) {
  const { metric, scope } = values;
  const target = Number(values.target);
  const statement = values.statement || sentence(metric, target);
  const goal = { metric, target, statement, filter: filterOf(values) };
  if (scope === 'event') return addToTemplate(goal);
  const team = values.whose ? { team_id: values.whose } : {};
  const body = { ...goal, ...team, ...scopeOf(values) };
  const op = await write('PUT', `/goals/${uuid7()}`, body, { label: statement });
  toast(`Goal set: ${statement}`, () => undo(op));
  return statement;
}

/** @param {any} goal @param {Record<string, string>} values */
async function change(goal, values) {
  const target = Number(values.target);
  const { metric } = goal;
  const old = goal.statement === sentence(metric, goal.target);
  const statement = values.statement || sentence(metric, target);
  const words = old && values.statement === goal.statement ? sentence(metric, target) : statement;
  const filter = filterOf({ ...values, metric });
  const cleared = Object.keys(goal.filter).map((part) => [part, null]);
  const next = { target, statement: words, ...(values.scope ? scopeOf(values) : {}) };
  if (values.scope && !('recurrence' in next) && goal.recurrence)
    Object.assign(next, { recurrence: null });
  const body = changed(next, goal);
  if (JSON.stringify(filter) !== JSON.stringify(goal.filter))
    body.filter = { ...Object.fromEntries(cleared), ...filter };
  if (!Object.keys(body).length) return 'Saved';
  const show = { progress: { target } };
  const op = await write('PATCH', `/goals/${goal.id}`, body, { label: words, was: goal, show });
  toast('Goal saved', () => undo(op));
  return 'Saved';
}

/** Opens the sentence builder, for a new goal or to change one. @param {any} [goal] */
export function openGoal(goal) {
  const known = goal?.metric ? goal : undefined;
  let values = start(known);
  /** @type {[string, string][]} */
  let events = [];
  /** @type {[string, string][]} */
  let whose = [];
  let asked = false;
  const look = (/** @type {() => void} */ draw) => {
    asked = true;
    myTeams().then((teams) => {
      whose = teams.map(({ id, name }) => [id, name]);
      draw();
    });
    const from = encodeURIComponent(new Date().toISOString());
    ask(`/events?sort=starts_at&limit=20&from=${from}`).then(
      (answer) => {
        events = answer.items.map((/** @type {any} */ event) => [event.id, `at ${event.summary}`]);
        draw();
      },
      () => {},
    );
  };
  captureSheet({
    title: known ? 'Change the goal' : 'Set a goal',
    required: 'target',
    missing: 'Enter how many, as a whole number from 1',
    verb: known ? 'Save' : 'Set the goal',
    again: false,
    check: (now) => wrong({ ...values, ...now }),
    fields: (errors, draw) => {
      if (!asked && !known) look(draw);
      const scopes = known
        ? SCOPES.filter(([key]) => key in PACES || key === 'days')
        : SCOPES.filter(([key]) => !values.whose || key !== 'event').concat(
            values.whose ? [] : events,
          );
      const metrics = Object.entries(METRICS).filter(([, { team }]) => team || !values.whose);
      const input = (/** @type {Event} */ event) => {
        const form = /** @type {HTMLElement} */ (event.currentTarget).closest('form');
        values = { ...values, ...typed(/** @type {HTMLFormElement} */ (form)) };
        if (values.whose && !METRICS[values.metric].team) values.metric = 'lessons_shared';
        if (values.whose && !/^(this-|days|week|month|quarter)/.test(values.scope))
          values.scope = 'month';
        draw();
      };
      return html`<div @change=${input} @input=${input} class="stack">
        <div class="builder">
          ${
            whose.length && !known
              ? field({
                  name: 'whose',
                  label: 'Whose goal is it?',
                  value: values.whose,
                  choices: [['', 'my own'], ...whose],
                })
              : nothing
          }
          ${
            known
              ? nothing
              : field({
                  name: 'metric',
                  label: 'I want to',
                  value: values.metric,
                  choices: metrics.map(([key, { verb }]) => [key, verb]),
                })
          }
          ${field({
            name: 'target',
            label: 'How many',
            type: 'number',
            min: 1,
            max: 9999,
            value: values.target,
            errors,
          })}
          ${values.scope ? field({ name: 'scope', label: 'When', value: values.scope, choices: scopes }) : nothing}
          ${
            values.scope === 'days'
              ? html`${field({ name: 'starts_on', label: 'From', type: 'date', value: values.starts_on, errors })}
                ${field({
                  name: 'last_on',
                  label: 'Until, this day included',
                  type: 'date',
                  value: values.last_on,
                  errors,
                })}`
              : nothing
          }
        </div>
        ${filters(values)}
        ${field({
          name: 'statement',
          label: 'In your own words',
          optional: values.metric !== 'manual',
          value: values.statement,
          errors,
          hint: 'Without them it reads “Meet 3 new people”.',
        })}
        ${preview(values, scopes)}
        ${
          values.whose
            ? html`<p class="teach">
                Everybody in the team sees it. It counts only what the team sees anyway: never your
                people.
              </p>`
            : nothing
        }
        <p class="teach">
          It is counted from what you capture. Only for “something else” you write down what you
          did.
        </p>
      </div>`;
    },
    save: (typed) =>
      known ? change(known, { ...values, ...typed }) : save({ ...values, ...typed }),
  });
}
