import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { everyOne } from '../api/pages.ts';
import { keptOffline } from '../api/offline.ts';
import { request } from '../api/request.ts';
import type { Appearance, Congress } from '../api/types.ts';
import { readServerClock } from '../clock/serverClock.ts';

export const congressPath = (slug: string) => `/api/v1/congresses/${encodeURIComponent(slug)}`;

export const logoAddress = (slug: string, { hash }: NonNullable<Appearance['logo']>) =>
  `${congressPath(slug)}/logo/${hash}.png`;

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
  meta: keptOffline,
});

export function useCongresses() {
  return useQuery(congressesQuery);
}

/** For what cannot wait for the next render: the list, once it is there; empty if it cannot be read. */
export function useFindCongresses(): () => Promise<Congress[]> {
  const client = useQueryClient();
  return () => client.ensureQueryData(congressesQuery).catch(() => []);
}

/** The congress as in the list, which includes a draft only for its organisers. */
export function useCongress(slug: string): Congress | undefined {
  return useCongresses().data?.find((each) => each.slug === slug);
}

/** Fetches the list again. */
export function useCongressesAgain(): () => Promise<void> {
  const client = useQueryClient();
  return () => client.invalidateQueries(congressesQuery);
}

/** Publishes the congress. The promise resolves when the list has been fetched again. */
export function usePublish(slug: string): () => Promise<void> {
  const fetchAgain = useCongressesAgain();
  return async () => {
    await request('PUT', `${congressPath(slug)}/publication`);
    await fetchAgain();
  };
}
