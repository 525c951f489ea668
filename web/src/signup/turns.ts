import type { Cap, Programme, Signup, Slot } from '../api/types.ts';
import { type FoundSlot, slotIn } from '../programme/useSlot.ts';
import { counted } from './caps.ts';

/** A turn in a line that ends when the wanted place is given. */
export interface Turn extends FoundSlot {
  signup: Signup;
}

interface Wanted {
  programme: Programme;
  slot: Slot;
  /** Of whoever asks. */
  signups: Signup[];
  inExchangeFor?: string | undefined;
}

const overlaps = (a: Slot, b: Slot) => a.start < b.end && b.start < a.end;

function isInScope(cap: Cap, each: FoundSlot, wanted: FoundSlot): boolean {
  return (!cap.kind || each.session.kind === cap.kind) && (cap.per === 'CONGRESS' || each.slot.day === wanted.slot.day);
}

/** The caps that one more place would reach. */
function reached({ programme, slot, signups, inExchangeFor }: Wanted, wanted: FoundSlot): Cap[] {
  const kept = signups.filter(({ id }) => id !== inExchangeFor);
  return (programme.congress.caps ?? []).filter(
    (cap) => isInScope(cap, wanted, wanted) && counted(cap, slot, programme, kept).length + 1 >= cap.max,
  );
}

/** What somebody stops waiting for when they get the place: who waits in exchange for the same goes on. */
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
