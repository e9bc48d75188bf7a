// @ts-check
// Settings: where one is signed in, and ending it there.
import { html, render, repeat, icon, nothing } from '../lib.js';
import { direct, watch } from '../data.js';
import { date, time } from '../format.js';
import { confirmLoss } from '../parts/dialog.js';
import { skeleton } from '../parts/empty.js';
import { errorSummary } from '../parts/form.js';
import { section, settings, why } from '../parts/settings.js';
import { toast } from '../parts/toast.js';

/** "Firefox on Android", as far as a user agent tells. @param {string|null} agent */
export function device(agent) {
  const text = agent ?? '';
  const name = (/** @type {[RegExp, string][]} */ list) => list.find(([is]) => is.test(text))?.[1];
  const browser = name([
    [/Edg\//, 'Edge'],
    [/Firefox\//, 'Firefox'],
    [/Chrome|Chromium/, 'Chrome'],
    [/Safari\//, 'Safari'],
    [/curl/i, 'curl'],
  ]);
  const system = name([
    [/Android/, 'Android'],
    [/iPhone|iPad/, 'iOS'],
    [/Windows/, 'Windows'],
    [/Mac OS X/, 'macOS'],
    [/Linux/, 'Linux'],
  ]);
  return [browser ?? (text.split(/[ /]/)[0] || 'A program'), system].filter(Boolean).join(' on ');
}

/** @param {any} session @param {(session: any) => void} end */
const row = (session, end) =>
  html`<li>
    <span class="disc" aria-hidden="true"
      >${icon(/Android|iPhone|Mobile/.test(session.user_agent ?? '') ? 'smartphone' : 'monitor')}</span
    >
    <div>
      <strong>${device(session.user_agent)}</strong><br />
      <span class="sub num"
        >Last used ${date(session.last_used_at ?? session.created_at)},
        ${time(session.last_used_at ?? session.created_at)}</span
      >
    </div>
    ${
      session.current
        ? html`<span class="chip due">This one</span>`
        : html`<button class="btn" @click=${() => end(session)}>
            End<span class="vh"> the session on ${device(session.user_agent)}</span>
          </button>`
    }
  </li>`;

/** @type {import('../router.js').Screen} */
export default {
  title: 'Sessions',
  async mount(root, _params, signal) {
    render(skeleton('Sessions'), root);
    /** @type {any[]} */
    let sessions = [];
    let error = '';
    const end = async (
      /** @type {string} */ path,
      /** @type {(s: any) => boolean} */ gone,
      /** @type {string} */ words,
    ) => {
      try {
        await direct('DELETE', path);
        error = '';
        sessions = sessions.filter((session) => !gone(session));
        toast(words);
      } catch (fault) {
        error = why(fault);
      }
      draw();
    };
    const endOne = async (/** @type {any} */ session) => {
      const name = device(session.user_agent);
      const sure = await confirmLoss({
        title: `End the session on ${name}?`,
        text: 'Whoever uses it has to sign in again. What was not sent from there yet stays on that device.',
        yes: 'End this session',
      });
      if (sure)
        end(`/sessions/${session.id}`, ({ id }) => id === session.id, `Session on ${name} ended`);
    };
    const endOthers = async () => {
      const sure = await confirmLoss({
        title: 'End all other sessions?',
        text: 'You stay signed in here only.',
        yes: 'End all other sessions',
      });
      if (sure) end('/sessions', ({ current }) => !current, 'All other sessions ended');
    };
    const draw = () =>
      signal.aborted ||
      render(
        settings(
          'sessions',
          section(
            'sessions-title',
            'Where you are signed in',
            html`${errorSummary({ '': error })}
              <ul class="rows roomy">
                ${repeat(
                  sessions,
                  (session) => session.id,
                  (session) => row(session, endOne),
                )}
              </ul>
              ${sessions.length > 1 ? html`<p class="acts"><button class="btn" @click=${endOthers}>End all other sessions</button></p>` : nothing}`,
          ),
        ),
        root,
      );
    await watch(
      '/sessions',
      (answer) => {
        sessions = [...answer.items].sort((a, b) => Number(b.current) - Number(a.current));
        draw();
      },
      signal,
    );
  },
};
