// @ts-check
// Settings: what each of one's teams is told, with the way to the receipt.
import { html, render, repeat, icon } from '../lib.js';
import { watch } from '../data.js';
import { empty, skeleton } from '../parts/empty.js';
import { section, settings } from '../parts/settings.js';

/** @param {any[]} teams */
const view = (teams) =>
  settings(
    'insights',
    section(
      'insights-title',
      'What teams are told of you',
      teams.length
        ? html`<p class="sub">
              Who may see the figures of a team sees sums of five people or more. On the receipt of
              each team you see them too, what of them is yours, and who looked; there you also say
              whether your time for learning and your goals count.
            </p>
            <ul class="rows receipts">
              ${repeat(
                teams,
                (team) => team.id,
                (team) =>
                  html`<li>
                    <span class="disc" aria-hidden="true">${icon('handshake')}</span>
                    <a class="name" href="/team/${team.id}/receipt">${team.name}</a>
                  </li>`,
              )}
            </ul>`
        : empty({
            name: 'lock',
            title: 'Nobody is told anything',
            text: 'You are in no team. In a team, sums of five people or more can be shown to whom its owner chooses, and you see here what they say.',
          }),
    ),
  );

/** @type {import('../router.js').Screen} */
export default {
  title: 'What teams are told',
  async mount(root, _params, signal) {
    render(skeleton('What teams are told'), root);
    await watch('/teams?limit=200', ({ items }) => render(view(items), root), signal);
  },
};
