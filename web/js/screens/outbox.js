// @ts-check
// What is only on this device: what waits, and what the server refused and needs mending.
import { html, render, repeat, icon, nothing } from '../lib.js';
import { discard, flush, on, ready, resend, unsent } from '../data.js';
import { date, time } from '../format.js';
import { confirmLoss } from '../parts/dialog.js';
import { download } from '../parts/download.js';
import { empty } from '../parts/empty.js';
import { mendForm } from '../parts/mend-form.js';
import { toast } from '../parts/toast.js';

/** @typedef {import('../data/outbox.js').Op} Op */

const VERBS = { PUT: 'Save', PATCH: 'Change', DELETE: 'Delete', POST: 'Send' };
const NOUNS = /** @type {Record<string, string>} */ ({
  contacts: 'person',
  encounters: 'conversation',
  'follow-ups': 'follow-up',
  lessons: 'lesson',
  reflections: 'reflection',
  events: 'event',
  goals: 'goal',
  me: 'profile',
  trash: 'restored item',
});

/** @param {Op} op */
const titleOf = (op) => op.label || `${VERBS[op.method]} ${NOUNS[op.path.split('/')[1]] ?? 'item'}`;

/** @param {Op} op */
async function drop(op) {
  const sure = await confirmLoss({
    title: 'Discard this?',
    text: `“${titleOf(op)}” was never saved on the server. Discarding it cannot be undone.`,
    yes: 'Discard it',
  });
  if (sure) await discard(op);
}

/** @param {Op} op */
function refusedItem(op) {
  const changed = op.problem?.status === 412;
  return html`<li class="refused">
    <div class="refused-head">
      <strong>${titleOf(op)}</strong>
      <span class="sub num"
        >${date(new Date(op.at).toISOString())}, ${time(new Date(op.at).toISOString())}</span
      >
    </div>
    <p class="why">
      ${icon('triangle-alert', 'sm')}<span
        >${changed ? 'It was changed somewhere else meanwhile. Keep your version, or discard it.' : op.problem?.detail}</span
      >
    </p>
    ${op.method === 'DELETE' ? nothing : mendForm(op)}
    <div class="acts">
      ${
        changed
          ? html`<button class="btn primary" @click=${() => resend(op, op.body, true)}>
              Keep my version
            </button>`
          : nothing
      }
      ${
        changed && op.path.startsWith('/reflections/')
          ? html`<a class="btn" href=${op.path}>See both</a>`
          : nothing
      }
      <button
        class="btn"
        @click=${() => download('lanyard-item.json', op.body ?? { deleted: op.path })}
      >
        ${icon('download')}Download
      </button>
      <button class="btn quiet" @click=${() => drop(op)}>${icon('trash-2')}Discard</button>
    </div>
  </li>`;
}

/** @param {Op} op */
const waitingItem = (op) =>
  html`<li>
    <span class="disc" aria-hidden="true">${icon('cloud-upload')}</span>
    <div>
      <strong>${titleOf(op)}</strong><br /><span class="sub num"
        >${time(new Date(op.at).toISOString())}</span
      >
    </div>
    <span class="chip wait">Waiting</span>
  </li>`;

function view() {
  const all = unsent();
  const bad = all.filter((op) => op.state === 'refused');
  const waiting = all.filter((op) => op.state !== 'refused');
  return html`<div class="page-head">
      <div>
        <h1>Not sent yet</h1>
        <p>What is only on this device. It is safe here, also without network.</p>
      </div>
      ${waiting.length ? html`<button class="btn" @click=${() => flush()}>${icon('send')}Send now</button>` : nothing}
    </div>
    <div class="stack">
      ${
        bad.length
          ? html`<section class="panel" aria-labelledby="bad-title">
              <div class="panel-head">
                <h2 id="bad-title">Needs you</h2>
                <span class="count num">${bad.length}</span>
              </div>
              <ul class="plain">
                ${repeat(bad, (op) => op.id, refusedItem)}
              </ul>
            </section>`
          : nothing
      }
      ${
        waiting.length
          ? html`<section class="panel" aria-labelledby="wait-title">
              <div class="panel-head">
                <h2 id="wait-title">Waiting</h2>
                <span class="count num">${waiting.length}</span>
              </div>
              <ul class="rows">
                ${repeat(waiting, (op) => op.id, waitingItem)}
              </ul>
            </section>`
          : nothing
      }
      ${
        all.length
          ? nothing
          : html`<section class="panel">
              ${empty({ name: 'circle-check', title: 'Everything is sent', text: 'What you capture without network waits here until it is sent.', action: html`<a class="btn" href="/today">Go to Today</a>` })}
            </section>`
      }
    </div>`;
}

/** @type {import('../router.js').Screen} */
export default {
  title: 'Not sent yet',
  async mount(root, _params, signal) {
    await ready;
    const draw = () => render(view(), root);
    on('outbox', draw, signal);
    draw();
  },
};
