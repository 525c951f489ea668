import type { Slot, SlotAvailability } from '../api/types.ts';

/** What is left in a slot for somebody who has no place in it. */
export type Places =
  | { kind: 'cancelled' }
  | { kind: 'unknown' }
  | { kind: 'free'; left: number }
  | { kind: 'waiting-list'; waiting: number }
  | { kind: 'full' };

/**
 * While people are waiting, a newcomer comes after them, even if a place is free. If they are waiting because their
 * organisation has its share, a free place is available to members of other organisations. A place that was set aside
 * is only for whom the organisers give it to.
 */
export function placesIn(slot: Slot, live: SlotAvailability | undefined): Places {
  if (slot.cancelled || live?.cancelled) return { kind: 'cancelled' };
  if (!live) return { kind: 'unknown' };
  const left = live.capacity - live.confirmed - live.setAsideLeft;
  if (left > 0 && (live.waiting === 0 || slot.perOrganisation)) return { kind: 'free', left };
  return slot.waitingList ? { kind: 'waiting-list', waiting: live.waiting } : { kind: 'full' };
}

const fewPlaces = 5;
const smallShare = 0.1;

/** Few places are left, or a small share of many. */
export function isNearlyFull(places: Places, capacity: number): boolean {
  return isFew(places) || (places.kind === 'free' && places.left <= capacity * smallShare);
}

export const isFew = (places: Places): boolean => places.kind === 'free' && places.left <= fewPlaces;

/** A place as people call it, without the address behind it. */
export const beforeComma = (place: string) => place.split(',', 1)[0] ?? place;
