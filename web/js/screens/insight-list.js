// @ts-check
// Behind a figure of the insights: the conversations, follow-ups, practices or goals that it counts.
import { html, render, repeat, icon, nameOf } from '../lib.js';
import { ask, watch } from '../data.js';
import { date, plural } from '../format.js';
import { query } from '../router.js';
import { empty, skeleton } from '../parts/empty.js';
import { moreButton } from '../parts/filters.js';
import { task } from '../parts/follow-up.js';
import { BEHIND } from '../parts/insight-lists.js';
import { span } from '../parts/span-chip.js';

/** @typedef {{title: string, when: string, kind: keyof typeof ROWS, items: any[]|null, next: string|null,
 *   more: () => Promise<void>}} State */

const ROWS = {
  /** @param {any} talk */
  talk: ({ summary, contacts, occurred_at }) => {
    const who = new Intl.ListFormat('en').format(contacts.map(nameOf));
    return html`<a class="name" data-row href="/people/${contacts[0]?.id}">${who || 'Nobody'}</a
      ><br /><span class="sub">${[summary, date(occurred_at)].filter(Boolean).join(', ')}</span>`;
  },
  /** @param {any} promise */
  promise: (promise) =>
    html`<a class="name" data-row href="/people/${promise.contact_id}">${task(promise)}</a
      ><br /><span class="sub"
        >${nameOf(promise.contact)}, due
        ${date(promise.due_at)}${promise.completed_at ? `, done ${date(promise.completed_at)}` : ''}</span
      >`,
  /** @param {any} practice */
  practice: ({ title, minutes, happened_on }) =>
    html`<span class="name">${title}</span><br /><span class="sub num"
        >${plural(minutes, { one: '# minute', other: '# minutes' })},
        ${date(`${happened_on}T12:00:00Z`, 'UTC')}</span
      >`,
  /** @param {any} goal */
  goal: ({ id, statement, closed, progress, target }) =>
    html`<a class="name" data-row href="/goals/${id}">${statement}</a><br /><span class="sub num"
        >${closed?.count ?? progress.count} of
        ${target}${closed ? `, ${date(closed.at)}` : ''}</span
      >`,
};

/** @param {State} state */
const view = ({ title, when, kind, items, next, more }) =>
  html`<p class="crumb">
      <a href="/insights">${icon('arrow-left', 'sm')}Insights</a>
    </p>
    <div class="page-head">
      <div>
        <h1>${title}</h1>
        <p role="status">
          ${when}${items ? `: ${plural(items.length, { one: '# row', other: '# rows' })}${next ? ', and more' : ''}` : ''}
        </p>
      </div>
    </div>
    <section class="panel" aria-label=${title}>
      ${
        items?.length
          ? html`<ul class="rows plain behind">
              ${repeat(
                items,
                (row) => row.id ?? row.source_id,
                (row) => html`<li><div>${ROWS[kind](row)}</div></li>`,
              )}
            </ul>`
          : empty({
              name: 'search',
              title: 'Nothing here any more',
              text: 'What was counted has changed since. The insights say what there is now.',
            })
      }
      ${moreButton({ next, more })}
    </section>`;

/** @type {import('../router.js').Screen} */
export default {
  title: 'Behind the number',
  async mount(root, _params, signal) {
    render(skeleton('Behind the number'), root);
    const asked = query();
    const [from, to] = [asked.get('from') ?? '', asked.get('to') ?? ''];
    const [title, request, kind] = BEHIND[asked.get('what') ?? ''] ?? BEHIND.conversations;
    const path = `${request(from, to)}&limit=50`;
    /** @type {State} */
    const state = {
      ...{ title, when: span(from, to) || 'All of them', kind, items: null, next: null },
      async more() {
        const list = await ask(`${path}&cursor=${encodeURIComponent(state.next ?? '')}`);
        show([...(state.items ?? []), ...list.items], list.next_cursor);
      },
    };
    const show = (/** @type {any[]} */ items, /** @type {string|null} */ next) => {
      Object.assign(state, { items, next });
      if (!signal.aborted) render(view(state), root);
    };
    await watch(path, (list) => show(list.items, list.next_cursor), signal);
  },
};
