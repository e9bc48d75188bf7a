// @ts-check
// Times of a pitch in words: how long it may take, how long it took, and what that means.
import { figure, plural } from '../format.js';

/** From 1 to 5, with what the ends mean. @type {[string, string][]} */
export const RATINGS = [
  ['1', '1, not at all'],
  ['2', '2'],
  ['3', '3'],
  ['4', '4'],
  ['5', '5, very well'],
];

/** "1:05" @param {number} seconds */
export const clock = (seconds) =>
  `${Math.floor(seconds / 60)}:${String(Math.floor(seconds) % 60).padStart(2, '0')}`;

/** "48 seconds" @param {number} seconds */
export const seconds = (seconds) => plural(seconds, { one: '# second', other: '# seconds' });

/** Up to 80 % of the time there is plenty, then it is nearly over.
 * @param {number} spent @param {number} target @returns {'early'|'near'|'over'} */
export const zone = (spent, target) =>
  spent > target ? 'over' : spent >= target * 0.8 ? 'near' : 'early';

/** @type {Record<string, string>} */
export const ZONES = { early: 'On time', near: 'On time, nearly over', over: 'Over' };

/** "On time: 48 of 60 seconds", "Over by 5 seconds". @param {number} spent @param {number} target */
export const verdict = (spent, target) =>
  spent > target
    ? `Over by ${seconds(spent - target)}`
    : `On time: ${figure(spent)} of ${seconds(target)}`;

/** At two and a half words a second. @param {string} body */
export const estimate = (body) => Math.ceil((body.trim().split(/\s+/u).length * 2) / 5);

/** @param {number} share */
export const percent = (share) => `${Math.round(share * 100)} %`;
