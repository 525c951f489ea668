import { describe, expect, test } from 'vitest';
import type { DashboardSlot, Programme } from '../../api/types.ts';
import { ageInMinutes, cameToday, inPages, ofTheNextPart, startingNext } from './wall.ts';

const zone = 'Europe/Amsterdam';
const now = Date.parse('2027-01-14T08:04:00Z');

function starting(...starts: string[]) {
  const slots = starts.map((start, index) => ({ slotId: `s${index}`, start, cancelled: start.endsWith('x') }));
  const sessions = [{ title: { nl: 'Bus' }, slots: slots.map(({ slotId }) => ({ id: slotId })) }];
  return startingNext({ sessions } as unknown as Programme, slots as DashboardSlot[], now);
}

const ids = (all: ReturnType<typeof starting>) => all.map(({ slot }) => slot.slotId);

describe('the wall screen shows', () => {
  test('what begins next, and for ten minutes what has begun', () => {
    const all = starting(
      '2027-01-14T09:00:00Z',
      '2027-01-14T08:15:00Z',
      '2027-01-14T07:55:00Z',
      '2027-01-14T07:50:00Z',
    );
    expect(ids(all)).toEqual(['s2', 's1', 's0']);
    expect(all.map(({ minutes }) => minutes)).toEqual([-9, 11, 56]);
  });

  test('only the part of the day that comes now', () => {
    const all = starting(
      '2027-01-14T08:15:00Z',
      '2027-01-14T10:30:00Z',
      '2027-01-14T11:00:00Z',
      '2027-01-15T08:15:00Z',
    );
    expect(ids(ofTheNextPart(all, zone))).toEqual(['s0', 's1']);
    expect(ofTheNextPart([], zone)).toEqual([]);
  });

  test('some at a time', () => {
    expect(inPages([1, 2, 3, 4, 5], 2)).toEqual([[1, 2], [3, 4], [5]]);
  });

  test('how many came today to what began, or begins within the hour', () => {
    const slots = ['2027-01-14T07:00:00Z', '2027-01-14T09:00:00Z', '2027-01-14T13:00:00Z', '2027-01-13T09:00:00Z'].map(
      (start, index) => ({ slotId: `s${index}`, start, cancelled: false }),
    ) as DashboardSlot[];
    const counts = (present: number) =>
      new Map(slots.map(({ slotId }) => [slotId, { slotId, present, confirmed: 20 }] as const));
    expect(cameToday(slots, counts(9), zone, now)).toEqual({ present: 18, expected: 40 });
    expect(cameToday(slots, counts(0), zone, now)).toBeNull();
    expect(cameToday(slots, new Map(), zone, now)).toBeNull();
  });

  test('how old its numbers are, from a minute on', () => {
    expect(ageInMinutes(now - 59_000, now)).toBeNull();
    expect(ageInMinutes(now - 200_000, now)).toBe(3);
  });
});
