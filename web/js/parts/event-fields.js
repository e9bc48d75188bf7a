// @ts-check
// The fields of an event: from a row to what is typed, and from what is typed to a body.
import { html, nothing } from '../lib.js';
import { instantOf, localOf } from '../format.js';
import { safeLink } from '../lib.js';
import { homeZone } from './capture-event.js';
import { field } from './form.js';
import { changed, listed } from './long-form.js';

/** @typedef {Record<string, string>} Values */
const DAY = 864e5;
const EVENING = 2.5 * 36e5;

/** @type {[string, string][]} */
export const KINDS = [
  ['meetup', 'Meetup'],
  ['conference', 'Conference'],
  ['workshop', 'Workshop'],
  ['community_of_practice', 'Community of practice'],
  ['launch', 'Launch'],
  ['social', 'Social'],
  ['online', 'Online'],
  ['other', 'Other'],
];

/** The fields a server's error may name, as the form calls them. */
export const POINTERS = /** @type {Record<string, string>} */ ({
  starts_at: 'starts',
  ends_at: 'ends',
  starts_on: 'starts_on',
  ends_on: 'ends_on',
  name: 'place',
  address: 'address',
});

/** @param {string} day @param {number} by */
const shift = (day, by) => new Date(Date.parse(day) + by * DAY).toISOString().slice(0, 10);

/** What the form starts with. @param {any} event @returns {Values} */
export function valuesOf(event) {
  const zone = event.tzid ?? homeZone();
  const starts = localOf(event.starts_at, zone);
  const ends = localOf(event.ends_at, zone);
  return {
    summary: event.summary ?? '',
    kind: event.kind ?? 'meetup',
    all_day: event.all_day ? 'on' : '',
    starts,
    ends,
    starts_on: event.starts_on ?? starts.slice(0, 10),
    // The form shows the last day; the server keeps the first day after it.
    ends_on: event.ends_on ? shift(event.ends_on, -1) : ends.slice(0, 10),
    tzid: zone,
    place: event.location?.name ?? '',
    address: event.location?.address ?? '',
    url: event.url ?? '',
    tags: (event.tags ?? []).join(', '),
    description: event.description ?? '',
    purpose: event.participation?.purpose ?? '',
  };
}

/** @param {string} zone */
function known(zone) {
  try {
    return !!new Intl.DateTimeFormat('en', { timeZone: zone });
  } catch {
    return false;
  }
}

/** @param {Values} values @returns {import('./form.js').Errors} */
export function wrong(values) {
  /** @type {import('./form.js').Errors} */
  const errors = {};
  if (!values.summary) errors.summary = 'Enter what the event is called';
  if (values.all_day) {
    if (!values.starts_on) errors.starts_on = 'Enter the first day';
    if (values.ends_on && values.ends_on < values.starts_on)
      errors.ends_on = 'The last day must not be before the first day';
  } else {
    if (!values.starts) errors.starts = 'Enter the date and time it starts';
    if (values.ends && values.ends < values.starts)
      errors.ends = 'The end must not be before the start';
  }
  if (!known(values.tzid)) errors.tzid = 'Choose a time zone from the list, such as Europe/Zurich';
  if (values.url && !/^https?:/.test(safeLink(values.url) ?? ''))
    errors.url = 'Enter a full web address, such as https://example.org';
  return errors;
}

/** The times of an event: instants, or days for a whole day. @param {Values} values */
function times({ all_day, starts, ends, starts_on, ends_on, tzid }) {
  if (all_day) return { starts_on, ends_on: shift(ends_on || starts_on, 1) };
  const starts_at = instantOf(starts, tzid);
  const ends_at = ends
    ? instantOf(ends, tzid)
    : new Date(Date.parse(starts_at) + EVENING).toISOString();
  return { starts_at, ends_at };
}

/** @param {Values} values */
const bodyOf = (values) => ({
  summary: values.summary,
  kind: values.kind,
  url: values.url || null,
  tags: listed(values.tags),
  description: values.description,
});

/** @param {Values} values */
export const created = (values) => ({
  ...bodyOf(values),
  ...times(values),
  tzid: values.tzid,
  location: {
    ...(values.place ? { name: values.place } : {}),
    ...(values.address ? { address: values.address } : {}),
  },
});

const TIMES = ['all_day', 'tzid', 'starts', 'ends'];
const DAYS = ['all_day', 'tzid', 'starts_on', 'ends_on'];

/** Only what was typed anew: the form knows times to the minute, the row to the microsecond.
 * @param {Values} values @param {any} event */
export function change(values, event) {
  const before = valuesOf(event);
  const differs = (/** @type {string} */ name) => values[name] !== before[name];
  return {
    ...changed(bodyOf(values), event),
    ...((values.all_day ? DAYS : TIMES).some(differs)
      ? { ...times(values), tzid: values.tzid }
      : {}),
    ...(['place', 'address'].some(differs)
      ? { location: { name: values.place || null, address: values.address || null } }
      : {}),
  };
}

/** What the page shows of the times before the server answered. @param {Values} values */
export function shownTimes(values) {
  if (!values.all_day) return { all_day: false, starts_on: null, ends_on: null };
  const { starts_on, ends_on } = /** @type {any} */ (times(values));
  return {
    all_day: true,
    starts_at: instantOf(`${starts_on}T00:00`, values.tzid),
    ends_at: instantOf(`${ends_on}T00:00`, values.tzid),
  };
}

/** @param {Values} values @param {import('./form.js').Errors} errors @param {{isNew: boolean}} options */
export function fields(values, errors, { isNew }) {
  /** @param {string} name @param {string} label @param {Partial<Parameters<typeof field>[0]>} [more] */
  const input = (name, label, more) => field({ name, label, value: values[name], errors, ...more });
  const purpose = '“Find someone who runs async Rust in production.” It is there when you arrive.';
  return html`${input('summary', 'What is it called?', { autofocus: isNew, capitalize: 'sentences' })}
    ${input('kind', 'What kind of event?', { choices: KINDS })}
    <fieldset class="group">
      <legend class="vh">When</legend>
      <label class="check"
        ><input type="checkbox" name="all_day" ?checked=${!!values.all_day} />All day</label
      >
      ${
        values.all_day
          ? html`<div class="pair">
              ${input('starts_on', 'First day', { type: 'date' })}
              ${input('ends_on', 'Last day', { type: 'date' })}
            </div>`
          : html`<div class="pair">
              ${input('starts', 'Starts', { type: 'datetime-local' })}
              ${input('ends', 'Ends', { type: 'datetime-local' })}
            </div>`
      }
      ${input('tzid', 'Time zone', { list: 'zones' })}
      <datalist id="zones">
        ${Intl.supportedValuesOf('timeZone').map((zone) => html`<option value=${zone}></option>`)}
      </datalist>
    </fieldset>
    <div class="pair">
      ${input('place', 'Where?', { optional: true, capitalize: 'words' })}
      ${input('address', 'Address', { optional: true })}
    </div>
    ${input('url', 'Web page', { optional: true, type: 'url' })}
    ${input('tags', 'Tags', { optional: true, hint: 'Separated by commas: rust, cloud' })}
    ${input('purpose', 'Why do you go?', { optional: true, hint: purpose })}
    ${isNew ? nothing : input('description', 'Notes about the event', { optional: true, area: true })}`;
}
