import type { DashboardSlot, Programme } from '../../api/types.ts';
import { hasAllWords } from '../../language/plain.ts';
import type { SlotInProgramme } from './task.ts';

export type Show = 'all' | 'attention' | 'full' | 'almost' | 'low' | 'free' | 'waiting';
export type Sort = 'time' | 'fullest' | 'emptiest' | 'waiting';

export interface SlotsOfDay {
  /** Null if the slots are not in the order of time. */
  day: string | null;
  slots: DashboardSlot[];
}

export interface View {
  search: string;
  show: Show;
  sort: Sort;
  day: string | null;
}

const showWords: Record<string, Show> = {
  aandacht: 'attention',
  vol: 'full',
  'bijna-vol': 'almost',
  'bijna-leeg': 'low',
  vrij: 'free',
  wachtlijst: 'waiting',
};
const sortWords: Record<string, Sort> = { volste: 'fullest', leegste: 'emptiest', wachtlijst: 'waiting' };

/** The words in the address are Dutch in both languages, so that a link works for everybody. */
export function viewIn(address: URLSearchParams): View {
  return {
    search: address.get('zoek') ?? '',
    day: address.get('dag'),
    show: showWords[address.get('toon') ?? ''] ?? 'all',
    sort: sortWords[address.get('volgorde') ?? ''] ?? 'time',
  };
}

export function viewInAddress({ search, day, show, sort }: View): URLSearchParams {
  const wordOf = <T extends string>(words: Record<string, T>, value: T) =>
    Object.keys(words).find((word) => words[word] === value);
  const words = { zoek: search, dag: day, toon: wordOf(showWords, show), volgorde: wordOf(sortWords, sort) };
  const address = new URLSearchParams();
  for (const [name, word] of Object.entries(words)) if (word) address.set(name, word);
  return address;
}

export function fullness({ confirmed, capacity }: DashboardSlot): number {
  return capacity === 0 ? 1 : confirmed / capacity;
}

/** Places that participants can get. */
export const freeIn = ({ capacity, confirmed, setAsideLeft }: DashboardSlot) =>
  Math.max(0, capacity - confirmed - setAsideLeft);

const isFull = (slot: DashboardSlot) => !slot.cancelled && freeIn(slot) === 0;

const shown: Record<Show, (slot: DashboardSlot, attention: ReadonlySet<string>) => boolean> = {
  all: () => true,
  attention: (slot, attention) => attention.has(slot.slotId),
  full: isFull,
  almost: (slot) => !slot.cancelled && fullness(slot) >= 0.8,
  low: (slot) => !slot.cancelled && fullness(slot) < 0.4,
  free: (slot) => !slot.cancelled && freeIn(slot) > 0,
  waiting: (slot) => slot.waiting > 0,
};

/** How many slots each choice would show. */
export function countsOf(slots: DashboardSlot[], attention: ReadonlySet<string>): Record<Show, number> {
  const counts = Object.entries(shown).map(([show, fits]) => [
    show,
    slots.filter((slot) => fits(slot, attention)).length,
  ]);
  return Object.fromEntries(counts) as Record<Show, number>;
}

const byTime = (a: DashboardSlot, b: DashboardSlot) => a.start.localeCompare(b.start);

const sorted: Record<Sort, (a: DashboardSlot, b: DashboardSlot) => number> = {
  time: byTime,
  fullest: (a, b) => fullness(b) - fullness(a) || b.waiting - a.waiting || byTime(a, b),
  emptiest: (a, b) => fullness(a) - fullness(b) || byTime(a, b),
  waiting: (a, b) => b.waiting - a.waiting || byTime(a, b),
};

interface Listed {
  slots: DashboardSlot[];
  /** The ids of slots that need attention. */
  attention: ReadonlySet<string>;
  dayOf: (slot: DashboardSlot) => string;
  textOf: (slot: DashboardSlot) => string;
}

/** The order of rows for a view, kept while the numbers change so that no row jumps. */
export function orderOf({ slots, attention, dayOf, textOf }: Listed, view: View): string[] {
  return slots
    .filter((slot) => shown[view.show](slot, attention) && (!view.day || dayOf(slot) === view.day))
    .filter((slot) => hasAllWords(textOf(slot), view.search))
    .sort(sorted[view.sort])
    .map(({ slotId }) => slotId);
}

export function sameOrder(a: string[], b: string[]): boolean {
  return a.length === b.length && a.every((id, index) => id === b[index]);
}

/** In the order of time, those of each day together. */
export function groupsOf(
  listed: DashboardSlot[],
  { sort }: View,
  dayOf: (slot: DashboardSlot) => string,
): SlotsOfDay[] {
  if (sort !== 'time') return [{ day: null, slots: listed }];
  const groups: { day: string; slots: DashboardSlot[] }[] = [];
  for (const slot of listed) {
    const day = dayOf(slot);
    const last = groups.at(-1);
    if (last?.day === day) last.slots.push(slot);
    else groups.push({ day, slots: [slot] });
  }
  return groups;
}

/** Of the slots that are not cancelled. */
export function totalsOf(slots: DashboardSlot[]) {
  const open = slots.filter(({ cancelled }) => !cancelled);
  const sum = (value: (slot: DashboardSlot) => number) => open.reduce((total, slot) => total + value(slot), 0);
  return {
    slots: open.length,
    places: sum(({ capacity }) => capacity),
    confirmed: sum(({ confirmed }) => confirmed),
    setAsideLeft: sum(({ setAsideLeft }) => setAsideLeft),
    waiting: sum(({ waiting }) => waiting),
    waitingSlots: sum(({ waiting }) => (waiting > 0 ? 1 : 0)),
    fullSlots: sum((slot) => (isFull(slot) ? 1 : 0)),
  };
}

/** What can be searched, by the ids of slots. */
export function searchedIn({ sessions }: Programme): Map<string, string> {
  return new Map(
    sessions.flatMap(({ title, hosts, theme, district, slots }) =>
      slots.map(({ id, meetingPoint }) => [
        id,
        [title.nl, title.en, ...hosts, theme, district, meetingPoint.name, meetingPoint.nameEn]
          .filter(Boolean)
          .join('\n'),
      ]),
    ),
  );
}

/** By the ids of slots. */
export function slotsInProgramme({ sessions }: Programme): Map<string, Omit<SlotInProgramme, 'known'>> {
  return new Map(sessions.flatMap((session) => session.slots.map((slot) => [slot.id, { session, slot }] as const)));
}
