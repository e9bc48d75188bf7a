// @ts-check
// Own words about an entry of the record, before the server has them. An entry has no id of its own: it is
// known by what it is derived from.

/** @param {import('./outbox.js').Op[]} ops @param {{items?: any[]}} seen */
export function words(ops, { items = [] }) {
  for (const { path, body, state, version } of ops) {
    if (!path.startsWith('/cpd/entries/')) continue;
    const [kind, id] = path.split('/').slice(3);
    const entry = items.find((item) => item.kind === kind && item.source_id === id);
    if (!entry) continue;
    Object.assign(entry, body);
    if (version) entry.version = version;
    if (state !== 'acked') entry._state = state === 'refused' ? 'refused' : 'waiting';
  }
}
