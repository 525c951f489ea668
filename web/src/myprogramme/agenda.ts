import type { Programme, Signup } from '../api/types.ts';
import { type FoundSlot, slotIn } from '../programme/useSlot.ts';
import { isAlive } from '../signup/signups.ts';

export interface Entry extends FoundSlot {
  signup: Signup;
}

export interface Agenda {
  /** Soonest first; the first is the next activity. */
  places: Entry[];
  waiting: Entry[];
  /** Cancelled by the organisers, and not yet over. */
  cancelled: Entry[];
  /** Slots the participant had a place in, latest first. */
  past: Entry[];
  /** Withdrawn, exchanged, waiting ended or refused; latest first. */
  history: Entry[];
}

const soonestFirst = (a: Entry, b: Entry) => a.slot.start.localeCompare(b.slot.start);

function isOver({ slot }: Entry, now: number): boolean {
  return Date.parse(slot.end) <= now;
}

function lastWordOnly(entries: Entry[], alive: Entry[]): Entry[] {
  const spoken = new Set(alive.map(({ slot }) => slot.id));
  return entries.filter(({ slot }) => !spoken.has(slot.id) && spoken.add(slot.id));
}

export function agendaOf(signups: Signup[], programme: Programme, now: number): Agenda {
  const entries = signups.flatMap((signup) => {
    const found = slotIn(programme, signup.slotId);
    return found ? [{ ...found, signup }] : [];
  });
  const alive = entries.filter((entry) => isAlive(entry.signup) && !isOver(entry, now)).sort(soonestFirst);
  const latestFirst = (a: Entry, b: Entry) => b.signup.requestedAt.localeCompare(a.signup.requestedAt);
  const rest = lastWordOnly(entries.filter((entry) => !alive.includes(entry)).sort(latestFirst), alive);
  const of = (kind: ReturnType<typeof kindOf>) => rest.filter((entry) => kindOf(entry, now) === kind);
  return {
    places: alive.filter(({ signup }) => signup.status !== 'WAITLISTED'),
    waiting: alive.filter(({ signup }) => signup.status === 'WAITLISTED'),
    cancelled: of('cancelled').sort(soonestFirst),
    past: of('past'),
    history: of('history'),
  };
}

function kindOf(entry: Entry, now: number): 'cancelled' | 'past' | 'history' {
  if (entry.signup.status === 'CANCELLED' && !isOver(entry, now)) return 'cancelled';
  return entry.signup.status === 'CONFIRMED' ? 'past' : 'history';
}

export interface Day {
  day: string;
  entries: Entry[];
}

/** What is ahead, places and waiting lists together, by day. */
export function daysOf({ places, waiting }: Agenda): Day[] {
  const ahead = [...places, ...waiting].sort(soonestFirst);
  const all = [...new Set(ahead.map(({ slot }) => slot.day))].sort();
  return all.map((day) => ({ day, entries: ahead.filter(({ slot }) => slot.day === day) }));
}

/** A place that is given up as soon as its owner gets the one they wait for. */
export function isKept({ signup }: Entry, waiting: Entry[]): boolean {
  return waiting.some((entry) => entry.signup.inExchangeFor === signup.id);
}

/** What the participant comes from, on the same day. A place that is kept until a better one comes is not on the way. */
export function cameFrom(entry: Entry, all: Entry[]): Entry | undefined {
  return all
    .filter(
      ({ slot, signup }) =>
        slot.day === entry.slot.day &&
        slot.end <= entry.slot.start &&
        signup.participantId === entry.signup.participantId &&
        signup.id !== entry.signup.inExchangeFor,
    )
    .sort(soonestFirst)
    .at(-1);
}

/**
 * Two places overlap only after a change by the organisers: both are kept, and the page has to show it. A place that is
 * kept until a better one comes is supposed to overlap.
 */
export function overlapping(entry: Entry, places: Entry[]): Entry | undefined {
  return places.find(
    (other) =>
      other !== entry &&
      other.signup.id !== entry.signup.inExchangeFor &&
      other.signup.participantId === entry.signup.participantId &&
      other.slot.start < entry.slot.end &&
      entry.slot.start < other.slot.end,
  );
}
