import type { Localised } from '../language/types.ts';
import { localised } from '../language/language.ts';
import type { Listed } from './filters.ts';
import { beforeComma } from './places.ts';

/** What happens at one place, in the order of time. */
export interface Lane {
  place: Localised;
  /** If all that happens there is in one. */
  district: string | undefined;
  slots: Listed[];
}

function placeOf({ slot: { meetingPoint } }: Listed): Localised {
  const { name, nameEn } = meetingPoint;
  return localised(beforeComma(name), nameEn && beforeComma(nameEn));
}

function districtOf(slots: Listed[]): string | undefined {
  const all = new Set(slots.map(({ session }) => session.district));
  return all.size === 1 ? slots[0]?.session.district : undefined;
}

/** The place where something starts first comes first. */
export function lanesOf(shown: Listed[]): Lane[] {
  const places = new Map<string, Listed[]>();
  for (const each of shown) {
    const { nl } = placeOf(each);
    places.set(nl, [...(places.get(nl) ?? []), each]);
  }
  return [...places.values()].map((slots) => ({
    place: placeOf(slots[0] as Listed),
    district: districtOf(slots),
    slots,
  }));
}

/** For each slot the row in which it is drawn, so that none covers another. */
export function rowsIn(slots: Listed[]): number[] {
  const ends: string[] = [];
  return slots.map(({ slot }) => {
    const free = ends.findIndex((end) => end <= slot.start);
    const row = free === -1 ? ends.length : free;
    ends[row] = slot.end;
    return row;
  });
}
