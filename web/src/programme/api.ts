import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { get } from '../api/request.ts';
import type { AvailabilityMessage, Programme } from '../api/types.ts';
import { congressPath } from '../congress/api.ts';
import { useStream } from '../live/useStream.ts';
import { bySlot, type Availability, merged } from './availability.ts';

/** Organisers may move the opening or a slot while a page is open; not all pages ask at once. */
const changesShowAfterMs = 120_000 + Math.random() * 60_000;

export const programmeQuery = (slug: string) =>
  queryOptions({
    queryKey: ['programme', slug],
    queryFn: () => get<Programme>(`${congressPath(slug)}/programme`),
    staleTime: 60_000,
    refetchInterval: changesShowAfterMs,
  });

export function useProgramme(slug: string) {
  return useQuery(programmeQuery(slug));
}

export const availabilityQuery = (slug: string) =>
  queryOptions({
    queryKey: ['availability', slug],
    queryFn: async (): Promise<Availability> =>
      bySlot((await get<AvailabilityMessage>(`${congressPath(slug)}/availability`)).slots),
    staleTime: Infinity,
    // The stream begins with all numbers; asking is only for when the stream is away.
    enabled: false,
  });

/** Keeps the numbers of a congress moving while its pages are shown. */
export function useLiveAvailability(slug: string, isFollowed = true): void {
  const client = useQueryClient();
  const { queryKey } = availabilityQuery(slug);
  useStream<AvailabilityMessage>({
    url: isFollowed ? `${congressPath(slug)}/availability/stream` : null,
    event: 'availability',
    onData: ({ slots }) => client.setQueryData(queryKey, (known: Availability | undefined) => merged(known, slots)),
    onTrouble: () => void client.fetchQuery({ ...availabilityQuery(slug), staleTime: 0 }).catch(() => undefined),
  });
}

export function useSlotAvailability(slug: string, slotId: string) {
  return useQuery({ ...availabilityQuery(slug), select: (all) => all[slotId] }).data;
}
