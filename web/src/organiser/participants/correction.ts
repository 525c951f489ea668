import type { ListedParticipant, ParticipantCorrection } from '../../api/types.ts';

export interface Typed {
  name: string;
  email: string;
  /** Its id; empty: none. */
  organisation: string;
  days: string[];
}

export const typedOf = ({ name, email, organisation, days }: ListedParticipant, all: string[]): Typed => ({
  name,
  email,
  organisation: organisation?.id ?? '',
  days: days ?? all,
});

const same = (a: string[], b: string[]) => a.length === b.length && a.every((day) => b.includes(day));

/** Only what differs. All days of the congress are the same as no days, which stays true if a day is added. */
export function correctionOf(before: ListedParticipant, typed: Typed, all: string[]): ParticipantCorrection {
  const days = same(typed.days, all) ? [] : all.filter((day) => typed.days.includes(day));
  return {
    ...(typed.name.trim() !== before.name && { name: typed.name.trim() }),
    ...(typed.email.trim() !== before.email && { email: typed.email.trim() }),
    ...(typed.organisation !== (before.organisation?.id ?? '') && { organisation: typed.organisation }),
    ...(!same(typed.days, before.days ?? all) && { days }),
  };
}
