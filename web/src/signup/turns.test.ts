import { describe, expect, test } from 'vitest';
import type { Cap, Programme, Signup, SignupStatus, Slot } from '../api/types.ts';
import { turnsAtStake } from './turns.ts';

function slot(id: string, day: string, start: string, end: string): Slot {
  return {
    ...{ id, key: id, start: `${day}T${start}:00Z`, end: `${day}T${end}:00Z`, day, capacity: 1, waitingList: true },
    ...{ meetingPoint: { name: 'Zaal 1' }, cancelled: false },
    ...{ signupOpensAt: '2026-10-01T08:00:00Z', signupClosesAt: '2026-11-18T08:00:00Z' },
  };
}

const [first, second] = ['2026-11-19', '2026-11-20'];
const slots = [
  slot('wanted', first, '10:00', '12:00'),
  slot('overlaps', first, '11:00', '13:00'),
  slot('touches', first, '12:00', '13:00'),
  slot('earlier', first, '08:00', '09:00'),
  slot('next day', second, '10:00', '12:00'),
];

function programme(...caps: Cap[]): Programme {
  const session = { id: 's', key: 's', kind: 'VISIT' as const, title: { nl: 's' }, hosts: [], language: 'nl', slots };
  return { congress: { caps }, sessions: [session] } as unknown as Programme;
}

const signup = (slotId: string, status: SignupStatus = 'WAITLISTED', more: Partial<Signup> = {}): Signup => ({
  ...{ id: slotId, slotId, participantId: 'p', status, requestedAt: '2026-10-01T08:00:00Z', ...more },
});

const wanted = slots[0] as Slot;
const lost = (signups: Signup[], caps: Cap[] = [], inExchangeFor?: string) =>
  turnsAtStake({ programme: programme(...caps), slot: wanted, signups, inExchangeFor }).map((turn) => turn.slot.id);

describe('somebody who takes a place stops waiting', () => {
  test('for what overlaps it, and for nothing else', () => {
    expect(lost([signup('overlaps'), signup('touches'), signup('earlier')])).toEqual(['overlaps']);
    expect(lost([signup('overlaps', 'CONFIRMED'), signup('overlaps', 'WITHDRAWN')])).toEqual([]);
  });

  test('for more than they may have', () => {
    const oneADay: Cap = { kind: 'VISIT', per: 'DAY', max: 1 };
    expect(lost([signup('earlier'), signup('next day')], [oneADay])).toEqual(['earlier']);
    expect(lost([signup('earlier'), signup('next day')], [{ per: 'CONGRESS', max: 1 }])).toEqual([
      ...['earlier', 'next day'],
    ]);
    expect(lost([signup('earlier')], [{ per: 'DAY', max: 2 }])).toEqual([]);
    expect(lost([signup('touches', 'CONFIRMED'), signup('earlier')], [{ per: 'DAY', max: 2 }])).toEqual(['earlier']);
  });

  test('not for what they wait for in exchange for the same place', () => {
    const waits = signup('overlaps', 'WAITLISTED', { inExchangeFor: 'held' });
    expect(lost([waits], [], 'held')).toEqual([]);
    expect(lost([waits], [], 'other')).toEqual(['overlaps']);
  });
});
