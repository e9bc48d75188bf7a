// @ts-check
// What a link shows, to anybody: no account, nothing kept on the device.
import { html, render, icon, nothing } from '../lib.js';
import { account, fileOf, opened, Problem } from '../data.js';
import { download } from '../parts/download.js';
import { empty, notLoaded, skeleton } from '../parts/empty.js';
import { sharedCard } from '../parts/shared-card.js';
import { toast } from '../parts/toast.js';

const over = () =>
  empty({
    name: 'search',
    title: 'This link shows nothing',
    text: 'It may have ended, or a part of the address is missing. Ask whoever sent it for a new one.',
    level: 1,
  });

/** @param {string} key */
const keep = (key) => async () => {
  try {
    download('event.ics', await fileOf('/shared/calendar', key));
  } catch {
    toast('The calendar file cannot be had now. Try again later.');
  }
};

/** @param {import('../types.js').Shared} shared @param {string} key */
const view = (shared, key) =>
  html`<div class="panel shared-page">
    ${sharedCard(shared, 1)}
    <div class="acts">
      ${
        shared.event
          ? html`<button class="btn primary" @click=${keep(key)}>
              ${icon('calendar-plus')}Add to my calendar
            </button>`
          : nothing
      }
      ${
        account()
          ? html`<a class="btn" href="/today">Go to Today</a>`
          : html`<a class="btn" href="/sign-in?new=1">What is Lanyard? Look around</a>`
      }
    </div>
  </div>`;

/** @type {import('../router.js').Screen} */
export default {
  title: 'Shared with you',
  bare: true,
  async mount(root, _params, signal) {
    render(skeleton('Shared with you'), root);
    const key = new URLSearchParams(location.hash.slice(1)).get('token');
    if (!key) return void render(over(), root);
    try {
      const shared = await opened('/shared', key);
      if (!signal.aborted) render(view(shared, key), root);
    } catch (fault) {
      const unreached = fault instanceof Problem && (fault.status === 0 || fault.status >= 500);
      if (!signal.aborted) render(unreached ? notLoaded(() => location.reload()) : over(), root);
    }
  },
};
