// @ts-check
// One request: the token, the time limit, one renewal after a 401, problems as exceptions.
import { emit } from './bus.js';

/** @typedef {{pointer: string, code: string, detail: string}} FieldError */

/** What the server said no with (RFC 9457). Network failures have status 0. */
export class Problem extends Error {
  /** @param {number} status @param {any} [body] */
  constructor(status, body = {}) {
    super(body.detail || body.title || (status ? `The server answered ${status}.` : 'No network.'));
    this.status = status;
    /** @type {string} */
    this.code = body.code ?? '';
    /** @type {FieldError[]} */
    this.errors = body.errors ?? [];
  }
}

const BASE = '/api/v1';
const PATIENCE = 12_000;
let token = ''; // in memory only; the refresh token is a cookie no script can read

/** @param {string} value */
export const setToken = (value) => {
  token = value;
};

/** @param {string} path @param {RequestInit} init */
async function send(path, init) {
  const headers = new Headers(init.headers);
  headers.set('accept', 'application/json');
  if (token && !headers.has('authorization')) headers.set('authorization', `Bearer ${token}`);
  try {
    return await fetch(BASE + path, { ...init, headers, signal: AbortSignal.timeout(PATIENCE) });
  } catch {
    emit('net', false);
    throw new Problem(0);
  }
}

/** Gets a new access token with the refresh cookie; false when the session is over.
 * Tabs take turns, so that two of them never spend the same refresh token.
 * @param {(session: any) => void} accept @returns {Promise<boolean>} */
export const renew = (accept) =>
  navigator.locks.request('session', async () => {
    const answer = await send('/sessions/refresh', { method: 'POST' });
    if (answer.status === 401 || answer.status === 403) return false;
    if (!answer.ok) throw new Problem(answer.status);
    const session = await answer.json();
    setToken(session.access_token);
    accept(session);
    return true;
  });

let renewing = /** @type {Promise<boolean>|null} */ (null);
let acceptSession = (/** @type {any} */ _session) => {};
/** The session module says what becomes of a renewed session. @param {(session: any) => void} accept */
export const onSession = (accept) => {
  acceptSession = accept;
};
/** One renewal at a time, however many requests wait for it. */
export const renewOnce = () =>
  (renewing ??= renew(acceptSession).finally(() => {
    renewing = null;
  }));

/** A request with the session: renews once when the token is missing or over.
 * @param {string} path @param {RequestInit} [init] @returns {Promise<Response>} */
export async function call(path, init = {}) {
  const alive = token !== '' || (await renewOnce());
  let answer = alive ? await send(path, init) : null;
  if (answer?.status === 401 && (await renewOnce())) answer = await send(path, init);
  if (!answer || answer.status === 401) {
    setToken('');
    emit('sign-in');
    throw new Problem(401, { detail: 'Your session ended. Sign in to go on.' });
  }
  emit('net', answer.status < 500);
  return answer;
}

/** The parsed body, or a Problem. @param {Response} answer */
export async function parse(answer) {
  const body = answer.status === 204 ? null : await answer.json().catch(() => null);
  if (!answer.ok) throw new Problem(answer.status, body ?? {});
  return body;
}

/** A request that needs the server now and is never queued: tokens, sessions, the password.
 * @param {string} method @param {string} path @param {unknown} [body] @param {Record<string, string>} [headers] */
export const direct = async (method, path, body, headers = {}) =>
  parse(await call(path, request(method, body, headers)));

/** The same without a session: sign in, sign up. @param {string} method @param {string} path @param {unknown} [body] */
export async function anonymous(method, path, body) {
  setToken('');
  return parse(await send(path, request(method, body)));
}

/** What a link shows, with its key in place of a session. @param {string} path @param {string} key */
export const opened = async (path, key) => parse(await unlocked(path, key));

/** A file: of the session, or with the key of a link. @param {string} path @param {string} [key] */
export async function fileOf(path, key) {
  const answer = await (key ? unlocked(path, key) : call(path));
  if (!answer.ok) throw new Problem(answer.status);
  return answer.blob();
}

/** @param {string} path @param {string} key */
const unlocked = (path, key) => send(path, { headers: { authorization: `Bearer ${key}` } });

/** @param {string} method @param {unknown} body @param {Record<string, string>} [headers] @returns {RequestInit} */
export const request = (method, body, headers = {}) => ({
  method,
  body: body == null ? undefined : JSON.stringify(body),
  headers: body == null ? headers : { 'content-type': 'application/json', ...headers },
});
