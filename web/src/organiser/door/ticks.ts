import type { SlotParticipant } from '../../api/types.ts';

/** A tick that has not been stored yet, or its undoing. */
export interface PendingTick {
  slug: string;
  slotId: string;
  signupId: string;
  present: boolean;
  /** The moment of the tick, by the clock of the server. */
  at: string;
  /** Of whoever made it. */
  account: string;
}

/** Of several ticks of a sign-up, only the last is sent. */
export function withTick(ticks: PendingTick[], tick: PendingTick): PendingTick[] {
  return [...ticks.filter(({ signupId }) => signupId !== tick.signupId), tick];
}

/** What was sent, unless it has been replaced meanwhile. */
export function without(ticks: PendingTick[], { signupId, at }: PendingTick): PendingTick[] {
  return ticks.filter((each) => each.signupId !== signupId || each.at !== at);
}

/** Later than the tick that it changes, however the clocks differ. */
export function momentAfter(now: number, { present }: SlotParticipant): string {
  return new Date(Math.max(now, present ? Date.parse(present.since) + 1 : 0)).toISOString();
}

export interface Attendee {
  person: SlotParticipant;
  isPresent: boolean;
  /** Since when, and by whose account; by nobody: on this device. */
  since?: string | undefined;
  by?: string | undefined;
  isPending: boolean;
}

/** What the server said, with the ticks of this device that it does not know yet. */
export function attendeesOf(people: SlotParticipant[], ticks: PendingTick[]): Attendee[] {
  const pending = new Map(ticks.map((tick) => [tick.signupId, tick]));
  return people.map((person) => {
    const tick = pending.get(person.signupId);
    const stored = person.present;
    const isStale = tick !== undefined && stored !== undefined && Date.parse(stored.since) > Date.parse(tick.at);
    if (tick && !isStale) return { person, isPresent: tick.present, since: tick.at, isPending: true };
    return { person, isPresent: stored !== undefined, since: stored?.since, by: stored?.by, isPending: false };
  });
}
