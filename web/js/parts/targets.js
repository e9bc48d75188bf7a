// @ts-check
// On the page of an event: whom the colleagues want to meet there, written down, claimed, met.
import { html, icon, initials, nothing, repeat, uuid7 } from '../lib.js';
import { account, undo, write } from '../data.js';
import { me } from './comments.js';
import { field } from './form.js';
import { editButton, editForm } from './in-place.js';
import { stateChip } from './sync-chip.js';
import { about, path, stateLine, targetActs, targetName } from './target.js';
import { toast } from './toast.js';

/** @typedef {import('../types.js').Target} Target */
/** @typedef {import('./in-place.js').Editing} Editing */

/** @param {any} event @param {Target} target @param {Editing} state */
function row(event, target, state) {
  if (state.key === target.id)
    return html`<li class="target-edit">${form(event, state, target)}</li>`;
  const own = !event.owner || target.added_by?.id === account()?.id;
  const person = event.people?.find(
    (/** @type {any} */ one) => target.encounter_id && one.encounter_id === target.encounter_id,
  );
  const name = targetName(target);
  return html`<li>
    <span class="disc" aria-hidden="true">${initials(name)}</span>
    <div>
      ${
        person
          ? html`<a class="name" data-row href="/people/${person.id}">${name}</a>`
          : html`<strong class="name">${name}</strong>`
      }
      ${about(target) ? html`<br /><span class="sub">${about(target)}</span>` : nothing}
      ${stateLine(target)}
      <div class="acts">
        ${targetActs(target)}
        ${
          own
            ? html`${editButton(state, target.id, name)}
                <button class="btn quiet small" @click=${() => strike(target)}>
                  ${icon('trash-2', 'sm')}Delete<span class="vh"> ${name}</span>
                </button>`
            : nothing
        }
      </div>
    </div>
    ${stateChip(/** @type {any} */ (target))}
  </li>`;
}

/** @param {Target} target */
async function strike(target) {
  const label = `${targetName(target)} taken off the list`;
  const op = await write('DELETE', path(target), null, { label, was: target });
  toast(label, () => undo(op));
}

/** @param {any} event @param {Editing} state @param {Target} [target] */
function form(event, state, target) {
  return editForm(state, {
    key: target?.id ?? 'targets',
    check: ({ full_name, organization }) =>
      /** @type {import('./form.js').Errors} */ (
        full_name || organization ? {} : { full_name: 'Enter a name, or where they work' }
      ),
    fields: (errors) =>
      html`${field({ name: 'full_name', label: 'Name', value: target?.full_name, errors, capitalize: 'words' })}
      ${field({
        name: 'organization',
        label: 'Where they work',
        value: target?.organization,
        optional: true,
        capitalize: 'words',
      })}
      ${field({
        name: 'reason',
        label: 'Why talk to them?',
        value: target?.reason,
        optional: true,
        hint: '“Runs async Rust in production.”',
      })}
      ${
        event.shares.length
          ? html`<p class="teach">
              Everybody who sees this event sees these words, who talks to whom, and who met whom.
              What you talked about stays yours.
            </p>`
          : nothing
      }`,
    save: async ({ full_name, organization, reason }) => {
      const body = { full_name, organization: organization || null, reason };
      const label = full_name || organization;
      const op = target
        ? await write('PATCH', path(target), body, { label, was: target })
        : await write('PUT', `/events/${event.id}/targets/${uuid7()}`, body, {
            label,
            show: { added_by: me() },
          });
      toast(target ? `${label} saved` : `${label} is on the list`, () => undo(op));
    },
  });
}

/** @param {any} event @param {Editing} state */
export function targetsPanel(event, state) {
  const { targets = [] } = event;
  const open = targets.filter((/** @type {Target} */ target) => !target.met).length;
  return html`<section class="panel" aria-labelledby="targets-title">
    <div class="panel-head">
      <h2 id="targets-title">Whom to meet</h2>
      ${targets.length ? html`<span class="count num">${open ? `${open} to meet` : 'All met'}</span>` : nothing}
      ${editButton(state, 'targets', 'somebody to meet', 'Add')}
    </div>
    ${state.key === 'targets' ? form(event, state) : nothing}
    ${
      targets.length
        ? html`<ul class="rows targets">
            ${repeat(
              targets,
              (/** @type {Target} */ target) => target.id,
              (/** @type {Target} */ target) => row(event, target, state),
            )}
          </ul>`
        : state.key === 'targets'
          ? nothing
          : html`<p class="teach">
              ${
                event.shares.length
                  ? 'Divide and cover: write down who is worth meeting, and each of you takes some.'
                  : 'Write down who is worth meeting. Event mode shows them to you, and ticks them off.'
              }
            </p>`
    }
  </section>`;
}
