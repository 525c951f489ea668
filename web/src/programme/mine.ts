import type { Listed } from './filters.ts';
import type { Slot } from '../api/types.ts';

/** What a participant has and may do; the programme itself does not depend on sign-ups. */
export interface Mine {
  /** The slots in which they have a place. */
  places: Listed[];
  /** Those for which they wait. */
  waits: Listed[];
  /** The days on which they take part; undefined: all. */
  days?: readonly string[] | undefined;
}

export const nothingMine: Mine = { places: [], waits: [] };

export const overlaps = (a: Slot, b: Slot): boolean => a.id !== b.id && a.start < b.end && b.start < a.end;

const has = (all: Listed[], { id }: Slot) => all.some(({ slot }) => slot.id === id);

/** The participant has a place in it, or waits for one. */
export const isChosen = (slot: Slot, { places, waits }: Mine): boolean => has(places, slot) || has(waits, slot);

export const hasPlace = (slot: Slot, { places }: Mine): boolean => has(places, slot);

/** What keeps the participant from a place in a slot; nothing where they are in it already. */
export function clashing(slot: Slot, mine: Mine): Listed[] {
  return slot.cancelled || isChosen(slot, mine) ? [] : mine.places.filter((place) => overlaps(place.slot, slot));
}

/** What the participant waits for at the same time. */
export function waitedFor(slot: Slot, mine: Mine): Listed[] {
  return slot.cancelled || isChosen(slot, mine) ? [] : mine.waits.filter((wait) => overlaps(wait.slot, slot));
}

/** Whether somebody could have it beside what they have, on a day on which they take part. */
export function fitsIn(slot: Slot, mine: Mine): boolean {
  return clashing(slot, mine).length === 0 && (mine.days?.includes(slot.day) ?? true);
}
