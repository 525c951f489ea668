import type { CongressInfo } from '../api/types.ts';
import { calendarDay, relativeTime } from '../language/format.ts';
import type { Language } from '../language/types.ts';
import { type Travel, travelBetween } from '../programme/travel.ts';
import { cameFrom, type Entry } from './agenda.ts';

export interface Way {
  from: Entry;
  travel: Travel;
}

/** From the place that the participant had before it on that day. */
export function wayTo(entry: Entry, before: Entry[], speeds: CongressInfo['travelSpeeds']): Way | undefined {
  const from = cameFrom(entry, before);
  const travel = from && travelBetween(from.slot, entry.slot, speeds);
  return travel && { from, travel };
}

export type Moment = { kind: 'leave'; at: number } | { kind: 'leave-now' | 'start' | 'on' };

/** What the participant has to know first. Nobody can leave in time for what is too far away. */
export function momentOf({ slot }: Entry, way: Way | undefined, now: number): Moment {
  const start = Date.parse(slot.start);
  if (now >= start) return { kind: 'on' };
  if (!way || way.travel.isTight) return { kind: 'start' };
  const at = start - way.travel.minutes * 60_000;
  return at > now ? { kind: 'leave', at } : { kind: 'leave-now' };
}

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** "over 38 minuten", "over 3 uur", "morgen" */
export function untilThen(then: number, now: number, timeZone: string, language: Language): string {
  const [today, thatDay] = [now, then].map((moment) => Date.parse(calendarDay(moment, timeZone))) as [number, number];
  if (then - now < 2 * hour) return relativeTime(Math.ceil((then - now) / minute), 'minute', language);
  if (thatDay === today) return relativeTime(Math.round((then - now) / hour), 'hour', language);
  return relativeTime((thatDay - today) / day, 'day', language);
}
