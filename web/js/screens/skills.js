// @ts-check
// Skills: what one wants to get better at, how one rated oneself, and what one did for it.
import { html, render, icon, nothing, repeat } from '../lib.js';
import { watch } from '../data.js';
import { nav } from '../router.js';
import { skeleton } from '../parts/empty.js';
import { someEvents } from '../parts/lesson-fields.js';
import { openSkill } from '../parts/skill-form.js';
import { done, place, title, trend } from '../parts/skill-words.js';

/** Whether one works on it. @param {any} skill */
const begun = ({ ratings, lessons, practices }) => ratings + lessons + practices > 0;

/** @param {any} skill */
const row = (skill) => {
  const words = [trend(skill), done(skill)].filter(Boolean).join('; ');
  return html`<li>
    <span class="disc" aria-hidden="true">${icon('list-checks')}</span>
    <div>
      <a class="name" data-row href=${place(skill.name)}>${title(skill.name)}</a>
      ${skill.about ? html`<p class="sub">${skill.about}</p>` : nothing}
      ${words ? html`<p class="sub num">${words}</p>` : nothing}
    </div>
  </li>`;
};

/** @param {string} id @param {string} heading @param {any[]} skills @param {unknown} otherwise */
const group = (id, heading, skills, otherwise) =>
  html`<section class="panel" aria-labelledby=${id}>
    <div class="panel-head"><h2 id=${id}>${heading}</h2></div>
    ${
      skills.length
        ? html`<ul class="rows skills">
            ${repeat(skills, (skill) => skill.name, row)}
          </ul>`
        : otherwise
    }
  </section>`;

const add = async () => openSkill(await someEvents(), (skill) => nav(place(skill)));

/** @param {any[]} skills */
const view = (skills) =>
  html`<div class="page-head">
      <div>
        <h1>Skills</h1>
        <p>Pick one or two. Rate yourself before and after an event, and see what changes.</p>
      </div>
      <button class="btn primary" @click=${add}>${icon('plus')}Add a skill</button>
    </div>
    <div class="stack">
      ${group(
        'begun-title',
        'What you work on',
        skills.filter(begun),
        html`<p class="teach">
          Nothing yet. Open a skill below and say how good you are at it today: that is the first
          point of your trend. Only you see it.
        </p>`,
      )}
      ${group(
        'more-title',
        'More to choose from',
        skills.filter((skill) => !begun(skill)),
        html`<p class="teach">You work on all of them.</p>`,
      )}
    </div>`;

/** @type {import('../router.js').Screen} */
export default {
  title: 'Skills',
  async mount(root, _params, signal) {
    render(skeleton('Skills'), root);
    await watch(
      '/skills?limit=200',
      ({ items }) => !signal.aborted && render(view(items), root),
      signal,
    );
  },
};
