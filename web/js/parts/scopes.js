// @ts-check
// Whose lessons: one's own, or those of the teams.
import { html, icon } from '../lib.js';

/** @param {'mine'|'team'} here */
export const scopes = (here) =>
  html`<nav class="filters" aria-label="Whose lessons">
    <a class="filter" href="/lessons" aria-current=${here === 'mine' ? 'page' : 'false'}
      >${icon('user-round', 'sm')}Mine</a
    >
    <a class="filter" href="/lessons?scope=team" aria-current=${here === 'team' ? 'page' : 'false'}
      >${icon('users', 'sm')}Team</a
    >
  </nav>`;
