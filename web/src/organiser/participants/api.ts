import { type QueryClient, queryOptions, useQuery } from '@tanstack/react-query';
import { everyOne } from '../../api/pages.ts';
import { request } from '../../api/request.ts';
import type { ImportRequest, ListedParticipant, ParticipantCorrection, ParticipantImport } from '../../api/types.ts';
import { congressPath } from '../../congress/api.ts';

const path = (slug: string) => `${congressPath(slug)}/participants`;

export const participantsQuery = (slug: string) =>
  queryOptions({
    queryKey: ['participants', slug],
    queryFn: () => everyOne<ListedParticipant>(path(slug)),
    staleTime: 5 * 60_000,
  });

/** How many there are, as the overview shows it. */
export const countKey = (slug: string) => [...participantsQuery(slug).queryKey, 'count'];

/** After a change of many: whoever is shown the list next does not see the old one first. */
export async function readListAgain(client: QueryClient, slug: string): Promise<void> {
  await client.invalidateQueries({ queryKey: participantsQuery(slug).queryKey });
  await client.prefetchQuery(participantsQuery(slug));
}

export function useParticipants(slug: string, enabled = true) {
  return useQuery({ ...participantsQuery(slug), enabled });
}

export async function correct(slug: string, id: string, changed: ParticipantCorrection): Promise<ListedParticipant> {
  return (await request<ListedParticipant>('PATCH', `${path(slug)}/${id}`, changed)).data;
}

export async function remove(slug: string, id: string): Promise<void> {
  await request('DELETE', `${path(slug)}/${id}`);
}

/** `dryRun` changes nothing and has the answer that the import would have. */
export const importList = (slug: string, file: Blob | ImportRequest, dryRun: boolean, ifMatch?: string) =>
  request<ParticipantImport>('PUT', `${path(slug)}?dryRun=${dryRun}`, file, ifMatch);
