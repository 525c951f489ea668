import { queryOptions, useQuery } from '@tanstack/react-query';
import { get } from '../../api/request.ts';
import type { SlotParticipants } from '../../api/types.ts';
import { congressPath } from '../../congress/api.ts';
import type { Language } from '../../language/types.ts';
import type { Format } from '../reports/api.ts';

const path = (slug: string, slotId: string) => `${congressPath(slug)}/slots/${slotId}/participants`;

/** Always as it is now. */
export const namesQuery = (slug: string, slotId: string) =>
  queryOptions({
    queryKey: ['names', slug, slotId],
    queryFn: () => get<SlotParticipants>(path(slug, slotId)),
    staleTime: 0,
  });

export const useNames = (slug: string, slotId: string) => useQuery(namesQuery(slug, slotId));

/** In the words of the page that asks. */
export const namesFile = (slug: string, slotId: string, format: Format, language: Language) =>
  `${path(slug, slotId)}.${format}?language=${language}`;
