import type { DashboardSlot } from '../../api/types.ts';

/** What a slider for the capacity offers. */
export interface CapacityRange {
  min: number;
  max: number;
  /** With so many places, everybody who waits has one. Undefined if that is no more than now. */
  everybody: number | undefined;
}

/** From two thirds to five thirds of the capacity, with room for everybody who waits and for what was typed. */
export function capacityRange(now: number, typed: number, known: DashboardSlot | undefined): CapacityRange {
  const all = known ? known.confirmed + known.waiting : 0;
  return {
    min: Math.min(typed, Math.floor((now * 2) / 3)),
    max: Math.max(typed, now + 6, Math.ceil((now * 5) / 3), Math.ceil(all * 1.1)),
    everybody: all > now ? all : undefined,
  };
}

/** Where a number is on the slider, in percent. */
export const placeOn = ({ min, max }: CapacityRange, at: number) => (100 * (at - min)) / (max - min);
