// @ts-check
// A link for people without an account: what they will see, then the link, then where it can be ended.
import { html, icon, nothing } from '../lib.js';
import { ask, direct, Problem } from '../data.js';
import { date } from '../format.js';
import { copy } from './copy.js';
import { openDialog, sheetHead } from './dialog.js';
import { errorSummary, field } from './form.js';
import { sharedCard } from './shared-card.js';
import { toast } from './toast.js';

/** @typedef {{shared: import('../types.js').Shared|null, links: import('../types.js').Link[], fault: string, busy: boolean}} State */

/** @type {[string, string][]} */
const DAYS = [
  ['7', 'A week'],
  ['30', 'A month'],
  ['90', 'Three months'],
  ['365', 'A year'],
];

/** @param {unknown} fault */
const why = (fault) =>
  fault instanceof Problem && fault.status
    ? fault.message
    : 'A link needs the server, which cannot be reached now. Try again with a network.';

/** @param {'events'|'lessons'} kind @param {string} id */
export function openShareLink(kind, id) {
  /** @type {State} */
  const state = { shared: null, links: [], fault: '', busy: false };
  const name = kind === 'events' ? 'event_id' : 'lesson_id';
  const attempt = async (/** @type {() => Promise<void>} */ task) => {
    if (state.busy) return;
    Object.assign(state, { busy: true, fault: '' });
    dialog.draw();
    await task().catch((fault) => (state.fault = why(fault)));
    state.busy = false;
    dialog.draw();
  };
  const load = async () => {
    const [shared, links] = await Promise.all([
      ask(`/${kind}/${id}/excerpt`),
      ask(`/links?${name}=${id}&limit=200`),
    ]);
    Object.assign(state, { shared, links: links.items });
  };
  const make = (/** @type {SubmitEvent} */ event) => {
    event.preventDefault();
    const form = new FormData(/** @type {HTMLFormElement} */ (event.currentTarget));
    return attempt(async () => {
      const expires_in_days = Number(form.get('expires_in_days'));
      state.links.unshift(await direct('POST', '/links', { [name]: id, expires_in_days }));
    });
  };
  const remove = (/** @type {State['links'][number]} */ link) =>
    attempt(async () => {
      await direct('DELETE', `/links/${link.id}`);
      state.links = state.links.filter((other) => other !== link);
      toast('Link ended: it shows nothing any more');
    });
  const dialog = openDialog({
    labelledBy: 'link-title',
    view: ({ close }) => view(state, { close, make, remove }),
  });
  attempt(load);
}

/** @param {State} state @param {{close: () => void, make: (event: SubmitEvent) => void, remove: (link: any) => void}} act */
const view = ({ shared, links, fault, busy }, { close, make, remove }) =>
  html`<div class="sheet-body">
    ${sheetHead('link-title', 'Share with a link', close)}
    ${fault ? errorSummary({ '': fault }) : nothing}
    ${
      shared
        ? html`<p>Everybody who has the link sees this, without an account, and nothing else:</p>
            ${sharedCard(shared, 3)}
            ${
              links.length
                ? html`<ul class="links">
                    ${links.map((link) => row(link, remove))}
                  </ul>`
                : nothing
            }
            <form class="link-form" @submit=${make}>
              ${field({ name: 'expires_in_days', label: 'It works for', value: '30', choices: DAYS })}
              <button class="btn primary" aria-disabled=${busy ? 'true' : 'false'}>
                ${icon('link')}Make ${links.length ? 'another' : 'the'} link
              </button>
            </form>`
        : html`<p role="status">${busy ? 'One moment' : ''}</p>`
    }
  </div>`;

/** @param {State['links'][number]} link @param {(link: any) => void} remove */
const row = (link, remove) =>
  html`<li>
    <code class="token">${link.url}</code>
    <p class="acts">
      <button class="btn" @click=${() => copy(link.url, 'Link')}>${icon('copy')}Copy</button>
      <button class="btn quiet" @click=${() => remove(link)}>End this link</button>
      <span class="sub num">works until ${date(link.expires_at)}</span>
    </p>
  </li>`;
