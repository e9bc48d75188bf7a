// @ts-check
// Quick add from anywhere. Loaded when it is first needed, and precached for a start without network.

/** @typedef {'person'|'lesson'|'conversation'|'event'} Kind */
/** What the sheet starts with; `target` is somebody to meet who was met.
 * @typedef {{eventId?: string, contact?: any, text?: string, target?: import('../types.js').Target}} Start */

/** @type {Record<Kind, () => Promise<{open: (start: Start) => void}>>} */
const SHEETS = {
  person: () => import('./capture-person.js'),
  lesson: () => import('./capture-lesson.js'),
  conversation: () => import('./capture-conversation.js'),
  event: () => import('./capture-event.js'),
};

/** Opens a capture sheet. On an event's pages the event is filled in. @param {Kind} kind @param {Start} [start] */
export async function openCapture(kind, start = {}) {
  if (document.querySelector('dialog[open]')) return;
  const here = /^\/events\/([0-9a-f-]{36})(\/|$)/.exec(location.pathname)?.[1];
  (await SHEETS[kind]()).open({ eventId: here, ...start });
}
