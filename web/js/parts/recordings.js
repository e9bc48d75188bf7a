// @ts-check
// Recordings of practices: in the database of this device, for 30 days or until one signs out, never sent.
import { database } from '../data.js';

const KEPT = 30 * 864e5;

/** @typedef {{id: string, pitch_id: string, at: number, blob: Blob}} Recording */

/** Fails where the device has no room. @param {Recording} recording */
export const keepRecording = async (recording) =>
  void (await (await database()).put('recordings', recording));

/** @param {string} id that of the practice */
export const dropRecording = async (id) => (await database()).delete('recordings', id);

/** Those of a pitch by the practice they belong to; what is too old goes.
 * @param {string} pitch @returns {Promise<Map<string, Recording>>} */
export async function recordingsOf(pitch) {
  const db = await database();
  /** @type {Recording[]} */
  const all = await db.getAll('recordings');
  const old = all.filter(({ at }) => at < Date.now() - KEPT);
  for (const { id } of old) await db.delete('recordings', id);
  const mine = all.filter((one) => one.pitch_id === pitch && !old.includes(one));
  return new Map(mine.map((one) => [one.id, one]));
}

/** "1.2 MB" @param {Blob} blob */
export const sizeOf = ({ size }) =>
  size < 1e5 ? `${Math.max(1, Math.round(size / 1e3))} kB` : `${(size / 1e6).toFixed(1)} MB`;
