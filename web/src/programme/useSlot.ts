import type { Programme, Session, Slot } from '../api/types.ts';
import { useProgramme } from './api.ts';

export interface FoundSlot {
  session: Session;
  slot: Slot;
}

export function slotIn(programme: Programme | undefined, slotId: string | undefined): FoundSlot | undefined {
  for (const session of programme?.sessions ?? []) {
    const slot = session.slots.find(({ id }) => id === slotId);
    if (slot) return { session, slot };
  }
  return undefined;
}

export function useSlot(slug: string, slotId: string | undefined): FoundSlot | undefined {
  return slotIn(useProgramme(slug).data, slotId);
}
