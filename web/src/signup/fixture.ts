import type { Participant, Signup, SignupStatus, Slot, SlotAvailability } from '../api/types.ts';

// Shared by the tests of this folder: one slot, and somebody who may have signed up for it.

export const slot: Slot = {
  ...{ id: 'a', key: 'a', start: '2026-11-19T09:00:00Z', end: '2026-11-19T10:00:00Z', day: '2026-11-19' },
  ...{ meetingPoint: { name: 'Zaal 1' }, capacity: 20, waitingList: true, cancelled: false },
  ...{ signupOpensAt: '2026-10-01T08:00:00Z', signupClosesAt: '2026-11-18T08:00:00Z' },
};
export const during = Date.parse('2026-10-10T08:00:00Z');

export function live(confirmed: number, waiting = 0): SlotAvailability {
  return { slotId: 'a', capacity: 20, confirmed, waiting, cancelled: false, setAsideLeft: 0, version: 1 };
}

export function signup(status: SignupStatus, more: Partial<Signup> = {}): Signup {
  return { id: 's1', slotId: 'a', participantId: 'p1', status, requestedAt: '2026-10-02T08:00:00Z', ...more };
}

export function participant(days?: string[]): Participant {
  const one: Participant = { id: 'p1', congress: 'c', name: 'P', language: 'nl' };
  return days ? { ...one, days } : one;
}
