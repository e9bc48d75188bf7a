// @ts-check
// A number with one button for less and one for more.
import { html, icon } from '../lib.js';
import { figure } from '../format.js';

/** @param {{label: string, value: number, min?: number, max?: number, set: (value: number) => void}} options */
export const stepper = ({ label, value, min = 1, max = 99, set }) =>
  html`<div class="stepper" role="group" aria-label=${label}>
    <span>${label}</span>
    <button
      type="button"
      class="btn icon"
      aria-label="One less"
      aria-disabled=${value <= min ? 'true' : 'false'}
      @click=${() => value > min && set(value - 1)}
    >
      ${icon('minus')}
    </button>
    <output class="num" aria-live="polite">${figure(value)}</output>
    <button
      type="button"
      class="btn icon"
      aria-label="One more"
      aria-disabled=${value >= max ? 'true' : 'false'}
      @click=${() => value < max && set(value + 1)}
    >
      ${icon('plus')}
    </button>
  </div>`;
