// @ts-check
// Whom a comment names: chosen among the people who see the lesson, and told when it is sent.
import { html, announce, nothing } from '../lib.js';
import { account, ask } from '../data.js';
import { filterChip } from './filters.js';
import { field } from './form.js';

/** @typedef {{id: string, full_name: string}} Colleague */

/** Who is in the teams besides oneself. @param {string[]} teams @returns {Promise<Colleague[]>} */
async function readers(teams) {
  const lists = await Promise.all(teams.map((id) => ask(`/teams/${id}/memberships?limit=200`)));
  const all = lists.flatMap(({ items }) => items.map((/** @type {any} */ row) => row.account));
  const others = all.filter(({ id }) => id !== account()?.id);
  const each = [...new Map(others.map((person) => [person.id, person])).values()];
  return each.sort((a, b) => a.full_name.localeCompare(b.full_name));
}

/** Keeps who is chosen while a comment is written. @param {() => void} draw */
export function mentions(draw) {
  /** @type {Colleague[]} */
  let chosen = [];
  /** @type {Colleague[]|null} */
  let people = null;

  const load = async (/** @type {string[]} */ teams) => {
    if (people) return;
    people = [];
    // Without a network nobody can be looked up; a comment goes without it.
    people = await readers(teams).catch(() => null);
    draw();
  };
  const choose = (/** @type {Event} */ event) => {
    const box = /** @type {HTMLInputElement} */ (event.target);
    const free = people?.filter((person) => !chosen.includes(person));
    const person = free?.find(({ full_name }) => full_name === box.value.trim());
    if (!person) return;
    box.value = '';
    chosen = [...chosen, person];
    announce(`${person.full_name} will be told`);
    draw();
  };
  const drop = (/** @type {Colleague} */ person) => {
    chosen = chosen.filter((other) => other !== person);
    draw();
  };

  return {
    get chosen() {
      return chosen;
    },
    clear() {
      chosen = [];
      draw();
    },
    /** @param {string[]} teams @param {import('./form.js').Errors} errors */
    view: (teams, errors) =>
      html`<div @focusin=${() => load(teams)} @input=${choose}>
        ${field({ name: 'mention', label: 'Mention a colleague', optional: true, hint: 'They are told of the comment.', list: 'readers', errors })}
        <datalist id="readers">
          ${people?.filter((person) => !chosen.includes(person)).map(({ full_name }) => html`<option value=${full_name}></option>`)}
        </datalist>
        ${
          chosen.length
            ? html`<div class="filters" role="group" aria-label="Mentioned">
                ${chosen.map((person) => filterChip({ text: person.full_name, on: true, set: () => drop(person) }))}
              </div>`
            : nothing
        }
      </div>`,
  };
}
