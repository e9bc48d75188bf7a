// @ts-check
// One message at a time, with Undo instead of a question before. Never for errors that need an action.
import { html, render, nothing, byId } from '../lib.js';

const STAYS = 8000;
const AFTER_HOVER = 4000;

/** Stays 8 s, longer while pointed at or focused; Ctrl+Z or Cmd+Z undoes too.
 * @param {string} text @param {() => unknown} [undo] */
export function toast(text, undo) {
  const box = document.createElement('div');
  const gone = new AbortController();
  const close = () => {
    gone.abort();
    box.remove();
  };
  const takeBack = () => {
    close();
    undo?.();
  };
  render(
    html`<span>${text}</span>${undo ? html`<button @click=${takeBack}>Undo</button>` : nothing}`,
    box,
  );
  byId('toasts').dispatchEvent(new Event('replaced'));
  byId('toasts').replaceChildren(box);
  byId('toasts').addEventListener('replaced', close, { signal: gone.signal });

  let timer = setTimeout(close, STAYS);
  const hold = () => clearTimeout(timer);
  const release = () => {
    clearTimeout(timer);
    timer = setTimeout(close, AFTER_HOVER);
  };
  for (const name of ['pointerenter', 'focusin']) box.addEventListener(name, hold);
  for (const name of ['pointerleave', 'focusout']) box.addEventListener(name, release);
  gone.signal.addEventListener('abort', hold);

  /** @param {KeyboardEvent} event */
  const key = (event) => {
    const typing = /** @type {HTMLElement} */ (event.target).closest('input, textarea');
    if (!undo || typing || !(event.metaKey || event.ctrlKey) || event.key !== 'z') return;
    event.preventDefault();
    takeBack();
  };
  addEventListener('keydown', key, { signal: gone.signal });
}
