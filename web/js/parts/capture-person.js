// @ts-check
// Add a person: a name is enough; the meeting and the follow-up go along in the same write.
import { html, nothing, uuid7 } from '../lib.js';
import { onDevice, readSoon, undo, write } from '../data.js';
import { captureSheet } from './capture-form.js';
import { choice, field } from './form.js';
import { pitchesSoon, pitchOf, pitchQuestion } from './pitch-used.js';
import { meet } from './target.js';
import { toast } from './toast.js';

const DAY = 864e5;

/** @param {import('./capture.js').Start} start */
export async function open({ eventId, text, target }) {
  const [event, pitches] = await Promise.all([eventId ? eventOf(eventId) : null, pitchesSoon()]);
  const pitch = pitchQuestion(pitches);
  captureSheet({
    title: 'Add a person',
    required: 'full_name',
    missing: 'Enter a name, even just a first name',
    fields: (errors, draw) =>
      html`${event ? html`<p class="meta">Met at ${event.summary}</p>` : nothing}
      ${field({ name: 'full_name', label: 'Name', value: target?.full_name || text, errors, autofocus: true, capitalize: 'words' })}
      ${field({ name: 'organization', label: 'Company or role', value: target?.organization, optional: true, capitalize: 'words' })}
      ${field({ name: 'summary', label: 'What did you talk about?', optional: true, area: true })}
      ${choice({
        name: 'days',
        legend: 'Follow up',
        value: event ? '2' : '',
        choices: [
          ['2', 'In 2 days'],
          ['7', 'In a week'],
          ['', 'No'],
        ],
      })}
      ${field({ name: 'promise', label: 'What did you promise?', optional: true, hint: 'It becomes the follow-up: “send the talk”.' })}
      ${pitch(draw)}`,
    save: (values) => {
      // Whoever is added after them is somebody else.
      const met = target;
      target = undefined;
      return save(values, event, met);
    },
  });
}

/** What the sheet needs of the event, also without network. @param {string} id */
const eventOf = async (id) =>
  (await readSoon(`/events/${id}/briefing`))?.event ??
  (await onDevice(id)) ?? { id, summary: 'this event' };

/** @param {Record<string, string>} values @param {any} event @param {import('../types.js').Target} [target] */
async function save(values, event, target) {
  const { full_name, organization, summary, days, promise } = values;
  const [id, encounter] = [uuid7(), uuid7()];
  const now = new Date().toISOString();
  const pitch = pitchOf(values);
  const talked = event || summary || pitch.pitch_version_id;
  const follow_up =
    days || promise
      ? {
          id: uuid7(),
          summary: promise || (summary ? `About ${summary}` : ''),
          direction: 'i_owe',
          kind: 'message',
          due_at: due(Number(days || 2), event),
        }
      : null;
  const body = {
    full_name,
    organization: organization || null,
    source: 'manual',
    ...(talked
      ? {
          encounter: {
            id: encounter,
            event_id: event?.id ?? null,
            occurred_at: now,
            channel: 'in_person',
            summary,
            ...pitch,
          },
        }
      : {}),
    follow_up,
  };
  const op = await write('PUT', `/contacts/${id}`, body, { label: full_name });
  const met = target && (await meet(target, encounter));
  toast(`${full_name} added`, async () => {
    if (met) await undo(met);
    await undo(op);
  });
  return `${full_name} added`;
}

/** Days after the event, or after now when there is none or it is over. @param {number} days @param {any} event */
function due(days, event) {
  const from = Math.max(Date.now(), Date.parse(event?.ends_at ?? '') || 0);
  return new Date(from + days * DAY).toISOString();
}
