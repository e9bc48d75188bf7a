// @ts-check
// Settings: what one wants to hear of, in the list and by mail, and when.
import { html, live, nothing, render, repeat } from '../lib.js';
import { account, watch, write } from '../data.js';
import { skeleton } from '../parts/empty.js';
import { choice, field } from '../parts/form.js';
import { section, settings } from '../parts/settings.js';
import { toast } from '../parts/toast.js';

const PATH = '/me/notifications';
/** @type {[string, string][]} */
const KINDS = [
  ['lesson_shared', 'A lesson is shared with you'],
  ['event_shared', 'An event is shared with you'],
  ['event_answered', 'A colleague goes to your event too'],
  ['comment', 'Somebody comments on your lesson'],
  ['mention', 'Somebody names you in a comment'],
  ['useful', 'Somebody finds your lesson useful'],
  ['application', 'Somebody used your lesson'],
  ['lesson_asks', 'A lesson of yours asks what became of it'],
  ['team_digest', 'A week of your team is over, and something was shared'],
  ['team_joined', 'Somebody joins a team that you run'],
];
/** @type {['page_off'|'mail_off', string][]} */
const PLACES = [
  ['page_off', 'In the list'],
  ['mail_off', 'By mail'],
];
/** @type {[string, string][]} */
const DIGESTS = [
  ['off', 'Never'],
  ['daily', 'Every day'],
  ['weekly', 'Every week'],
];
const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
/** @type {[string, string][]} */
const WEEK = DAYS.map((day) => [day, day[0].toUpperCase() + day.slice(1)]);
/** @type {[string, string][]} */
const HOURS = Array.from({ length: 24 }, (_, hour) => [
  String(hour),
  `${String(hour).padStart(2, '0')}:00`,
]);

/** What is sent of what was read. @param {any} wanted @returns {any} */
const whole = ({ page_off, mail_off, digest, hour, weekday }) => ({
  page_off,
  mail_off,
  digest,
  hour,
  weekday,
});

/** @param {any} wanted @param {(change: any) => void} set */
const table = (wanted, set) =>
  html`<div class="field">
    <table class="scopes">
      <thead>
        <tr>
          <th scope="col">When</th>
          ${PLACES.map(([, words]) => html`<th scope="col">${words}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${KINDS.map(
          ([kind, words]) =>
            html`<tr>
              <th scope="row">${words}</th>
              ${PLACES.map(([place, where]) => {
                const off = wanted[place];
                const others = off.filter((/** @type {string} */ other) => other !== kind);
                return html`<td>
                  <label
                    ><input
                      type="checkbox"
                      name="${place}:${kind}"
                      .checked=${live(!off.includes(kind))}
                      @change=${(/** @type {any} */ event) =>
                        set({ [place]: event.target.checked ? others : [...others, kind] })}
                    /><span class="vh">${words}, ${where.toLowerCase()}</span></label
                  >
                </td>`;
              })}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;

/** @param {any} wanted @param {(change: any) => void} set */
const digest = (wanted, set) =>
  html`<form
    class="long-form"
    @submit=${(/** @type {Event} */ event) => event.preventDefault()}
    @change=${(/** @type {any} */ { target: { name, value } }) =>
      set({ [name]: name === 'hour' ? Number(value) : value })}
  >
    ${choice({
      name: 'digest',
      legend: 'How often?',
      value: wanted.digest,
      choices: DIGESTS,
      hint: 'Only when there is something that you have not read here.',
    })}
    ${
      wanted.digest === 'weekly'
        ? field({ name: 'weekday', label: 'On', value: wanted.weekday, choices: WEEK })
        : nothing
    }
    ${
      wanted.digest === 'off'
        ? nothing
        : field({
            name: 'hour',
            label: 'At',
            value: wanted.hour,
            choices: HOURS,
            hint: `On the clock in ${account()?.tzid}.`,
          })
    }
  </form>`;

/** Controls that somebody touched keep what they show, so what comes from elsewhere makes them anew.
 * @param {any} wanted @param {(change: any) => void} set @param {number} turn */
const view = (wanted, set, turn) =>
  settings(
    'notifications',
    html`${section(
      'digest-title',
      'Mail',
      repeat([turn], Number, () => digest(wanted, set)),
    )}
    ${section('kinds-title', 'What you are told', table(wanted, set))}`,
  );

/** @type {import('../router.js').Screen} */
export default {
  title: 'Notification settings',
  async mount(root, _params, signal) {
    render(skeleton('Notification settings'), root);
    /** @type {any} */
    let wanted;
    let turn = 0;
    const draw = () => render(view(wanted, set, turn), root);
    const save = async (/** @type {any} */ next) => {
      wanted = next;
      draw();
      await write('PUT', PATH, next, { label: 'Notification settings', version: '*' });
    };
    const set = async (/** @type {any} */ change) => {
      const before = wanted;
      await save({ ...wanted, ...change });
      toast('Saved', () => {
        turn++;
        return save(before);
      });
    };
    await watch(
      PATH,
      (answer) => {
        const next = whole(answer);
        if (JSON.stringify(next) !== JSON.stringify(wanted)) turn++;
        wanted = next;
        draw();
      },
      signal,
    );
  },
};
