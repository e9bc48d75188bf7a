// @ts-check
// Whose lessons: one's own, those of the teams, or all to look things up in.
import { html, icon } from '../lib.js';

/** @param {'mine'|'team'|'all'} here */
export const scopes = (here) =>
  html`<nav class="filters" aria-label="Whose lessons">
    <a class="filter" href="/lessons" aria-current=${here === 'mine' ? 'page' : 'false'}
      >${icon('user-round', 'sm')}Mine</a
    >
    <a class="filter" href="/lessons?scope=team" aria-current=${here === 'team' ? 'page' : 'false'}
      >${icon('users', 'sm')}Team</a
    >
    <a class="filter" href="/lessons?scope=all" aria-current=${here === 'all' ? 'page' : 'false'}
      >${icon('library', 'sm')}Library</a
    >
  </nav>`;
