// @ts-check
// What one had with a person, newest first: conversations, lessons, follow-ups that were done.
import { html, repeat, icon, nothing } from '../lib.js';
import { undo, write } from '../data.js';
import { date } from '../format.js';
import { field } from './form.js';
import { task } from './follow-up.js';
import { editButton, editForm } from './in-place.js';
import { pitchOf } from './pitch-used.js';
import { stateChip } from './sync-chip.js';
import { toast } from './toast.js';

const CHANNELS = /** @type {Record<string, [string, string]>} */ ({
  in_person: ['Talked', 'users'],
  video: ['Video call', 'video'],
  phone: ['Phone call', 'phone'],
  email: ['E-mail', 'mail'],
  chat: ['Chat', 'message-circle'],
  letter: ['Letter', 'mail'],
});

/** @typedef {{names: {event: (id: string|null, otherwise?: string) => unknown}, state: import('./in-place.js').Editing, personId: string,
 *   pitch: (draw: () => void, talk?: any) => unknown}} Ways */

/** @param {any} person @returns {{key: string, at: string, kind: string, row: any}[]} */
function entriesOf({ encounters, lessons, follow_ups }) {
  const all = [
    ...encounters.map((/** @type {any} */ row) => ({ kind: 'talk', at: row.occurred_at, row })),
    ...lessons.map((/** @type {any} */ row) => ({ kind: 'lesson', at: row.learned_at, row })),
    ...follow_ups
      .filter((/** @type {any} */ f) => f.status === 'completed')
      .map((/** @type {any} */ row) => ({ kind: 'done', at: row.completed_at ?? row.due_at, row })),
  ];
  return all
    .map((entry) => ({ ...entry, key: `${entry.kind}-${entry.row.id}` }))
    .sort((a, b) => String(b.at).localeCompare(String(a.at)));
}

/** @param {any} talk */
const landed = ({ pitch_landed }) =>
  html`<p class="sub">
    You used your pitch${pitch_landed ? `, and it landed ${pitch_landed} of 5` : nothing}.
  </p>`;

/** @param {any} talk @param {Ways} ways */
function talk(talk, { names, state, personId, pitch }) {
  const [words, sign] = CHANNELS[talk.channel] ?? CHANNELS.in_person;
  const key = `talk-${talk.id}`;
  const note = talk.contacts.find((/** @type {any} */ c) => c.id === personId)?.note;
  const others = talk.contacts.filter((/** @type {any} */ c) => c.id !== personId);
  const remove = async () => {
    const op = await write('DELETE', `/encounters/${talk.id}`, null, {
      label: `Delete: ${words}`,
      was: talk,
    });
    toast('Conversation deleted', () => undo(op));
  };
  return html`<span class="disc" aria-hidden="true">${icon(sign)}</span>
    <div>
      <h3>${words}${talk.event_id ? html` at ${names.event(talk.event_id)}` : nothing}</h3>
      <p class="sub num">
        ${date(talk.occurred_at)}${others.length ? html`, with ${others.map((/** @type {any} */ c, /** @type {number} */ i) => html`${i ? ', ' : ''}<a href="/people/${c.id}">${c.full_name || 'somebody'}</a>`)}` : nothing}
        ${stateChip(talk)}
      </p>
      ${
        state.key === key
          ? editForm(state, {
              key,
              fields: () =>
                html`${field({ name: 'summary', label: 'What did you talk about?', value: talk.summary, area: true })}
                ${pitch(state.draw, talk)}`,
              save: async (values) => {
                const { summary } = values;
                const op = await write(
                  'PATCH',
                  `/encounters/${talk.id}`,
                  { summary, ...pitchOf(values) },
                  { label: summary, was: talk },
                );
                toast('Conversation saved', () => undo(op));
              },
            })
          : html`${talk.summary ? html`<p class="prose">${talk.summary}</p>` : nothing}
              ${talk.pitch_version_id ? landed(talk) : nothing}
              ${note ? html`<p class="prose sub">${note}</p>` : nothing}
              ${talk.topics.length ? html`<p class="tags">${talk.topics.map((/** @type {string} */ topic) => html`<span class="chip">${topic}</span>`)}</p>` : nothing}
              <p class="entry-tools">
                ${editButton(state, key, `the conversation of ${date(talk.occurred_at)}`)}
                <button class="btn quiet small" @click=${remove}>
                  ${icon('trash-2', 'sm')}Delete<span class="vh">
                    the conversation of ${date(talk.occurred_at)}</span
                  >
                </button>
              </p>`
      }
    </div>`;
}

/** @param {any} lesson */
const lesson = (lesson) =>
  html`<span class="disc iris" aria-hidden="true">${icon('lightbulb')}</span>
    <div>
      <h3><a href="/lessons/${lesson.id}">${lesson.title}</a></h3>
      <p class="sub num">Learned from them, ${date(lesson.learned_at)} ${stateChip(lesson)}</p>
      ${lesson.insight !== lesson.title ? html`<p class="prose">${lesson.insight}</p>` : nothing}
    </div>`;

/** @param {any} followUp */
function done(followUp) {
  const reopen = async () => {
    const op = await write('DELETE', `/follow-ups/${followUp.id}/completion`, null, {
      label: `Open again: ${task(followUp)}`,
      was: followUp,
    });
    toast('Follow-up open again', () => undo(op));
  };
  return html`<span class="disc" aria-hidden="true">${icon('check')}</span>
    <div>
      <h3>${task(followUp)}</h3>
      <p class="sub num">
        Done ${date(followUp.completed_at ?? followUp.due_at)} ${stateChip(followUp)}
      </p>
      <p class="entry-tools">
        <button class="btn quiet small" @click=${reopen}>
          ${icon('rotate-ccw', 'sm')}Open again<span class="vh">: ${task(followUp)}</span>
        </button>
      </p>
    </div>`;
}

/** @param {any} person @param {Ways} ways */
export function timeline(person, ways) {
  const entries = entriesOf(person);
  if (!entries.length)
    return html`<p class="teach">
      Nothing yet. Log a conversation, and what you talked about and learned lines up here.
    </p>`;
  return html`<ol class="timeline">
    ${repeat(
      entries,
      (entry) => entry.key,
      ({ kind, row }) =>
        html`<li>
          ${kind === 'talk' ? talk(row, ways) : kind === 'lesson' ? lesson(row) : done(row)}
        </li>`,
    )}
  </ol>`;
}
