import { type QueryClient, queryOptions, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { request } from '../../api/request.ts';
import type { Slot, SlotChange, WhatIf } from '../../api/types.ts';
import { slotPath } from './api.ts';
import { isElsewhere } from './slotEffect.ts';

const restInMs = 250;

/** A change as capacity-service is asked about it. */
export function considered(slot: Slot, change: SlotChange, dayAfter: string): string {
  const { start, end, capacity, waitingList, perOrganisation } = change;
  const asked = {
    ...{ start, end, capacity, waitingList, perOrganisation },
    day: dayAfter === slot.day ? undefined : dayAfter,
    elsewhere: isElsewhere(slot.meetingPoint, change.meetingPoint) || undefined,
  };
  const known = Object.entries(asked).filter(([, value]) => value !== undefined);
  return new URLSearchParams(known.map(([name, value]) => [name, String(value)])).toString();
}

export const whatIfQuery = (slug: string, id: string, change: string) =>
  queryOptions({
    queryKey: ['what-if', slug, id, change],
    queryFn: async () => (await request<WhatIf>('GET', `${slotPath(slug, id)}/what-if?${change}`)).data,
    staleTime: 0,
    gcTime: 0,
    retry: false,
  });

/** Asked again. Undefined if nobody answers, so that a change can be saved without it. */
export async function newest(
  client: QueryClient,
  slug: string,
  id: string,
  change: string,
): Promise<WhatIf | undefined> {
  return await client.fetchQuery(whatIfQuery(slug, id, change)).catch(() => undefined);
}

/** The value, once it has not changed for a moment. */
function useRested(value: string): string {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), restInMs);
    return () => clearTimeout(timer);
  }, [value]);
  return rested;
}

/** What would follow from the change. Undefined while it is not known, also because the service cannot be reached. */
export function useWhatIf(slug: string, id: string, change: string): WhatIf | undefined {
  const rested = useRested(change);
  const { data } = useQuery({ ...whatIfQuery(slug, id, rested), enabled: rested !== '' });
  return rested === change ? data : undefined;
}

/** Whether people would notice the difference. */
export const isSame = (one: WhatIf, other: WhatIf) =>
  one.mailed === other.mailed && JSON.stringify(one.counts) === JSON.stringify(other.counts);
