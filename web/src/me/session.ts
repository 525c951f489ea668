import { queryOptions, type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Problem } from '../api/problem.ts';
import { keptOffline } from '../api/offline.ts';
import { get, request } from '../api/request.ts';
import type { Me } from '../api/types.ts';
import { forgetCopies } from '../browser/copies.ts';
import { device, onChangeElsewhere, tab } from '../browser/memory.ts';
import { readingTheClock } from '../clock/serverClock.ts';

/** Both marks only save requests. The session cookie decides who is signed in, and a page cannot read it. */
const signedInMark = 'signedIn';
const strangerMark = 'stranger';

/** Storage may be cleared or disabled, so without a mark the server is asked once for each tab. */
async function askWhoIAm(client: QueryClient): Promise<Me | null> {
  const before = client.getQueryData<Me | null>(['me'])?.account.id;
  const me = await readWhoIAm();
  if (before && before !== me?.account.id) removeOwn(client);
  return me;
}

/** What a participant has. A form of an organiser stays: its owner may sign in again to send it. */
function removeOwn(client: QueryClient): void {
  for (const key of ['signups', 'invitations', 'favourites', 'ticket']) client.removeQueries({ queryKey: [key] });
}

async function readWhoIAm(): Promise<Me | null> {
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

/** Whose data is kept in this browser. */
export const signedInAs = (): string => device.recall(signedInMark) ?? 'nobody';

function markSignedIn(me: Me): void {
  if (signedInAs() !== me.account.id) {
    device.remember(signedInMark, me.account.id);
    void forgetCopies(me.account.id);
  }
  tab.remember(strangerMark, null);
}

function markStranger(): void {
  if (wasSignedIn()) void forgetCopies();
  device.remember(signedInMark, null);
  tab.remember(strangerMark, '1');
}

export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: ({ client }) => askWhoIAm(client),
  staleTime: 60_000,
  // Each request renews the session, so that somebody who waits for the opening in a background tab stays signed in.
  refetchInterval: 10 * 60_000,
  refetchIntervalInBackground: true,
  meta: keptOffline,
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
  removeOwn(client);
  if (me.roles.length > 0) askAgainForCongresses(client);
  markSignedIn(me);
}

export async function signOut(client: QueryClient): Promise<void> {
  await request('DELETE', '/api/v1/login-sessions/current');
  forgetWhoIAm(client);
}

const everybodys = ['me', 'congresses', 'programme', 'programme search', 'availability', 'organisations'];

/** Ticks at the door that are not sent yet are ids and moments, and wait for the account that made them. */
const isNotPersonal = (key: string) => key === 'language' || key === 'ticks' || key.startsWith('putOff');

/** Called when the session has ended on purpose: nothing of its owner stays in this browser. */
export function forgetWhoIAm(client: QueryClient): void {
  void forgetCopies();
  device.forgetAllBut(isNotPersonal);
  tab.forgetAllBut(() => false);
  markStranger();
  if (client.getQueryData(meQuery.queryKey)?.roles.length) askAgainForCongresses(client);
  client.setQueryData(meQuery.queryKey, null);
  client.removeQueries({ predicate: ({ queryKey }) => !everybodys.includes(String(queryKey[0])) });
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
