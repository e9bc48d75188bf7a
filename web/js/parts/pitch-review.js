// @ts-check
// After a practice: listened to, judged by oneself, kept or thrown away.
import { html, nothing } from '../lib.js';
import { choice, field, typed } from './form.js';
import { RATINGS, verdict } from './pitch-words.js';
import { stepper } from './stepper.js';

/** @param {{spent: number, target: number, fillers: number, audio: string, said: string,
 *   count: (fillers: number) => void, save: (values: Record<string, any>) => void, again: () => void}} options */
export function review({ spent, target, fillers, audio, said, count, save, again }) {
  const submit = (/** @type {SubmitEvent} */ event) => {
    event.preventDefault();
    const values = typed(/** @type {HTMLFormElement} */ (event.currentTarget));
    const self_rating = values.self_rating ? Number(values.self_rating) : null;
    save({ self_rating, fillers, note: values.note });
  };
  return html`<form class="in-place" novalidate @submit=${submit}>
    <h3 tabindex="-1">${verdict(spent, target)}</h3>
    ${said ? html`<p class="meta" role="status">${said}</p>` : nothing}
    ${audio ? html`<audio controls src=${audio} aria-label="What you said"></audio>` : nothing}
    ${choice({ name: 'self_rating', legend: 'How did it go?', value: '', choices: RATINGS })}
    ${stepper({ label: 'Filler words', value: fillers, min: 0, max: 999, set: count })}
    ${field({ name: 'note', label: 'What will you do differently?', optional: true, area: true })}
    <div class="acts">
      <button class="btn primary">Save the practice</button>
      <button type="button" class="btn" @click=${again}>Throw it away</button>
    </div>
  </form>`;
}
