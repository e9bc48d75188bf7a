// @ts-check
// What this device keeps: one IndexedDB database per account, gone after sign-out.
import { openDB, deleteDB } from '../../vendor/idb/index.js';

/** @typedef {{data: any, asOf: number}} Answer */

const ACCOUNT = 'account';
/** @type {{name: string, db: Promise<import('../../vendor/idb/index.js').IDBPDatabase>}|null} */
let opened = null;

/** The account this device is signed in with, remembered so that a start without network has a name.
 * @returns {{id: string, email: string, full_name: string, tzid: string, preferences: Record<string, any>, version: number}|null} */
export function account() {
  try {
    return JSON.parse(localStorage.getItem(ACCOUNT) ?? 'null');
  } catch {
    return null;
  }
}

/** @param {any} value */
export function rememberAccount(value) {
  if (value) localStorage.setItem(ACCOUNT, JSON.stringify(value));
  else localStorage.removeItem(ACCOUNT);
}

const nameOf = () => `lanyard-${account()?.id ?? 'nobody'}`;

/** The database of the account that is signed in; another one after somebody else signed in. */
export function database() {
  const name = nameOf();
  if (opened?.name === name) return opened.db;
  closeDatabase();
  const db = openDB(name, 2, {
    upgrade(fresh, before) {
      if (before < 1) {
        fresh.createObjectStore('answers');
        fresh.createObjectStore('outbox', { keyPath: 'id' });
      }
      fresh.createObjectStore('recordings', { keyPath: 'id' });
    },
    // Another tab wants to delete it: sign-out must not wait for this one.
    blocking: () => closeDatabase(),
  });
  opened = { name, db };
  return db;
}

export async function closeDatabase() {
  const closing = opened;
  opened = null;
  (await closing?.db)?.close();
}

/** Deletes everything this device knows of the account. */
export async function wipe() {
  const name = nameOf();
  await closeDatabase();
  await deleteDB(name);
  rememberAccount(null);
}

/** @param {string} path @returns {Promise<Answer|undefined>} */
export const cached = async (path) =>
  account() ? (await database()).get('answers', path) : undefined;

/** @param {string} path @param {Answer} answer */
export async function keep(path, answer) {
  // An answer that comes after signing out must leave nothing behind.
  if (account()) await (await database()).put('answers', answer, path);
}

/** @param {string} path */
export const forget = async (path) => (await database()).delete('answers', path);

/** Every cached answer. @returns {Promise<Answer[]>} */
export const allCached = async () => (account() ? (await database()).getAll('answers') : []);
