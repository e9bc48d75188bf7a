// @ts-check
// The wordings of a pitch: a new one, the ones before, and what changed word by word.
import { html, icon, nothing, repeat } from '../lib.js';
import { read, undo } from '../data.js';
import { date } from '../format.js';
import { field } from './form.js';
import { editButton, editForm } from './in-place.js';
import { writeVersion, wrongScript } from './pitch-form.js';
import { seconds } from './pitch-words.js';
import { stateChip } from './sync-chip.js';
import { toast } from './toast.js';

/** `compared`: what changed, by the version that is compared with the one before.
 * @typedef {{pitch: any, versions: any[], edit: import('./in-place.js').Editing,
 *   compared: Map<string, any>, draw: () => void}} State */

/** @param {any} version @param {State} state @returns {(event: Event) => Promise<void>} */
const compare = (version, state) => async (event) => {
  const { open } = /** @type {HTMLDetailsElement} */ (event.currentTarget);
  if (!open || state.compared.get(version.id)?.runs) return;
  const path = `/pitches/${state.pitch.id}/versions/${version.id}/comparison`;
  state.compared.set(version.id, await read(path).catch(() => ({})));
  state.draw();
};

/** @param {any} comparison */
const runs = (comparison) =>
  comparison?.runs
    ? html`<p class="prose comparison">
        ${comparison.runs.map((/** @type {any} */ { kind, text }) =>
          kind === 'insert'
            ? html`<ins><span class="vh"> added: </span>${text}</ins>`
            : kind === 'delete'
              ? html`<del><span class="vh"> removed: </span>${text}</del>`
              : text,
        )}
      </p>`
    : html`<p class="teach">
        ${comparison ? 'This needs the network: try again later.' : 'Comparing'}
      </p>`;

/** @param {any} version @param {State} state */
const row = (version, state) =>
  html`<li>
    <div>
      <strong>Version ${version.number}</strong>
      <span class="sub num"
        >${date(version.created_at)}, about ${seconds(version.estimated_seconds)}</span
      >
      ${stateChip(version)}
      <p class="prose">${version.body}</p>
      ${
        version.number > 1
          ? html`<details class="evidence" @toggle=${compare(version, state)}>
              <summary>
                ${icon('chevron-right', 'sm')}What changed<span class="vh">
                  in version ${version.number}</span
                >
              </summary>
              ${runs(state.compared.get(version.id))}
            </details>`
          : nothing
      }
    </div>
  </li>`;

/** @param {State} state */
const form = (state) => {
  const { pitch, versions, edit } = state;
  const current = versions[0];
  return editForm(edit, {
    key: 'version',
    check: ({ body }) => wrongScript(body),
    fields: (errors) =>
      field({
        name: 'body',
        label: 'What do you say?',
        value: current?.body,
        errors,
        area: true,
        hint: current ? 'The words so far stay below, as an earlier version.' : undefined,
      }),
    save: async ({ body }) => {
      if (body === current?.body) return;
      const op = await writeVersion(pitch, body, (current?.number ?? 0) + 1);
      toast('New version saved', () => undo(op));
    },
  });
};

/** @param {State} state */
export const versionPanel = (state) =>
  html`<section class="panel" aria-labelledby="versions-title">
    <div class="panel-head">
      <h2 id="versions-title">The words</h2>
      ${editButton(state.edit, 'version', '', state.versions.length ? 'Write a new version' : 'Write')}
    </div>
    ${state.edit.key === 'version' ? form(state) : nothing}
    ${
      state.versions.length
        ? html`<ul class="rows plain">
            ${repeat(
              state.versions,
              (version) => version.id,
              (version) => row(version, state),
            )}
          </ul>`
        : html`<p class="teach">
            A question or a picture first, then what you do, then what you ask for.
          </p>`
    }
  </section>`;
