import type { SlotParticipant } from '../../api/types.ts';

/** How many of them come with somebody who has the place beside theirs. */
export const companionsOf = (people: SlotParticipant[]): number => people.filter(({ companion }) => companion).length;
