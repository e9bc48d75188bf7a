// @ts-check
// Settings: take everything along, and delete the account.
import { html, icon, nothing, render } from '../lib.js';
import { account, direct, fileOf } from '../data.js';
import { plural } from '../format.js';
import { sharedWords, openDeletion } from '../parts/deletion.js';
import { download } from '../parts/download.js';
import { errorSummary } from '../parts/form.js';
import { section, settings, why } from '../parts/settings.js';
import { toast } from '../parts/toast.js';

/** @typedef {import('../parts/deletion.js').Deletion} Deletion */

async function keep() {
  try {
    download('lanyard.json', await fileOf('/me/export'));
    toast('Your data is in the file lanyard.json');
  } catch (fault) {
    toast(why(fault));
  }
}

const data = section(
  'data-title',
  'Your data',
  html`<p class="teach">
      Everything that is yours in one file (JSON): people, conversations, follow-ups, events, goals,
      lessons, and what you said about lessons of others.
    </p>
    <p class="acts">
      <button class="btn" @click=${keep}>${icon('download')}Download your data</button>
    </p>`,
);

/** @param {Deletion['gone']} gone */
function goneWords(gone) {
  const words = /** @type {[keyof typeof gone, string, string][]} */ ([
    ['contacts', '# person', '# people'],
    ['encounters', '# conversation', '# conversations'],
    ['follow_ups', '# follow-up', '# follow-ups'],
    ['goals', '# goal', '# goals'],
    ['events', '# event', '# events'],
    ['lessons', '# lesson that only you see', '# lessons that only you see'],
    ['reflections', '# reflection', '# reflections'],
  ]);
  const there = words.filter(([name]) => gone[name] > 0);
  const parts = there.map(([name, one, other]) => plural(gone[name], { one, other }));
  return new Intl.ListFormat('en').format([...parts, 'your profile']);
}

/** @param {Deletion['teams'][number]} team */
const teamWords = (team) =>
  team.next_owner
    ? html`<li>The team ${team.name} goes to ${team.next_owner.full_name}.</li>`
    : html`<li>The team ${team.name} goes, for nobody else is in it.</li>`;

/** @param {Deletion} deletion */
const consequences = (deletion) =>
  html`<ul class="plain">
    <li>Gone for good: ${goneWords(deletion.gone)}.</li>
    ${
      deletion.gone.events
        ? html`<li>Colleagues who take part in an event that you shared keep a copy.</li>`
        : nothing
    }
    ${sharedWords(deletion.shared) ? html`<li>Your choice: ${sharedWords(deletion.shared)}.</li>` : nothing}
    ${deletion.teams.map(teamWords)}
    <li>Every session and every access token ends at once. There is no way back.</li>
  </ul>`;

/** @param {Deletion|null} deletion @param {string} error */
function removal(deletion, error) {
  // Of these nobody knows the password.
  if (/^demo-.*@lanyard\.example$/.test(account()?.email ?? ''))
    return html`<p class="teach">
      This account has sample data. It goes by itself, a day after it was made.
    </p>`;
  if (!deletion) return error ? errorSummary({ '': error }) : html`<p>One moment</p>`;
  return html`${consequences(deletion)}
    <p class="acts">
      <button class="btn danger" @click=${() => openDeletion(deletion)}>Delete the account</button>
    </p>`;
}

/** @type {import('../router.js').Screen} */
export default {
  title: 'Account',
  async mount(root, _params, signal) {
    /** @param {Deletion|null} deletion @param {string} [error] */
    const draw = (deletion, error = '') =>
      signal.aborted ||
      render(
        settings(
          'account',
          html`${data}${section('deletion-title', 'Delete the account', removal(deletion, error))}`,
        ),
        root,
      );
    draw(null);
    await direct('GET', '/me/deletion').then(draw, (fault) => draw(null, why(fault)));
  },
};
