import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useParticipant } from '../me/participant.ts';
import { useMe } from '../me/session.ts';
import { favouritesQuery, type Owner } from './api.ts';
import { useKeptHere } from './keptHere.ts';

/** Undefined while nobody is signed in, or while it is not known for whom they act: favourites then stay in the browser. */
export function useOwner(slug: string): Owner | undefined {
  const id = useParticipant(useMe().data, slug)?.id;
  return useMemo(() => (id ? { slug, participantId: id } : undefined), [slug, id]);
}

const nobody = { slug: '', participantId: '' };

/** What is stored of whoever is signed in. */
export function useStoredFavourites(slug: string) {
  const owner = useOwner(slug);
  return useQuery({ ...favouritesQuery(owner ?? nobody), enabled: Boolean(owner) });
}

/** The ids of slots, the most wanted first; undefined until they are known. */
export function useFavourites(slug: string): string[] | undefined {
  const owner = useOwner(slug);
  const here = useKeptHere(slug, owner?.participantId);
  const { isPending } = useMe();
  const known = useStoredFavourites(slug).data;
  return useMemo(() => {
    if (isPending) return undefined;
    if (!owner || here.length === 0) return owner ? known : here;
    return [...new Set([...(known ?? []), ...here])];
  }, [isPending, owner, known, here]);
}
