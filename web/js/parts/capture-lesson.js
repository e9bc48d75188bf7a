// @ts-check
// Write a lesson: one sentence is enough.
import { html, nothing, uuid7 } from '../lib.js';
import { readSoon, undo, write } from '../data.js';
import { audience, myTeams, sharedWith, teamIds } from './audience.js';
import { captureSheet } from './capture-form.js';
import { field } from './form.js';
import { toast } from './toast.js';

/** @param {import('./capture.js').Start} start */
export async function open({ eventId, contact, text }) {
  const [briefing, teams] = await Promise.all([
    eventId ? readSoon(`/events/${eventId}/briefing`) : null,
    myTeams(readSoon),
  ]);
  const people = briefing?.people ?? [];
  captureSheet({
    title: 'Write a lesson',
    required: 'insight',
    missing: 'Write what you learned',
    fields: (errors) =>
      html`${briefing ? html`<p class="meta">At ${briefing.event.summary}</p>` : nothing}
      ${field({ name: 'insight', label: 'What did you learn?', hint: 'One sentence is enough. You can add detail later.', value: text, errors, area: true, autofocus: true })}
      ${field({ name: 'so_what', label: 'So what will you do with it?', optional: true })}
      ${
        people.length
          ? field({
              name: 'learned_from',
              label: 'Who did you learn it from?',
              optional: true,
              value: contact?.id,
              choices: [
                ['', 'Nobody in particular'],
                ...people.map((/** @type {any} */ p) => [p.id, p.full_name || p.description]),
              ],
            })
          : nothing
      }
      ${audience({ teams, errors })}`,
    save: async ({ insight, so_what, learned_from }, form) => {
      const team_ids = teamIds(form);
      /** @type {import('../types.js').NewLesson} */
      const body = {
        insight,
        so_what,
        event_id: eventId ?? null,
        learned_from: learned_from || contact?.id || null,
        learned_at: new Date().toISOString(),
        ...(team_ids.length ? { team_ids } : {}),
      };
      const op = await write('PUT', `/lessons/${uuid7()}`, body, { label: insight.slice(0, 80) });
      const done = sharedWith(team_ids, teams);
      toast(done, () => undo(op));
      return done;
    },
  });
}
