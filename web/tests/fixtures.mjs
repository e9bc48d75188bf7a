// What the walked screens show: one of each thing that has a screen.
import { visitor } from './harness.mjs';

/** The ids the paths need, from an account that has at least one of each. */
export async function fixtures(call) {
  const first = async (path) => (await call('GET', `${path}limit=1`)).items[0]?.id;
  const [{ id: event, starts_at }] = (await call('GET', '/events?scope=mine&limit=1')).items;
  const link = await call('POST', '/links', { event_id: event, expires_in_days: 1 });
  const { team, token } = await teamOf(call);
  const everybody = { team_ids: [team], note: 'Worth it' };
  await call('PUT', `/events/${event}/shares`, everybody, { 'if-match': '*' });
  const answers = { what: 'I asked too late', now_what: 'Ask sooner' };
  const model = 'what_so_what_now_what';
  const looked = await call('POST', '/reflections', { event_id: event, model, answers });
  const pitch = await pitchOf(call, team);
  const year = new Date().getFullYear();
  const handed = { from: `${year - 1}-12-31`, to: `${year}-12-30` };
  const submitted = await call('POST', '/cpd/submissions', handed);
  return {
    event,
    submission: submitted.id,
    reflection: looked.id,
    pitch,
    usp: (await call('POST', '/usps', { title: 'Calm deploys', benefit: 'makes them boring' })).id,
    rating: await ratingOf(call, event),
    month: starts_at.slice(0, 7),
    key: new URL(link.url).hash.replace('#token=', ''),
    contact: await first('/contacts?'),
    lesson: await first('/lessons?'),
    goal: await first('/goals?'),
    team,
    token,
    manual: (await first('/goals?metric=manual&')) ?? (await first('/goals?')),
  };
}

/** A pitch with two wordings, practised, and used in a conversation. */
async function pitchOf(call, team) {
  const { id } = await call('POST', '/pitches', { title: 'What we do', team_ids: [team] });
  const versions = `/pitches/${id}/versions`;
  await call('POST', versions, { body: 'You know how deploys fail at night? We make them safe.' });
  const body = 'You know how deploys fail at night? We make them boring. Shall I show you?';
  const { id: version_id } = await call('POST', versions, { body });
  const practice = { version_id, seconds: 48, self_rating: 4, fillers: 2, note: 'Slower.' };
  await call('POST', `/pitches/${id}/practices`, practice);
  const seen = await call('POST', `/pitches/${id}/practices`, { ...practice, seconds: 66 });
  const looked = { pitch_id: id, practice_id: seen.id, answers: { text: 'I rushed the end.' } };
  await call('POST', '/reflections', looked);
  const used = { pitch_version_id: version_id, pitch_landed: 4 };
  const occurred_at = '2026-11-20T18:00:00Z';
  await call('POST', '/encounters', { occurred_at, ...used, contacts: [{ full_name: 'Jo Lind' }] });
  return id;
}

/** Somebody who listens better after an event. */
async function ratingOf(call, event_id) {
  const rate = (value, moment) =>
    call('POST', '/self-ratings', { skill: 'listening', value, event_id, moment, note: 'Waited.' });
  await rate(2, 'before');
  return (await rate(4, 'after')).id;
}

/** A team, and the token of a link into it. */
async function teamOf(call) {
  const [found] = (await call('GET', '/teams?limit=1')).items;
  const { id } = found ?? (await call('POST', '/teams', { name: 'Platform' }));
  const made = await call('POST', `/teams/${id}/invitations`, { max_uses: 10 });
  const link = new URL(made.items[0].link);
  const token = link.hash.replace('#token=', '');
  // Somebody who joins is something to be told of.
  await (await visitor(link.origin)).call('POST', '/memberships', { token });
  return { team: id, token };
}
