// @ts-check
// A new access token: its name, what it may do, for how long. Its secret is shown once.
import { html, icon } from '../lib.js';
import { copy } from './copy.js';
import { errorSummary, field } from './form.js';

const AREAS = /** @type {[string, string][]} */ ([
  ['contacts', 'People, conversations, follow-ups'],
  ['events', 'Events'],
  ['goals', 'Goals'],
  ['lessons', 'Lessons'],
  ['pitches', 'Pitches'],
  ['cpd', 'Professional development'],
  ['profile', 'Profile'],
  ['teams', 'Teams'],
]);
/** @type {[string, string][]} */
const DAYS = [
  ['7', 'A week'],
  ['30', 'A month'],
  ['90', 'Three months'],
  ['365', 'A year'],
];

/** What the form asks for. @param {FormData} form */
export const tokenBody = (form) => ({
  name: String(form.get('name') ?? '').trim(),
  scopes: form.getAll('scope').map(String),
  expires_in_days: Number(form.get('expires_in_days')),
});

/** @param {ReturnType<typeof tokenBody>} body */
export function wrong({ name, scopes }) {
  /** @type {import('./form.js').Errors} */
  const errors = {};
  if (!name) errors.name = 'Enter a name, such as the program that will use it';
  if (!scopes.length) errors.scopes = 'Choose at least one thing the token may do';
  return errors;
}

/** @param {import('./form.js').Errors} errors @param {boolean} busy @param {(event: SubmitEvent) => void} submit */
export const tokenForm = (errors, busy, submit) =>
  html`<form class="long-form" novalidate @submit=${submit}>
    ${errorSummary(errors)}
    ${field({ name: 'name', label: 'What is it for?', errors, hint: '“Backup script on the office machine”' })}
    <fieldset class="field" id="f-scopes" tabindex="-1">
      <legend>What may it do?</legend>
      ${
        errors.scopes
          ? html`<p class="err">
              ${icon('triangle-alert', 'sm')}<span
                ><span class="vh">Error: </span>${errors.scopes}</span
              >
            </p>`
          : ''
      }
      <table class="scopes">
        <thead>
          <tr>
            <th scope="col">Area</th>
            <th scope="col">Read</th>
            <th scope="col">Change</th>
          </tr>
        </thead>
        <tbody>
          ${AREAS.map(
            ([area, words]) =>
              html`<tr>
                <th scope="row">${words}</th>
                ${['read', 'write'].map(
                  (verb) =>
                    html`<td>
                      <label
                        ><input type="checkbox" name="scope" value="${verb}:${area}" /><span
                          class="vh"
                          >${verb === 'read' ? 'Read' : 'Change'}: ${words}</span
                        ></label
                      >
                    </td>`,
                )}
              </tr>`,
          )}
        </tbody>
      </table>
    </fieldset>
    ${field({ name: 'expires_in_days', label: 'Good for', value: '90', choices: DAYS, errors })}
    <div class="acts">
      <button class="btn primary" aria-disabled=${busy ? 'true' : 'false'}>Create the token</button>
    </div>
  </form>`;

/** The secret, once. @param {{name: string, token: string}} made @param {() => void} done */
export const secretPanel = ({ name, token }, done) =>
  html`<section class="panel secret" aria-labelledby="secret-title">
    <h2 id="secret-title" tabindex="-1">The token “${name}”</h2>
    <p>Copy it now. It is shown only this once.</p>
    <p><code class="token">${token}</code></p>
    <div class="acts">
      <button class="btn primary" @click=${() => copy(token, 'Token')}>
        ${icon('copy')}Copy the token
      </button>
      <button class="btn" @click=${done}>I have it</button>
    </div>
  </section>`;
