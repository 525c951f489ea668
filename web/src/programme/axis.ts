import { dateFormat } from '../language/format.ts';
import type { Listed } from './filters.ts';

/** The hours of a day from left to right, from the first that is needed to the last. */
export interface Axis {
  from: number;
  until: number;
}

const hour = 3_600_000;

/** The whole hour before a moment, on the clock of the congress: not all zones are whole hours ahead of UTC. */
function hourBefore(instant: number, timeZone: string): number {
  const minutes = Number(dateFormat('en-GB', { minute: '2-digit', timeZone }).format(new Date(instant)));
  return Math.floor(instant / 60_000) * 60_000 - minutes * 60_000;
}

export function axisOf(slots: Listed[], timeZone: string): Axis {
  const first = Math.min(...slots.map(({ slot }) => Date.parse(slot.start)));
  const last = Math.max(...slots.map(({ slot }) => Date.parse(slot.end)));
  const lastHour = hourBefore(last, timeZone);
  const until = lastHour === last ? last : lastHour + hour;
  const from = hourBefore(first, timeZone);
  return { from, until: Math.max(until, from + hour) };
}

/** In percents of the axis, of which nothing lies outside. */
export function placeOn({ from, until }: Axis, instant: string | number): number {
  const share = (new Date(instant).getTime() - from) / (until - from);
  return Math.min(100, Math.max(0, Math.round(share * 10_000) / 100));
}

/** The moments at which an hour begins. */
export function hoursOn({ from, until }: Axis): number[] {
  return Array.from({ length: Math.floor((until - from) / hour) + 1 }, (_, index) => from + index * hour);
}

/** A background with a band where the participant has a place. */
export function bandsOn(axis: Axis, places: Listed[]): string {
  const stops = places
    .map(({ slot }) => [placeOn(axis, slot.start), placeOn(axis, slot.end)] as const)
    .filter(([start, end]) => start < end)
    .sort(([a], [b]) => a - b)
    .map(([start, end]) => `transparent ${start}%, var(--band) ${start}% ${end}%, transparent ${end}%`);
  return stops.length === 0 ? 'none' : `linear-gradient(to right, ${stops.join(', ')})`;
}
