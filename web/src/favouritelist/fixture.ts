import type { Participant, Programme, Session, Signup, SignupStatus, Slot } from '../api/types.ts';
import { mineOf } from '../signup/useMine.ts';
import { planOf, type Situation } from './plan.ts';

// Shared by the tests of this folder: a programme in which “walk” and “house” overlap, and so do “house” and “agenda”.

export const opening = Date.parse('2026-10-01T08:00:00Z');
const day = '2026-11-19';

function session(id: string, from: string, until: string, more: Partial<Slot> = {}): Session {
  const slot: Slot = {
    ...{ id, key: id, start: `${day}T${from}:00Z`, end: `${day}T${until}:00Z`, day },
    ...{ meetingPoint: { name: 'Zaal 1' }, capacity: 20, waitingList: true, cancelled: false },
    ...{ signupOpensAt: new Date(opening).toISOString(), signupClosesAt: '2026-11-18T08:00:00Z' },
    ...more,
  };
  return { id, key: id, kind: 'VISIT', title: { nl: id }, hosts: [], language: 'nl', slots: [slot] };
}

export const sessions = [
  session('walk', '09:00', '10:30'),
  session('house', '10:00', '12:00'),
  session('agenda', '11:30', '12:30'),
  session('lecture', '14:00', '15:00'),
  session('off', '16:00', '17:00', { cancelled: true }),
];
export const programme = { congress: { slug: 'c', caps: [] }, sessions } as unknown as Programme;

export const anna: Participant = { id: 'anna', congress: 'c', name: 'Anna', language: 'nl' };

export function signup(slotId: string, status: SignupStatus, more: Partial<Signup> = {}): Signup {
  return { id: `of-${slotId}`, slotId, participantId: anna.id, status, requestedAt: '2026-10-01T08:00:00Z', ...more };
}

/** Nobody but Anna has signed up, unless it is said otherwise. */
export function situation(favourites: string[], more: Partial<Situation> = {}): Situation {
  const live = Object.fromEntries(
    sessions.map(({ id: slotId }) => [
      slotId,
      { slotId, capacity: 20, confirmed: 0, waiting: 0, cancelled: false, setAsideLeft: 0, version: 1 },
    ]),
  );
  const signups = more.signups ?? [];
  const mine = mineOf(programme, signups, anna);
  const usual = { joinsWaitingLists: true, participant: anna, now: opening };
  return { programme, favourites, signups, mine, live, ...usual, ...more };
}

export const planned = (...wanted: Parameters<typeof situation>) => planOf(situation(...wanted));

/** How things are for a slot of which all places are taken. */
export const full = (slotId: string) => ({
  [slotId]: { slotId, capacity: 20, confirmed: 20, waiting: 3, cancelled: false, setAsideLeft: 0, version: 2 },
});
