import type { Participant, Signup, Slot, SlotAvailability } from '../api/types.ts';
import { signupWindow } from '../congress/signupWindow.ts';
import { placesIn } from '../programme/places.ts';

/** What a participant can do with a slot at this moment. */
export type Offer =
  | { kind: 'reserve' }
  | { kind: 'wait' }
  | { kind: 'withdraw'; signup: Signup }
  | { kind: 'undecided'; signup: Signup }
  | { kind: 'not-yet'; opensAt: number; withWaitingList: boolean }
  | { kind: 'nothing'; why: 'cancelled' | 'closed' | 'full' | 'over' | 'other-day' };

interface Situation {
  slot: Slot;
  live: SlotAvailability | undefined;
  own: Signup | undefined;
  participant: Participant | undefined;
  /** A colleague is signed up as well: both or neither. */
  together?: boolean;
  now: number;
}

export function offerFor({ slot, live, own, participant, together, now }: Situation): Offer {
  const places = placesIn(slot, live);
  if (places.kind === 'cancelled') return { kind: 'nothing', why: 'cancelled' };
  if (now >= Date.parse(slot.start)) return { kind: 'nothing', why: 'over' };
  if (own) return ofOwn(own);
  if (participant?.days && !participant.days.includes(slot.day)) return { kind: 'nothing', why: 'other-day' };
  const window = signupWindow(slot, now);
  if (window.kind === 'closed') return { kind: 'nothing', why: 'closed' };
  if (window.kind === 'not-yet') {
    return { kind: 'not-yet', opensAt: window.opensAt, withWaitingList: places.kind === 'waiting-list' };
  }
  if (places.kind === 'full') return { kind: 'nothing', why: 'full' };
  // An unknown number may mean a free place: the answer decides.
  if (places.kind === 'unknown') return { kind: 'reserve' };
  const fits = places.kind === 'free' && (!together || places.left > 1 || !slot.waitingList);
  return { kind: fits ? 'reserve' : 'wait' };
}

function ofOwn(signup: Signup): Offer {
  const decided = signup.status === 'CONFIRMED' || signup.status === 'WAITLISTED';
  return { kind: decided ? 'withdraw' : 'undecided', signup };
}
