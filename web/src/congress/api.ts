import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { everyOne } from '../api/pages.ts';
import { request } from '../api/request.ts';
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

const congressesQuery = queryOptions({
  queryKey: ['congresses'],
  queryFn: askForCongresses,
  staleTime: 60_000,
  refetchInterval: 600_000,
});

export function useCongresses() {
  return useQuery(congressesQuery);
}

/** As the list has it, which names a draft to its organisers only. */
export function useCongress(slug: string): Congress | undefined {
  return useCongresses().data?.find((each) => each.slug === slug);
}

/** Makes it public; settles once the list says so. */
export function usePublish(slug: string): () => Promise<void> {
  const client = useQueryClient();
  return async () => {
    await request('PUT', `${congressPath(slug)}/publication`);
    await client.invalidateQueries(congressesQuery);
  };
}
