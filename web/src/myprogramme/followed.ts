import { useQuery } from '@tanstack/react-query';
import type { CongressInfo } from '../api/types.ts';
import { availabilityQuery } from '../programme/api.ts';
import { signupsQuery } from '../signup/api.ts';

const askedAgainAfterMs = 30_000;

const lastDay = ({ days }: CongressInfo) => days.at(-1) ?? '';

/**
 * The congress that is on or comes next. A browser has six connections to a server, and following a congress takes two:
 * with three congresses no other request would get through.
 */
export function followedOf<C extends CongressInfo>(congresses: C[], now: number): C | undefined {
  const today = new Date(now).toISOString().slice(0, 10);
  const byEnd = [...congresses].sort((one, other) => lastDay(one).localeCompare(lastDay(other)));
  return byEnd.find((congress) => lastDay(congress) >= today) ?? byEnd.at(-1);
}

/** Polls the congresses that are not followed. */
export function useAskedAgain(slug: string, enabled: boolean): void {
  const asking = { enabled, staleTime: 0, refetchInterval: askedAgainAfterMs };
  useQuery({ ...availabilityQuery(slug), ...asking });
  useQuery({ ...signupsQuery(slug), ...asking });
}
