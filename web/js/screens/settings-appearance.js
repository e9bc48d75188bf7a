// @ts-check
// Settings: light or dark, and whether single keys do something.
import { html, render, icon } from '../lib.js';
import { account, accountChanged, write } from '../data.js';
import { section, settings } from '../parts/settings.js';
import { help } from '../parts/shortcuts.js';
import { toast } from '../parts/toast.js';

/** @type {[string, string, string][]} */
const THEMES = [
  ['system', 'As on this device', 'monitor'],
  ['light', 'Light', 'sun'],
  ['dark', 'Dark', 'moon'],
];

/** Preferences show at once and travel with the account. @param {Record<string, any>} change */
async function prefer(change) {
  const preferences = { ...account()?.preferences, ...change };
  accountChanged({ preferences });
  await write('PATCH', '/me', { preferences: change }, { label: 'Appearance', version: '*' });
}

/** @param {() => void} draw */
function view(draw) {
  const { theme = 'system', shortcuts = true } = account()?.preferences ?? {};
  return settings(
    'appearance',
    html`${section(
      'theme-title',
      'Theme',
      html`<fieldset class="field">
        <legend class="vh">Theme</legend>
        <div class="themes">
          ${THEMES.map(
            ([key, words, sign]) =>
              html`<label class="theme"
                ><input
                  type="radio"
                  name="theme"
                  value=${key}
                  .checked=${key === theme}
                  @change=${() => prefer({ theme: key }).then(draw)}
                />${icon(sign)}<span>${words}</span></label
              >`,
          )}
        </div>
      </fieldset>`,
    )}
    ${section(
      'keys-title',
      'Keyboard',
      html`<label class="check"
          ><input
            type="checkbox"
            .checked=${shortcuts}
            @change=${async (/** @type {any} */ event) => {
              const on = event.target.checked;
              await prefer({ shortcuts: on });
              toast(on ? 'Single-key shortcuts are on' : 'Single-key shortcuts are off');
              draw();
            }}
          /><span>Single-key shortcuts</span></label
        >
        <p class="teach">
          P adds a person, L writes a lesson, G then E goes to events. Switch them off if you speak
          your input or press keys by accident. Ctrl K always works.
        </p>
        <p class="acts">
          <button class="btn" @click=${help}>${icon('keyboard')}Show all shortcuts</button>
        </p>`,
    )}`,
  );
}

/** @type {import('../router.js').Screen} */
export default {
  title: 'Appearance',
  mount(root) {
    const draw = () => render(view(draw), root);
    draw();
  },
};
