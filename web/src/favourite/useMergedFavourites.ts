import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useOnline } from '../ui/useOnline.ts';
import { favouritesQuery, mergeFavourites, type Owner } from './api.ts';
import { keepHere, keptHere, useKeptHere } from './keptHere.ts';
import { useOwner } from './useFavourites.ts';

const union = (known: string[], others: string[]) => [...new Set([...known, ...others])];

const merging = new Set<string>();

async function mergeOnce(client: QueryClient, owner: Owner): Promise<void> {
  const { slug, participantId } = owner;
  const sent = keptHere(slug, participantId);
  // From now on they are this participant's, whatever becomes of the request.
  keepHere(slug, sent, participantId);
  const stored = await mergeFavourites(owner, sent);
  const here = keptHere(slug, participantId);
  // Whatever was added or removed since the request counts.
  const isGone = (slotId: string) => sent.includes(slotId) && !here.includes(slotId);
  client.setQueryData(favouritesQuery(owner).queryKey, (known: string[] | undefined) =>
    (known ? union(known, sent) : stored).filter((slotId) => !isGone(slotId)),
  );
  const later = here.filter((each) => !sent.includes(each));
  keepHere(slug, later, participantId);
}

async function merge(client: QueryClient, owner: Owner): Promise<void> {
  const { slug, participantId } = owner;
  if (merging.has(slug)) return;
  merging.add(slug);
  try {
    while (keptHere(slug, participantId).length > 0) await mergeOnce(client, owner);
  } catch {
    // They stay in this browser, and are sent later.
  } finally {
    merging.delete(slug);
  }
}

/** What was kept in this browser becomes the participant's, as soon as it is known who that is. */
export function useMergedFavourites(slug: string): void {
  const client = useQueryClient();
  const owner = useOwner(slug);
  const online = useOnline();
  const isToSend = useKeptHere(slug, owner?.participantId).length > 0;
  useEffect(() => {
    if (owner && online && isToSend) void merge(client, owner);
  }, [client, owner, online, isToSend]);
}
