import { type QueryClient, queryOptions, useQueries, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { request } from '../../api/request.ts';
import type { WhatIf } from '../../api/types.ts';
import { useRested } from '../../ui/useRested.ts';

/** @param path with the change that is considered */
export const whatIfQuery = (path: string) =>
  queryOptions({
    queryKey: ['what-if', path],
    queryFn: async () => (await request<WhatIf>('GET', path)).data,
    staleTime: 0,
    gcTime: 0,
    retry: false,
  });

/** Asked again. Undefined if nobody answers, so that a change can be saved without it. */
async function newest(client: QueryClient, path: string): Promise<WhatIf | undefined> {
  return await client.fetchQuery(whatIfQuery(path)).catch(() => undefined);
}

/**
 * What would follow from a change. Undefined while it is not known, also because the service cannot be reached.
 *
 * @param path empty: nothing is asked
 */
export function useWhatIf(path: string): WhatIf | undefined {
  const rested = useRested(path);
  const { data } = useQuery({ ...whatIfQuery(rested), enabled: rested !== '' });
  return rested === path ? data : undefined;
}

/** Whether people would notice the difference. */
export const isSame = (one: WhatIf, other: WhatIf) =>
  one.mailed === other.mailed && JSON.stringify(one.counts) === JSON.stringify(other.counts);

/** Whether something else would follow by now. False if it is not known. */
async function isOtherwise(client: QueryClient, path: string, shown: WhatIf | undefined): Promise<boolean> {
  const now = shown && (await newest(client, path));
  return shown !== undefined && now !== undefined && !isSame(shown, now);
}

/** What would follow, asked again at the moment of doing it: somebody may have signed up since it was shown. */
export function useConsidered(path: string) {
  const client = useQueryClient();
  const whatIf = useWhatIf(path);
  const [otherwise, setOtherwise] = useState(false);

  async function isAsShown(): Promise<boolean> {
    const differs = await isOtherwise(client, path, whatIf);
    setOtherwise(differs);
    return !differs;
  }

  return { whatIf, otherwise, isAsShown };
}

/** What follows from several changes, each considered alone. Undefined while it is not known of all of them. */
export function useAllConsidered(paths: string[]) {
  const client = useQueryClient();
  const answers = useQueries({ queries: paths.map(whatIfQuery) }).map(({ data }) => data);
  const whatIfs = answers.every((each) => each !== undefined) ? answers : undefined;
  const [otherwise, setOtherwise] = useState(false);

  async function areAsShown(): Promise<boolean> {
    const changed = await Promise.all(paths.map((path, index) => isOtherwise(client, path, whatIfs?.[index])));
    const differs = changed.includes(true);
    setOtherwise(differs);
    return !differs;
  }

  return { whatIfs, otherwise, areAsShown };
}

/** Of changes that were considered alone. */
export function inAll(whatIfs: WhatIf[]): Pick<WhatIf, 'counts' | 'mailed'> {
  const counts: WhatIf['counts'] = {};
  for (const each of whatIfs) {
    for (const [kind, count] of Object.entries(each.counts)) counts[kind] = (counts[kind] ?? 0) + count;
  }
  return { counts, mailed: whatIfs.reduce((sum, { mailed }) => sum + mailed, 0) };
}
