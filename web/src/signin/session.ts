import { queryOptions, type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Problem } from '../api/problem.ts';
import { get, request } from '../api/request.ts';
import type { Me } from '../api/types.ts';
import { onChangeElsewhere, recall, remember } from '../app/memory.ts';
import { readingTheClock } from '../clock/serverClock.ts';

const signedInMark = 'signedIn';

async function askWhoIAm(): Promise<Me | null> {
  // Who never signed in here is not asked for: the server could only refuse.
  if (!recall(signedInMark)) return null;
  try {
    return await readingTheClock(() => get<Me>('/api/me'));
  } catch (error) {
    if (!(error instanceof Problem && error.status === 401)) throw error;
    remember(signedInMark, null);
    return null;
  }
}

export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: askWhoIAm,
  staleTime: 60_000,
  // Asking keeps the session: who waits for the opening, be it behind another tab, must not be signed out by then.
  refetchInterval: 10 * 60_000,
  refetchIntervalInBackground: true,
});

export function useMe() {
  return useQuery(meQuery);
}

export function becomeSignedIn(client: QueryClient, me: Me): void {
  client.setQueryData(meQuery.queryKey, me);
  for (const key of ['signups', 'invitations']) client.removeQueries({ queryKey: [key] });
  remember(signedInMark, me.account.id);
}

export async function signOut(client: QueryClient): Promise<void> {
  await request('DELETE', '/api/login-sessions/current');
  remember(signedInMark, null);
  client.setQueryData(meQuery.queryKey, null);
  for (const key of ['signups', 'invitations', 'dashboard', 'status', 'mails', 'participants'])
    client.removeQueries({ queryKey: [key] });
}

/** Signing in or out in one tab holds for the others too. */
export function useSessionOfOtherTabs(): void {
  const client = useQueryClient();
  useEffect(() => onChangeElsewhere(signedInMark, () => void client.invalidateQueries(meQuery)), [client]);
}
