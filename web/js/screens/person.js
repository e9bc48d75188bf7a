// @ts-check
// One person: what is known on the left, what one had with them on the right.
import { html, render, repeat, icon, initials, nameOf, nothing } from '../lib.js';
import { undo, watch, write } from '../data.js';
import { nav } from '../router.js';
import { openCapture } from '../parts/capture.js';
import { skeleton } from '../parts/empty.js';
import { followUpRow } from '../parts/follow-up.js';
import { openFollowUp } from '../parts/follow-up-sheet.js';
import { editing } from '../parts/in-place.js';
import { names } from '../parts/names.js';
import { factsPanel } from '../parts/person-facts.js';
import { pitchQuestion } from '../parts/pitch-used.js';
import { stateChip } from '../parts/sync-chip.js';
import { timeline } from '../parts/timeline.js';
import { toast } from '../parts/toast.js';

/** @typedef {{edit: import('../parts/in-place.js').Editing, names: ReturnType<typeof names>,
 *   pitch: ReturnType<typeof pitchQuestion>}} Ways */

/** @param {any} person */
async function remove(person) {
  const { id } = person;
  const name = nameOf(person);
  nav('/people', { replace: true });
  const op = await write('DELETE', `/contacts/${id}`, null, {
    label: `Delete ${name}`,
    was: person,
  });
  toast(`${name} deleted`, () => undo(op));
}

/** @param {any} person */
async function archive(person) {
  const archived = !person.archived_at;
  const name = nameOf(person);
  const op = await write(
    'PATCH',
    `/contacts/${person.id}`,
    { archived },
    { label: `${archived ? 'Archive' : 'Bring back'} ${name}`, was: person },
  );
  toast(archived ? `${name} archived` : `${name} is back among your people`, () => undo(op));
}

/** @param {any} person */
function quickWays(person) {
  const first = (/** @type {string} */ kind) =>
    person.contact_points.find((/** @type {any} */ p) => p.kind === kind)?.value;
  const [email, phone] = [first('email'), first('tel')];
  return html`${email ? html`<a class="btn" href="mailto:${email}">${icon('mail')}Write</a>` : nothing}
  ${phone ? html`<a class="btn" href="tel:${phone}">${icon('phone')}Call</a>` : nothing}`;
}

/** @param {any} person */
const head = (person) =>
  html`<section class="badge next person-head" aria-labelledby="person-title">
    <span class="disc huge" aria-hidden="true">${initials(nameOf(person))}</span>
    <h1 id="person-title">${nameOf(person)}</h1>
    ${person.title || person.organization ? html`<p class="sub">${[person.title, person.organization].filter(Boolean).join(', ')}</p>` : nothing}
    <p class="chips">
      ${person.archived_at ? html`<span class="chip">${icon('archive', 'sm')}Archived</span>` : nothing}
      ${stateChip(person)}
    </p>
    <div class="acts">
      <button class="btn primary" @click=${() => openCapture('conversation', { contact: person })}>
        ${icon('message-circle')}Log a conversation
      </button>
      ${quickWays(person)}
    </div>
    <p class="event-tools">
      <button class="btn quiet small" @click=${() => archive(person)}>
        ${icon('archive', 'sm')}${person.archived_at ? 'Bring back' : 'Archive'}
      </button>
      <button class="btn quiet small" @click=${() => remove(person)}>
        ${icon('trash-2', 'sm')}Delete
      </button>
    </p>
  </section>`;

/** @param {any} person */
function followUps(person) {
  const open = person.follow_ups
    .filter((/** @type {any} */ f) => f.status === 'needs_action' || f.status === 'in_process')
    .sort((/** @type {any} */ a, /** @type {any} */ b) => a.due_at.localeCompare(b.due_at));
  return html`<section class="panel" aria-labelledby="follow-title">
    <div class="panel-head">
      <h2 id="follow-title">Follow up</h2>
      ${open.length ? html`<span class="count num">${open.length}</span>` : nothing}
      <button class="btn quiet small" @click=${() => openFollowUp(person)}>
        ${icon('plus', 'sm')}Add<span class="vh"> a follow-up</span>
      </button>
    </div>
    ${
      open.length
        ? html`<ul class="rows">
            ${repeat(
              open,
              (/** @type {any} */ f) => f.id,
              (/** @type {any} */ f) =>
                followUpRow(
                  { ...f, contact: f.contact ?? person },
                  { withPerson: false, edit: () => openFollowUp(person, f) },
                ),
            )}
          </ul>`
        : html`<p class="teach">
            Nothing open. What you promise each other shows up here and on Today.
          </p>`
    }
  </section>`;
}

/** @param {any} person @param {Ways} ways */
const view = (person, { edit, names, pitch }) =>
  html`<p class="crumb"><a href="/people">${icon('arrow-left', 'sm')}People</a></p>
    <div class="detail flip">
      <div class="stack">
        ${head(person)}
        ${factsPanel(person, edit, person.first_met_event_id ? html` at ${names.event(person.first_met_event_id)}` : nothing)}
      </div>
      <div class="stack side">
        ${followUps(person)}
        <section class="panel" aria-labelledby="time-title">
          <div class="panel-head"><h2 id="time-title">Timeline</h2></div>
          ${timeline(person, { names, state: edit, personId: person.id, pitch })}
        </section>
      </div>
    </div>`;

/** @type {import('../router.js').Screen} */
export default {
  title: 'Person',
  async mount(root, { id }, signal) {
    render(skeleton('Person'), root);
    /** @type {any} */
    let person = null;
    const draw = () => person && !signal.aborted && render(view(person, ways), root);
    const ways = { edit: editing(root, draw), names: names(draw), pitch: pitchQuestion() };
    await watch(
      `/contacts/${id}?include=encounters,follow_ups,lessons`,
      (answer) => {
        person = answer;
        draw();
      },
      signal,
    );
  },
};
