// @ts-check
// Settings: name, time zone, language of dates.
import { html, render } from '../lib.js';
import { account, accountChanged, undo, write } from '../data.js';
import { errorSummary, field, typed } from '../parts/form.js';
import { changed, outcome, showErrors } from '../parts/long-form.js';
import { section, settings } from '../parts/settings.js';
import { toast } from '../parts/toast.js';

/** @type {[string, string][]} */
const LOCALES = [
  ['en-GB', 'English (United Kingdom)'],
  ['en-US', 'English (United States)'],
  ['de-CH', 'Deutsch (Schweiz)'],
  ['de-DE', 'Deutsch (Deutschland)'],
  ['fr-CH', 'Français (Suisse)'],
  ['fr-FR', 'Français (France)'],
  ['it-CH', 'Italiano (Svizzera)'],
  ['es-ES', 'Español'],
];

/** @param {Record<string, string>} values @returns {import('../parts/form.js').Errors} */
function wrong({ full_name, tzid }) {
  /** @type {import('../parts/form.js').Errors} */
  const errors = full_name ? {} : { full_name: 'Enter your name' };
  try {
    new Intl.DateTimeFormat('en', { timeZone: tzid || 'none' });
  } catch {
    errors.tzid = 'Choose a time zone from the list, such as Europe/Zurich';
  }
  return errors;
}

/** @param {any} me @param {import('../parts/form.js').Errors} errors @param {(event: SubmitEvent) => void} submit */
const view = (me, errors, submit) =>
  settings(
    'profile',
    section(
      'profile-title',
      'Profile',
      html`<form class="long-form" novalidate @submit=${submit}>
        ${errorSummary(errors)}
        ${field({ name: 'full_name', label: 'Your name', value: me.full_name, errors, autocomplete: 'name', capitalize: 'words' })}
        ${field({ name: 'tzid', label: 'Time zone', value: me.tzid, errors, list: 'zones', hint: 'New events start in it, and “today” is today there.' })}
        <datalist id="zones">
          ${Intl.supportedValuesOf('timeZone').map((zone) => html`<option value=${zone}></option>`)}
        </datalist>
        ${field({ name: 'locale', label: 'Region', value: me.locale, errors, choices: locales(me.locale), hint: 'How mails and exports write dates and numbers.' })}
        <div class="acts"><button class="btn primary">Save the profile</button></div>
      </form>`,
    ),
  );

/** @param {string} own @returns {[string, string][]} */
const locales = (own) =>
  !own || LOCALES.some(([key]) => key === own) ? LOCALES : [[own, own], ...LOCALES];

/** @type {import('../router.js').Screen} */
export default {
  title: 'Profile',
  mount(root) {
    /** @type {import('../parts/form.js').Errors} */
    let errors = {};
    const draw = () => render(view(account(), errors, submit), root);
    const submit = async (/** @type {SubmitEvent} */ event) => {
      event.preventDefault();
      const values = typed(/** @type {HTMLFormElement} */ (event.currentTarget));
      errors = wrong(values);
      draw();
      if (showErrors(root, errors)) return;
      const was = account();
      const body = changed(values, was);
      if (!Object.keys(body).length) return toast('Saved');
      const op = await write('PATCH', '/me', body, { label: 'Profile', was, version: '*' });
      errors = (await outcome(op, Object.keys(values))) ?? {};
      if (!Object.keys(errors).length) {
        accountChanged(body);
        toast('Profile saved', () =>
          undo(op)
            .then(() => accountChanged(was))
            .then(draw),
        );
      }
      draw();
      showErrors(root, errors);
    };
    draw();
  },
};
