import type { Availability } from '../programme/availability.ts';
import { hasPlace, isChosen, type Mine } from '../programme/mine.ts';
import { placesIn } from '../programme/places.ts';
import type { MeetingPlace } from './meetingPlaces.ts';
import type { mapTexts } from './texts.ts';

type Texts = (typeof mapTexts)['nl'];

/** What a pin looks like, by what the reader has there. */
export type PinLook = 'mine' | 'waits' | 'off' | 'open';

export function pinLook({ slots }: MeetingPlace, mine: Mine): PinLook {
  if (slots.some(({ slot }) => hasPlace(slot, mine))) return 'mine';
  if (slots.some(({ slot }) => isChosen(slot, mine))) return 'waits';
  return slots.every(({ slot }) => slot.cancelled) ? 'off' : 'open';
}

function freeWords(place: MeetingPlace, live: Availability, t: Texts): string {
  const [only] = place.slots;
  const places = only && placesIn(only.slot, live[only.slot.id]);
  switch (places?.kind) {
    case 'free':
      return t.free(places.left);
    case 'cancelled':
      return t.cancelled;
    case 'full':
    case 'waiting-list':
      return t.full;
    default:
      return '';
  }
}

/** Beside the name of the place. */
export function pinWords(place: MeetingPlace, mine: Mine, live: Availability, t: Texts): string {
  const look = pinLook(place, mine);
  if (place.slots.length > 1) return t.sessions(place.slots.length);
  return look === 'mine' || look === 'waits' ? t[look] : freeWords(place, live, t);
}
