import type { Slot } from '../api/types.ts';
import { useTexts } from '../language/language.ts';
import { useSlotAvailability } from './api.ts';
import { isFew, isNearlyFull, type Places, placesIn } from './places.ts';
import { programmeTexts } from './texts.ts';
import { useOpening } from './useOpening.ts';

type Texts = (typeof programmeTexts)['nl'];

export function placesSentence(places: Places, capacity: number, t: Texts): string {
  switch (places.kind) {
    case 'unknown':
      return t.inAll(capacity);
    case 'cancelled':
      return t.cancelled;
    case 'free':
      return isNearlyFull(places, capacity) && !isFew(places) ? t.nearlyFull(places.left) : t.free(places.left);
    case 'waiting-list':
      return t.waitingList(places.waiting);
    case 'full':
      return t.full;
  }
}

export function placesLook(places: Places, capacity: number): string {
  return isNearlyFull(places, capacity) ? 'few' : places.kind;
}

/** Before the opening, what is left says nothing yet. */
export const isForLater = ({ kind }: Places) => kind === 'free' || kind === 'unknown';

interface PlacesLeftProps {
  slug: string;
  slot: Slot;
  timeZone: string;
  /** The total number is shown beside it. */
  isTotalTold?: boolean;
}

export function PlacesLeft({ slug, slot, timeZone, isTotalTold = false }: PlacesLeftProps) {
  const t = useTexts(programmeTexts);
  const opening = useOpening(slot, timeZone);
  const places = placesIn(slot, useSlotAvailability(slug, slot.id));
  const isLater = opening !== undefined && places.kind !== 'cancelled';
  if (isLater && isForLater(places)) return <span className="places places--later tabular">{opening}</span>;
  if (places.kind === 'unknown' && isTotalTold) return null;
  const sentence = placesSentence(places, slot.capacity, t);
  return (
    <span className={`places places--${placesLook(places, slot.capacity)} tabular`}>
      {isLater ? `${sentence}, ${opening}` : sentence}
    </span>
  );
}
