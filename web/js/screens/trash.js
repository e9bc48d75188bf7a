// @ts-check
// The trash: what was deleted in the last 30 days, and the way back.
import { html, render, repeat, icon } from '../lib.js';
import { watch, write } from '../data.js';
import { date, daysUntil, plural } from '../format.js';
import { empty, skeleton } from '../parts/empty.js';
import { toast } from '../parts/toast.js';

const KINDS = /** @type {Record<string, {kind: string, noun: string, sign: string}>} */ ({
  event: { kind: 'events', noun: 'Event', sign: 'calendar-days' },
  contact: { kind: 'contacts', noun: 'Person', sign: 'user-round' },
  encounter: { kind: 'encounters', noun: 'Conversation', sign: 'message-circle' },
  follow_up: { kind: 'follow_ups', noun: 'Follow-up', sign: 'clock' },
  goal: { kind: 'goals', noun: 'Goal', sign: 'target' },
  lesson: { kind: 'lessons', noun: 'Lesson', sign: 'lightbulb' },
  collection: { kind: 'collections', noun: 'Collection', sign: 'library' },
  reflection: { kind: 'reflections', noun: 'Reflection', sign: 'rotate-ccw' },
  pitch: { kind: 'pitches', noun: 'Pitch', sign: 'timer' },
  usp: { kind: 'usps', noun: 'USP card', sign: 'star' },
  team: { kind: 'teams', noun: 'Team', sign: 'handshake' },
});

/** @param {any} thing @param {(thing: any) => void} restore */
function row(thing, restore) {
  const { noun, sign } = KINDS[thing.type] ?? { noun: thing.type, sign: 'trash-2' };
  const left = Math.max(0, daysUntil(thing.purge_at));
  return html`<li>
    <span class="disc" aria-hidden="true">${icon(sign)}</span>
    <div>
      <strong>${thing.label || noun}</strong><br />
      <span class="sub num"
        >${noun}, deleted ${date(thing.deleted_at)},
        ${plural(left, { one: '# day left', other: '# days left' })}</span
      >
    </div>
    <button class="btn" @click=${() => restore(thing)}>
      ${icon('undo-2')}Restore<span class="vh"> ${noun}: ${thing.label}</span>
    </button>
  </li>`;
}

/** @param {any[]} things @param {(thing: any) => void} restore */
const view = (things, restore) =>
  html`<div class="page-head">
      <div>
        <h1>Trash</h1>
        <p>What you delete stays here for 30 days.</p>
      </div>
    </div>
    <section class="panel" aria-label="Deleted">
      ${
        things.length
          ? html`<ul class="rows roomy">
              ${repeat(
                things,
                (thing) => thing.id,
                (thing) => row(thing, restore),
              )}
            </ul>`
          : empty({
              name: 'trash-2',
              title: 'The trash is empty',
              text: 'Deleted people, events, lessons, reflections, goals, pitches and teams wait here before they are gone for good.',
            })
      }
    </section>`;

/** @type {import('../router.js').Screen} */
export default {
  title: 'Trash',
  async mount(root, _params, signal) {
    render(skeleton('Trash'), root);
    /** @type {any[]} */
    let things = [];
    const restored = new Set();
    const draw = () =>
      signal.aborted ||
      render(
        view(
          things.filter(({ id }) => !restored.has(id)),
          restore,
        ),
        root,
      );
    const restore = async (/** @type {any} */ thing) => {
      restored.add(thing.id);
      draw();
      const { kind, noun } = KINDS[thing.type] ?? {};
      const was = { id: thing.id, kind };
      await write('PUT', `/trash/${thing.id}/restoration`, null, {
        label: `Restore ${thing.label}`,
        was,
      });
      toast(`${thing.label || noun} restored`);
      root.querySelector('h1')?.focus();
    };
    await watch(
      '/trash',
      (answer) => {
        things = answer.items;
        draw();
      },
      signal,
    );
  },
};
