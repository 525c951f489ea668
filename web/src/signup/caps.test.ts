import { describe, expect, test } from 'vitest';
import type { Programme, Session, SessionKind, Signup, SignupStatus, Slot } from '../api/types.ts';
import { counted } from './caps.ts';

function slot(id: string, day: string): Slot {
  return {
    ...{ id, key: id, start: `${day}T09:00:00Z`, end: `${day}T10:00:00Z`, day },
    ...{ meetingPoint: { name: 'Zaal 1' }, capacity: 20, waitingList: true, cancelled: false },
    ...{ signupOpensAt: '2026-10-01T08:00:00Z', signupClosesAt: '2026-11-18T08:00:00Z' },
  };
}

function session(kind: SessionKind, ...slots: Slot[]): Session {
  return { id: slots[0]!.id, key: kind, kind, title: { nl: kind }, hosts: [], language: 'nl', slots };
}

const wanted = slot('wanted', '2026-11-19');
const programme = {
  sessions: [
    session('VISIT', slot('visit', '2026-11-19'), slot('other day', '2026-11-20')),
    session('LECTURE', slot('lecture', '2026-11-19')),
    session('VISIT', wanted),
  ],
} as unknown as Programme;

const has = (slotId: string, status: SignupStatus = 'CONFIRMED') => ({ id: slotId, slotId, status }) as Signup;
const mine = [has('visit'), has('other day'), has('lecture')];

function counts(cap: Parameters<typeof counted>[0], signups = mine) {
  return counted(cap, wanted, programme, signups).map(({ slot }) => slot.id);
}

describe('a cap counts', () => {
  test('places of its kind', () => {
    expect(counts({ kind: 'VISIT', per: 'CONGRESS', max: 2 })).toEqual(['visit', 'other day']);
    expect(counts({ per: 'CONGRESS', max: 3 })).toEqual(['visit', 'other day', 'lecture']);
  });

  test('when it is by day, those of the same day', () => {
    expect(counts({ kind: 'VISIT', per: 'DAY', max: 1 })).toEqual(['visit']);
    expect(counts({ per: 'DAY', max: 2 })).toEqual(['visit', 'lecture']);
  });

  test('only places, not positions on waiting lists', () => {
    expect(counts({ per: 'CONGRESS', max: 1 }, [has('visit', 'WAITLISTED'), has('lecture', 'WITHDRAWN')])).toEqual([]);
  });
});
