import { queryOptions, useQuery } from '@tanstack/react-query';
import { everyOne } from '../api/pages.ts';
import type { Congress } from '../api/types.ts';
import { readServerClock } from '../clock/serverClock.ts';

export const congressPath = (slug: string) => `/api/v1/congresses/${encodeURIComponent(slug)}`;

async function askForCongresses(): Promise<Congress[]> {
  const askedAt = Date.now();
  const congresses = await everyOne<Congress>('/api/v1/congresses');
  const serverTime = congresses[0]?.serverTime;
  if (serverTime) readServerClock(serverTime, askedAt, Date.now());
  return congresses;
}

export function useCongresses() {
  return useQuery(
    queryOptions({ queryKey: ['congresses'], queryFn: askForCongresses, staleTime: 60_000, refetchInterval: 600_000 }),
  );
}
