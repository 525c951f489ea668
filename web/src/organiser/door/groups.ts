import { plain } from '../../language/plain.ts';
import type { SlotParticipant } from '../../api/types.ts';
import type { Attendee } from './ticks.ts';

export type Group = 'absent' | 'present' | 'waiting';

export const groups: Group[] = ['absent', 'present', 'waiting'];

/** All words of the search are in the name or the organisation, in any order. */
export function matches({ name, organisation }: SlotParticipant, search: string): boolean {
  const text = plain(`${name}\n${organisation ?? ''}`);
  return plain(search)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** @param kept ids of those who stay in sight after they were ticked off, so that no row moves under a thumb */
export function absentIn(attendees: Attendee[], kept: Set<string>): Attendee[] {
  return attendees.filter(({ person, isPresent }) => !isPresent || kept.has(person.signupId));
}

export const idsOf = (attendees: Attendee[]): Set<string> => new Set(attendees.map(({ person }) => person.signupId));
