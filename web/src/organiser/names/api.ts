import { useQuery } from '@tanstack/react-query';
import { get } from '../../api/request.ts';
import type { SlotParticipants } from '../../api/types.ts';
import { congressPath } from '../../congress/api.ts';

const path = (slug: string, slotId: string) => `${congressPath(slug)}/slots/${slotId}/participants`;

/** Always as it is now: the list is printed. */
export function useNames(slug: string, slotId: string) {
  return useQuery({
    queryKey: ['names', slug, slotId],
    queryFn: () => get<SlotParticipants>(path(slug, slotId)),
    staleTime: 0,
  });
}

export const namesFile = (slug: string, slotId: string) => `${path(slug, slotId)}.csv`;
