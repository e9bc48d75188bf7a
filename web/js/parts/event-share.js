// @ts-check
// Sharing one's own event with teams, and who of them goes.
import { html, icon, initials, nothing } from '../lib.js';
import { undo, write } from '../data.js';
import { audience, teamIds } from './audience.js';
import { sharedNote } from './event-answer.js';
import { field } from './form.js';
import { editButton, editForm } from './in-place.js';
import { toast } from './toast.js';

/** @typedef {import('./audience.js').Team} Team */

/** @param {any} event @param {Team[]} teams @param {string[]} chosen @param {string} note */
async function share(event, teams, chosen, note) {
  const kept = (/** @type {string} */ id) =>
    event.shares.find((/** @type {any} */ share) => share.team.id === id);
  const shares = teams
    .filter((team) => chosen.includes(team.id))
    .map((team) => ({
      shared_by: null,
      shared_at: new Date().toISOString(),
      ...kept(team.id),
      team: { id: team.id, name: team.name },
      note,
    }));
  const names = new Intl.ListFormat('en').format(shares.map((one) => one.team.name));
  const label = shares.length
    ? `${event.summary} shared with ${names}`
    : `${event.summary} no longer shared`;
  const body = { team_ids: chosen, note };
  const was = { version: event.version, shares: event.shares };
  const op = await write('PUT', `/events/${event.id}/shares`, body, {
    label,
    was,
    show: { shares },
  });
  toast(label, () => undo(op));
}

/** @param {any} event @param {Team[]} teams @param {import('./in-place.js').Editing} state */
function form(event, teams, state) {
  const chosen = event.shares.map((/** @type {any} */ share) => share.team.id);
  return editForm(state, {
    key: 'shares',
    fields: (errors) =>
      html`${audience({ teams, chosen, errors, legend: 'Who sees this event?' })}
        ${field({ name: 'note', label: 'Why is it worth it?', optional: true, area: true, value: event.shares[0]?.note ?? '', hint: '“Worth it because the keynote is about our migration.”' })}
        <p class="teach">
          They see when, where and what it is, your note, and that you go. Your purpose, goals,
          people and notes stay yours.
        </p>`,
    save: (values) => {
      const element = /** @type {HTMLFormElement} */ (state.root.querySelector('#edit-shares'));
      return share(event, teams, teamIds(element), values.note);
    },
  });
}

/** For the owner of the event: whom it is shared with, and the form to say so.
 * @param {any} event @param {Team[]} teams @param {import('./in-place.js').Editing} state */
export function sharePanel(event, teams, state) {
  if (event.owner || !teams.length) return nothing;
  const shared = event.shares.length > 0;
  return html`<section class="panel" aria-labelledby="share-title">
    <div class="panel-head">
      <h2 id="share-title">Share with colleagues</h2>
      ${editButton(state, 'shares', 'whom it is shared with', shared ? 'Change' : 'Share')}
    </div>
    ${
      state.key === 'shares'
        ? form(event, teams, state)
        : shared
          ? sharedNote(event)
          : html`<p class="teach">
              Only you see it. It might be just what a colleague is looking for: they answer for
              themselves and get goals of their own.
            </p>`
    }
  </section>`;
}

/** Who of the teams goes, by name and in words. @param {any} event */
export function colleaguesPanel(event) {
  const { colleagues = [], shares } = event;
  if (!shares.length) return nothing;
  return html`<section class="panel" aria-labelledby="colleagues-title">
    <div class="panel-head">
      <h2 id="colleagues-title">Who of the team goes</h2>
      ${colleagues.length ? html`<span class="count num">${colleagues.length}</span>` : nothing}
    </div>
    ${
      colleagues.length
        ? html`<ul class="rows colleagues">
            ${colleagues.map(
              (/** @type {any} */ one) =>
                html`<li>
                  <span class="disc" aria-hidden="true">${initials(one.full_name)}</span>
                  <div><span class="name">${one.full_name}</span></div>
                  <span class="chip"
                    >${icon(one.response === 'accepted' ? 'circle-check' : 'clock', 'sm')}${one.response === 'accepted' ? 'Going' : 'Maybe'}</span
                  >
                </li>`,
            )}
          </ul>`
        : html`<p class="teach">Nobody else has said yes yet.</p>`
    }
  </section>`;
}
