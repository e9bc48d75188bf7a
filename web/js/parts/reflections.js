// @ts-check
// Looking back: the reflections about an event or a practice, and the beginning of one.
import { clip, html, icon, nothing, repeat, uuid7 } from '../lib.js';
import { write } from '../data.js';
import { date } from '../format.js';
import { nav } from '../router.js';
import { firstWords, MODELS } from './reflection-words.js';
import { stateChip } from './sync-chip.js';

/** Begins one, and opens it. @param {Record<string, string>} [about] its `event_id`, or its `pitch_id` and
 * `practice_id` @param {string} [name] of that */
export async function begin(about = {}, name = '') {
  const id = uuid7();
  const body = {
    ...about,
    model: 'what_so_what_now_what',
    reflected_at: new Date().toISOString(),
  };
  const label = name ? `Reflection: ${name}` : 'Reflection';
  await write('PUT', `/reflections/${id}`, body, { label });
  nav(`/reflections/${id}`);
}

/** @param {any[]} list @param {(reflection: any) => unknown} [context] */
export const reflectionRows = (list, context = () => nothing) =>
  html`<ul class="rows">
    ${repeat(
      list,
      (reflection) => reflection.id,
      (reflection) =>
        html`<li>
          <span class="disc" aria-hidden="true">${icon('rotate-ccw')}</span>
          <div>
            <a class="name" data-row href="/reflections/${reflection.id}"
              >${clip(firstWords(reflection), 120) || 'Begun, nothing written yet'}</a
            ><br /><span class="sub"
              >${date(reflection.reflected_at)} · ${MODELS[reflection.model].name}
              ${context(reflection)}</span
            >
          </div>
          ${stateChip(reflection)}
        </li>`,
    )}
  </ul>`;

/** @param {any} event with its reflections */
export const reflectionsPanel = (event) =>
  html`<section class="panel" aria-labelledby="reflections-title">
    <div class="panel-head">
      <h2 id="reflections-title">Look back</h2>
      ${event.reflections.length ? html`<span class="count num">${event.reflections.length}</span>` : nothing}
    </div>
    ${
      event.reflections.length
        ? reflectionRows(event.reflections)
        : html`<p class="teach">
            Three questions, a few minutes: what happened, what it means, what you will do. Nobody
            else reads it.
          </p>`
    }
    <button class="btn small add" @click=${() => begin({ event_id: event.id }, event.summary)}>
      ${icon('rotate-ccw', 'sm')}Reflect
    </button>
  </section>`;
