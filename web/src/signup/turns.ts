import type { Cap, Programme, Signup, Slot } from '../api/types.ts';
import { overlaps } from '../programme/mine.ts';
import { type FoundSlot, slotIn } from '../programme/useSlot.ts';
import { counted } from './caps.ts';

/** A position on a waiting list that is lost when the wanted place is given, unless it is kept in exchange. */
export interface Turn extends FoundSlot {
  signup: Signup;
}

/** A pair offers nothing in exchange, and one place is enough to offer. */
export function isKeepable({ signup }: Turn): boolean {
  return !signup.together && !signup.inExchangeFor;
}

interface Wanted {
  programme: Programme;
  slot: Slot;
  /** Of the participant who asks. */
  signups: Signup[];
  inExchangeFor?: string | undefined;
}

function isInScope(cap: Cap, each: FoundSlot, wanted: FoundSlot): boolean {
  return (!cap.kind || each.session.kind === cap.kind) && (cap.per === 'CONGRESS' || each.slot.day === wanted.slot.day);
}

/** The caps that would be reached by one more place. */
function reached({ programme, slot, signups, inExchangeFor }: Wanted, wanted: FoundSlot): Cap[] {
  const kept = signups.filter(({ id }) => id !== inExchangeFor);
  return (programme.congress.caps ?? []).filter(
    (cap) => isInScope(cap, wanted, wanted) && counted(cap, slot, programme, kept).length + 1 >= cap.max,
  );
}

/** The waiting lists that somebody would leave by getting the place, except those they wait on in exchange for the same place. */
export function turnsAtStake(wanted: Wanted): Turn[] {
  const { programme, slot, signups, inExchangeFor } = wanted;
  const found = slotIn(programme, slot.id);
  if (!found) return [];
  const caps = reached(wanted, found);
  return signups
    .filter(({ status, slotId }) => status === 'WAITLISTED' && slotId !== slot.id)
    .filter((signup) => !inExchangeFor || signup.inExchangeFor !== inExchangeFor)
    .flatMap((signup) => {
      const waited = slotIn(programme, signup.slotId);
      return waited ? [{ ...waited, signup }] : [];
    })
    .filter(
      (turn) =>
        overlaps(turn.slot, slot) || (!turn.signup.inExchangeFor && caps.some((cap) => isInScope(cap, turn, found))),
    );
}
