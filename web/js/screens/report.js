// @ts-check
// After an event: what came of it for the colleagues together, each as far as they shared it. To be printed.
import { html, render, icon, nothing } from '../lib.js';
import { watch } from '../data.js';
import { figure, plural, when } from '../format.js';
import { empty, skeleton } from '../parts/empty.js';
import { about, stateLine, targetName } from '../parts/target.js';

/** @typedef {import('../types.js').Report} Report */

/** @param {string} id @param {string} title @param {unknown} content */
const section = (id, title, content) =>
  html`<section class="panel" aria-labelledby="report-${id}">
    <div class="panel-head"><h2 id="report-${id}">${title}</h2></div>
    ${content}
  </section>`;

/** @param {Report} report */
function inShort({ event, colleagues, targets, lessons, goals }) {
  const met = targets.filter((target) => target.met).length;
  const reached = goals.filter(({ progress }) => progress.count >= progress.target).length;
  const { amount, currency } = event.cost;
  const went = colleagues.filter((one) => one.response === 'accepted').length;
  const self = event.participation.response === 'accepted' ? 1 : 0;
  /** @type {[string, string][]} */
  const facts = [
    ['Went', plural(went + self, { one: '# of you', other: '# of you' })],
    ['Met', `${figure(met)} of ${figure(targets.length)} you wanted to meet`],
    ['Learned', plural(lessons.length, { one: '# lesson shared', other: '# lessons shared' })],
    ['Your goals', `${figure(reached)} of ${figure(goals.length)} reached`],
    ...(amount ? [/** @type {[string, string]} */ (['Cost', `${amount} ${currency ?? ''}`])] : []),
  ];
  return html`<dl class="facts">
    ${facts.map(
      ([name, words]) =>
        html`<div>
          <dt>${name}</dt>
          <dd class="num">${words}</dd>
        </div>`,
    )}
  </dl>`;
}

/** @param {Report['targets']} targets */
const met = (targets) =>
  targets.length
    ? html`<ul class="rows plain">
        ${targets.map(
          (target) =>
            html`<li>
              <div>
                <strong>${targetName(target)}</strong>
                ${about(target) ? html`<br /><span class="sub">${about(target)}</span>` : nothing}
                ${stateLine(target, { over: true })}
              </div>
            </li>`,
        )}
      </ul>`
    : html`<p class="teach">
        Nobody was on the list. Next time, write down on the event’s page who is worth meeting, and
        each of you takes some.
      </p>`;

/** @param {Report['lessons']} lessons */
const learned = (lessons) =>
  lessons.length
    ? html`<ul class="rows plain">
        ${lessons.map(
          ({ id, title, insight, so_what, author, own }) =>
            html`<li>
              <div>
                <a class="name" href="/lessons/${id}">${title}</a>
                ${insight === title ? nothing : html`<blockquote class="prose">${insight}</blockquote>`}
                ${so_what ? html`<p class="prose sub">${so_what}</p>` : nothing}
                <p class="sub">${own ? 'You' : (author?.full_name ?? 'A former colleague')}</p>
              </div>
            </li>`,
        )}
      </ul>`
    : html`<p class="teach">
        No lesson about it is shared yet. What you write down stays yours until you share it with
        your team.
      </p>`;

/** @param {Report['goals']} goals */
const aims = (goals) =>
  goals.length
    ? html`<ul class="rows plain">
        ${goals.map(
          ({ statement, progress: { count, target } }) =>
            html`<li>
              <div>
                <strong>${statement}</strong>
                <p class="sub num">
                  ${figure(count)} of ${figure(target)}${count >= target ? ', reached' : ''}
                </p>
              </div>
            </li>`,
        )}
      </ul>`
    : html`<p class="teach">You had no goals for it.</p>`;

/** @param {Report} report */
const others = ({ event, colleagues }) => {
  const names = colleagues.map(
    ({ full_name, response }) => full_name + (response === 'tentative' ? ' (maybe)' : ''),
  );
  if (names.length) return html`<p>${new Intl.ListFormat('en').format(names)}</p>`;
  return html`<p class="teach">
    ${event.shares.length ? 'None of your colleagues said yes.' : 'Only you: it is not shared with a team.'}
  </p>`;
};

/** @param {Report} report */
function view(report) {
  const { event, targets, lessons, goals } = report;
  const place = event.location.name ? `, ${event.location.name}` : '';
  const early = Date.parse(event.ends_at) > Date.now();
  return html`<p class="crumb">
      <a href="/events/${event.id}">${icon('arrow-left', 'sm')}${event.summary}</a>
    </p>
    <div class="page-head">
      <div>
        <h1>What came of ${event.summary}</h1>
        <p class="num">${when(event)}${place}</p>
      </div>
      <div class="acts"><button class="btn" @click=${() => print()}>Print</button></div>
    </div>
    <div class="stack report">
      ${
        early
          ? html`<section class="panel">
              ${empty({ name: 'clock', title: 'It is not over yet', text: 'So far this is what came of it.' })}
            </section>`
          : nothing
      }
      ${section('short', 'In short', inShort(report))}
      ${section('met', 'Whom you met', met(targets))}
      ${section('learned', 'What you learned', learned(lessons))}
      ${section('goals', 'Your goals', aims(goals))}
      ${section('others', 'Who else went', others(report))}
      <p class="teach">
        Of your colleagues this shows what they shared themselves. Your goals are shown to you only.
      </p>
    </div>`;
}

/** @type {import('../router.js').Screen} */
export default {
  title: 'Report',
  async mount(root, { id }, signal) {
    render(skeleton('Report'), root);
    await watch(`/events/${id}/report`, (report) => render(view(report), root), signal);
  },
};
