// @ts-check
// One USP card, to read and to print on one page.
import { html, render, icon, nothing } from '../lib.js';
import { read, undo, watch, write } from '../data.js';
import { nav } from '../router.js';
import { myTeams } from '../parts/audience.js';
import { skeleton } from '../parts/empty.js';
import { edit, editForm, editing } from '../parts/in-place.js';
import { openPitch } from '../parts/pitch-form.js';
import { sharing } from '../parts/sharing.js';
import { stateChip } from '../parts/sync-chip.js';
import { toast } from '../parts/toast.js';
import { cardFields, changeCard, sentences, wrongCard } from '../parts/usp-form.js';

/** @typedef {{card: any, pitches: any[], edit: import('../parts/in-place.js').Editing, teams: import('../parts/audience.js').Team[]}} State */

/** @param {any} card */
async function remove(card) {
  nav('/usps', { replace: true });
  const label = `Delete ${card.title}`;
  const op = await write('DELETE', `/usps/${card.id}`, null, { label, was: card });
  toast('USP card deleted', () => undo(op));
}

/** @param {State} state */
const acts = (state) => {
  const { card, edit: editor } = state;
  const print = html`<button class="btn quiet small" @click=${() => window.print()}>
    ${icon('download', 'sm')}Print
  </button>`;
  if (!card.own) return html`<p class="event-tools">${print}</p>`;
  return html`${sharing(card, `/usps/${card.id}`, state)}
    <p class="event-tools">
      <button class="btn quiet small" data-edit="usp" @click=${() => edit(editor, 'usp')}>
        ${icon('pencil', 'sm')}Edit
      </button>
      ${print}
      <button class="btn quiet small" @click=${() => remove(card)}>
        ${icon('trash-2', 'sm')}Delete
      </button>
    </p>`;
};

/** @param {State} state */
function shown(state) {
  const { card } = state;
  return html`<h1>${card.title}</h1>
    ${card.own ? stateChip(card) : html`<p class="sub">from ${card.owner?.full_name || 'a colleague'}</p>`}
    ${sentences(card).map((text) => html`<p class="sentence">${text}</p>`)}
    ${
      card.proof_points?.length
        ? html`<h2>What proves it</h2>
            <ul class="proofs">
              ${card.proof_points.map((/** @type {string} */ text) => html`<li>${icon('circle-check', 'sm')}${text}</li>`)}
            </ul>`
        : nothing
    }
    ${acts(state)}`;
}

/** What is said of it aloud: one's own pitches. @param {State} state */
const pitchPanel = ({ card, pitches, teams }) =>
  html`<section class="panel no-print" aria-labelledby="pitches-title">
    <div class="panel-head"><h2 id="pitches-title">Your pitches with it</h2></div>
    ${
      pitches.length
        ? html`<ul class="rows plain">
            ${pitches.map(({ id, title }) => html`<li><a class="name" href="/pitch/${id}">${title}</a></li>`)}
          </ul>`
        : html`<p class="teach">
            None yet. The card is how you think of it: a pitch is how you say it.
          </p>`
    }
    <p class="acts">
      <button
        class="btn"
        @click=${() => openPitch(teams, (id) => nav(`/pitch/${id}`), draftOf(card))}
      >
        ${icon('timer')}Write a pitch from it
      </button>
    </p>
  </section>`;

/** @param {any} card */
const draftOf = (card) => ({
  title: card.title,
  body: sentences(card).join(' '),
  usp_id: card.id,
});

/** @param {State} state */
const form = ({ card, edit: editor }) =>
  html`<h1>Edit the card</h1>
    ${editForm(editor, {
      key: 'usp',
      check: wrongCard,
      fields: (errors) => cardFields(card, errors),
      save: (values) => changeCard(card, values),
    })}`;

/** @param {State} state */
const view = (state) =>
  html`<p class="crumb">
      <a href="/usps">${icon('arrow-left', 'sm')}USP cards</a>
    </p>
    <div class="stack">
      <article class="panel usp">${state.edit.key === 'usp' ? form(state) : shown(state)}</article>
      ${pitchPanel(state)}
    </div>`;

/** @type {import('../router.js').Screen} */
export default {
  title: 'USP card',
  async mount(root, { id }, signal) {
    render(skeleton('USP card'), root);
    const draw = () => state.card && !signal.aborted && render(view(state), root);
    /** @type {State} */
    const state = { card: null, pitches: [], edit: editing(root, draw), teams: [] };
    myTeams().then((teams) => {
      state.teams = teams;
      draw();
    });
    read('/pitches?limit=200').then(
      ({ items }) => {
        state.pitches = items.filter((/** @type {any} */ pitch) => pitch.usp_id === id);
        draw();
      },
      () => {},
    );
    await watch(
      `/usps/${id}`,
      (card) => {
        state.card = card;
        draw();
      },
      signal,
    );
  },
};
