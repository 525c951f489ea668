import type { Programme } from '../../api/types.ts';
import type { FoundSlot } from '../../programme/useSlot.ts';

const hourInMs = 3_600_000;

/** The chosen day; else today, the next day, or the last one. */
export function dayToShow(days: string[], chosen: string | null, today: string): string {
  if (chosen && days.includes(chosen)) return chosen;
  return days.find((day) => day >= today) ?? days.at(-1) ?? today;
}

/** Those that take place, in order of their start. */
export function slotsOn({ sessions }: Programme, day: string): FoundSlot[] {
  return sessions
    .flatMap((session) => session.slots.map((slot) => ({ session, slot })))
    .filter(({ slot }) => slot.day === day && !slot.cancelled)
    .sort((a, b) => a.slot.start.localeCompare(b.slot.start));
}

/** People come to the door from an hour before the start. */
export function timeOf({ start, end }: { start: string; end: string }, now: number): 'later' | 'now' | 'over' {
  if (now >= Date.parse(end)) return 'over';
  return now >= Date.parse(start) - hourInMs ? 'now' : 'later';
}
