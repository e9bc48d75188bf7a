// @ts-check
// The frame of the settings: its sections, and what is the same on each of them.
import { html, icon } from '../lib.js';
import { account, Problem } from '../data.js';
import { leave } from './leave.js';

/** @type {[string, string, string][]} */
const SECTIONS = [
  ['profile', 'Profile', 'user-round'],
  ['appearance', 'Appearance', 'sun'],
  ['notifications', 'Notifications', 'bell'],
  ['insights', 'What teams are told', 'users'],
  ['password', 'Password', 'lock'],
  ['sessions', 'Sessions', 'monitor'],
  ['tokens', 'Access tokens', 'key-round'],
  ['account', 'Account', 'archive'],
];

/** @param {string} here the section @param {unknown} content */
export const settings = (here, content) =>
  html`<div class="page-head">
      <div>
        <h1>Settings</h1>
        <p>${account()?.email}</p>
      </div>
    </div>
    <div class="settings">
      <nav class="sections" aria-label="Settings">
        <ul>
          ${SECTIONS.map(
            ([key, words, sign]) =>
              html`<li>
                <a href="/settings/${key}" aria-current=${key === here ? 'page' : 'false'}
                  >${icon(sign)}${words}</a
                >
              </li>`,
          )}
          <li class="apart"><a href="/goals">${icon('target')}Goals</a></li>
          <li><a href="/insights">${icon('list-checks')}Insights</a></li>
          <li><a href="/pitch">${icon('timer')}Pitch</a></li>
          <li><a href="/skills">${icon('list-checks')}Skills</a></li>
          <li><a href="/team">${icon('handshake')}Team</a></li>
          <li><a href="/settings/outbox">${icon('cloud-upload')}Not sent yet</a></li>
          <li><a href="/trash">${icon('trash-2')}Trash</a></li>
          <li>
            <button @click=${leave}>${icon('log-out')}Sign out</button>
          </li>
        </ul>
      </nav>
      <div class="stack">${content}</div>
    </div>`;

/** @param {string} id @param {string} title @param {unknown} content */
export const section = (id, title, content) =>
  html`<section class="panel" aria-labelledby=${id}>
    <div class="panel-head"><h2 id=${id}>${title}</h2></div>
    ${content}
  </section>`;

/** Why something that needs the server did not work, in words. @param {unknown} fault */
export const why = (fault) =>
  fault instanceof Problem && fault.status
    ? fault.message
    : 'The server could not be reached. This needs it: try again when you are online.';
