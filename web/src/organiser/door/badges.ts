import type { ListedParticipant } from '../../api/types.ts';

export const badgesPerSheet = 10;

/** Those who take part on the day, if one is chosen, and belong to the organisation, if one is chosen. */
export function withBadge(
  participants: ListedParticipant[],
  day: string | null,
  organisation: string | null,
): ListedParticipant[] {
  return participants.filter(
    (one) => (!day || !one.days || one.days.includes(day)) && (!organisation || one.organisation?.id === organisation),
  );
}

export function inSheets<T>(badges: T[]): T[][] {
  const sheets = Math.ceil(badges.length / badgesPerSheet);
  return Array.from({ length: sheets }, (_, sheet) =>
    badges.slice(sheet * badgesPerSheet, (sheet + 1) * badgesPerSheet),
  );
}
