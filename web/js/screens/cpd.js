// @ts-check
// The record of professional development: it writes itself; the words are one's own; a period is submitted.
import { html, render, icon, nothing, uuid7 } from '../lib.js';
import { account, ask, direct, fileOf, Problem, watch } from '../data.js';
import { plural } from '../format.js';
import { nav } from '../router.js';
import { entryRows, totalsList } from '../parts/cpd-entry.js';
import { chooser, shown } from '../parts/cpd-period.js';
import { days, TYPES } from '../parts/cpd-words.js';
import { submissionRows } from '../parts/cpd-submissions.js';
import { download } from '../parts/download.js';
import { empty, skeleton } from '../parts/empty.js';
import { moreButton } from '../parts/filters.js';
import { editing } from '../parts/in-place.js';
import { liveList, params } from '../parts/list.js';
import { toast } from '../parts/toast.js';

/** `id` is what a submission will have, also when it is sent a second time.
 * @typedef {{list: import('../parts/list.js').LiveList, totals: any, submissions: any[], own: boolean, id: string,
 *   busy: boolean, fault: string, edit: import('../parts/in-place.js').Editing, count: () => void}} State */

/** @param {State} state @param {{from: string, to: string}} days @param {boolean} own */
function choose(state, { from, to }, own) {
  Object.assign(state, { own, totals: null, fault: '', id: uuid7() });
  // What was shown is of other days.
  state.list.meta = null;
  state.list.set({ from, to });
  state.count();
}

/** @param {State} state */
async function table(state) {
  try {
    download('cpd-record.csv', await fileOf(`/cpd/table?${params(shown(state.list.values))}`));
  } catch {
    toast('The table needs a network');
  }
}

/** All of the period, also what is not on the screen. @param {State} state */
async function whole(state) {
  try {
    const path = `/cpd/entries?${params({ limit: 200, ...shown(state.list.values) })}`;
    let page = await ask(path);
    const entries = page.items;
    while (page.next_cursor) {
      page = await ask(`${path}&cursor=${encodeURIComponent(page.next_cursor)}`);
      entries.push(...page.items);
    }
    download('cpd-record.json', { ...shown(state.list.values), entries });
  } catch {
    toast('The file needs a network');
  }
}

/** @param {State} state */
async function submit(state) {
  Object.assign(state, { busy: true, fault: '' });
  state.edit.draw();
  try {
    await direct('PUT', `/cpd/submissions/${state.id}`, shown(state.list.values));
    nav(`/cpd/submissions/${state.id}`);
    toast('Submitted: it stays as it is now');
  } catch (fault) {
    state.fault = fault instanceof Problem && fault.status ? fault.message : 'It needs a network.';
    state.busy = false;
    state.edit.draw();
  }
}

/** @param {State} state */
const submission = (state) =>
  html`<section class="panel acts-panel" aria-labelledby="submit-title">
    <div class="panel-head"><h2 id="submit-title">Hand it over</h2></div>
    <p class="teach">
      Submitting keeps this period as it is now, for your file, your chamber or your employer. You
      can print it, or take it along as a table or as xAPI statements. It can be retracted.
    </p>
    ${state.fault ? html`<p class="err" role="alert">${icon('triangle-alert', 'sm')}<span>${state.fault}</span></p>` : nothing}
    <button
      class="btn primary"
      ?disabled=${state.busy || !state.totals?.entries}
      @click=${() => submit(state)}
    >
      ${icon('send')}Submit ${days(shown(state.list.values))}
    </button>
    ${state.submissions.length ? submissionRows(state.submissions) : nothing}
  </section>`;

/** @param {State} state */
function view(state) {
  const { list, totals } = state;
  return html`<p class="crumb"><a href="/goals">${icon('arrow-left', 'sm')}Goals</a></p>
    <div class="page-head">
      <div>
        <h1>Professional development</h1>
        <p class="print-only">${account()?.full_name}, ${days(shown(state.list.values))}</p>
        <p class="screen-only">
          It writes itself from what you keep anyway. The words are yours, the facts stay.
        </p>
      </div>
      <div class="acts">
        <button class="btn" @click=${() => print()}>Print</button>
        <button class="btn" @click=${() => table(state)}>${icon('download', 'sm')}Table</button>
        <button class="btn" @click=${() => whole(state)}>${icon('download', 'sm')}JSON</button>
      </div>
    </div>
    ${chooser({ period: shown(list.values), own: state.own, choose: (days, own) => choose(state, days, own) })}
    <div class="stack cpd">
      <section class="panel" aria-labelledby="totals-title">
        <div class="panel-head"><h2 id="totals-title">Hours</h2></div>
        ${totals ? totalsList(totals, TYPES) : html`<p class="sub">Counting</p>`}
      </section>
      <section class="panel" aria-labelledby="entries-title">
        <div class="panel-head">
          <h2 id="entries-title">What counts</h2>
          <span class="sub" role="status"
            >${totals ? plural(totals.entries, { one: '# entry', other: '# entries' }) : 'Loading'}</span
          >
        </div>
        ${
          list.items.length
            ? entryRows(list.items, state.edit)
            : list.meta &&
              empty({
                name: 'calendar-days',
                title: 'Nothing in these days yet',
                text: 'An event you say you attended, a lesson you write, a look back at an evening: each becomes an entry by itself.',
                action: html`<a class="btn" href="/events">Go to your events</a>`,
              })
        }
        ${moreButton(list)}
      </section>
      ${submission(state)}
    </div>`;
}

/** @type {import('../router.js').Screen} */
export default {
  title: 'Professional development',
  async mount(root, _params, signal) {
    render(skeleton('Professional development'), root);
    const draw = () => !signal.aborted && render(view(state), root);
    let counting = new AbortController();
    signal.addEventListener('abort', () => counting.abort());
    /** @type {State} */
    const state = {
      list: liveList({
        names: ['from', 'to'],
        path: () => `/cpd/entries?${params({ limit: 100, ...shown(state.list.values) })}`,
        texts: () => [],
        keep: () => false,
        draw,
        signal,
      }),
      totals: null,
      submissions: [],
      own: false,
      id: uuid7(),
      busy: false,
      fault: '',
      edit: editing(root, draw),
      count() {
        counting.abort();
        counting = new AbortController();
        const show = (/** @type {any} */ totals) => {
          state.totals = totals;
          draw();
        };
        const path = `/cpd/totals?${params(shown(state.list.values))}`;
        watch(path, show, counting.signal).catch(() => {});
      },
    };
    state.count();
    const sent = (/** @type {any} */ { items }) => {
      state.submissions = items;
      draw();
    };
    watch('/cpd/submissions?limit=50', sent, signal).catch(() => {});
    await state.list.start();
  },
};
