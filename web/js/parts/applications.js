// @ts-check
// Who used a lesson, and what came of it.
import { html, icon, initials, nothing, repeat, safeLink } from '../lib.js';
import { date } from '../format.js';
import { openApplication } from './application-sheet.js';
import { stateChip } from './sync-chip.js';

/** @param {string|null} text */
const evidence = (text) => {
  const link = text && safeLink(text);
  return link
    ? html`<p>
        <a href=${link} rel="noreferrer noopener" target="_blank"
          >${icon('external-link', 'sm')}See it</a
        >
      </p>`
    : nothing;
};

/** @param {any} item @param {any} application */
function row(item, application) {
  const who = application.author?.full_name ?? 'A former colleague';
  return html`<li>
    <span class="disc ${application.own ? 'self' : ''}" aria-hidden="true">${initials(who)}</span>
    <div>
      <strong>${application.own ? 'You' : who}</strong>
      <span class="sub num">since ${date(application.applied_on)}</span> ${stateChip(application)}
      ${application.what_changed ? html`<p class="prose">${application.what_changed}</p>` : nothing}
      ${application.impact ? html`<p class="prose impact">${application.impact}</p>` : nothing}
      ${evidence(application.evidence_url)}
    </div>
    ${
      application.own
        ? html`<button class="btn quiet small" @click=${() => openApplication(item, application)}>
            ${icon('pencil', 'sm')}${application.what_changed ? 'Edit' : 'Say what changed'}<span
              class="vh"
              >: how you used it</span
            >
          </button>`
        : nothing
    }
  </li>`;
}

/** @param {any} item a lesson as the feed shows it, with its applications */
export const applications = (item) =>
  html`<section class="panel" aria-labelledby="used-title">
    <div class="panel-head">
      <h2 id="used-title">Used</h2>
      ${item.application_count ? html`<span class="count num">${item.application_count}</span>` : nothing}
    </div>
    ${
      item.applications.length
        ? html`<ul class="rows roomy">
            ${repeat(
              item.applications,
              (/** @type {any} */ application) => application.id,
              (/** @type {any} */ application) => row(item, application),
            )}
          </ul>`
        : html`<p class="teach">
            A lesson counts when somebody does something differently. Say so here, and what came of
            it when you know.
          </p>`
    }
    <p class="acts">
      <button class="btn" @click=${() => openApplication(item)}>
        ${icon('circle-check')}I used this
      </button>
    </p>
  </section>`;
