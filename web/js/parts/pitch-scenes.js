// @ts-check
// What one sees while practising: the text before, the numbers down, and the time while one speaks.
import { html, icon, nothing } from '../lib.js';
import { clock, estimate, seconds, ZONES, zone } from './pitch-words.js';

/** @typedef {import('./pitch-stage.js').PitchStage} Stage */

/** @param {Stage} stage */
export const ready = (stage) =>
  html`<p class="script">${stage.version.body}</p>
    <p class="meta">
      <span
        >${icon('timer', 'sm')}About ${seconds(estimate(stage.version.body))}, and you have
        ${seconds(stage.pitch.target_seconds)}</span
      >
    </p>
    <label class="check"
      ><input type="checkbox" name="record" /><span
        >Record my voice
        <span class="sub">It stays on this device for 30 days, until you sign out.</span></span
      ></label
    >
    <p class="acts">
      <button class="btn primary" @click=${() => stage.start()}>${icon('play')}Start</button>
    </p>`;

/** @param {Stage} stage */
export const counting = (stage) =>
  html`<p class="script">${stage.version.body}</p>
    <output aria-live="assertive">${stage.left}</output>
    <p class="acts"><button class="btn" @click=${() => stage.cancel()}>Cancel</button></p>`;

/** @param {Stage} stage */
export function running(stage) {
  const { target_seconds: target } = stage.pitch;
  const where = zone(stage.spent, target);
  return html`<p class="script" tabindex="0" role="group" aria-label="What you say">
      ${stage.version.body}
    </p>
    <output aria-live="off">${clock(stage.spent)}</output>
    <progress
      class=${where}
      max=${target}
      value=${Math.min(stage.spent, target)}
      aria-label="Time spent of ${seconds(target)}"
    ></progress>
    <p class="verdict" role="status">${ZONES[where]}</p>
    ${stage.said ? html`<p class="meta">${stage.said}</p>` : nothing}
    <p class="acts">
      <button class="btn primary" @click=${() => stage.stop()}>${icon('pause')}Stop</button>
      <button class="btn" @click=${() => stage.filler()}>
        ${icon('plus')}Filler word <span class="num">${stage.fillers}</span>
      </button>
      <button class="btn quiet" @click=${() => stage.stop().then(() => stage.again())}>
        Start over
      </button>
    </p>`;
}
