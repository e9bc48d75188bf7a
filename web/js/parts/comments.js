// @ts-check
// What those who see a lesson say about it: read, added, changed and taken back.
import { html, icon, initials, nothing, repeat, uuid7 } from '../lib.js';
import { account, ask, undo, write } from '../data.js';
import { date } from '../format.js';
import { field, focusError, typed } from './form.js';
import { editButton, editForm } from './in-place.js';
import { stateChip } from './sync-chip.js';
import { toast } from './toast.js';

/** @typedef {{item: any, edit: import('./in-place.js').Editing, mention: ReturnType<typeof import('./mention.js').mentions>,
 *   wrong: import('./form.js').Errors, draw: () => void}} State */

/** Who writes on this device, as others will see it. */
export const me = () => {
  const { id = '', full_name = '' } = account() ?? {};
  return { id, full_name };
};

const MISSING = 'Write what you want to say';
const STRANGER = 'Choose somebody from the list, or leave it empty';
/** @param {Record<string, string>} values @returns {import('./form.js').Errors} */
const check = ({ body }) => (body ? {} : /** @type {any} */ ({ body: MISSING }));

/** @param {any} comment @param {State} state */
async function remove(comment, { item }) {
  const op = await write('DELETE', `/lessons/${item.id}/comments/${comment.id}`, null, {
    label: `Delete the comment on ${item.title}`,
    was: comment,
  });
  toast('Comment deleted', () => undo(op));
}

/** @param {any} comment @param {State} state */
const form = (comment, { item, edit }) =>
  editForm(edit, {
    key: comment.id,
    check,
    fields: (errors) =>
      field({ name: 'body', label: 'Your comment', value: comment.body, area: true, errors }),
    save: async ({ body }) => {
      if (body === comment.body) return;
      const op = await write(
        'PATCH',
        `/lessons/${item.id}/comments/${comment.id}`,
        { body },
        {
          label: `Comment on ${item.title}`,
          was: comment,
        },
      );
      toast('Comment saved', () => undo(op));
    },
  });

/** @param {any} comment @param {State} state */
function row(comment, state) {
  const who = comment.author?.full_name ?? 'A former colleague';
  const own = html`<span class="row-end"
    >${editButton(state.edit, comment.id, 'your comment')}
    <button class="btn quiet small" @click=${() => remove(comment, state)}>
      ${icon('trash-2', 'sm')}Delete<span class="vh"> your comment</span>
    </button></span
  >`;
  return html`<li>
    <span class="disc ${comment.own ? 'self' : ''}" aria-hidden="true">${initials(who)}</span>
    <div>
      <strong>${comment.own ? 'You' : who}</strong>
      <span class="sub num">${date(comment.created_at)}</span> ${stateChip(comment)}
      ${state.edit.key === comment.id ? form(comment, state) : html`<p class="prose">${comment.body}</p>`}
      ${
        comment.mentions.length
          ? html`<p class="sub">
              To ${comment.mentions.map((/** @type {any} */ person) => person.full_name).join(', ')}
            </p>`
          : nothing
      }
    </div>
    ${comment.own && state.edit.key !== comment.id ? own : nothing}
  </li>`;
}

/** @param {State} state */
function composer(state) {
  const { item, mention } = state;
  const submit = async (/** @type {SubmitEvent} */ event) => {
    event.preventDefault();
    const box = /** @type {HTMLFormElement} */ (event.currentTarget);
    const { comment: body, mention: stranger } = typed(box);
    state.wrong = {
      ...(body ? {} : { comment: MISSING }),
      ...(stranger ? { mention: STRANGER } : {}),
    };
    state.draw();
    if (!body || stranger) return focusError(box);
    const path = `/lessons/${item.id}/comments/${uuid7()}`;
    const label = `Comment on ${item.title}`;
    const mentions = mention.chosen;
    const told = { body, mentions: mentions.map(({ id }) => id) };
    const op = await write('PUT', path, told, { label, show: { author: me(), mentions } });
    box.reset();
    mention.clear();
    toast('Comment added', () => undo(op));
  };
  return html`<form class="in-place" novalidate @submit=${submit}>
    ${field({ name: 'comment', label: 'Add a comment', area: true, errors: state.wrong })}
    ${item.team_ids.length ? mention.view(item.team_ids, state.wrong) : nothing}
    <div class="acts"><button class="btn primary">Comment</button></div>
  </form>`;
}

/** @param {State} state */
export function comments(state) {
  const { item, draw } = state;
  const hidden = item.comment_count > item.comments.length;
  const more = async () => {
    const answer = await ask(`/lessons/${item.id}/comments?limit=200`);
    item.comments = answer.items;
    draw();
  };
  return html`<section class="panel" aria-labelledby="comments-title">
    <div class="panel-head">
      <h2 id="comments-title">Comments</h2>
      ${item.comment_count ? html`<span class="count num">${item.comment_count}</span>` : nothing}
    </div>
    ${
      item.comments.length
        ? html`<ul class="rows roomy">
            ${repeat(
              item.comments,
              (/** @type {any} */ comment) => comment.id,
              (/** @type {any} */ comment) => row(comment, state),
            )}
          </ul>`
        : html`<p class="teach">
            Ask what you would need to know to use it, or say where it holds and where it does not.
          </p>`
    }
    ${hidden ? html`<p><button class="btn" @click=${more}>Show all comments</button></p>` : nothing}
    ${composer(state)}
  </section>`;
}
