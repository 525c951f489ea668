import type { Slot } from '../api/types.ts';
import { device } from '../browser/memory.ts';
import type { Entry } from './agenda.ts';

// What this browser showed of an activity, until its owner has seen that it changed. The server does not know of it.

export type Shown = Pick<Slot, 'start' | 'end' | 'day'> & { place: string; placeEn?: string };

type ShownBySignup = Record<string, Shown>;

/** What was shown where it is no longer so. */
export interface Change {
  time?: Pick<Slot, 'start' | 'end' | 'day'>;
  place?: Pick<Shown, 'place' | 'placeEn'>;
}

const key = (slug: string) => `shown.${slug}`;

const recall = (slug: string) => device.recallJson<ShownBySignup>(key(slug)) ?? {};

export function shownOf({ start, end, day, meetingPoint: { name, nameEn } }: Slot): Shown {
  return { start, end, day, place: name, ...(nameEn && { placeEn: nameEn }) };
}

export function changeOf(before: Shown | undefined, slot: Slot): Change | undefined {
  if (!before) return undefined;
  const { start, end, day, place, placeEn } = before;
  const isMoved = Date.parse(start) !== Date.parse(slot.start) || Date.parse(end) !== Date.parse(slot.end);
  const isElsewhere = place !== slot.meetingPoint.name;
  if (!isMoved && !isElsewhere) return undefined;
  return {
    ...(isMoved && { time: { start, end, day } }),
    ...(isElsewhere && { place: { place, ...(placeEn && { placeEn }) } }),
  };
}

export function changeFor(slug: string, { signup, slot }: Entry): Change | undefined {
  return changeOf(recall(slug)[signup.id], slot);
}

/** Keeps what is shown for the first time. What was shown before stays until it is seen. */
export function keepFirstShown(slug: string, entries: Entry[]): void {
  const known = recall(slug);
  const added = entries.filter(({ signup }) => !known[signup.id]);
  if (added.length > 0) keep(slug, { ...known, ...Object.fromEntries(added.map(asShown)) });
}

export function markSeen(slug: string, entry: Entry): void {
  keep(slug, { ...recall(slug), ...Object.fromEntries([asShown(entry)]) });
}

const asShown = ({ signup, slot }: Entry) => [signup.id, shownOf(slot)] as const;

function keep(slug: string, shown: ShownBySignup): void {
  device.remember(key(slug), JSON.stringify(shown));
}
