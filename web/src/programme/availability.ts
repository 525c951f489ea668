import type { SlotAvailability } from '../api/types.ts';

export type Availability = Record<string, SlotAvailability>;

export function bySlot(slots: SlotAvailability[]): Availability {
  return Object.fromEntries(slots.map((slot) => [slot.slotId, slot]));
}

/** A number is never replaced by an older version, whichever way it arrives. */
export function merged(known: Availability | undefined, news: SlotAvailability[]): Availability {
  const newer = news.filter((slot) => slot.version >= (known?.[slot.slotId]?.version ?? -1));
  return { ...known, ...bySlot(newer) };
}
