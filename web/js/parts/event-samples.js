// @ts-check
// Where there is no event yet: two drafts to start from.
import { html, icon, uuid7 } from '../lib.js';
import { undo, write } from '../data.js';
import { isoDay, localOf, instantOf } from '../format.js';
import { nav } from '../router.js';
import { homeZone } from './capture-event.js';
import { toast } from './toast.js';

const WEEK = 7 * 864e5;

const SAMPLES = [
  {
    icon: 'users',
    summary: 'A meetup',
    kind: 'meetup',
    hour: '18:30',
    hours: 2.5,
    purpose: 'Find someone who solved what I am stuck on',
    text: 'An evening with people of your trade. Two goals come with it: meet three new people, learn three new things.',
  },
  {
    icon: 'handshake',
    summary: 'An internal day',
    kind: 'community_of_practice',
    hour: '09:00',
    hours: 7,
    purpose: 'Learn what the other teams tried this year',
    text: 'A day with colleagues you rarely see. Write one lesson per session and follow up on Monday.',
  },
];

/** @param {typeof SAMPLES[number]} sample */
async function draft({ summary, kind, hour, hours, purpose }) {
  const id = uuid7();
  const tzid = homeZone();
  const starts_at = instantOf(`${localOf(Date.now() + WEEK, tzid).slice(0, 10)}T${hour}`, tzid);
  const ends_at = new Date(Date.parse(starts_at) + hours * 36e5).toISOString();
  const body = {
    summary,
    kind,
    starts_at,
    ends_at,
    tzid,
    status: 'tentative',
    participation: { response: 'tentative', purpose },
  };
  const op = await write('PUT', `/events/${id}`, body, { label: summary });
  toast(`${summary} on ${isoDay(starts_at, tzid)} as a draft`, () =>
    undo(op).then(() => nav('/events')),
  );
  nav(`/events/${id}`);
}

export const samples = () =>
  html`<section aria-labelledby="samples-title">
    <h2 class="samples-title" id="samples-title">Start with one of these, then change it</h2>
    <div class="samples">
      ${SAMPLES.map(
        (sample) =>
          html`<article class="panel sample">
            <span class="disc" aria-hidden="true">${icon(sample.icon)}</span>
            <h3>${sample.summary}</h3>
            <p>${sample.text}</p>
            <button class="btn" @click=${() => draft(sample)}>
              Make a draft<span class="vh"> of ${sample.summary}</span>
            </button>
          </article>`,
      )}
    </div>
  </section>`;
