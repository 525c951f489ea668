import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { datedOffline } from '../api/offline.ts';
import { get } from '../api/request.ts';
import type { AvailabilityMessage, Programme } from '../api/types.ts';
import { serverNow } from '../clock/serverClock.ts';
import { congressPath } from '../congress/api.ts';
import { useStream } from '../live/useStream.ts';
import { bySlot, type Availability, merged } from './availability.ts';
import { askAgainAfterMs, takenBeforeOpening } from './freshness.ts';

/** Spreads the requests of all open pages over time. */
const spread = Math.random();
const suspicionsAtMostEveryMs = 10_000;

export const programmeQuery = (slug: string) =>
  queryOptions({
    queryKey: ['programme', slug],
    queryFn: () => get<Programme>(`${congressPath(slug)}/programme`),
    staleTime: 60_000,
    refetchInterval: ({ state }) => askAgainAfterMs(state.data, serverNow(), spread),
    meta: datedOffline,
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
    // The stream starts with all numbers; requests are only for when there is no stream.
    enabled: false,
  });

/** Refetches the programme after a random delay: the same event makes all open pages do so. */
function useSuspicion(slug: string): () => void {
  const client = useQueryClient();
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  return () => {
    timer.current ??= setTimeout(() => {
      timer.current = undefined;
      void client.invalidateQueries({ queryKey: programmeQuery(slug).queryKey });
    }, Math.random() * suspicionsAtMostEveryMs);
  };
}

/** Keeps the numbers of a congress up to date while its pages are shown. */
export function useLiveAvailability(slug: string, isFollowed = true): void {
  const client = useQueryClient();
  const { queryKey } = availabilityQuery(slug);
  const suspect = useSuspicion(slug);
  useStream<AvailabilityMessage>({
    url: isFollowed ? `${congressPath(slug)}/availability/stream` : null,
    event: 'availability',
    known: () => {
      const numbers = client.getQueryData(queryKey);
      return numbers && { slots: Object.values(numbers) };
    },
    onData: ({ slots }) => {
      const known = client.getQueryData(queryKey);
      const programme = client.getQueryData(programmeQuery(slug).queryKey);
      if (takenBeforeOpening(programme, known, slots, serverNow())) suspect();
      client.setQueryData(queryKey, merged(known, slots));
    },
    // One retry only, so that the page soon says that its numbers may be out of date.
    onTrouble: () =>
      void client.fetchQuery({ ...availabilityQuery(slug), staleTime: 0, retry: 1 }).catch(() => undefined),
  });
}

export function useSlotAvailability(slug: string, slotId: string) {
  return useQuery({ ...availabilityQuery(slug), select: (all) => all[slotId] }).data;
}
