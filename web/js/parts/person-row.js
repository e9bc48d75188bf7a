// @ts-check
// A person in the list of people: who, where from, when last in contact.
import { html, initials, nameOf, nothing } from '../lib.js';
import { daysUntil, relativeDays } from '../format.js';
import { stateChip } from './sync-chip.js';

/** "2 weeks ago", from days. @param {string|null} instant */
function contact(instant) {
  if (!instant) return 'Never in contact';
  const days = daysUntil(instant);
  if (days > -14) return `In contact ${relativeDays(days)}`;
  const [count, unit] =
    days > -60 ? [days / 7, 'week'] : days > -700 ? [days / 30, 'month'] : [days / 365, 'year'];
  const words = new Intl.RelativeTimeFormat('en-GB', { numeric: 'auto' });
  return `In contact ${words.format(Math.round(count), /** @type {'week'} */ (unit))}`;
}

/** @param {any} person @param {{chosen: Set<string>|null, draw: () => void}} list with `chosen`, a box to tick */
export const personRow = (person, { chosen, draw }) =>
  html`<li>
    ${
      chosen
        ? html`<label class="pick"
            ><input
              type="checkbox"
              .checked=${chosen.has(person.id)}
              @change=${(/** @type {any} */ e) => {
                if (e.target.checked) chosen.add(person.id);
                else chosen.delete(person.id);
                draw();
              }}
            /><span class="vh">Select ${nameOf(person)}</span></label
          >`
        : html`<span class="disc" aria-hidden="true">${initials(nameOf(person))}</span>`
    }
    <div>
      <a class="name" data-row href="/people/${person.id}">${nameOf(person)}</a>
      ${person.title || person.organization ? html`<br /><span class="sub">${[person.title, person.organization].filter(Boolean).join(', ')}</span>` : nothing}
    </div>
    <span class="sub seen"
      >${person._state ? stateChip(person) : contact(person.last_contacted_at)}</span
    >
  </li>`;
