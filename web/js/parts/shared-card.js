// @ts-check
// An event or a lesson as somebody without an account sees it: in the preview, and behind the link.
import { html, icon, nothing, safeLink } from '../lib.js';
import { longDay, when } from '../format.js';

/** @typedef {import('../types.js').Shared} Shared */

/** What cannot be relied on. @type {Record<string, string>} */
const STATUS = {
  tentative: 'Not certain yet',
  cancelled: 'Cancelled: it does not take place',
  postponed: 'Postponed to another time',
};

/** @param {Shared} shared @param {1|3} level of the heading */
export function sharedCard({ shared_by, event, lesson }, level) {
  const title = event?.summary ?? lesson?.title;
  return html`<article class="shared-card">
    <p class="sub">${shared_by} shares ${event ? 'an event' : 'a lesson'}</p>
    ${level === 1 ? html`<h1>${title}</h1>` : html`<h3>${title}</h3>`}
    ${event ? aboutEvent(event) : nothing} ${lesson ? aboutLesson(lesson) : nothing}
  </article>`;
}

/** @param {NonNullable<Shared['event']>} event */
function aboutEvent(event) {
  const { location, url, organizer, cost } = event;
  const place = [location?.name, location?.address].filter(Boolean).join(', ');
  const link = url && safeLink(url);
  return html`${STATUS[event.status] ? html`<p><span class="chip">${STATUS[event.status]}</span></p>` : nothing}
    <p class="meta">
      <span
        >${icon('clock', 'sm')}<span class="num"
          >${when(event)} (${event.tzid.replaceAll('_', ' ')})</span
        ></span
      >
      ${place ? html`<span>${icon('map-pin', 'sm')}${place}</span>` : nothing}
      ${organizer ? html`<span>${icon('users', 'sm')}${organizer}</span>` : nothing}
      ${cost?.amount ? html`<span class="num">${cost.amount} ${cost.currency ?? ''}</span>` : nothing}
      ${link ? html`<span>${icon('external-link', 'sm')}<a href=${link} rel="noreferrer" target="_blank">Web page</a></span>` : nothing}
    </p>
    ${event.description ? html`<p class="prose">${event.description}</p>` : nothing}`;
}

/** @param {NonNullable<Shared['lesson']>} lesson */
const aboutLesson = ({ title, insight, so_what, learned_at }) =>
  html`${insight === title ? nothing : html`<blockquote class="prose">${insight}</blockquote>`}
    ${so_what ? html`<p class="prose">${so_what}</p>` : nothing}
    <p class="meta"><span class="num">${longDay(learned_at)}</span></p>`;
