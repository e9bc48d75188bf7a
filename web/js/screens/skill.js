// @ts-check
// One skill: how good one thinks one is, how that changed, and the lessons, goals and practices about it.
import { html, render, icon, nothing } from '../lib.js';
import { undo, watch, write } from '../data.js';
import { date } from '../format.js';
import { skeleton } from '../parts/empty.js';
import { editButton, editForm, editing } from '../parts/in-place.js';
import { someEvents } from '../parts/lesson-fields.js';
import { names } from '../parts/names.js';
import { ratingChart } from '../parts/rating-chart.js';
import { rate, ratingFields, wrongRating } from '../parts/skill-form.js';
import { title, trend } from '../parts/skill-words.js';
import { toast } from '../parts/toast.js';

/** @typedef {{name: string, skill: any, ratings: any[], lessons: any[], goals: any[], events: any[],
 *   edit: import('../parts/in-place.js').Editing, names: ReturnType<typeof names>}} State */

/** @param {any} rating */
async function remove(rating) {
  const op = await write('DELETE', `/self-ratings/${rating.id}`, null, {
    label: `Delete a rating of ${rating.skill}`,
    was: rating,
  });
  toast('Rating deleted', () => undo(op));
}

/** @param {any} rating @param {() => void} drop */
const deleteButton = ({ rated_at }, drop) =>
  html`<button class="btn quiet small" @click=${drop}>
    ${icon('trash-2', 'sm')}Delete<span class="vh"> the rating of ${date(rated_at)}</span>
  </button>`;

/** @param {State} state */
const ratingPanel = ({ name, ratings, events, edit, names: known }) =>
  html`<section class="panel" aria-labelledby="ratings-title">
    <div class="panel-head">
      <h2 id="ratings-title">How good you are</h2>
      ${editButton(edit, 'rating', '', 'Rate yourself')}
    </div>
    ${
      edit.key === 'rating'
        ? editForm(edit, {
            key: 'rating',
            check: wrongRating,
            fields: (errors) => ratingFields(events, errors),
            save: (values) => rate(name, values),
          })
        : nothing
    }
    ${
      ratings.length
        ? ratingChart(ratings, {
            event: (id) => known.event(id),
            remove,
            button: deleteButton,
          })
        : html`<p class="teach">
            Rate yourself today, and once more after your next event. Two points make a trend.
          </p>`
    }
  </section>`;

/** How many of what is about a skill are shown. */
const SOME = 12;

/** @param {string} id @param {string} heading @param {any[]} rows @param {string} teach */
const linked = (id, heading, rows, teach) =>
  html`<section class="panel" aria-labelledby=${id}>
    <div class="panel-head">
      <h2 id=${id}>${heading}</h2>
      ${rows.length ? html`<span class="count num">${rows.length}</span>` : nothing}
    </div>
    ${
      rows.length
        ? html`<ul class="rows plain">
              ${rows.slice(0, SOME).map(
                ({ href, words, more }) =>
                  html`<li>
                    <div>
                      <a class="name" href=${href}>${words}</a>
                      <p class="sub num">${more}</p>
                    </div>
                  </li>`,
              )}
            </ul>
            ${rows.length > SOME ? html`<p class="teach">The latest ${SOME} are shown.</p>` : nothing}`
        : html`<p class="teach">${teach}</p>`
    }
  </section>`;

/** @param {State} state */
const view = (state) => {
  const { name, skill, lessons, goals } = state;
  const practices = skill?.practices ?? 0;
  return html`<p class="crumb">
      <a href="/skills">${icon('arrow-left', 'sm')}Skills</a>
    </p>
    <div class="page-head">
      <div>
        <h1>${title(name)}</h1>
        ${skill?.about ? html`<p>${skill.about}</p>` : nothing}
        ${skill && trend(skill) ? html`<p class="num">${trend(skill)}</p>` : nothing}
      </div>
    </div>
    <div class="stack">
      ${ratingPanel(state)}
      ${linked(
        'lessons-title',
        'Lessons about it',
        lessons.map((lesson) => ({
          href: `/lessons/${lesson.id}`,
          words: lesson.title,
          more: date(lesson.learned_at),
        })),
        'When you write a lesson, name the skill it is about.',
      )}
      ${linked(
        'goals-title',
        'Goals about it',
        goals.map((goal) => ({
          href: `/goals/${goal.id}`,
          words: goal.statement,
          more: `${goal.progress.count} of ${goal.target}`,
        })),
        'A goal that counts lessons can be about a skill: choose it when you set one.',
      )}
      ${
        name === 'pitching'
          ? html`<section class="panel" aria-labelledby="practices-title">
              <div class="panel-head"><h2 id="practices-title">Practised aloud</h2></div>
              <p class="teach">
                ${practices ? `Your pitches: ${practices} times so far.` : 'Say your pitch aloud before you need it.'}
                <a href="/pitch">Practise now</a>
              </p>
            </section>`
          : nothing
      }
    </div>`;
};

/** @type {import('../router.js').Screen} */
export default {
  title: 'Skill',
  async mount(root, params, signal) {
    render(skeleton('Skill'), root);
    const name = decodeURIComponent(params.skill);
    const draw = () => !signal.aborted && render(view(state), root);
    /** @type {State} */
    const state = {
      ...{ name, skill: null, ratings: [], lessons: [], goals: [], events: [] },
      edit: editing(root, draw),
      names: names(draw),
    };
    const query = `skill=${encodeURIComponent(name)}&limit=200`;
    const list = (/** @type {string} */ path, /** @type {'lessons'|'goals'} */ part) =>
      watch(
        path,
        ({ items }) => {
          state[part] = items;
          draw();
        },
        signal,
      ).catch(() => {});
    someEvents().then((events) => {
      state.events = events;
      draw();
    });
    list(`/lessons?${query}`, 'lessons');
    list(`/goals?${query}`, 'goals');
    watch(
      '/skills?limit=200',
      ({ items }) => {
        state.skill = items.find((/** @type {any} */ skill) => skill.name === name);
        draw();
      },
      signal,
    ).catch(() => {});
    await watch(
      `/self-ratings?${query}`,
      ({ items }) => {
        state.ratings = items;
        draw();
      },
      signal,
    );
  },
};
