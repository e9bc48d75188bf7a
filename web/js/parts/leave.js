// @ts-check
// Signing out while something is only on this device: name the count, offer to keep, download or discard it.
import { html, icon } from '../lib.js';
import { flush, signOut, unsent } from '../data.js';
import { plural } from '../format.js';
import { openDialog, sheetHead } from './dialog.js';
import { download } from './download.js';

/** Signs out; asks first when that would lose something. */
export async function leave() {
  await flush();
  if (!unsent().length) return signOut();
  openDialog({
    labelledBy: 'leave-title',
    view: ({ close }) => {
      const count = unsent().length;
      const things = plural(count, { one: '# item is', other: '# items are' });
      return html`<div class="sheet-body">
        ${sheetHead('leave-title', `${things} not sent yet`, close)}
        <p>Signing out wipes this device. What is not sent would be gone.</p>
        <div class="leave-acts">
          <button class="btn primary wide" @click=${close}>Keep me signed in</button>
          <button
            class="btn wide"
            @click=${() =>
              download(
                'lanyard-not-sent.json',
                unsent().map(({ method, path, body, at }) => ({ method, path, body, at })),
              )}
          >
            ${icon('download')}Download them
          </button>
          <button class="btn wide danger" @click=${() => signOut()}>
            Discard ${count} and sign out
          </button>
        </div>
      </div>`;
    },
  });
}
