import { describe, expect, test } from 'vitest';
import type { CongressInfo, DashboardSlot, Programme, Slot } from '../../api/types.ts';
import { isPutOff, putOffUntil } from './putOff.ts';
import { idOf, type Task, urgencyOf } from './task.ts';
import { type Situation, tasksIn } from './tasks.ts';

const now = Date.parse('2027-01-12T15:00:00Z');
const zone = 'Europe/Amsterdam';
const today = '2027-01-12T17:00:00Z';
const tomorrow = '2027-01-13T12:15:00Z';
const nextMonth = '2027-02-14T09:00:00Z';

interface Sketch {
  start?: string;
  capacity?: number;
  confirmed?: number;
  waiting?: number;
  cancelled?: boolean;
  more?: Partial<Slot>;
}

const congress = (changed: Partial<CongressInfo> = {}) =>
  ({
    slug: 'lpb-2027',
    timeZone: zone,
    signupOpensAt: '2026-12-07T09:00:00Z',
    signupClosesAt: '2027-02-13T07:00:00Z',
    admission: 'LIST',
    ...changed,
  }) as CongressInfo;

function situation(slots: Sketch[], more: Partial<Situation> = {}, of: Partial<CongressInfo> = {}): Situation {
  const planned = slots.map(({ start = nextMonth, capacity = 20, cancelled = false, more: also }, index) => ({
    ...{ id: `s${index}`, start, capacity, cancelled, waitingList: true },
    ...{ meetingPoint: { name: 'Bij de brug' }, signupClosesAt: '2027-02-13T07:00:00Z' },
    ...also,
  }));
  const numbers = slots.map(({ start = nextMonth, capacity = 20, confirmed = 15, waiting = 0, cancelled }, index) => ({
    ...{ slotId: `s${index}`, start, capacity, confirmed, waiting, cancelled: cancelled ?? false, setAsideLeft: 0 },
  })) as DashboardSlot[];
  const sessions = [{ id: 'session', title: { nl: 'Zuilen' }, slots: planned }];
  const programme = { congress: congress(of), sessions } as unknown as Programme;
  return { now, programme, draft: false, numbers, participants: 900, ...more };
}

const kinds = (of: Situation) => tasksIn(of).map(({ kind }) => kind);
const largest = (...places: number[]) => ({
  organisations: [],
  withoutOrganisation: 0,
  onlyWaiting: 0,
  slots: [{ slotId: 's0', largest: places.map((confirmed, index) => ({ organisation: `o${index}`, confirmed })) }],
});

describe('organisers have to act when', () => {
  test('more people have a place than there are places', () => {
    expect(kinds(situation([{ capacity: 22, confirmed: 24 }]))).toEqual(['over-capacity']);
    expect(kinds(situation([{ capacity: 24, confirmed: 24 }]))).toEqual([]);
  });

  test('a slot is full and many wait', () => {
    expect(kinds(situation([{ confirmed: 20, waiting: 5 }]))).toEqual(['waiting']);
    expect(kinds(situation([{ confirmed: 20, waiting: 4 }]))).toEqual([]);
    expect(kinds(situation([{ capacity: 100, confirmed: 100, waiting: 19 }]))).toEqual([]);
  });

  test('a slot is full and refuses people because it has no waiting list', () => {
    const slot = { confirmed: 20, more: { waitingList: false } };
    expect(kinds(situation([slot]))).toEqual(['no-waiting-list']);
    expect(kinds(situation([slot], {}, { signupOpensAt: tomorrow }))).toEqual([]);
  });

  test('a slot begins today or tomorrow and is almost empty', () => {
    expect(kinds(situation([{ start: tomorrow, confirmed: 7 }]))).toEqual(['almost-empty']);
    expect(kinds(situation([{ start: tomorrow, confirmed: 8 }]))).toEqual([]);
    expect(kinds(situation([{ start: nextMonth, confirmed: 0 }]))).toEqual([]);
  });

  test('at most three organisations have half of the places', () => {
    const half = (...places: number[]) =>
      tasksIn(situation([{ confirmed: 20 }], { distribution: largest(...places) })).flatMap((task) =>
        task.kind === 'concentrated' ? [task.organisations.length] : [],
      );
    expect(half(4, 3, 3)).toEqual([3]);
    expect(half(6, 5, 1)).toEqual([2]);
    expect(half(3, 3, 3)).toEqual([]);
  });

  test('but not if that is what the limit per organisation allows, or in a small group', () => {
    const limited = situation([{ confirmed: 20, more: { perOrganisation: 5 } }], { distribution: largest(5, 5) });
    expect(kinds(limited)).toEqual([]);
    expect(kinds(situation([{ confirmed: 9 }], { distribution: largest(9) }))).toEqual([]);
  });

  test('mail is stuck or given up', () => {
    const mails = { waiting: 9, sent: 100, stuck: 3, givenUp: 2, expired: 0 };
    expect(kinds(situation([], { mails }, { signupClosesAt: today }))).toContain('mails-stuck');
    expect(kinds(situation([{}], { mails: { ...mails, stuck: 0, givenUp: 0 } }))).toEqual([]);
  });

  test('sign-up opens soon, and the congress is a draft, has no slots, or has nobody on its list', () => {
    const opening = { signupOpensAt: tomorrow };
    expect(kinds(situation([{}], { draft: true }, opening))).toEqual(['draft']);
    expect(kinds(situation([{ cancelled: true }], {}, opening))).toEqual(['no-slots']);
    expect(kinds(situation([{}], { participants: 0 }, opening))).toEqual(['nobody-listed']);
    expect(kinds(situation([{}], { participants: 0 }, { ...opening, admission: 'ANYONE' }))).toEqual([]);
    expect(kinds(situation([{}], { draft: true }, { signupOpensAt: nextMonth }))).toEqual([]);
  });

  test.each(['-', 'n.t.b.', 'ntb', 'Volgt nog', 'TBD', 'nog onbekend', '?'])('a meeting point is "%s"', (name) => {
    expect(kinds(situation([{ more: { meetingPoint: { name } } }]))).toEqual(['no-meeting-point']);
  });

  test('the limit per organisation ends within a day', () => {
    const until = (quotaUntil: string) => situation([{ more: { perOrganisation: 3, quotaUntil } }]);
    expect(kinds(until(today))).toEqual(['quota-ends']);
    expect(kinds(until(nextMonth))).toEqual([]);
  });

  test('sign-up closes within a day and places are free', () => {
    expect(kinds(situation([{}], {}, { signupClosesAt: tomorrow }))).toEqual(['closes']);
    expect(kinds(situation([{ confirmed: 20 }], {}, { signupClosesAt: tomorrow }))).toEqual([]);
  });

  test('not about slots that are cancelled or have begun', () => {
    const past = '2027-01-12T14:00:00Z';
    expect(kinds(situation([{ confirmed: 24, cancelled: true }, { confirmed: 24, start: past }, {}]))).toEqual([]);
  });
});

test('what cannot wait comes first, then what begins first', () => {
  const tasks = tasksIn(
    situation(
      [
        { start: nextMonth, confirmed: 20, waiting: 9 },
        { start: tomorrow, confirmed: 2 },
        { start: nextMonth, confirmed: 21 },
      ],
      { mails: { waiting: 0, sent: 0, stuck: 1, givenUp: 0, expired: 0 } },
    ),
  );
  expect(tasks.map(({ kind }) => kind)).toEqual(['over-capacity', 'mails-stuck', 'almost-empty', 'waiting']);
  expect(tasks.map((task) => urgencyOf(task, now))).toEqual(['now', 'now', 'soon', 'soon']);
});

describe('a task that is put off', () => {
  const task = (waiting: number) => tasksIn(situation([{ confirmed: 20, waiting }]))[0] as Task;
  const putOff = (waiting: number) => ({
    [idOf(task(waiting))]: { until: putOffUntil(task(waiting), now, zone), size: waiting },
  });

  test('comes back the next morning', () => {
    const until = putOffUntil(task(10), now, zone);
    expect(new Date(until).toISOString()).toBe('2027-01-13T06:00:00.000Z');
    expect(isPutOff(task(10), putOff(10), until - 1)).toBe(true);
    expect(isPutOff(task(10), putOff(10), until)).toBe(false);
  });

  test('comes back earlier if it became much worse', () => {
    expect(isPutOff(task(14), putOff(10), now)).toBe(true);
    expect(isPutOff(task(15), putOff(10), now)).toBe(false);
  });

  test('comes back before it is too late', () => {
    const [early] = tasksIn(situation([{ start: '2027-01-12T18:00:00Z', confirmed: 2 }]));
    expect(new Date(putOffUntil(early as Task, now, zone)).toISOString()).toBe('2027-01-12T17:00:00.000Z');
  });
});
