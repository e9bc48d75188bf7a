// @ts-check
// Rows of the API with everything the page reads, for writes that are still on their way.

/** @type {Record<string, (row: any, body: any, now: string) => any>} */
export const SHAPES = {
  lessons: (row, body, now) => ({
    so_what: '',
    event_id: null,
    encounter_id: null,
    learned_from: null,
    tags: [],
    skills: [],
    stage: body.team_ids?.length ? 'shared' : 'captured',
    team_ids: [],
    learned_at: now,
    ...row,
    ...body,
    title: body.title || String(body.insight ?? '').slice(0, 80),
  }),
  reflections: (row, body, now) => ({
    event_id: null,
    model: 'free',
    minutes: null,
    reflected_at: now,
    answers: {},
    ...row,
    ...body,
  }),
  follow_ups: (row, body, now) => ({
    encounter_id: null,
    event_id: null,
    direction: 'i_owe',
    kind: 'message',
    origin: 'manual',
    summary: '',
    due_at: new Date(Date.parse(now) + 48 * 36e5).toISOString(),
    status: 'needs_action',
    completed_at: null,
    snoozed_until: null,
    contact: { id: body.contact_id, full_name: '', organization: '' },
    ...row,
    ...body,
  }),
  collections: (row, body) => ({ description: '', lesson_count: 0, ...row, ...body }),
  comments: (row, body) => ({ author: null, mentions: [], own: true, ...row, ...body }),
  applications: (row, body) => ({
    author: null,
    impact: '',
    evidence_url: null,
    own: true,
    ...row,
    ...body,
  }),
  entries: (row, body) => ({ amount: 1, ...row, ...body }),
  goals: (row, body) => ({
    statement: '',
    filter: {},
    team_id: null,
    own: true,
    event_id: null,
    starts_on: null,
    ends_on: null,
    recurrence: null,
    series_id: null,
    status: 'active',
    paused: false,
    closed: null,
    streak: null,
    ...row,
    ...body,
    progress: { count: 0, target: body.target, ratio: 0, evidence: [] },
  }),
  targets: (row, body) => ({
    full_name: '',
    organization: null,
    reason: '',
    added_by: null,
    claimed: false,
    claimed_by: null,
    met: false,
    met_by: [],
    encounter_id: null,
    ...row,
    ...body,
  }),
  teams: (row, body) => ({
    description: '',
    role: 'owner',
    insights: true,
    member_count: 1,
    ...row,
    ...body,
  }),
};

/** @param {any} row @param {any} body @param {any[]} contacts */
export const encounterRow = (row, body, contacts) => ({
  event_id: null,
  channel: 'in_person',
  summary: '',
  topics: [],
  ...row,
  ...body,
  contacts,
});

/** @param {any} row @param {any} follow_up @param {any} who @param {any} encounter @param {string} now */
export const followUpRow = (row, follow_up, who, encounter, now) =>
  SHAPES.follow_ups(
    { ...row, id: follow_up.id ?? `${row.id}-follow-up` },
    {
      event_id: encounter?.event_id ?? null,
      encounter_id: encounter?.id ?? null,
      ...follow_up,
      contact_id: who?.id,
      contact: who,
    },
    now,
  );
