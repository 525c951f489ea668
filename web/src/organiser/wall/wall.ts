import type { DashboardSlot, Programme, Session, SlotAttendance } from '../../api/types.ts';
import { calendarDay, dateFormat } from '../../language/format.ts';

export interface Starting {
  session: Session;
  slot: DashboardSlot;
  /** Rounded up. */
  minutes: number;
}

const minute = 60_000;

/** What begins next, the first first. A slot stays on the screen for ten minutes after it began. */
export function startingNext({ sessions }: Programme, slots: DashboardSlot[], now: number): Starting[] {
  const bySlot = new Map(sessions.flatMap((session) => session.slots.map(({ id }) => [id, session] as const)));
  return slots
    .filter(({ cancelled, start }) => !cancelled && Date.parse(start) > now - 10 * minute)
    .sort((a, b) => a.start.localeCompare(b.start))
    .flatMap((slot) => {
      const session = bySlot.get(slot.slotId);
      return session ? [{ session, slot, minutes: Math.ceil((Date.parse(slot.start) - now) / minute) }] : [];
    });
}

/** Only those of the first day, morning or afternoon: a screen in a hall is about what comes now. */
export function ofTheNextPart(starting: Starting[], timeZone: string): Starting[] {
  const partOf = ({ slot }: Starting) => {
    const hour = dateFormat('sv-SE', { timeZone, hour: '2-digit' }).format(new Date(slot.start));
    return `${calendarDay(slot.start, timeZone)} ${Number(hour) < 12 ? 'morning' : 'afternoon'}`;
  };
  const [first] = starting;
  return first ? starting.filter((each) => partOf(each) === partOf(first)) : [];
}

/** Some of them at a time. */
export function inPages<T>(all: T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, page) => all.slice(page * size, (page + 1) * size));
}

/** How old the numbers are, by the clock of this device; null if they are new. */
export function ageInMinutes(updatedAt: number, now = Date.now()): number | null {
  const minutes = Math.floor((now - updatedAt) / minute);
  return minutes < 1 ? null : minutes;
}

/** Of those with a place in what began today, or begins within the hour: how many came. Null before the first of them. */
export function cameToday(
  slots: DashboardSlot[],
  attendance: ReadonlyMap<string, SlotAttendance>,
  timeZone: string,
  now: number,
): { present: number; expected: number } | null {
  const today = calendarDay(now, timeZone);
  const counted = slots
    .filter(({ cancelled, start }) => !cancelled && calendarDay(start, timeZone) === today)
    .filter(({ start }) => Date.parse(start) <= now + 60 * minute)
    .flatMap(({ slotId }) => attendance.get(slotId) ?? []);
  const sum = (of: (one: SlotAttendance) => number) => counted.reduce((all, one) => all + of(one), 0);
  const present = sum((one) => one.present);
  return present === 0 ? null : { present, expected: sum((one) => one.confirmed) };
}
