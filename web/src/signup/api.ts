import { queryOptions, type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query';
import { keptOffline } from '../api/offline.ts';
import { get, request } from '../api/request.ts';
import type { Signup, SignupRequest } from '../api/types.ts';
import { congressPath } from '../congress/api.ts';
import { useStream } from '../live/useStream.ts';
import { meQuery, useMe } from '../me/session.ts';
import { isUndecided, withSignup } from './signups.ts';

const path = (slug: string) => `${congressPath(slug)}/signups`;

export const signupsQuery = (slug: string) =>
  queryOptions({
    queryKey: ['signups', slug],
    queryFn: () => get<Signup[]>(path(slug)),
    // The stream brings decisions; polling is for when there is no stream.
    refetchInterval: ({ state }) => (state.data?.some(isUndecided) ? 3000 : false),
    meta: keptOffline,
  });

export function useMySignups(slug: string) {
  const me = useMe().data;
  return useQuery({ ...signupsQuery(slug), enabled: Boolean(me) });
}

/** Follows my sign-ups in a congress while its pages are shown. */
export function useLiveSignups(slug: string, isFollowed = true): void {
  const client = useQueryClient();
  const me = useMe().data;
  const { queryKey } = signupsQuery(slug);
  useStream<Signup[]>({
    url: me && isFollowed ? `${path(slug)}/stream` : null,
    event: 'signups',
    audience: me?.account.id,
    known: () => client.getQueryData(queryKey),
    onData: (signups) => client.setQueryData(queryKey, signups),
    onTrouble: () => {
      void client.refetchQueries({ queryKey });
      void client.invalidateQueries(meQuery);
    },
  });
}

export function putSignup(client: QueryClient, slug: string, signup: Signup): void {
  // A response that is still under way is older than this one.
  void client.cancelQueries({ queryKey: signupsQuery(slug).queryKey });
  client.setQueryData(signupsQuery(slug).queryKey, (known: Signup[] | undefined) => withSignup(known ?? [], signup));
}

export async function askForPlace(slug: string, wish: SignupRequest): Promise<Signup> {
  return (await request<Signup>('POST', path(slug), wish)).data;
}

export async function withdraw(slug: string, signupId: string): Promise<Signup> {
  return (await request<Signup>('DELETE', `${path(slug)}/${encodeURIComponent(signupId)}`)).data;
}
