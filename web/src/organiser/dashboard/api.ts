import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { count } from '../../api/pages.ts';
import { get } from '../../api/request.ts';
import type { Dashboard, DecisionHistory, Distribution, Mails, SlotHistories } from '../../api/types.ts';
import { congressPath } from '../../congress/api.ts';
import { useStream } from '../../live/useStream.ts';
import { useMe } from '../../me/session.ts';
import { countKey } from '../participants/api.ts';
import { dashboardPath as path, dashboardQuery } from './numbers.ts';
import type { Range } from './period.ts';

/** The live dashboard; `stale` while the connection is down. */
export function useDashboard(slug: string) {
  const client = useQueryClient();
  const [stale, setStale] = useState(false);
  const { queryKey } = dashboardQuery(slug);
  const query = useQuery({ ...dashboardQuery(slug), refetchInterval: stale ? 10_000 : false });
  useStream<Dashboard>({
    url: `${path(slug)}/stream`,
    event: 'dashboard',
    audience: useMe().data?.account.id,
    known: () => client.getQueryData(queryKey),
    onData: (dashboard) => {
      setStale(false);
      client.setQueryData(queryKey, dashboard);
    },
    onTrouble: () => setStale(true),
  });
  return { query, stale };
}

const everyFiveSeconds = { refetchInterval: 5_000 };
const every15Seconds = { refetchInterval: 15_000 };
const everyMinute = { refetchInterval: 60_000 };

/** How often something is fetched. */
export interface Pace {
  refetchInterval: number;
  staleTime?: number;
}

/** Also when one goes from page to page. */
export const seldom: Pace = { refetchInterval: 60_000, staleTime: 60_000 };

function parametersOf({ from, seconds, steps }: Range): string {
  return new URLSearchParams({
    from: new Date(from).toISOString(),
    seconds: String(seconds),
    steps: String(steps),
  }).toString();
}

/** @param running whether the period is not over yet */
export function useDecisions(slug: string, range: Range, isOpen: boolean, running: boolean) {
  return useQuery({
    queryKey: ['history', slug, range],
    queryFn: async () => (await get<DecisionHistory>(`${path(slug)}/history?${parametersOf(range)}`)).decisions,
    enabled: isOpen,
    placeholderData: keepPreviousData,
    ...(running ? everyFiveSeconds : everyMinute),
  });
}

export function useSlotsHistory(slug: string, range: Range, isOpen: boolean, running: boolean) {
  return useQuery({
    queryKey: ['slotsHistory', slug, range],
    queryFn: async () => (await get<SlotHistories>(`${path(slug)}/history/slots?${parametersOf(range)}`)).slots,
    enabled: isOpen,
    placeholderData: keepPreviousData,
    ...(running ? every15Seconds : everyMinute),
  });
}

export function useDistribution(slug: string, pace: Pace = every15Seconds) {
  return useQuery({
    queryKey: ['distribution', slug],
    queryFn: () => get<Distribution>(`${path(slug)}/distribution`),
    ...pace,
  });
}

export function useMails(slug: string, pace: Pace = every15Seconds) {
  return useQuery({
    queryKey: ['mails', slug, 'totals'],
    queryFn: () => get<Mails>(`${congressPath(slug)}/mails?limit=1`),
    ...pace,
  });
}

export function useMailsIn(slug: string, state: 'STUCK' | 'GIVEN_UP') {
  return useQuery({
    queryKey: ['mails', slug, state],
    queryFn: () => get<Mails>(`${congressPath(slug)}/mails?state=${state}&limit=50`),
    ...every15Seconds,
  });
}

const participantsPath = (slug: string) => `${congressPath(slug)}/participants`;

/** The number of people on the list or registered by themselves, with or without sign-ups. */
export function useParticipantCount(slug: string, pace: Pace = every15Seconds) {
  return useQuery({
    queryKey: countKey(slug),
    queryFn: () => count(participantsPath(slug)),
    ...pace,
  });
}
