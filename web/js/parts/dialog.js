// @ts-check
// Sheets and questions: a native dialog that closes on Escape and beside it, and gives the focus back.
import { html, render, icon } from '../lib.js';

/** Opens a dialog whose content `view` draws. `draw` again after a change; `close` when done.
 * @param {{className?: string, label?: string, labelledBy?: string, lasting?: boolean,
 *   view: (dialog: {draw: () => void, close: () => void, element: HTMLDialogElement}) => unknown}} options
 *   `lasting`: it does not close on Escape or beside it */
export function openDialog({ className = 'sheet', label, labelledBy, lasting = false, view }) {
  const element = document.createElement('dialog');
  element.className = className;
  if (label) element.setAttribute('aria-label', label);
  if (labelledBy) element.setAttribute('aria-labelledby', labelledBy);
  const before = /** @type {HTMLElement|null} */ (document.activeElement);
  const close = () => element.close();
  const draw = () => render(view(handle), element);
  const handle = { draw, close, element };
  draw();
  document.body.append(element);
  element.showModal();
  element.addEventListener('cancel', (event) => lasting && event.preventDefault());
  element.addEventListener('click', (event) => {
    if (event.target === element && !lasting) close();
  });
  element.addEventListener('close', () => {
    element.remove();
    if (before?.isConnected) before.focus();
  });
  return handle;
}

/** The head of a sheet: title and close button. @param {string} id @param {string} title @param {() => void} close */
export const sheetHead = (id, title, close) =>
  html`<header>
    <h2 id=${id}>${title}</h2>
    <button type="button" class="btn quiet icon" aria-label="Close" @click=${close}>
      ${icon('x')}
    </button>
  </header>`;

/** Asks before something that cannot come back. The button repeats verb and object.
 * @param {{title: string, text: string, yes: string}} question @returns {Promise<boolean>} */
export const confirmLoss = ({ title, text, yes }) =>
  new Promise((answer) => {
    const { element } = openDialog({
      labelledBy: 'ask-title',
      view: ({ close }) =>
        html`<form method="dialog" class="ask">
          ${sheetHead('ask-title', title, close)}
          <p>${text}</p>
          <footer>
            <button class="btn danger" value="yes">${yes}</button>
            <button class="btn" value="no">Cancel</button>
          </footer>
        </form>`,
    });
    element.addEventListener('close', () => answer(element.returnValue === 'yes'));
  });
