import type { Programme, Signup } from '../api/types.ts';
import { calendarDay } from '../language/format.ts';
import { type FoundSlot, slotIn } from '../programme/useSlot.ts';

export interface Place extends FoundSlot {
  signup: Signup;
}

export const ticketPath = (slug: string) => `/c/${slug}/ticket`;

/** "7K4M 2QXP": easier to read out than eight characters in a row. */
export const inGroups = (code: string): string => code.replace(/(.{4})(?=.)/g, '$1 ');

/** The places of a participant, in order of time. */
export function placesOf(participantId: string, signups: Signup[], programme: Programme): Place[] {
  return signups
    .filter((signup) => signup.participantId === participantId && signup.status === 'CONFIRMED')
    .flatMap((signup) => {
      const found = slotIn(programme, signup.slotId);
      return found && !found.slot.cancelled ? [{ ...found, signup }] : [];
    })
    .sort((a, b) => a.slot.start.localeCompare(b.slot.start));
}

/** Today during the congress; before it, the first day with a place. Undefined if there is nothing left. */
export function dayToShow(places: Place[], { days, timeZone }: Programme['congress'], now: number): string | undefined {
  const today = calendarDay(now, timeZone);
  if (days.includes(today)) return today;
  return places.find(({ slot }) => slot.day >= today)?.slot.day;
}

/** The first that is not over. */
export const nextOf = (places: Place[], now: number): Place | undefined =>
  places.find(({ slot }) => Date.parse(slot.end) > now);

const weekInMs = 7 * 24 * 3_600_000;

/** Whether the ticket is fetched before somebody asks for it: at the congress there may be no connection. */
export function isSoon({ days }: Programme['congress'], now: number): boolean {
  const [first = '', last = ''] = [days[0], days.at(-1)];
  return now > Date.parse(first) - weekInMs && now < Date.parse(last) + weekInMs;
}
