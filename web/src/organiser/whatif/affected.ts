import type { SlotParticipants, WhatIf } from '../../api/types.ts';

export type EffectKind = WhatIf['effects'][number]['kind'];

/** Somebody to whom something happens. */
export interface Affected {
  id: string;
  name: string;
  organisation?: string | undefined;
  kind: EffectKind;
}

/** So many are named. */
export const listed = 5;

/** In the order in which it is decided. Everybody in a slot that moves is not named one by one. */
export function affectedIn(slotId: string, { effects }: WhatIf, { confirmed, waiting }: SlotParticipants): Affected[] {
  const people = new Map([...confirmed, ...waiting].map((person) => [person.id, person]));
  return effects.flatMap(({ participantId, slotId: of, kind }) => {
    const person = people.get(participantId);
    if (!person || of !== slotId || kind === 'MOVED') return [];
    return [{ id: person.id, name: person.name, organisation: person.organisation, kind }];
  });
}
