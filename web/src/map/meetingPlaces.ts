import type { Localised } from '../api/types.ts';
import { localised } from '../language/language.ts';
import type { Listed } from '../programme/filters.ts';
import { type Coordinates, coordinatesOf } from '../programme/map.ts';
import { beforeComma } from '../programme/places.ts';

/** A place on the map, with what begins there. */
export interface MeetingPlace extends Coordinates {
  /** The coordinates. */
  key: string;
  name: Localised;
  slots: Listed[];
}

/** Ten metres: a building is one place, however precisely its entrances were entered. */
const digits = 4;

const keyOf = ({ latitude, longitude }: Coordinates) => `${latitude.toFixed(digits)},${longitude.toFixed(digits)}`;

function placeOf(listed: Listed): MeetingPlace | undefined {
  const { meetingPoint } = listed.slot;
  const found = coordinatesOf(meetingPoint);
  if (!found) return undefined;
  const { name, nameEn } = meetingPoint;
  const short = localised(beforeComma(name), nameEn && beforeComma(nameEn));
  return { ...found, key: keyOf(found), name: short, slots: [listed] };
}

/** In the order in which something begins there. */
export function meetingPlaces(shown: Listed[]): MeetingPlace[] {
  const places = new Map<string, MeetingPlace>();
  for (const listed of shown) {
    const place = placeOf(listed);
    const known = place && places.get(place.key);
    if (known) known.slots.push(listed);
    else if (place) places.set(place.key, place);
  }
  return [...places.values()];
}

/** What begins at a place whose coordinates are unknown. */
export const withoutPlace = (shown: Listed[]): Listed[] =>
  shown.filter(({ slot }) => !coordinatesOf(slot.meetingPoint));
