// @ts-check
// Who is signed in: signing in, up and out. The access token lives in http.js, in memory only.
import { emit } from './bus.js';
import { anonymous, direct, onSession, setToken } from './http.js';
import { account, rememberAccount, wipe } from './store.js';
import { load, unsent } from './outbox.js';

/** @param {any} session */
function accept(session) {
  rememberAccount(session.account);
  emit('account', session.account);
}
onSession(accept);

/** Another tab signed out or in as somebody else: nothing of this one may stay on the screen. */
addEventListener('storage', (event) => {
  if (event.key !== 'account') return;
  const id = (/** @type {string|null} */ text) => JSON.parse(text ?? 'null')?.id;
  if (id(event.oldValue) !== id(event.newValue))
    location.assign(event.newValue ? '/today' : '/sign-in');
});

/** @param {any} session */
async function begin(session) {
  const before = account();
  if (before && before.id !== session.account.id) {
    rememberAccount(session.account);
    setToken(session.access_token);
    return location.assign('/today');
  }
  setToken(session.access_token);
  rememberAccount(session.account);
  await load();
  emit('account', session.account);
  emit('synced');
}

/** @param {string} email @param {string} password */
export const signIn = async (email, password) =>
  begin(await anonymous('POST', '/sessions', { email, password }));

/** Registers. Where mail is sent nobody is signed in yet: the link in the mail makes the account.
 * @param {{full_name: string, email: string, password: string, tzid: string, locale?: string}} person @returns {Promise<boolean>} signed in */
export async function signUp(person) {
  const made = await anonymous('POST', '/accounts', person);
  if (!made.id) return false;
  await signIn(person.email, person.password);
  return true;
}

/** Has a link for a new password sent. @param {string} email */
export const askReset = (email) => anonymous('POST', '/recovery', { email });

/** @param {string} token from the mail @param {string} new_password */
export const resetPassword = (token, new_password) =>
  anonymous('PUT', '/recovery', { token, new_password });

/** @param {string} token from the mail @returns {Promise<{email: string}>} */
export const verifyAddress = (token) => anonymous('PUT', '/verification', { token });

/** @param {string} token from the mail @param {string} digest how often it comes
 * @returns {Promise<{digest: string, before: string}>} */
export const subscribe = (token, digest) => anonymous('PUT', '/subscription', { token, digest });

/** @param {string} token from the mail @param {string|null} answer null takes it back @param {string} [words]
 * @returns {Promise<{title: string, question: string, answer: string|null, words: string}>} */
export const answerNudge = (token, answer, words) =>
  anonymous('PUT', '/nudge-answers', { token, answer, ...(words === undefined ? {} : { words }) });

/** A throw-away account full of sample data. */
export const lookAround = async () => begin(await anonymous('POST', '/demo-accounts'));

/** Ends the session and wipes this device. The caller has asked about what waits: see `unsent`. */
export async function signOut() {
  await direct('DELETE', '/sessions/current').catch(() => {});
  setToken('');
  await wipe();
  location.assign('/sign-in');
}

/** Deletes the account and wipes this device. @param {{password: string, shared: string}} body */
export async function deleteAccount(body) {
  await direct('PUT', '/me/deletion', body);
  setToken('');
  await wipe();
  location.assign('/sign-in?deleted=1');
}

/** The account changed on the server (name, zone, preferences). @param {any} value */
export function accountChanged(value) {
  rememberAccount({ ...account(), ...value });
  emit('account', account());
}

/** What would be lost by signing out now. */
export const atRisk = () => unsent().length;
