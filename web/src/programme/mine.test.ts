import { describe, expect, test } from 'vitest';
import type { Session, Slot } from '../api/types.ts';
import type { Listed } from './filters.ts';
import { clashing, fitsIn, isChosen, type Mine, waitedFor } from './mine.ts';

const day = '2026-11-19';

function slot(id: string, from: string, until: string, more: Partial<Slot> = {}): Slot {
  return {
    ...{ id, key: id, start: `${day}T${from}:00Z`, end: `${day}T${until}:00Z`, day },
    ...{ meetingPoint: { name: 'Zaal 1' }, capacity: 20, waitingList: true, cancelled: false },
    ...{ signupOpensAt: '2026-10-01T08:00:00Z', signupClosesAt: '2026-11-18T08:00:00Z' },
    ...more,
  };
}

const listed = (one: Slot): Listed => ({ session: { id: one.id, title: { nl: one.id } } as Session, slot: one });
const ids = (all: Listed[]) => all.map((each) => each.slot.id);

const held = slot('held', '09:00', '10:30');
const waited = slot('waited', '13:00', '14:00');
const mine: Mine = { places: [listed(held)], waits: [listed(waited)] };

describe('a slot', () => {
  test('clashes with each place at the same time, and with nothing before or after', () => {
    expect(ids(clashing(slot('a', '10:00', '11:00'), mine))).toEqual(['held']);
    expect(clashing(slot('a', '10:30', '11:00'), mine)).toEqual([]);
    expect(clashing(slot('a', '08:00', '09:00'), mine)).toEqual([]);
  });

  test('does not clash with a waiting list, which is told as well', () => {
    const wanted = slot('a', '13:30', '15:00');
    expect(clashing(wanted, mine)).toEqual([]);
    expect(ids(waitedFor(wanted, mine))).toEqual(['waited']);
    expect(fitsIn(wanted, mine)).toBe(true);
  });

  test('that one has does not clash with anything', () => {
    expect(isChosen(held, mine)).toBe(true);
    expect(clashing(held, mine)).toEqual([]);
    expect(fitsIn(held, mine)).toBe(true);
    expect(waitedFor(waited, mine)).toEqual([]);
  });

  test('that is cancelled keeps nobody from anything', () => {
    expect(clashing(slot('a', '09:00', '10:00', { cancelled: true }), mine)).toEqual([]);
  });

  test('fits only on a day on which one takes part', () => {
    const free = slot('a', '16:00', '17:00');
    expect(fitsIn(free, { ...mine, days: [day] })).toBe(true);
    expect(fitsIn(free, { ...mine, days: ['2026-11-20'] })).toBe(false);
  });
});
