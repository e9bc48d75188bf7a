// @ts-check
// Links that were just made. Whoever holds one can join; they are shown once.
import { html, icon, nothing, repeat } from '../lib.js';
import { plural } from '../format.js';
import { copy } from './copy.js';

/** For whom an invitation is. @param {any} invitation */
export const whom = ({ email, max_uses }) =>
  email ?? plural(max_uses, { one: 'A link for # person', other: 'A link for # people' });

/** @param {any} invitation */
const row = (invitation) =>
  html`<li>
    <span class="disc" aria-hidden="true">${icon(invitation.email ? 'mail' : 'link')}</span>
    <div>
      <strong>${whom(invitation)}</strong>
      <code class="token">${invitation.link}</code>
    </div>
    <button class="btn" @click=${() => copy(invitation.link, 'Link')}>
      ${icon('copy')}Copy<span class="vh"> the link: ${whom(invitation)}</span>
    </button>
  </li>`;

/** @param {any[]} made @param {() => void} done */
export const linksPanel = (made, done) =>
  html`<section class="panel secret" aria-labelledby="links-title">
    ${head(made)}
    <ul class="rows roomy">
      ${repeat(made, (one) => one.id, row)}
    </ul>
    <div class="acts">
      ${
        made.length > 1
          ? html`<button class="btn primary" @click=${() => copy(all(made), 'All links')}>
              ${icon('copy')}Copy all
            </button>`
          : nothing
      }
      <button class="btn" @click=${done}>I have ${made.length > 1 ? 'them' : 'it'}</button>
    </div>
  </section>`;

/** What is left to do with the links; `mailed` ones are on their way. @param {any[]} made */
const head = (made) =>
  made.every(({ mailed }) => mailed)
    ? html`<h2 id="links-title" tabindex="-1">The mail is on its way</h2>
        <p>Everybody gets their link by mail. You can copy it too: it is shown only this once.</p>`
    : html`<h2 id="links-title" tabindex="-1">
          ${made.length > 1 ? 'Give each of them their link' : 'Give them this link'}
        </h2>
        <p>Copy it now, it is shown only this once. Whoever holds a link can join with it.</p>`;

/** One a line, with the address before it. @param {any[]} made */
const all = (made) =>
  made.map(({ email, link }) => (email ? `${email}\t${link}` : link)).join('\n');
