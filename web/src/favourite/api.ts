import { queryOptions } from '@tanstack/react-query';
import { keptOffline } from '../api/offline.ts';
import { get, request } from '../api/request.ts';
import type { Favourites } from '../api/types.ts';
import { congressPath } from '../congress/api.ts';

/** Of one participant in a congress. */
export interface Owner {
  slug: string;
  participantId: string;
}

const path = ({ slug, participantId }: Owner, slotId = '') =>
  `${congressPath(slug)}/favourites${slotId && `/${encodeURIComponent(slotId)}`}` +
  `?participantId=${encodeURIComponent(participantId)}`;

let last: Promise<unknown> = Promise.resolve();

/** One after the other: what is read has all changes before it, and a whole list does not overtake one that was added. */
function inTurn<T>(ask: () => Promise<T>): Promise<T> {
  const turn = last.then(ask, ask);
  last = turn.catch(() => undefined);
  return turn;
}

/** The ids of slots, the most wanted first. */
export const favouritesQuery = (owner: Owner) =>
  queryOptions({
    queryKey: ['favourites', owner.slug, owner.participantId],
    queryFn: () => inTurn(async () => (await get<Favourites>(path(owner))).slotIds),
    staleTime: 60_000,
    meta: keptOffline,
  });

export const addFavourite = (owner: Owner, slotId: string) => inTurn(() => request('PUT', path(owner, slotId)));

export const removeFavourite = (owner: Owner, slotId: string) => inTurn(() => request('DELETE', path(owner, slotId)));

/** @returns what is now stored */
async function put(owner: Owner, slotIds: string[]): Promise<string[]> {
  return (await request<Favourites>('PUT', path(owner), { slotIds })).data.slotIds;
}

export const orderFavourites = (owner: Owner, slotIds: string[]) => inTurn(() => put(owner, slotIds));

const most = 100;

/** Adds them at the end. */
export const mergeFavourites = (owner: Owner, slotIds: string[]) =>
  inTurn(async () => {
    const { slotIds: known } = await get<Favourites>(path(owner));
    return put(owner, [...new Set([...known, ...slotIds])].slice(0, most));
  });
