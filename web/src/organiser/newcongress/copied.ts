import type { Programme } from '../../api/types.ts';

/** What a copy of a programme has, and what it leaves behind. */
export interface Copied {
  sessions: number;
  /** Sessions of which every slot is cancelled. */
  withoutSlots: number;
  slots: number;
  /** Capacities as they are now. */
  places: number;
  /** Cancelled slots, which are not copied. */
  cancelled: number;
  /** Moments of slots that are past once they are moved. */
  past: number;
}

const dayInMs = 24 * 3_600_000;

/** @param days by which everything is moved */
export function copiedFrom({ sessions }: Programme, days: number, now: number): Copied {
  const all = sessions.flatMap(({ slots }) => slots);
  const slots = all.filter(({ cancelled }) => !cancelled);
  const moments = slots.flatMap(({ quotaUntil, setAsideUntil }) => [quotaUntil, setAsideUntil]);
  const isPast = (moment: string | undefined) => moment !== undefined && Date.parse(moment) + days * dayInMs <= now;
  return {
    sessions: sessions.length,
    withoutSlots: sessions.filter((session) => session.slots.every(({ cancelled }) => cancelled)).length,
    slots: slots.length,
    places: slots.reduce((sum, { capacity }) => sum + capacity, 0),
    cancelled: all.length - slots.length,
    past: moments.filter(isPast).length,
  };
}
