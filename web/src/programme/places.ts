import type { Slot, SlotAvailability } from '../api/types.ts';

/** What is left in a slot, as somebody who has no place in it sees it. */
export type Places =
  | { kind: 'cancelled' }
  | { kind: 'unknown' }
  | { kind: 'free'; left: number }
  | { kind: 'waiting-list'; waiting: number }
  | { kind: 'full' };

/**
 * Who asks while others wait comes after them, also when a place is free; unless they wait because their organisation has
 * its share: then a place is free for whoever is of another.
 */
export function placesIn(slot: Slot, live: SlotAvailability | undefined): Places {
  if (slot.cancelled || live?.cancelled) return { kind: 'cancelled' };
  if (!live) return { kind: 'unknown' };
  const left = live.capacity - live.confirmed;
  if (left > 0 && (live.waiting === 0 || slot.perOrganisation)) return { kind: 'free', left };
  return slot.waitingList ? { kind: 'waiting-list', waiting: live.waiting } : { kind: 'full' };
}

export const fewPlaces = 5;
