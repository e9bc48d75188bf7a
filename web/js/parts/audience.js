// @ts-check
// Who sees it: which of one's teams, or nobody else. Asked before something is posted; who has no team
// is not asked.
import { html, nothing } from '../lib.js';
import { read } from '../data.js';
import { plural } from '../format.js';
import { fieldError } from './form.js';

/** @typedef {{id: string, name: string, role: string, member_count: number}} Team */

/** A fieldset of checkboxes named `team_ids`, which says in words what the choice means.
 * @param {{teams: Team[], chosen?: string[], errors?: import('./form.js').Errors, legend?: string}} options */
export function audience({ teams, chosen = [], errors = {}, legend = 'Who sees it?' }) {
  if (!teams.length) return nothing;
  const wrong = errors.team_ids;
  return html`<fieldset
    class="field audience"
    id="f-team_ids"
    tabindex="-1"
    aria-describedby=${wrong ? 'f-team_ids-error' : nothing}
  >
    <legend>${legend}</legend>
    ${fieldError('f-team_ids-error', wrong)}
    <div class="choice">
      ${teams.map(
        (team) =>
          html`<label
            ><input
              type="checkbox"
              name="team_ids"
              value=${team.id}
              ?checked=${chosen.includes(team.id)}
              aria-invalid=${wrong ? 'true' : 'false'}
            /><span
              >${team.name}
              <span class="hint"
                >${plural(team.member_count, { one: '# person', other: '# people' })}</span
              ></span
            ></label
          >`,
      )}
    </div>
    <p class="hint" role="status">
      <span class="only-me">Only me. Choose a team to show it to colleagues.</span
      ><span class="colleagues">Everyone in the teams you chose, and who joins them.</span>
    </p>
  </fieldset>`;
}

/** The teams that are ticked: `typed` keeps one value of a name only. @param {HTMLFormElement} form */
export const teamIds = (form) => new FormData(form).getAll('team_ids').map(String);

/** What was done with a new lesson, in words. @param {string[]} ids @param {Team[]} teams */
export function sharedWith(ids, teams) {
  const names = teams.filter(({ id }) => ids.includes(id)).map(({ name }) => name);
  return names.length
    ? `Lesson shared with ${new Intl.ListFormat('en').format(names)}`
    : 'Lesson saved';
}

/** One's teams, from the device where there is no network. @param {(path: string) => Promise<any>} [reading]
 * @returns {Promise<Team[]>} */
export const myTeams = (reading = read) =>
  reading('/teams?limit=200').then(
    (answer) => answer?.items ?? [],
    () => [],
  );
