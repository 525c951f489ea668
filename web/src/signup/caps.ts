import type { Cap, Programme, Signup } from '../api/types.ts';
import { type FoundSlot, slotIn } from '../programme/useSlot.ts';

/** The places that count towards the same cap as the wanted one: giving up one of them makes room. */
export function counted(
  cap: Cap,
  wanted: FoundSlot['slot'],
  programme: Programme | undefined,
  signups: Signup[] | undefined,
): FoundSlot[] {
  return (signups ?? [])
    .filter(({ status }) => status === 'CONFIRMED')
    .map(({ slotId }) => slotIn(programme, slotId))
    .filter((held) => held !== undefined)
    .filter(({ session }) => !cap.kind || session.kind === cap.kind)
    .filter(({ slot }) => cap.per === 'CONGRESS' || slot.day === wanted.day);
}
