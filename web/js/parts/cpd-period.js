// @ts-check
// Which days of the record are shown: a period of the calendar, or days of one's own choice.
import { html, nothing } from '../lib.js';
import { periods } from './cpd-words.js';
import { menu } from './filters.js';
import { field } from './form.js';

/** @typedef {{from: string, to: string}} Days */

/** The days that the address names, or this year. @param {Record<string, string>} values @returns {Days} */
export const shown = (values) => {
  const { from, to } = periods().year;
  return values.from || values.to
    ? { from: values.from || values.to, to: values.to || values.from }
    : { from, to };
};

/** `own`: days of one's own choice, also where they are a period.
 * @param {{period: Days, own: boolean, choose: (days: Days, own: boolean) => void}} options */
export function chooser({ period, own, choose }) {
  const all = periods();
  const known = Object.keys(all).find(
    (key) => all[key].from === period.from && all[key].to === period.to,
  );
  const set = (/** @type {string} */ key) =>
    key === 'own' ? choose(period, true) : choose(all[key], false);
  const changed = (/** @type {any} */ { target: { name, value } }) => {
    if (!value) return;
    const asked = { ...period, [name]: value };
    choose(asked.to < asked.from ? { from: value, to: value } : asked, true);
  };
  return html`<div class="tools">
      ${menu({
        label: 'Period',
        name: 'period',
        value: own || !known ? 'own' : known,
        choices: [
          ...Object.entries(all).map(
            ([key, { name }]) => /** @type {[string, string]} */ ([key, name]),
          ),
          ['own', 'Other days'],
        ],
        set,
      })}
    </div>
    ${
      own || !known
        ? html`<div class="own-days" @change=${changed}>
            ${field({ name: 'from', label: 'First day', type: 'date', value: period.from })}
            ${field({ name: 'to', label: 'Last day', type: 'date', value: period.to })}
          </div>`
        : nothing
    }`;
}
