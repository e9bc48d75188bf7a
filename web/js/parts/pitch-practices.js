// @ts-check
// What became of a pitch: each practice with its recording, and how each version landed in conversations.
import { clip, html, icon, nothing, repeat } from '../lib.js';
import { undo, write } from '../data.js';
import { date, figure, plural } from '../format.js';
import { percent, verdict } from './pitch-words.js';
import { dropRecording, keepRecording, sizeOf } from './recordings.js';
import { firstWords } from './reflection-words.js';
import { begin } from './reflections.js';
import { stateChip } from './sync-chip.js';
import { toast } from './toast.js';

/** `playing`: the recording that is open, and its address.
 * @typedef {{pitch: any, practices: any[], versions: any[], results: any[], reflections: any[],
 *   recordings: Map<string, import('./recordings.js').Recording>,
 *   playing: {id: string, url: string}, draw: () => void, lookForRecordings: () => void}} State */

/** @param {any} practice @param {State} state */
async function remove(practice, { pitch, recordings, reflections, lookForRecordings }) {
  const looks = reflections.filter(({ practice_id }) => practice_id === practice.id);
  const kept = recordings.get(practice.id);
  const path = `/pitches/${pitch.id}/practices/${practice.id}`;
  const op = await write('DELETE', path, null, {
    label: `Delete a practice of ${pitch.title}`,
    was: practice,
  });
  // What was said goes at once: who deletes a practice does not want to be heard saying it.
  if (kept) await dropRecording(practice.id);
  toast('Practice deleted', async () => {
    if (kept) await keepRecording(kept);
    await undo(op);
    // What was written about it has let go of it, and takes hold again.
    const about = { pitch_id: pitch.id, practice_id: practice.id };
    for (const { id } of looks)
      await write('PATCH', `/reflections/${id}`, about, { label: 'Reflection', version: '*' });
    lookForRecordings();
  });
}

/** @param {any} practice @param {State} state */
function recording({ id }, state) {
  const kept = state.recordings.get(id);
  if (!kept) return nothing;
  const play = () => {
    URL.revokeObjectURL(state.playing.url);
    state.playing = { id, url: URL.createObjectURL(kept.blob) };
    state.draw();
  };
  const drop = async () => {
    await dropRecording(id);
    state.lookForRecordings();
  };
  return html`${
      state.playing.id === id
        ? html`<audio controls src=${state.playing.url} aria-label="The recording"></audio>`
        : nothing
    }
    <p class="acts">
      <button class="btn small" @click=${play}>${icon('play', 'sm')}Listen</button>
      <button class="btn quiet small" @click=${drop}>
        ${icon('trash-2', 'sm')}Delete the recording, ${sizeOf(kept.blob)}
      </button>
    </p>`;
}

/** @param {any} practice @param {State} state */
function row(practice, state) {
  const { self_rating, fillers, note } = practice;
  const version = state.versions.find(({ id }) => id === practice.version_id);
  const look = state.reflections.find(({ practice_id }) => practice_id === practice.id);
  const about = { pitch_id: state.pitch.id, practice_id: practice.id };
  const facts = [
    version && `version ${version.number}`,
    self_rating && `${self_rating} of 5`,
    fillers != null && plural(fillers, { one: '# filler word', other: '# filler words' }),
  ];
  return html`<li>
    <div>
      <strong>${verdict(practice.seconds, state.pitch.target_seconds)}</strong>
      <span class="sub num">${date(practice.practised_at)}</span> ${stateChip(practice)}
      <p class="sub">${facts.filter(Boolean).join(', ')}</p>
      ${note ? html`<p class="prose">${note}</p>` : nothing} ${recording(practice, state)}
      ${
        look
          ? html`<p>
              <a href="/reflections/${look.id}"
                >Looked back: ${clip(firstWords(look), 80) || 'nothing written yet'}</a
              >
            </p>`
          : nothing
      }
      <p class="entry-tools">
        ${
          look
            ? nothing
            : html`<button class="btn quiet small" @click=${() => begin(about, state.pitch.title)}>
                ${icon('rotate-ccw', 'sm')}Reflect<span class="vh">
                  on the practice of ${date(practice.practised_at)}</span
                >
              </button>`
        }
        <button class="btn quiet small" @click=${() => remove(practice, state)}>
          ${icon('trash-2', 'sm')}Delete<span class="vh">
            the practice of ${date(practice.practised_at)}</span
          >
        </button>
      </p>
    </div>
  </li>`;
}

/** @param {State} state */
export const practicePanel = (state) =>
  html`<section class="panel" aria-labelledby="practices-title">
    <div class="panel-head">
      <h2 id="practices-title">Practised</h2>
      ${state.practices.length ? html`<span class="count num">${state.practices.length}</span>` : nothing}
    </div>
    ${
      state.practices.length
        ? html`<ul class="rows plain">
            ${repeat(
              state.practices,
              (practice) => practice.id,
              (practice) => row(practice, state),
            )}
          </ul>`
        : html`<p class="teach">
            Say it aloud above, five times before you need it. Nobody but you sees how it went.
          </p>`
    }
  </section>`;

/** @param {any} result */
const landed = ({ number, used, rated, mean, landed_well, interval }) =>
  html`<tr>
    <th scope="row">Version ${number}</th>
    <td class="num">${figure(used)}</td>
    <td class="num">${mean === null ? 'not rated' : `${figure(mean)} of 5`}</td>
    <td>
      ${rated ? `${figure(landed_well)} of ${figure(rated)}` : ''}
      ${
        interval
          ? html`<span class="sub"
              >likely ${percent(interval.low)} to ${percent(interval.high)}</span
            >`
          : rated
            ? html`<span class="sub">too few to say more</span>`
            : nothing
      }
    </td>
  </tr>`;

/** @param {State} state */
export const resultPanel = ({ results }) =>
  html`<section class="panel" aria-labelledby="results-title">
    <div class="panel-head"><h2 id="results-title">In conversations</h2></div>
    ${
      results.some(({ used }) => used)
        ? html`<table class="landed">
              <thead>
                <tr>
                  <th scope="col">Version</th>
                  <th scope="col">Used</th>
                  <th scope="col">On average</th>
                  <th scope="col">Landed well</th>
                </tr>
              </thead>
              <tbody>
                ${results.map(landed)}
              </tbody>
            </table>
            <p class="teach">
              “Landed well” is 4 or 5. Where the likely shares of two versions overlap, it is too
              early to say which one is better.
            </p>`
        : html`<p class="teach">
            When you log a conversation, say which pitch you used and how it landed. What works in
            real life is counted here, version by version.
          </p>`
    }
  </section>`;
