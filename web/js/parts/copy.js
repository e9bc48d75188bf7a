// @ts-check
// Puts something on the clipboard and says so.
import { toast } from './toast.js';

/** @param {string} text @param {string} what it is, as a sentence begins: "Token" */
export const copy = (text, what) =>
  navigator.clipboard.writeText(text).then(
    () => toast(`${what} copied`),
    () => toast('Copying is not allowed here: select it instead'),
  );
