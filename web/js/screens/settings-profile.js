// @ts-check
// Settings: name, time zone, language of dates.
import { html, icon, nothing, render } from '../lib.js';
import { account, accountChanged, direct, on, undo, write } from '../data.js';
import { errorSummary, field, typed } from '../parts/form.js';
import { changed, outcome, showErrors } from '../parts/long-form.js';
import { section, settings, why } from '../parts/settings.js';
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

/** @param {any} me @param {import('../parts/form.js').Errors} errors
 * @param {(event: SubmitEvent) => void} submit @param {() => void} again */
const view = (me, errors, submit, again) =>
  settings(
    'profile',
    html`${section(
      'profile-title',
      'Profile',
      html`<form class="long-form" novalidate @submit=${submit}>
        ${errorSummary(errors)}
        ${field({
          name: 'full_name',
          label: 'Your name',
          value: me.full_name,
          errors,
          autocomplete: 'name',
          capitalize: 'words',
        })}
        ${field({
          name: 'tzid',
          label: 'Time zone',
          value: me.tzid,
          errors,
          list: 'zones',
          hint: 'New events start in it, and “today” is today there.',
        })}
        <datalist id="zones">
          ${Intl.supportedValuesOf('timeZone').map((zone) => html`<option value=${zone}></option>`)}
        </datalist>
        ${field({
          name: 'locale',
          label: 'Region',
          value: me.locale,
          errors,
          choices: locales(me.locale),
          hint: 'How mails and exports write dates and numbers.',
        })}
        <div class="acts"><button class="btn primary">Save the profile</button></div>
      </form>`,
    )}
    ${isSample(me) ? nothing : section('address-title', 'Your address', address(me, again))}`,
  );

/** A throw-away account has an address that gets no mail. @param {any} me */
const isSample = (me) => me.email.endsWith('@lanyard.example');

/** @param {any} me @param {() => void} again */
const address = (me, again) =>
  me.email_verified_at
    ? html`<p>
        <strong>${me.email}</strong> <span class="chip">${icon('check', 'sm')}Confirmed</span>
      </p>`
    : html`<p><strong>${me.email}</strong> <span class="chip wait">Not confirmed yet</span></p>
        <p class="teach">
          Open the link in the mail that goes there: it shows that you can set a new password with
          this address, should you forget yours.
        </p>
        <p class="acts"><button class="btn" @click=${again}>Send the mail again</button></p>`;

/** @param {string} own @returns {[string, string][]} */
const locales = (own) =>
  !own || LOCALES.some(([key]) => key === own) ? LOCALES : [[own, own], ...LOCALES];

/** @type {import('../router.js').Screen} */
export default {
  title: 'Profile',
  mount(root, _params, signal) {
    /** @type {import('../parts/form.js').Errors} */
    let errors = {};
    const draw = () => render(view(account(), errors, submit, again), root);
    const again = () =>
      direct('POST', '/me/verification').then(
        () => toast(`Sent to ${account()?.email}`),
        (fault) => toast(why(fault)),
      );
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
    // The link may have been opened on another device.
    on('account', draw, signal);
    direct('GET', '/me').then(
      ({ email_verified_at }) => accountChanged({ email_verified_at }),
      () => {},
    );
  },
};
