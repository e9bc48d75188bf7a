// @ts-check
// With which teams something of one's own is shared: said in words, changed in place.
import { html, icon, nothing } from '../lib.js';
import { undo, write } from '../data.js';
import { plural } from '../format.js';
import { audience, teamIds } from './audience.js';
import { edit, editForm } from './in-place.js';
import { toast } from './toast.js';

/** Who sees it, in words. @param {any} item @param {import('./audience.js').Team[]} teams */
function seenBy({ team_ids }, teams) {
  if (!team_ids.length) return 'Only you see it.';
  const known = teams.filter(({ id }) => team_ids.includes(id)).map(({ name }) => name);
  if (!known.length) return 'Colleagues see it.';
  const left = team_ids.length - known.length;
  const rest = left ? [plural(left, { one: '# team you left', other: '# teams you left' })] : [];
  return `Everyone in ${new Intl.ListFormat('en').format([...known, ...rest])} sees it.`;
}

/** Who sees something of one's own, and the form that changes it.
 * @param {any} item @param {string} path @param {{edit: import('./in-place.js').Editing, teams: import('./audience.js').Team[]}} state */
export const sharing = (item, path, { edit: editor, teams }) =>
  editor.key === 'audience'
    ? editForm(editor, {
        key: 'audience',
        fields: (errors) => audience({ teams, chosen: item.team_ids, errors }),
        save: async (_values, form) => {
          const unseen = item.team_ids.filter(
            (/** @type {string} */ id) => !teams.some((team) => team.id === id),
          );
          const team_ids = [...teamIds(form), ...unseen];
          if (String([...team_ids].sort()) === String([...item.team_ids].sort())) return;
          const label = `Who sees ${item.title}`;
          const op = await write('PUT', `${path}/shares`, { team_ids }, { label, was: item });
          toast(seenBy({ team_ids }, teams), () => undo(op));
        },
      })
    : html`<p class="meta">
        <span>${icon(item.team_ids.length ? 'users' : 'lock', 'sm')}${seenBy(item, teams)}</span>
        ${
          teams.length || item.team_ids.length
            ? html`<button
                class="btn quiet small"
                data-edit="audience"
                @click=${() => edit(editor, 'audience')}
              >
                ${icon('pencil', 'sm')}Change who sees it
              </button>`
            : nothing
        }
      </p>`;
