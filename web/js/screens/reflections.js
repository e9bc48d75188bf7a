// @ts-check
// Everything that was looked back at.
import { html, render, icon, nothing } from '../lib.js';
import { plural } from '../format.js';
import { empty, skeleton } from '../parts/empty.js';
import { moreButton, searchBox } from '../parts/filters.js';
import { liveList, params } from '../parts/list.js';
import { names } from '../parts/names.js';
import { begin, reflectionRows } from '../parts/reflections.js';

/** @param {import('../parts/list.js').LiveList} list @param {ReturnType<typeof names>} known */
const view = (list, known) =>
  html`<p class="crumb"><a href="/lessons">${icon('arrow-left', 'sm')}Lessons</a></p>
    <div class="page-head">
      <div>
        <h1>Reflections</h1>
        <p role="status">
          ${list.meta ? plural(list.items.length, { one: '# reflection', other: '# reflections' }) : 'Loading'}${list.next ? ', the newest' : ''}
        </p>
      </div>
      <button class="btn" @click=${() => begin()}>${icon('plus')}Look back at something</button>
    </div>
    <form class="tools" role="search" @submit=${(/** @type {Event} */ e) => e.preventDefault()}>
      ${searchBox({ label: 'Search reflections', value: list.values.q, set: (q) => list.set({ q }) })}
    </form>
    <section class="panel" aria-label="Reflections">
      ${
        list.items.length
          ? reflectionRows(list.items, ({ event_id, pitch_id }) =>
              event_id
                ? html`· at ${known.event(event_id)}`
                : pitch_id
                  ? html`· a practice of ${known.pitch(pitch_id)}`
                  : nothing,
            )
          : list.meta &&
            empty(
              list.values.q
                ? { name: 'search', title: 'No reflection fits', text: 'Try fewer words.' }
                : {
                    name: 'rotate-ccw',
                    title: 'What you look back at will be here',
                    text: 'After an event its page asks three questions: what happened, what it means, what you will do.',
                  },
            )
      }
      ${moreButton(list)}
    </section>`;

/** @type {import('../router.js').Screen} */
export default {
  title: 'Reflections',
  async mount(root, _params, signal) {
    render(skeleton('Reflections'), root);
    const draw = () => !signal.aborted && render(view(list, known), root);
    const known = names(draw);
    const list = liveList({
      names: ['q'],
      path: (values) => `/reflections?${params({ limit: 50, ...values })}`,
      texts: (reflection) => Object.values(reflection.answers),
      draw,
      signal,
    });
    await list.start();
  },
};
