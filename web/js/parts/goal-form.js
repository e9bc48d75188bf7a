// @ts-check
// The parts of the sentence that a goal is set as: what it says, what is wrong with it, what it means for the API.
import { html, icon, nothing } from '../lib.js';
import { field } from './form.js';
import { dayAfter, period } from './goal-periods.js';
import { CHANNELS, KINDS, lastDay, METRICS, narrowed, PACES, sentence } from './goal-words.js';
import { listed } from './long-form.js';

/** @type {[string, string][]} */
export const SCOPES = [
  ['week', 'every week'],
  ['month', 'every month'],
  ['quarter', 'every quarter'],
  ['event', 'at every new event'],
  ['this-month', 'this month'],
  ['this-quarter', 'this quarter'],
  ['this-year', 'this year'],
  ['days', 'between two days'],
];

/** @param {Record<string, string>} values @returns {import('./form.js').Errors} */
export function wrong({ target, metric, statement, scope, starts_on, last_on }) {
  /** @type {import('./form.js').Errors} */
  const errors = {};
  if (!/^[1-9]\d{0,3}$/.test(target)) errors.target = 'Enter how many, as a whole number from 1';
  if (metric === 'manual' && !statement) errors.statement = 'Enter what you want to do';
  if (scope !== 'days') return errors;
  if (!starts_on) errors.starts_on = 'Enter the first day';
  if (!last_on) errors.last_on = 'Enter the last day';
  else if (starts_on && last_on < starts_on)
    errors.last_on = 'Enter a day that is not before the first';
  return errors;
}

/** The filter that was typed, as far as the metric knows it. @param {Record<string, string>} values */
export function filterOf({ metric, tags = '', skill, organization, channel, kind }) {
  const typed = { tags: listed(tags), skill, organization, channel, kind };
  return Object.fromEntries(
    METRICS[metric].filter
      .map((part) => [part, typed[part]])
      .filter(([, value]) => (Array.isArray(value) ? value.length : value)),
  );
}

/** What a scope means for the API. @param {Record<string, string>} values */
export function scopeOf({ scope, starts_on, last_on }) {
  if (scope in PACES) return { recurrence: scope, ...period(scope) };
  if (scope.startsWith('this-')) return period(scope.slice(5));
  if (scope === 'days') return { starts_on, ends_on: dayAfter(last_on) };
  return { event_id: scope };
}

/** What narrows it down: only what the metric knows. @param {Record<string, any>} values */
export function filters({ metric, tags, skill, organization, channel, kind }) {
  const parts = METRICS[metric].filter;
  if (!parts.length) return nothing;
  const any = /** @type {[string, string]} */ (['', 'any']);
  return html`<details
    class="evidence"
    ?open=${!!(tags || skill || organization || channel || kind)}
  >
    <summary>${icon('chevron-right', 'sm')}Count only some of them</summary>
    <div class="builder">
      ${
        parts.includes('tags')
          ? field({
              name: 'tags',
              label: 'Tagged',
              optional: true,
              value: tags,
              hint: 'rust, async: with all of these',
            })
          : nothing
      }
      ${
        parts.includes('skill')
          ? field({
              name: 'skill',
              label: 'About this skill',
              optional: true,
              value: skill,
              hint: 'listening: lessons that name it',
            })
          : nothing
      }
      ${
        parts.includes('organization')
          ? field({
              name: 'organization',
              label: 'Of this company',
              optional: true,
              value: organization,
            })
          : nothing
      }
      ${
        parts.includes('channel')
          ? field({
              name: 'channel',
              label: 'How',
              value: channel,
              choices: [any, ...CHANNELS],
            })
          : nothing
      }
      ${
        parts.includes('kind')
          ? field({
              name: 'kind',
              label: 'Only at',
              value: kind,
              choices: [any, ...KINDS],
            })
          : nothing
      }
    </div>
  </details>`;
}

/** The whole as one sentence, while it is made.
 * @param {Record<string, any>} values @param {[string, string][]} scopes */
export function preview(values, scopes) {
  const target = /^[1-9]\d{0,3}$/.test(values.target) ? Number(values.target) : 3;
  const words = values.metric === 'manual' ? values.statement : sentence(values.metric, target);
  const when = scopes.find(([key]) => key === values.scope)?.[1] ?? '';
  const rest = narrowed(filterOf(values));
  return html`<p class="teach" role="status">
    ${words ? html`<strong>${words}</strong> ${when}${rest ? `, ${rest}` : ''}.` : nothing}
  </p>`;
}

/** What the form of a goal begins with. @param {any} [goal] @returns {Record<string, any>} */
export const start = (goal) =>
  goal
    ? {
        metric: goal.metric,
        target: goal.target,
        statement: goal.statement,
        scope: goal.event_id ? '' : (goal.recurrence ?? 'days'),
        starts_on: goal.starts_on ?? '',
        last_on: goal.ends_on ? lastDay(goal.ends_on) : '',
        ...goal.filter,
        tags: (goal.filter.tags ?? []).join(', '),
      }
    : { metric: 'new_contacts', target: 3, scope: 'month' };
