// @ts-check
// What is shown to people who are not signed in: a few words about Lanyard, and a card with a form.
import { html, icon, ASSETS } from '../lib.js';
import { Problem } from '../data.js';
import { errorSummary, problemErrors } from './form.js';

export const SHORTEST = 8;
const PROMISES = [
  ['target', 'Meet three new people, learn three new things: seats that fill by themselves.'],
  ['smartphone', 'Event mode in your pocket, also where there is no network.'],
  ['list-checks', 'The next morning, what you promised is on Today.'],
];

/** @param {unknown} content what is in the card */
export const entry = (content) =>
  html`<div class="entry">
    <section class="pitch-side" aria-label="What Lanyard does">
      <p class="brand"><img src="${ASSETS}img/icon.svg" alt="" width="24" height="28" />Lanyard</p>
      <p class="claim">Go to events on purpose. Keep who you met and what you learned.</p>
      <ul>
        ${PROMISES.map(([name, words]) => html`<li>${icon(name)}<span>${words}</span></li>`)}
      </ul>
    </section>
    <section class="badge entry-form">${content}</section>
  </div>`;

/** What is wrong with an address, if anything. @param {string} email */
export const wrongAddress = (email) =>
  /^\S+@\S+\.\S+$/.test(email) ? '' : 'Enter an e-mail address, like ada@example.org';

/** @param {string} password */
export const tooShort = (password) =>
  [...password].length < SHORTEST
    ? `Use at least ${SHORTEST} characters; a few words are easy to remember`
    : '';

/** What the server said, in the words of a form. @param {unknown} fault @param {string[]} names its fields */
export function said(fault, names) {
  if (!(fault instanceof Problem)) throw fault;
  if (fault.status === 0)
    return { '': 'The server cannot be reached. Check the network and try again.' };
  if (fault.status === 429) return { '': 'Too many attempts. Wait a minute, then try again.' };
  return problemErrors(fault, names);
}

/** After a step the focus goes where the reading goes on. @param {HTMLElement} root */
export function focusTitle(root) {
  const title = root.querySelector('h1');
  if (!title) return;
  title.tabIndex = -1;
  title.focus();
}

/** "Look into your letterbox": the same for every address. @param {unknown} words
 * @param {{again: () => void, sent: number, errors: import('./form.js').Errors}} act `sent`: how often */
export const checkMail = (words, { again, sent, errors }) =>
  html`<h1>Check your mail</h1>
    ${errorSummary({ '': errors[''] })}
    <p>${words}</p>
    <p class="teach" role="status">
      ${
        sent > 1
          ? 'Sent again. It can take a minute.'
          : 'Nothing there? Look in the spam folder, or ask whoever runs this Lanyard.'
      }
    </p>
    <button class="btn wide" @click=${again}>Send the mail again</button>
    <p class="turn"><a href="/sign-in">Sign in</a></p>`;
