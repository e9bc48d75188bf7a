// @ts-check
// Numbers, dates and plurals, all through Intl; times are shown in the zone they belong to.

const language = document.documentElement.lang || navigator.language;
const rules = new Intl.PluralRules(language);
const number = new Intl.NumberFormat(language);

/** The device's zone, an IANA name. */
/** The language and region of this browser, in the form that the server takes. */
export const DEVICE_LOCALE = /^[a-z]{2,3}(-[A-Z]{2})?$/.exec(navigator.language)?.[0];
export const DEVICE_ZONE = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** "3 people": `#` becomes the number. @param {number} count @param {Record<string, string>} forms */
export const plural = (count, forms) =>
  (forms[rules.select(count)] ?? forms.other).replace('#', number.format(count));

/** @param {number} value */
export const figure = (value) => number.format(value);

/** An instant in a zone. @param {string|number|Date} instant @param {string|undefined} zone @param {Intl.DateTimeFormatOptions} options */
export function fmt(instant, zone, options) {
  const date = new Date(instant);
  try {
    return new Intl.DateTimeFormat(language, { timeZone: zone, ...options }).format(date);
  } catch {
    return new Intl.DateTimeFormat(language, options).format(date);
  }
}

/** 19:05 @param {string} instant @param {string} [zone] */
export const time = (instant, zone) => fmt(instant, zone, { timeStyle: 'short' });

/** Thu 26 Nov @param {string} instant @param {string} [zone] */
export const day = (instant, zone) =>
  fmt(instant, zone, { weekday: 'short', day: 'numeric', month: 'short' });

/** Thursday 26 November @param {string} instant @param {string} [zone] */
export const longDay = (instant, zone) =>
  fmt(instant, zone, { weekday: 'long', day: 'numeric', month: 'long' }).replace(',', '');

/** 26 Nov 2026 @param {string} instant @param {string} [zone] */
export const date = (instant, zone) => fmt(instant, zone, { dateStyle: 'medium' });

/** "today", "in 3 days", "2 days ago". @param {number} days */
export const relativeDays = (days) =>
  new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(days, 'day');

/** The calendar day of an instant in a zone, `2026-11-26`. @param {string|number|Date} instant @param {string} [zone] */
export function isoDay(instant, zone) {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  return parts.format(new Date(instant));
}

/** Whole days from today to that instant, as days of the zone's calendar; negative is past.
 * @param {string} instant @param {string} [zone] */
export const daysUntil = (instant, zone) =>
  Math.round((Date.parse(isoDay(instant, zone)) - Date.parse(isoDay(Date.now(), zone))) / 864e5);

/** When an event is: "Thu 26 Nov, 18:30–21:00". @param {{starts_at: string, ends_at: string, tzid: string, all_day?: boolean}} event */
export function when(event) {
  const { starts_at, ends_at, tzid, all_day } = event;
  // The end of an all-day event is the first instant it no longer covers.
  const last = all_day ? new Date(Date.parse(ends_at) - 1).toISOString() : ends_at;
  const sameDay = isoDay(starts_at, tzid) === isoDay(last, tzid);
  if (all_day)
    return sameDay ? day(starts_at, tzid) : `${day(starts_at, tzid)} – ${day(last, tzid)}`;
  if (sameDay) return `${day(starts_at, tzid)}, ${time(starts_at, tzid)}–${time(ends_at, tzid)}`;
  return `${day(starts_at, tzid)} ${time(starts_at, tzid)} – ${day(ends_at, tzid)} ${time(ends_at, tzid)}`;
}

/** The instant of a wall-clock time in a zone; `local` as a datetime-local input has it.
 * @param {string} local @param {string} zone */
export function instantOf(local, zone) {
  const asUtc = Date.parse(local.length === 16 ? `${local}:00Z` : `${local}Z`);
  const offsetAt = (/** @type {number} */ at) => Date.parse(`${localOf(at, zone)}:00Z`) - at;
  const guess = asUtc - offsetAt(Math.floor(asUtc / 60000) * 60000);
  // The second look settles times beside a change of the clocks.
  return new Date(asUtc - offsetAt(Math.floor(guess / 60000) * 60000)).toISOString();
}

/** An instant as a datetime-local input wants it, in a zone. @param {string|number} instant @param {string} zone */
export const localOf = (instant, zone) =>
  new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  })
    .format(new Date(instant))
    .replace(' ', 'T');
