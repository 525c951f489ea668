import type { Programme, SlotAvailability } from '../api/types.ts';
import { secondsMatter, signupWindow } from '../congress/signupWindow.ts';
import type { Availability } from './availability.ts';

function opensWithinTheHour({ congress, sessions }: Programme, now: number): boolean {
  return [congress, ...sessions.flatMap(({ slots }) => slots)].some((opening) => {
    const window = signupWindow(opening, now);
    return window.kind === 'not-yet' && secondsMatter(window, now);
  });
}

/**
 * Organisers may move an opening or a slot while a page is open, usually shortly before it. `spread`, from 0 to 1 and
 * different for each page, keeps pages from asking all at once; an unchanged programme is answered without a body.
 */
export function askAgainAfterMs(programme: Programme | undefined, now: number, spread: number): number {
  const soonest = programme && opensWithinTheHour(programme, now) ? 20_000 : 120_000;
  return soonest + (spread * soonest) / 2;
}

/** Places taken before the opening time that the page has: sign-up may have opened earlier. */
export function takenBeforeOpening(
  programme: Programme | undefined,
  known: Availability | undefined,
  news: SlotAvailability[],
  now: number,
): boolean {
  if (!programme || !known) return false;
  const taken = (slot: SlotAvailability) => slot.confirmed + slot.waiting;
  const grown = new Set(
    news.filter((slot) => taken(slot) > taken(known[slot.slotId] ?? slot)).map(({ slotId }) => slotId),
  );
  if (grown.size === 0) return false;
  return programme.sessions.some(({ slots }) =>
    slots.some((slot) => grown.has(slot.id) && signupWindow(slot, now).kind === 'not-yet'),
  );
}
