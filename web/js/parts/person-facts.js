// @ts-check
// What is known of a person, shown and edited in its place.
import { html, icon, nothing, safeLink, nameOf } from '../lib.js';
import { date, plural } from '../format.js';
import { editButton } from './in-place.js';
import { personForm, POINTS, rhythms } from './person-form.js';
import { tagLinks } from './tags.js';

/** @typedef {import('./person-form.js').Point} Point */

/** @param {Point} point */
function point({ kind, value }) {
  const known = POINTS[kind] ?? POINTS.impp;
  const link =
    known.scheme || kind === 'url' || kind === 'social' ? safeLink(known.scheme + value) : null;
  return html`<li>
    ${icon(known.icon, 'sm')}<span class="vh">${known.label}: </span>
    ${link ? html`<a href=${link} rel="noreferrer">${value}</a>` : html`<span>${value}</span>`}
  </li>`;
}

/** @param {string} name @param {unknown} value */
const fact = (name, value) =>
  value
    ? html`<div>
        <dt>${name}</dt>
        <dd>${value}</dd>
      </div>`
    : nothing;

/** @param {any} person @param {import('./in-place.js').Editing} state @param {unknown} met the event they met at */
export function factsPanel(person, state, met) {
  const rhythm = rhythms(person.keep_in_touch_days).find(
    ([key]) => key === String(person.keep_in_touch_days),
  );
  return html`<section class="panel" aria-labelledby="facts-title">
    <div class="panel-head">
      <h2 id="facts-title">About</h2>
      ${editButton(state, 'facts', 'what is known')}
    </div>
    ${
      state.key === 'facts'
        ? personForm(person, state)
        : html`${
              person.contact_points.length
                ? html`<ul class="points">
                    ${person.contact_points.map(point)}
                  </ul>`
                : nothing
            }
            <dl class="facts">
              ${fact(
                'First met',
                person.first_met_at &&
                  html`<span class="num">${date(person.first_met_at)}</span>${met}`,
              )}
              ${fact('Where', person.met_place)}
              ${fact(
                'Last contact',
                person.last_contacted_at &&
                  html`<span class="num">${date(person.last_contacted_at)}</span>`,
              )}
              ${fact('Keep in touch', person.keep_in_touch_days && rhythm?.[1])}
              ${fact('Birthday', person.birthday && html`<span class="num">${date(person.birthday, 'UTC')}</span>`)}
            </dl>
            ${person.note ? html`<p class="prose note">${person.note}</p>` : nothing}
            ${tagLinks(person.tags, '/people')}
            ${
              person.contact_points.length ||
              person.note ||
              person.tags.length ||
              person.first_met_at
                ? nothing
                : html`<p class="teach">
                    Only a name so far. Add an address or a tag when you know one.
                  </p>`
            }`
    }
  </section>`;
}
