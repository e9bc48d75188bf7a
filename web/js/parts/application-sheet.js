// @ts-check
// "I used this": what somebody does differently because of a lesson, and what came of it.
import { html, icon, nothing, safeLink, uuid7 } from '../lib.js';
import { undo, write } from '../data.js';
import { isoDay } from '../format.js';
import { homeZone } from './capture-event.js';
import { captureSheet } from './capture-form.js';
import { me } from './comments.js';
import { field } from './form.js';
import { changed } from './long-form.js';
import { toast } from './toast.js';

const STAGES = ['captured', 'shared', 'applied', 'impact'];

/** Where the lesson is afterwards: never further back. @param {string} stage @param {string} impact */
const next = (stage, impact) =>
  STAGES[Math.max(STAGES.indexOf(stage), STAGES.indexOf(impact ? 'impact' : 'applied'))];

/** @param {Record<string, string>} values @returns {import('./form.js').Errors} */
function check({ applied_on, evidence_url }) {
  /** @type {import('./form.js').Errors} */
  const errors = {};
  if (!applied_on) errors.applied_on = 'Enter the day';
  else if (applied_on > isoDay(Date.now(), homeZone()))
    errors.applied_on = 'Enter a day that has come';
  if (evidence_url && !(/^https?:/i.test(evidence_url) && safeLink(evidence_url)))
    errors.evidence_url = 'Enter a link that begins with https:// or http://';
  return errors;
}

/** @param {any} lesson @param {any} application */
async function remove(lesson, application) {
  const path = `/lessons/${lesson.id}/applications/${application.id}`;
  const label = `Delete: I used ${lesson.title}`;
  const op = await write('DELETE', path, null, { label, was: application });
  toast('Deleted', () => undo(op));
}

/** @param {any} lesson as the feed shows it @param {any} [application] the one to change */
export function openApplication(lesson, application) {
  const { what_changed, impact, evidence_url, applied_on } = application ?? {};
  const label = `I used ${lesson.title}`;
  captureSheet({
    title: 'I used this',
    // Who only said that they used it may add the rest first.
    required: application && !what_changed ? 'applied_on' : 'what_changed',
    missing: 'Write what you do differently',
    again: false,
    check,
    fields: (errors, _draw, close) =>
      html`<p class="meta">${lesson.title}</p>
        ${field({
          name: 'what_changed',
          label: 'What do you do differently?',
          value: what_changed,
          errors,
          area: true,
          autofocus: true,
        })}
        ${field({
          name: 'impact',
          label: 'What came of it?',
          optional: true,
          value: impact,
          area: true,
          hint: 'You can add it when you know. “No page at night since.”',
        })}
        ${field({
          name: 'evidence_url',
          label: 'Where can it be seen?',
          optional: true,
          type: 'url',
          value: evidence_url,
          errors,
          hint: 'A link that your colleagues can open.',
        })}
        ${field({
          name: 'applied_on',
          label: 'Since',
          type: 'date',
          value: applied_on ?? isoDay(Date.now(), homeZone()),
          errors,
        })}
        ${
          application
            ? html`<p>
                <button
                  type="button"
                  class="btn quiet"
                  @click=${() => remove(lesson, application).then(close)}
                >
                  ${icon('trash-2')}Delete this
                </button>
              </p>`
            : nothing
        }`,
    save: async (values) => {
      const body = { ...values, evidence_url: values.evidence_url || null };
      const stage = next(lesson.stage, values.impact);
      if (application) {
        const change = changed(body, application);
        if (!Object.keys(change).length) return 'Saved';
        const path = `/lessons/${lesson.id}/applications/${application.id}`;
        const op = await write('PATCH', path, change, { label, was: application, show: { stage } });
        toast('Saved', () => undo(op));
        return 'Saved';
      }
      const show = { author: me(), stage };
      const path = `/lessons/${lesson.id}/applications/${uuid7()}`;
      const op = await write('PUT', path, body, { label, show });
      toast('Your colleagues see that it was used', () => undo(op));
      return 'Saved';
    },
  });
}
