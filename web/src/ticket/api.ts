import { queryOptions } from '@tanstack/react-query';
import { keptOffline } from '../api/offline.ts';
import { get } from '../api/request.ts';
import type { Ticket } from '../api/types.ts';
import { congressPath } from '../congress/api.ts';

/** Stays the same until the congress is over, unless the server's key is replaced. */
export const ticketQuery = (slug: string, participantId: string) =>
  queryOptions({
    queryKey: ['ticket', slug, participantId],
    queryFn: () => get<Ticket>(`${congressPath(slug)}/me/ticket?participantId=${encodeURIComponent(participantId)}`),
    staleTime: 10 * 60_000,
    meta: keptOffline,
  });
