// @ts-check
// What colleagues did: a quiet list, the newest first.
import { html, nothing, render, repeat } from '../lib.js';
import { direct } from '../data.js';
import { plural } from '../format.js';
import { empty, skeleton } from '../parts/empty.js';
import { moreButton } from '../parts/filters.js';
import { liveList, params } from '../parts/list.js';
import { notification } from '../parts/notification.js';
import { why } from '../parts/settings.js';
import { toast } from '../parts/toast.js';

/** @typedef {import('../parts/list.js').LiveList} LiveList */

/** Those that came in since stay new. @param {LiveList} list */
async function readAll(list) {
  const say = (/** @type {unknown} */ fault) => toast(why(fault));
  try {
    const until = list.items[0].created_at;
    const { read_at } = await direct('PUT', '/notifications/reading', { until });
    await list.start();
    const back = `/notifications/reading?${params({ read_at })}`;
    const takeBack = () => direct('DELETE', back).then(() => list.start(), say);
    toast('All marked as read', takeBack);
  } catch (fault) {
    say(fault);
  }
}

/** @param {LiveList} list */
function view(list) {
  const { items, meta, next } = list;
  const fresh = items.filter((item) => !item.read_at).length;
  const count = plural(fresh, { one: '# new', other: '# new' }) + (next ? ', and older ones' : '');
  return html`<div class="page-head">
      <div>
        <h1>Notifications</h1>
        <p role="status">${!meta ? 'Loading' : fresh ? count : 'Nothing new'}</p>
      </div>
      <p class="acts">
        ${fresh ? html`<button class="btn" @click=${() => readAll(list)}>Mark all as read</button>` : nothing}
        <a class="btn quiet" href="/settings/notifications">What you are told</a>
      </p>
    </div>
    <section class="panel" aria-label="What colleagues did">
      ${
        items.length
          ? html`<ul class="rows roomy notifications">
              ${repeat(
                items,
                (item) => item.id,
                (item) => notification(item),
              )}
            </ul>`
          : meta && none()
      }
      ${moreButton(list)}
    </section>`;
}

const none = () =>
  empty({
    name: 'bell',
    title: 'Quiet so far',
    text: 'When colleagues share something with you, go to an event of yours, or comment on a lesson and use it, you read it here. Begin by sharing a lesson or an event with a team.',
    action: html`<a class="btn primary" href="/team">Go to your team</a>`,
  });

/** @type {import('../router.js').Screen} */
export default {
  title: 'Notifications',
  async mount(root, _params, signal) {
    render(skeleton('Notifications'), root);
    const list = liveList({
      names: [],
      path: () => '/notifications?limit=50',
      texts: () => [],
      draw: () => {
        if (!signal.aborted) render(view(list), root);
      },
      signal,
    });
    await list.start();
  },
};
