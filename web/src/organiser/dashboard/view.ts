import type { DashboardSlot } from '../../api/types.ts';

export type Show = 'all' | 'full' | 'almost' | 'free' | 'waiting';
export type Sort = 'time' | 'fullest' | 'emptiest' | 'waiting';

export interface View {
  show: Show;
  sort: Sort;
  day: string | null;
}

export function fullness({ confirmed, capacity }: DashboardSlot): number {
  return capacity === 0 ? 1 : confirmed / capacity;
}

const shown: Record<Show, (slot: DashboardSlot) => boolean> = {
  all: () => true,
  full: (slot) => !slot.cancelled && slot.confirmed >= slot.capacity,
  almost: (slot) => !slot.cancelled && fullness(slot) >= 0.8,
  free: (slot) => !slot.cancelled && slot.confirmed < slot.capacity,
  waiting: (slot) => slot.waiting > 0,
};

const byTime = (a: DashboardSlot, b: DashboardSlot) => a.start.localeCompare(b.start);

const sorted: Record<Sort, (a: DashboardSlot, b: DashboardSlot) => number> = {
  time: byTime,
  fullest: (a, b) => fullness(b) - fullness(a) || b.waiting - a.waiting || byTime(a, b),
  emptiest: (a, b) => fullness(a) - fullness(b) || byTime(a, b),
  waiting: (a, b) => b.waiting - a.waiting || byTime(a, b),
};

/** The order of rows for a view, kept while the numbers change so that no row jumps. */
export function orderOf(slots: DashboardSlot[], view: View, dayOf: (slot: DashboardSlot) => string): string[] {
  return slots
    .filter((slot) => shown[view.show](slot) && (!view.day || dayOf(slot) === view.day))
    .sort(sorted[view.sort])
    .map(({ slotId }) => slotId);
}

export function sameOrder(a: string[], b: string[]): boolean {
  return a.length === b.length && a.every((id, index) => id === b[index]);
}
