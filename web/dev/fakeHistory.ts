import type { AuditEntry } from '../src/api/types.ts';
import { sessions } from './sample.ts';

// The audit trail, the newest first: one entry of each sort, and many changes of a slot.

const organiser = { actor: '3f0c0d5e-0000-4000-8000-000000000001', email: 'organisator@gemeente.example' };
const colleague = { actor: '5a1b2c3d-0000-4000-8000-000000000002', email: 'collega@gemeente.example' };
const stranger = { actor: '7c9d0e1f-0000-4000-8000-000000000003' };

const slot = `slot/${sessions[0]?.slots[0]?.id}`;
const slots = sessions.flatMap((session) => session.slots).map(({ id }) => id);
const signup = '01a233cf-0000-4000-8000-000000000004';
const web = { network: '192.0.2.0/24' };
const done = { result: 'DONE' as const, changes: [], counts: {} };

type Written = Omit<AuditEntry, 'id' | 'occurredAt' | 'names'>;

const some: Written[] = [
  {
    ...{ ...organiser, ...web, ...done, action: 'CHANGE_SLOT', object: slot },
    changes: [
      { field: 'capacity', before: '20', after: '24' },
      { field: 'start', before: '2026-11-19T08:30:00Z', after: '2026-11-19T08:45:00Z' },
    ],
  },
  {
    ...colleague,
    ...web,
    ...done,
    action: 'IMPORT_PARTICIPANTS',
    object: 'congress/c',
    counts: { added: 2, changed: 1 },
  },
  {
    ...{ ...colleague, ...web, ...done, action: 'CHANGE_PARTICIPANT', object: 'participant/0119aaaa-bbbb' },
    changes: [{ field: 'name' }, { field: 'days' }],
  },
  {
    ...{ ...stranger, network: '198.51.100.0/24', ...done, action: 'CHANGE_SLOT', object: slot },
    ...{ result: 'REFUSED', reason: 'forbidden' },
  },
  {
    ...{ ...done, action: 'END_QUOTA', object: slot },
    changes: [{ field: 'perOrganisation', before: '4', after: '' }],
  },
  { ...organiser, ...web, ...done, result: 'UNCHANGED', action: 'PUBLISH_CONGRESS', object: 'congress/c' },
  {
    ...{ ...organiser, ...web, ...done, action: 'CHANGE_ORGANISERS', object: 'congress/c' },
    changes: [{ field: 'organiser', before: '', after: 'no-account' }],
  },
];

const placed: Written[] = [
  {
    ...{ ...organiser, ...web, ...done, action: 'ASSIGN_PLACE', object: 'participant/0119aaaa-bbbb' },
    changes: [
      { field: 'slot', before: slots[0] ?? '', after: slots[1] ?? '' },
      { field: 'inExchangeFor', before: '', after: signup },
    ],
  },
  {
    ...{ ...organiser, ...web, ...done, action: 'ASSIGN_PLACE', object: 'participant/0119aaaa-bbbb' },
    changes: [
      { field: 'slot', before: '', after: slots[0] ?? '' },
      { field: 'insteadOf', before: '', after: signup },
      { field: 'beforeWaiting', before: '', after: 'Zij spreekt' },
    ],
  },
  {
    ...{ ...organiser, ...web, ...done, action: 'SCHEDULE_ANNOUNCEMENT', object: 'announcement/0330eeee-ffff' },
    counts: { recipients: 948 },
  },
  { ...{ ...organiser, ...web, ...done, action: 'DELETE_ANNOUNCEMENT', object: 'announcement/0440aaaa-bbbb' } },
  { ...{ ...organiser, ...web, ...done, action: 'CHANGE_SESSION', object: `session/${sessions[0]?.id}` } },
  {
    ...{ ...organiser, ...web, ...done, action: 'DOWNLOAD_REPORT', object: 'congress/c' },
    changes: [
      { field: 'participants' },
      { field: 'format', before: '', after: 'XLSX' },
      { field: 'language', before: '', after: 'nl' },
    ],
  },
  {
    ...{ ...organiser, ...web, ...done, action: 'HAND_OVER_PLACE', object: 'participant/0220cccc-dddd' },
    changes: [
      { field: 'slot', before: slots[0] ?? '', after: '' },
      { field: 'handedOverTo', before: '', after: '0119aaaa-bbbb' },
    ],
  },
];

const many = Array.from({ length: 113 }, () => ({
  ...{ ...organiser, ...web, ...done, action: 'CHANGE_SLOT' as const, object: 'slot/11112222-3333' },
  changes: [{ field: 'waitingList', before: 'false', after: 'true' }],
}));

const called: AuditEntry['names'] = {
  'participant/0119aaaa-bbbb': { nl: 'Anna Bakker' },
  'announcement/0330eeee-ffff': { nl: 'Praktische informatie voor morgen' },
};

/** Of what the entry mentions and still exists. */
function namesIn({ object, changes }: Pick<AuditEntry, 'object' | 'changes'>): AuditEntry['names'] {
  const mentioned = [object, ...changes.map(({ after }) => `participant/${after}`)];
  return Object.fromEntries(mentioned.flatMap((each) => (called[each] ? [[each, called[each]]] : [])));
}

export const trail: AuditEntry[] = [...some, ...placed, ...many].map((entry, index) => ({
  ...entry,
  names: namesIn(entry),
  id: 1000 - index,
  occurredAt: new Date(Date.parse('2026-11-12T15:03:07Z') - index * 3_600_000).toISOString(),
}));

function matches(entry: AuditEntry, filter: URLSearchParams): boolean {
  const fits = (name: 'actor' | 'action' | 'object') => !filter.has(name) || entry[name] === filter.get(name);
  const byClock = !filter.has('byClock') || !entry.actor;
  return fits('actor') && fits('action') && fits('object') && byClock;
}

export function history(filter: URLSearchParams): { entries: AuditEntry[]; total: number } {
  const found = trail.filter((entry) => matches(entry, filter));
  const size = Number(filter.get('limit') ?? 1000);
  const skipped = size * (Number(filter.get('page') ?? 1) - 1);
  return { entries: found.slice(skipped, skipped + size), total: found.length };
}
