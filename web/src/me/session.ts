import { queryOptions, type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Problem } from '../api/problem.ts';
import { get, request } from '../api/request.ts';
import type { Me } from '../api/types.ts';
import { device, onChangeElsewhere, tab } from '../browser/memory.ts';
import { readingTheClock } from '../clock/serverClock.ts';

/** Both marks only save requests. The session cookie decides who is signed in, and a page cannot read it. */
const signedInMark = 'signedIn';
const strangerMark = 'stranger';

/** Storage may be cleared or disabled, so without a mark the server is asked once for each tab. */
async function askWhoIAm(): Promise<Me | null> {
  if (!device.recall(signedInMark) && tab.recall(strangerMark)) return null;
  try {
    const me = await readingTheClock(() => get<Me>('/api/v1/me'));
    markSignedIn(me);
    return me;
  } catch (error) {
    if (!(error instanceof Problem && error.status === 401)) throw error;
    markStranger();
    return null;
  }
}

/** For what is asked for before the server has said who is signed in. */
export function wasSignedIn(): boolean {
  return device.recall(signedInMark) !== null;
}

function markSignedIn(me: Me): void {
  if (device.recall(signedInMark) !== me.account.id) device.remember(signedInMark, me.account.id);
  tab.remember(strangerMark, null);
}

function markStranger(): void {
  device.remember(signedInMark, null);
  tab.remember(strangerMark, '1');
}

export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: askWhoIAm,
  staleTime: 60_000,
  // Each request renews the session, so that somebody who waits for the opening in a background tab stays signed in.
  refetchInterval: 10 * 60_000,
  refetchIntervalInBackground: true,
});

export function useMe() {
  return useQuery(meQuery);
}

/** For organisers, the lists include drafts. */
function askAgainForCongresses(client: QueryClient): void {
  for (const key of ['congresses', 'programme']) void client.invalidateQueries({ queryKey: [key] });
}

export function becomeSignedIn(client: QueryClient, me: Me): void {
  client.setQueryData(meQuery.queryKey, me);
  for (const key of ['signups', 'invitations', 'favourites']) client.removeQueries({ queryKey: [key] });
  if (me.roles.length > 0) askAgainForCongresses(client);
  markSignedIn(me);
}

export async function signOut(client: QueryClient): Promise<void> {
  await request('DELETE', '/api/v1/login-sessions/current');
  forgetWhoIAm(client);
}

/** Called when the session has ended. */
export function forgetWhoIAm(client: QueryClient): void {
  markStranger();
  if (client.getQueryData(meQuery.queryKey)?.roles.length) askAgainForCongresses(client);
  client.setQueryData(meQuery.queryKey, null);
  for (const key of [
    'signups',
    'invitations',
    'favourites',
    'dashboard',
    'status',
    'mails',
    'participants',
    'names',
    'attendance',
    'settings',
    'login-sessions',
    'my-data',
  ])
    client.removeQueries({ queryKey: [key] });
}

/** Where storage is disabled, tabs do not hear of each other. */
export function askAgainWhoIAm(client: QueryClient): void {
  tab.remember(strangerMark, null);
  void client.invalidateQueries(meQuery);
}

/** Signing in or out in one tab applies to the others too. */
export function useSessionOfOtherTabs(): void {
  const client = useQueryClient();
  useEffect(() => onChangeElsewhere(signedInMark, () => void client.invalidateQueries(meQuery)), [client]);
}
