import { queryOptions, useQuery } from '@tanstack/react-query';
import { get, nothing, request } from '../../api/request.ts';
import type { Dashboard, Settings } from '../../api/types.ts';
import { congressPath } from '../../congress/api.ts';
import { type Versioned, versioned } from '../editing/versioned.ts';

export const readSettings = (slug: string) => versioned<Settings>(request('GET', `${congressPath(slug)}/settings`));

/** Always read anew, and kept as they were when their forms were opened. */
export const settingsQuery = (slug: string) =>
  queryOptions({
    queryKey: ['settings', slug],
    queryFn: () => readSettings(slug),
    staleTime: Infinity,
    gcTime: 0,
  });

/** Refused as `changed-meanwhile` if they have another version. */
export const changeSettings = (slug: string, { etag }: Versioned<Settings>, wanted: Settings) =>
  request('PUT', congressPath(slug), wanted, etag);

/** Refused as `congress-exists` if there is one with this slug. @param programmeOf whose programme is copied */
export function createCongress(slug: string, wanted: Settings, programmeOf: string | undefined) {
  const copying = programmeOf === undefined ? '' : `?programmeOf=${encodeURIComponent(programmeOf)}`;
  return request('PUT', `${congressPath(slug)}${copying}`, wanted, nothing);
}

export const makeDraft = (slug: string) => request('DELETE', `${congressPath(slug)}/publication`);

export const deleteCongress = (slug: string, confirmation: string) =>
  request('DELETE', `${congressPath(slug)}?confirmation=${encodeURIComponent(confirmation)}`);

/** How many have places and wait, for what a change would do. A draft has no numbers. */
export function useNumbers(slug: string, isDraft: boolean): Dashboard | undefined {
  return useQuery({
    queryKey: ['dashboard', slug],
    queryFn: () => get<Dashboard>(`${congressPath(slug)}/dashboard`),
    enabled: !isDraft,
  }).data;
}
