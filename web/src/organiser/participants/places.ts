import type { AssignmentWhatIf, SlotAvailability, Language, Programme, Signup, Slot, WhatIf } from '../../api/types.ts';
import { inLanguage } from '../../language/language.ts';
import { type FoundSlot, slotIn } from '../../programme/useSlot.ts';

/** A sign-up with what it is for. */
export interface TheirPlace extends FoundSlot {
  signup: Signup;
}

const active = new Set<Signup['status']>(['REQUESTED', 'CONFIRMED', 'WAITLISTED']);

/** What somebody has or waits for, in order of time. */
export function theirPlaces(signups: Signup[], programme: Programme): TheirPlace[] {
  return signups
    .filter(({ status }) => active.has(status))
    .flatMap((signup) => {
      const found = slotIn(programme, signup.slotId);
      return found ? [{ signup, ...found }] : [];
    })
    .sort((one, other) => one.slot.start.localeCompare(other.slot.start));
}

/** Where somebody could be given a place: what has not begun, without what they have. */
export function choices(programme: Programme, theirs: TheirPlace[], now: number): FoundSlot[] {
  const has = new Set(theirs.filter(({ signup }) => signup.status === 'CONFIRMED').map(({ slot }) => slot.id));
  return programme.sessions
    .flatMap((session) => session.slots.map((slot) => ({ session, slot })))
    .filter(({ slot }) => isOpen(slot, now) && !has.has(slot.id))
    .sort((one, other) => one.slot.start.localeCompare(other.slot.start));
}

const isOpen = ({ cancelled, start }: Slot, now: number) => !cancelled && Date.parse(start) > now;

/** What would follow from giving a place, or from ending one, which is never refused. */
export type PlaceWhatIf = Pick<AssignmentWhatIf, 'following'> & Partial<AssignmentWhatIf>;

/** Whether people would notice the difference. */
export function isSameAnswer(one: PlaceWhatIf, other: PlaceWhatIf): boolean {
  const noticed = ({ following, refused, overCapacity, fromSetAside, waiting = 0 }: PlaceWhatIf) => [
    ...[refused, overCapacity, fromSetAside, waiting > 0],
    felt(following),
  ];
  return JSON.stringify(noticed(one)) === JSON.stringify(noticed(other));
}

const felt = ({ mailed, counts }: WhatIf) => [mailed, counts];

/** Who else gets a place, as somebody gives one up. */
export function getAPlace({ counts }: WhatIf): number {
  return (counts.PROMOTED ?? 0) + (counts.EXCHANGED ?? 0);
}

/** How many places of a slot are free, and how many people wait. */
export function roomIn({ capacity }: Slot, known: SlotAvailability): { free: number; waiting: number } {
  return { free: Math.max(0, capacity - known.confirmed - known.setAsideLeft), waiting: known.waiting };
}

/** When and what; the time comes first, as a narrow field shows only the beginning. */
export const labelled = ({ session }: FoundSlot, language: Language, when: string) =>
  `${when}: ${inLanguage(session.title, language).text}`;
