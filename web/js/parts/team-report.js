// @ts-check
// A quarter of a team as it is told: the same on the report and on the receipt of each person.
import { html, nothing } from '../lib.js';
import { figure } from '../format.js';
import { quarterName } from './quarter-chart.js';

/** @typedef {import('../api.d.ts').components['schemas']['TeamReport']} TeamReport */

/** @param {number} value */
const hours = (value) => `${figure(value)} h`;

/** The figures in their order. @type {{key: string, name: string, words: string, show?: (value: number) => string}[]} */
export const FIGURES = [
  { key: 'people', name: 'Counted', words: 'people' },
  { key: 'participants', name: 'Took part', words: 'of them went, shared or used something' },
  { key: 'visits', name: 'Visits', words: 'times somebody said yes to a shared event' },
  { key: 'events_shared', name: 'Events shared', words: 'that took place' },
  { key: 'events_covered', name: 'Events covered', words: 'to which somebody said yes' },
  {
    key: 'learning_hours',
    name: 'Informal learning',
    words: 'at events, of those who agreed',
    show: hours,
  },
  { key: 'lessons_shared', name: 'Lessons shared', words: 'with the team' },
  { key: 'lessons_used', name: 'Lessons used', words: 'by somebody of the team' },
  { key: 'goals_reached', name: 'Goals reached', words: 'of those who agreed' },
];

/** "CHF 120" @param {{amount: number, currency: string}} cost */
export const money = ({ amount, currency }) =>
  new Intl.NumberFormat(document.documentElement.lang, {
    style: 'currency',
    currency,
    maximumFractionDigits: 0,
  }).format(amount);

/** @param {any} report @param {typeof FIGURES[number]} which */
const value = (report, { key, show = figure }) =>
  report[key] == null
    ? html`<span class="sub">not shown</span>`
    : html`<span class="sub">about</span> ${show(report[key])}`;

/** The figures of a quarter. @param {any} report */
export const reportFacts = (report) =>
  report.enough
    ? html`<dl class="facts">
        ${FIGURES.map(
          (which) =>
            html`<div>
              <dt>${which.name}</dt>
              <dd class="num">
                ${value(report, which)}<br /><span class="sub">${which.words}</span>
              </dd>
            </div>`,
        )}
        <div>
          <dt>Cost of a used lesson</dt>
          <dd class="num">
            ${report.cost_per_used_lesson ? html`<span class="sub">about</span> ${money(report.cost_per_used_lesson)}` : html`<span class="sub">not shown</span>`}<br /><span
              class="sub"
              >what events cost on average, times visits, by lessons used</span
            >
          </dd>
        </div>
      </dl>`
    : html`<p class="teach">
        Fewer than five people are counted in ${quarterName(report.quarter)}, so no figures are
        shown.
      </p>`;

/** How people are protected, in words. @param {string} team @param {boolean} [may] whether the reader may look */
export const protection = (team, may = false) =>
  html`<section class="panel" aria-labelledby="protection-title">
    <div class="panel-head"><h2 id="protection-title">What is never shown</h2></div>
    <ul class="plain-list">
      <li>No figure about fewer than five people, and none about one person. No ranking.</li>
      <li>
        Sums are rounded up or down by lot, in steps of five (hours: of twenty), and of one person
        never more counts than that.
      </li>
      <li>
        A quarter is counted once, a week after it is over, and stays as it is: who comes, goes or
        changes something later does not show.
      </li>
      <li>Who may look is not counted. Every look is written down for everybody in the team.</li>
      <li>
        Time for learning and own goals count only of those who agreed; contacts, conversations and
        notes never do.
      </li>
    </ul>
    ${may ? html`<p><a href="/team/${team}/receipt">See what everybody in the team can see about this</a></p>` : nothing}
  </section>`;
