// @ts-check
// Before an event: lessons of one's own and of colleagues that may help there.
import { html, nothing, repeat } from '../lib.js';
import { feedItem } from './feed-item.js';

/** What the event's page asks for. @param {string} id */
export const helpfulPath = (id) => `/library?for_event_id=${id}&limit=3`;

/** @param {any} event @param {{items: any[], next_cursor: string|null}|null} answer */
export const helpfulPanel = (event, answer) =>
  answer?.items.length
    ? html`<section class="panel feed" aria-labelledby="helpful-title">
        <div class="panel-head">
          <h2 id="helpful-title">Lessons to take along</h2>
          <a href="/lessons?scope=all&for_event_id=${event.id}">All of them</a>
        </div>
        ${repeat(
          answer.items,
          (item) => item.id,
          (item) => feedItem(item, { level: 3 }),
        )}
      </section>`
    : nothing;
