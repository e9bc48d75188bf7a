// @ts-check
// An invitation that somebody opened: what it is about, and joining, with an account or with a new one.
import { html, render, icon, ASSETS } from '../lib.js';
import { account, anonymous, direct, Problem } from '../data.js';
import { date } from '../format.js';
import { nav, takeToken } from '../router.js';
import { empty, skeleton } from '../parts/empty.js';
import { errorSummary } from '../parts/form.js';
import { why } from '../parts/settings.js';
import { toast } from '../parts/toast.js';

/** @typedef {{preview: any, over: boolean, fault: string, busy: boolean}} State */

// For the way over signing in and back; gone with the tab.
const KEPT = 'invitation';
const BACK = encodeURIComponent('/invitation');
const WHAT = [
  ['calendar-days', 'You see the events your colleagues share, and can go too.'],
  ['lightbulb', 'You read what they learned, and they read what you share.'],
  ['lock', 'Your people and your notes stay yours: nobody else sees them.'],
];

/** The token of the link. It leaves the address at once. */
function token() {
  const sent = takeToken();
  if (sent) sessionStorage.setItem(KEPT, sent);
  return sessionStorage.getItem(KEPT);
}

/** @param {State} state @param {() => void} join */
function ways(state, join) {
  const me = account();
  if (me)
    return html`<button
        class="btn primary wide"
        aria-disabled=${state.busy ? 'true' : 'false'}
        @click=${join}
      >
        Join as ${me.full_name}
      </button>
      <p class="meta">You are signed in as ${me.email}.</p>`;
  return html`<a class="btn primary wide" href="/sign-in?new=1&to=${BACK}">Create an account</a>
    <a class="btn wide" href="/sign-in?to=${BACK}">I have an account</a>`;
}

/** @param {State} state @param {() => void} join */
const shown = (state, join) =>
  html`<h1>${state.preview.invited_by} invites you to “${state.preview.team_name}”</h1>
    ${errorSummary({ '': state.fault })}
    <ul class="invited">
      ${WHAT.map(([name, words]) => html`<li>${icon(name)}<span>${words}</span></li>`)}
    </ul>
    ${ways(state, join)}
    <p class="meta">
      ${state.preview.role === 'admin' ? 'You join as an admin. ' : ''}The invitation is good until
      ${date(state.preview.expires_at)}.
    </p>`;

const over = () =>
  empty({
    name: 'link',
    title: 'This invitation is over',
    text: 'It has expired, was used or withdrawn, or its link is not whole. Ask whoever sent it for a new one.',
    action: html`<a class="btn" href="/today">Go to Lanyard</a>`,
    level: 1,
  });

/** @param {() => void} again */
const unreachable = (again) =>
  empty({
    name: 'cloud-off',
    title: 'The invitation could not be read',
    text: 'The server cannot be reached. Check the network and try again.',
    action: html`<button class="btn primary" @click=${again}>Try again</button>`,
    level: 1,
  });

/** @type {import('../router.js').Screen} */
export default {
  title: 'Invitation',
  bare: true,
  async mount(root, _params, signal) {
    render(skeleton('Invitation'), root);
    /** @type {State} */
    const state = { preview: null, over: false, fault: '', busy: false };
    const content = () =>
      state.over ? over() : state.preview ? shown(state, join) : unreachable(look);
    const draw = () =>
      signal.aborted ||
      render(
        html`<div class="entry alone">
          <p class="brand">
            <img src="${ASSETS}img/icon.svg" alt="" width="24" height="28" />Lanyard
          </p>
          <section class="badge entry-form">${content()}</section>
        </div>`,
        root,
      );
    const failed = (/** @type {unknown} */ fault) => {
      const status = fault instanceof Problem ? fault.status : 0;
      state.over = status === 410 || status === 422;
      state.fault = why(fault);
      if (state.over) sessionStorage.removeItem(KEPT);
    };
    const look = async () => {
      const held = token();
      const asking = account() ? direct : anonymous;
      try {
        if (!held) throw new Problem(410);
        state.preview = await asking('POST', '/invitation-previews', { token: held });
        Object.assign(state, { over: false, fault: '' });
      } catch (fault) {
        failed(fault);
      }
      draw();
    };
    const join = async () => {
      if (state.busy) return;
      state.busy = true;
      draw();
      try {
        const { team_id } = await direct('POST', '/memberships', { token: token() });
        sessionStorage.removeItem(KEPT);
        nav(`/team/${team_id}`, { replace: true });
        toast(`You are in “${state.preview.team_name}”`);
      } catch (fault) {
        failed(fault);
        state.busy = false;
        draw();
      }
    };
    addEventListener('hashchange', look, { signal });
    await look();
  },
};
