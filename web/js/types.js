// @ts-check
// The rows the page shows, named shortly. They come from api.d.ts, which comes from openapi.json:
// a misspelt field fails `npm run check`.

/** @typedef {import('./api.d.ts').components['schemas']} Schemas */
/** What the data layer adds to a row: is it on its way, or refused? @typedef {{_state?: string}} State */

/** @typedef {Schemas['Contact'] & State} Contact */
/** @typedef {Schemas['Attendee']} Attendee */
/** @typedef {Schemas['Event'] & State} Event */
/** On Today the server counts the days too. @typedef {Schemas['FollowUp'] & State & {days?: number}} FollowUp */
/** @typedef {Schemas['Goal'] & State} Goal */
/** @typedef {Schemas['Lesson'] & State} Lesson */
/** @typedef {Schemas['Pitch'] & State} Pitch */
/** @typedef {Schemas['PitchVersion'] & State} PitchVersion */
/** @typedef {Schemas['Usp'] & State} Usp */
/** @typedef {Schemas['Practice'] & State} Practice */
/** @typedef {Schemas['Feedback'] & State} Feedback */
/** @typedef {Schemas['Link']} Link */
/** @typedef {Schemas['Target'] & State} Target */
/** @typedef {Schemas['Report']} Report */
/** What somebody with a link sees. @typedef {Schemas['Shared']} Shared */

/** @typedef {Schemas['NewContact']} NewContact */
/** @typedef {Schemas['NewEvent']} NewEvent */
/** @typedef {Schemas['NewLesson']} NewLesson */
/** An IANA zone the server knows. @typedef {Schemas['Zone']} Zone */

export {};
