// @ts-check
// A link in a mail that answers what a lesson asks: one tap, also signed out. It is sent by this page and
// not by looking at the link, and only once somebody sees the page, because programs open links too.
import { html, icon, nothing, render } from '../lib.js';
import { answerNudge } from '../data.js';
import { takeToken } from '../router.js';
import { entry, focusTitle, said } from '../parts/entry.js';
import { errorSummary, field, focusError, typed } from '../parts/form.js';
import { ANSWERS, QUESTIONS } from '../parts/nudges.js';

/** @typedef {{title: string, question: string, answer: string|null, words: string}} Answered */
/** `kept`: the words are written down.
 * @typedef {{link: boolean, answered: Answered|null, busy: boolean, kept: boolean, error: string}} State */
/** @typedef {(answer: string|null, words?: string) => void} Give */

/** By the answer: what is said now, and which words belong to it. @type {Record<string, [string, string, string?]>} */
const SAID = {
  used: ['Written down: you used it today', 'What changed?'],
  made_a_difference: [
    'Good to hear',
    'What came of it?',
    'Said in words it counts as the impact of this lesson.',
  ],
  not_yet: ['It asks again later', ''],
  not_for_me: ['It does not ask again', ''],
};

const OPEN = html`<p class="turn"><a href="/today">Open Lanyard</a></p>`;

/** @param {Answered} answered @param {State} state @param {Give} give */
function words({ answer, words }, { busy, kept }, give) {
  const [, label, hint] = SAID[answer ?? ''];
  if (!label) return nothing;
  const save = (/** @type {SubmitEvent} */ event) => {
    event.preventDefault();
    give(answer, typed(/** @type {HTMLFormElement} */ (event.currentTarget)).words);
  };
  return html`<form novalidate @submit=${save}>
    ${field({ name: 'words', label, hint, optional: true, area: true, value: words })}
    <p class="meta" role="status">
      ${kept ? html`<span>${icon('circle-check', 'sm')}Your words are saved</span>` : nothing}
    </p>
    <button class="btn primary wide" aria-disabled=${busy ? 'true' : 'false'}>Save</button>
  </form>`;
}

/** @param {State} state @param {Give} give */
function card(state, give) {
  const { link, answered, busy, error } = state;
  if (!link)
    return html`<h1>What became of a lesson</h1>
      <p>This is no whole link. Copy all of it from the mail.</p>
      ${OPEN}`;
  if (!answered)
    return html`<h1>What became of a lesson</h1>
      ${
        error
          ? errorSummary({ '': error })
          : html`<p role="status">One moment: your answer is on its way.</p>`
      }
      ${OPEN}`;
  const { title, question, answer } = answered;
  const summary = error ? errorSummary({ '': error }) : nothing;
  const disabled = busy ? 'true' : 'false';
  if (!answer)
    return html`<h1>Taken back</h1>
      ${summary}
      <p><strong>${title}</strong><br />${QUESTIONS[question]}</p>
      ${ANSWERS[question].map(
        ([other, name]) =>
          html`<button class="btn wide" aria-disabled=${disabled} @click=${() => give(other)}>
            ${name}
          </button>`,
      )}
      ${OPEN}`;
  return html`<h1>${SAID[answer][0]}</h1>
    ${summary}
    <p><strong>${title}</strong></p>
    ${words(answered, state, give)}
    <button class="btn wide" aria-disabled=${disabled} @click=${() => give(null)}>Undo</button>
    ${OPEN}`;
}

/** Resolves when somebody sees the page. @param {AbortSignal} signal @returns {Promise<void>} */
const seen = (signal) =>
  new Promise((done) => {
    const look = () => document.visibilityState === 'visible' && done();
    document.addEventListener('visibilitychange', look, { signal });
    look();
  });

/** What the address says, and nothing of it stays there. */
function read() {
  const answer = new URLSearchParams(location.hash.slice(1)).get('answer') ?? '';
  const token = takeToken();
  return { token, answer, link: /^[\w-]{43}$/.test(token) && answer in SAID };
}

/** @type {import('../router.js').Screen} */
export default {
  title: 'What became of a lesson',
  bare: true,
  mount(root, _params, signal) {
    let { token, answer, link } = read();
    /** @type {State} */
    const state = { link, answered: null, busy: false, kept: false, error: '' };
    const draw = () => signal.aborted || render(entry(card(state, give)), root);
    /** @type {Give} */
    const give = async (answer, words) => {
      if (state.busy) return;
      Object.assign(state, { busy: true, kept: false, error: '' });
      draw();
      try {
        state.answered = await answerNudge(token, answer, words);
        state.kept = !!words;
      } catch (fault) {
        state.error = said(fault, ['words'])[''] ?? said(fault, [])[''];
      }
      state.busy = false;
      draw();
      if (state.error) focusError(root);
      else if (!state.kept) focusTitle(root);
    };
    const start = async () => {
      draw();
      await seen(signal);
      if (link && !signal.aborted) await give(answer);
    };
    const opened = () => {
      if (!location.hash) return;
      ({ token, answer, link } = read());
      Object.assign(state, { link, answered: null, error: '', kept: false });
      start();
    };
    addEventListener('hashchange', opened, { signal });
    start();
  },
};
