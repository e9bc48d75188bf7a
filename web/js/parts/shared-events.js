// @ts-check
// On Today: how much colleagues did, and what they shared that one has not answered.
import { html, icon, nothing, repeat } from '../lib.js';
import { plural, when } from '../format.js';
import { answers, sharedBy } from './event-answer.js';

/** In words, because it is no alarm. @param {{notifications_unread: number|null}} today */
export const news = ({ notifications_unread: unread }) =>
  html`<a href="/notifications"
    >${
      unread
        ? plural(unread, { one: '# new notification', other: '# new notifications' })
        : 'Notifications'
    }</a
  >`;

/** @param {any[]} events */
export const sharedEvents = (events) =>
  events.length
    ? html`<section class="panel" aria-labelledby="shared-title">
        <div class="panel-head">
          <h2 id="shared-title">Shared with you</h2>
          <a href="/events?scope=shared">All shared events</a>
        </div>
        <ul class="rows shared-events">
          ${repeat(
            events,
            (event) => event.id,
            (event) =>
              html`<li>
                <span class="disc" aria-hidden="true">${icon('calendar-days')}</span>
                <div>
                  <a class="name" data-row href="/events/${event.id}">${event.summary}</a><br />
                  <span class="sub num">${when(event)}</span><br />
                  <span class="sub">${sharedBy(event)}</span>
                  ${event.shares[0]?.note ? html`<p>“${event.shares[0].note}”</p>` : nothing}
                  ${answers(event)}
                </div>
              </li>`,
          )}
        </ul>
      </section>`
    : nothing;
