// @ts-check
// A period as it was when it was submitted: to print, to take along, to take back.
import { html, render, icon, nothing } from '../lib.js';
import { account, direct, fileOf, Problem, watch } from '../data.js';
import { date, plural } from '../format.js';
import { entryRows } from '../parts/cpd-entry.js';
import { days, hours } from '../parts/cpd-words.js';
import { confirmLoss } from '../parts/dialog.js';
import { download } from '../parts/download.js';
import { skeleton } from '../parts/empty.js';
import { toast } from '../parts/toast.js';

/** @param {string} path @param {string} name */
async function take(path, name) {
  try {
    download(name, await fileOf(path));
  } catch {
    toast('The file needs a network');
  }
}

/** @param {any} submission @param {(retracted: any) => void} show */
async function retract(submission, show) {
  const sure = await confirmLoss({
    title: 'Retract this submission?',
    text: 'It is marked as retracted for good, and its statements are voided. Its days can be submitted anew.',
    yes: 'Retract it',
  });
  if (!sure) return;
  try {
    show(await direct('PUT', `/cpd/submissions/${submission.id}/retraction`));
    toast('Retracted');
  } catch (fault) {
    toast(fault instanceof Problem && fault.status ? fault.message : 'Retracting needs a network');
  }
}

/** @param {any} submission @param {(retracted: any) => void} show */
function view(submission, show) {
  const path = `/cpd/submissions/${submission.id}`;
  const file = (/** @type {string} */ ending) =>
    `cpd-${submission.from}-${submission.to}.${ending}`;
  return html`<p class="crumb">
      <a href="/cpd">${icon('arrow-left', 'sm')}Professional development</a>
    </p>
    <div class="page-head">
      <div>
        <h1>${days(submission)}</h1>
        <p class="print-only">${account()?.full_name}</p>
        <p class="num">
          Submitted on
          ${date(submission.submitted_at)}${submission.retracted_at ? `, retracted on ${date(submission.retracted_at)}` : ''}.
          As it was then.
        </p>
      </div>
      <div class="acts">
        <button class="btn" @click=${() => print()}>Print</button>
        <button class="btn" @click=${() => take(`${path}/table`, file('csv'))}>
          ${icon('download', 'sm')}Table
        </button>
        <button class="btn" @click=${() => download(file('json'), submission)}>
          ${icon('download', 'sm')}JSON
        </button>
        <button class="btn" @click=${() => take(`${path}/statements`, file('xapi.json'))}>
          ${icon('download', 'sm')}xAPI
        </button>
      </div>
    </div>
    <div class="stack cpd">
      <section class="panel" aria-labelledby="frozen-title">
        <div class="panel-head">
          <h2 id="frozen-title">${hours(submission.minutes)}</h2>
          <span class="sub"
            >${plural(submission.entry_count, { one: '# entry', other: '# entries' })}</span
          >
        </div>
        ${entryRows(submission.entries)}
      </section>
      ${
        submission.retracted_at
          ? nothing
          : html`<p class="acts">
              <button class="btn quiet" @click=${() => retract(submission, show)}>
                ${icon('rotate-ccw', 'sm')}Retract this submission
              </button>
            </p>`
      }
    </div>`;
}

/** @type {import('../router.js').Screen} */
export default {
  title: 'Submitted record',
  async mount(root, { id }, signal) {
    render(skeleton('Submitted record'), root);
    await watch(
      `/cpd/submissions/${id}`,
      function show(submission) {
        const retracted = (/** @type {any} */ now) => show({ ...submission, ...now });
        if (!signal.aborted) render(view(submission, retracted), root);
      },
      signal,
    );
  },
};
