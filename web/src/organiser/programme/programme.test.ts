import { expect, test } from 'vitest';
import type { DashboardSlot, Session, Slot } from '../../api/types.ts';
import { inAll } from './counts.ts';
import { inView, type Opened, type SessionView, sizeOf, viewIn, viewInAddress } from './view.ts';

function slot(id: string, start: string, more: Partial<Slot> = {}): Slot {
  return {
    ...{
      id,
      key: id,
      start,
      end: start,
      day: start.slice(0, 10),
      meetingPoint: { name: 'Café de Brug' },
      capacity: 10,
    },
    ...{ waitingList: true, signupOpensAt: start, signupClosesAt: start, cancelled: false },
    ...more,
  };
}

const session = (key: string, title: string, slots: Slot[], more: Partial<Session> = {}): Session => ({
  ...{ id: key, key, kind: 'WORKSHOP' as const, title: { nl: title }, abstract: { nl: '' }, hosts: [], language: 'nl' },
  slots,
  ...more,
});

const sessions = [
  session('s1', 'Water in de wijk', [slot('late', '2027-01-14T09:00:00Z'), slot('early', '2027-01-13T09:00:00Z')]),
  session('s2', 'Bewonersgeld', [slot('only', '2027-01-14T08:00:00Z', { meetingPoint: { name: 'Zaal 2' } })], {
    kind: 'LECTURE',
    theme: 'Geld',
    hosts: ['Zoë Açar'],
  }),
  session('s3', 'Zonder tijdstip', []),
];

const all: SessionView = {
  order: 'time',
  ...{ search: '', day: null, kind: null, theme: null, district: null, open: null },
};

const numbers = new Map(
  (['late', 'early', 'only'] as const).map((slotId, index): [string, DashboardSlot] => [
    slotId,
    {
      ...{ slotId, start: '', end: '', capacity: 10, confirmed: [3, 5, 9][index] ?? 0, waiting: [8, 0, 2][index] ?? 0 },
      ...{ waitingList: true, promoting: true, cancelled: false, setAside: 0, setAsideLeft: 0 },
    },
  ]),
);

const keys = (view: Partial<SessionView>) =>
  inView(sessions, { ...all, ...view }, numbers).map(({ session: { key } }) => key);

test('the numbers of an import count sessions and slots', () => {
  const sessions = { added: 0, changed: 1, unchanged: 37 };
  expect(inAll({ sessions, slots: { added: 2, changed: 0, unchanged: 60 } })).toEqual({
    added: 2,
    changed: 1,
    unchanged: 97,
  });
});

test('a session without a slot is shown as well, unless a day is chosen', () => {
  expect(keys({})).toEqual(['s3', 's1', 's2']);
  expect(keys({ day: '2027-01-14' })).toEqual(['s2', 's1']);
});

test('only the slots of the chosen day are left', () => {
  const [first] = inView(sessions, { ...all, day: '2027-01-13' }, numbers);
  expect(first?.slots.map(({ id }) => id)).toEqual(['early']);
});

test.each([
  ['acar', ['s2']],
  ['cafe BRUG', ['s1']],
  ['geld zaal', ['s2']],
  ['s3', ['s3']],
  ['water geld', []],
])('a search for %s finds %j', (search, found) => {
  expect(keys({ search })).toEqual(found);
});

test('kind and theme leave out the others', () => {
  expect(keys({ kind: 'LECTURE' })).toEqual(['s2']);
  expect(keys({ theme: 'Water' })).toEqual([]);
});

test.each([
  ['title', ['s2', 's1', 's3']],
  ['fullest', ['s2', 's1', 's3']],
  ['waiting', ['s1', 's2', 's3']],
] as const)('in the order of %s they are %j', (order, found) => {
  expect(keys({ order })).toEqual(found);
});

test('what is chosen stands in the address', () => {
  const view: SessionView = {
    ...all,
    search: 'water',
    day: '2027-01-13',
    kind: 'VISIT',
    theme: 'Geld',
    order: 'title',
  };
  expect(viewIn(viewInAddress(view))).toEqual(view);
  expect(viewInAddress(viewIn(new URLSearchParams())).toString()).toBe('');
});

test.each<Opened>([
  { kind: 'slot', slot: 'x' },
  { kind: 'session', session: 's1' },
  { kind: 'new-session', copy: null },
  { kind: 'new-session', copy: 's1' },
  { kind: 'new-slot', session: 's1', copy: null },
  { kind: 'new-slot', session: 's1', copy: 'x' },
])('so does the form that is open: %j', (open) => {
  expect(viewIn(viewInAddress({ ...all, open }))).toEqual({ ...all, open });
});

test('a cancelled slot gives no places', () => {
  const slots = [slot('a', ''), slot('b', '', { cancelled: true, capacity: 90 })];
  expect(sizeOf([{ slots }])).toEqual({ sessions: 1, slots: 1, places: 10, cancelled: 1 });
});
