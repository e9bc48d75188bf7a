// @ts-check
// Log a conversation with somebody known or new; what was promised becomes the follow-up.
import { html, nothing, uuid7, nameOf } from '../lib.js';
import { searchDevice, ask, undo, write } from '../data.js';
import { captureSheet } from './capture-form.js';
import { task } from './follow-up.js';
import { choice, field } from './form.js';
import { pitchesSoon, pitchOf, pitchQuestion } from './pitch-used.js';
import { toast } from './toast.js';

const DAY = 864e5;
/** @type {[string, string][]} */
const CHANNELS = [
  ['in_person', 'In person'],
  ['video', 'Video'],
  ['phone', 'Phone'],
  ['email', 'E-mail'],
  ['chat', 'Chat'],
];

/** @param {import('./capture.js').Start} start */
export async function open({ eventId, contact }) {
  /** @type {any[]} */
  let known = [];
  const suggest = async (/** @type {Event} */ event, /** @type {() => void} */ draw) => {
    const text = /** @type {HTMLInputElement} */ (event.target).value.trim();
    if (text.length < 2) return;
    known = (await searchDevice(text, 6)).contacts;
    draw();
    known = (await ask(`/search?q=${encodeURIComponent(text)}`).catch(() => ({ contacts: known })))
      .contacts;
    draw();
  };
  const pitch = pitchQuestion(await pitchesSoon());
  captureSheet({
    title: contact ? `Conversation with ${nameOf(contact)}` : 'Log a conversation',
    required: contact ? 'summary' : 'who',
    missing: contact ? 'Write what you talked about' : 'Enter who you talked to',
    again: !contact,
    fields: (errors, draw) =>
      html`${
        contact
          ? nothing
          : html`<div @input=${(/** @type {Event} */ event) => suggest(event, draw)}>
              ${field({ name: 'who', label: 'Who did you talk to?', errors, autofocus: true, capitalize: 'words', list: 'known-people', hint: 'Somebody you know, or a new name.' })}
              <datalist id="known-people">
                ${known.map((c) => html`<option value=${nameOf(c)}>${c.organization}</option>`)}
              </datalist>
            </div>`
      }
      ${field({ name: 'summary', label: 'What did you talk about?', optional: !contact, errors, area: true, autofocus: !!contact })}
      ${choice({ name: 'channel', legend: 'How', value: 'in_person', choices: CHANNELS })}
      ${settles(contact)}
      ${choice({
        name: 'days',
        legend: 'Follow up',
        value: '',
        choices: [
          ['2', 'In 2 days'],
          ['7', 'In a week'],
          ['30', 'In a month'],
          ['', 'No'],
        ],
      })}
      ${field({ name: 'promise', label: 'What is next?', optional: true, hint: 'It becomes the follow-up.' })}
      ${pitch(draw)}`,
    save: (values) => save(values, contact ?? known.find((c) => nameOf(c) === values.who), eventId),
  });
}

/** What the talk may have settled; ticked, because mostly it has. @param {any} contact */
const settles = (contact) =>
  openOf(contact).length
    ? html`<fieldset class="field">
        <legend>Done with this talk</legend>
        ${openOf(contact).map(
          (f) =>
            html`<label class="check"
              ><input type="checkbox" name="done-${f.id}" checked /><span>${task(f)}</span></label
            >`,
        )}
      </fieldset>`
    : nothing;

/** @param {any} contact @returns {any[]} */
const openOf = (contact) =>
  (contact?.follow_ups ?? []).filter((/** @type {any} */ f) =>
    ['needs_action', 'in_process'].includes(f.status),
  );

/** @param {Record<string, string>} values @param {any} contact @param {string} [eventId] */
async function save(values, contact, eventId) {
  const { who, summary, channel, days, promise } = values;
  const name = contact ? nameOf(contact) : who;
  const person = contact ? { id: contact.id } : { id: uuid7(), full_name: who };
  const body = {
    event_id: eventId ?? null,
    occurred_at: new Date().toISOString(),
    channel,
    summary,
    ...pitchOf(values),
    contacts: [person],
    follow_up:
      days || promise
        ? {
            id: uuid7(),
            contact_id: person.id,
            summary: promise,
            direction: 'i_owe',
            kind: 'message',
            due_at: new Date(Date.now() + Number(days || 2) * DAY).toISOString(),
          }
        : null,
  };
  const show = contact && {
    contacts: [
      {
        id: contact.id,
        full_name: contact.full_name,
        description: contact.description,
        organization: contact.organization,
        known: true,
      },
    ],
  };
  const op = await write('PUT', `/encounters/${uuid7()}`, body, {
    label: `Conversation with ${name}`,
    show,
  });
  const settled = openOf(contact).filter((f) => values[`done-${f.id}`]);
  /** @type {import('../data/outbox.js').Op[]} */
  const closing = [];
  for (const f of settled)
    closing.push(
      await write(
        'PUT',
        `/follow-ups/${f.id}/completion`,
        {},
        { label: `Follow-up with ${name} done`, was: f },
      ),
    );
  toast(`Conversation with ${name} saved`, () => [op, ...closing].map(undo));
  return `Conversation with ${name} saved`;
}
