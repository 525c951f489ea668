import type { Slot } from '../api/types.ts';
import { useTexts } from '../language/language.ts';
import { useSlotAvailability } from './api.ts';
import { fewPlaces, type Places, placesIn } from './places.ts';
import { programmeTexts } from './texts.ts';

type Texts = (typeof programmeTexts)['nl'];

export function placesSentence(places: Places, capacity: number, t: Texts): string {
  switch (places.kind) {
    case 'unknown':
      return t.inAll(capacity);
    case 'cancelled':
      return t.cancelled;
    case 'free':
      return t.free(places.left);
    case 'waiting-list':
      return t.waitingList(places.waiting);
    case 'full':
      return t.full;
  }
}

function look(places: Places): string {
  return places.kind === 'free' && places.left <= fewPlaces ? 'few' : places.kind;
}

interface PlacesLeftProps {
  slug: string;
  slot: Slot;
  /** The total number is shown beside it. */
  isTotalTold?: boolean;
}

export function PlacesLeft({ slug, slot, isTotalTold = false }: PlacesLeftProps) {
  const t = useTexts(programmeTexts);
  const places = placesIn(slot, useSlotAvailability(slug, slot.id));
  if (places.kind === 'unknown' && isTotalTold) return null;
  return <span className={`places places--${look(places)} tabular`}>{placesSentence(places, slot.capacity, t)}</span>;
}
