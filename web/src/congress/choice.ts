import type { CongressInfo, Me } from '../api/types.ts';
import { calendarDay } from '../language/format.ts';

const firstDay = ({ days }: CongressInfo) => days[0] ?? '';
const lastDay = ({ days }: CongressInfo) => days.at(-1) ?? '';

export function isOver(congress: CongressInfo, now: number): boolean {
  return lastDay(congress) < calendarDay(now, congress.timeZone);
}

/** The next congress comes first, samples after real ones, past ones last. */
export function inOrder<C extends CongressInfo>(congresses: C[], now: number): C[] {
  const rank = (each: C) => (isOver(each, now) ? 2 : each.sample ? 1 : 0);
  const byDay = (a: C, b: C) =>
    isOver(a, now) ? lastDay(b).localeCompare(lastDay(a)) : firstDay(a).localeCompare(firstDay(b));
  return [...congresses].sort((a, b) => rank(a) - rank(b) || byDay(a, b) || a.slug.localeCompare(b.slug));
}

export function congressesOf<C extends CongressInfo>(congresses: C[], me: Me | null | undefined, now: number): C[] {
  return inOrder(congresses, now).filter(({ slug }) => me?.participants.some(({ congress }) => congress === slug));
}

/** For an address without a congress: the visitor's own next one, or the only next one; otherwise none. Never a draft. */
export function congressFor<C extends CongressInfo>(
  congresses: C[],
  me: Me | null | undefined,
  now: number,
): C | undefined {
  const isNext = (each: C) => !isOver(each, now);
  const own = congressesOf(congresses, me, now).find(isNext);
  const published = congresses.filter(({ state }) => state !== 'DRAFT');
  if (own || published.length === 1) return own ?? published[0];
  const next = published.filter(isNext);
  const meant = next.filter(({ sample }) => !sample);
  return meant.length > 0 ? onlyOne(meant) : onlyOne(next);
}

export function onlyOne<T>(all: T[]): T | undefined {
  return all.length === 1 ? all[0] : undefined;
}
