import { useQuery } from '@tanstack/react-query';
import { get } from '../../api/request.ts';
import type { SlotAttendance } from '../../api/types.ts';
import { congressPath } from '../../congress/api.ts';

const hasBegun = (counts: SlotAttendance[] | undefined) => counts?.some(({ present }) => present > 0);

/** How many came, by the id of the slot: live from the first who comes. */
export function useAttendance(slug: string) {
  return useQuery({
    queryKey: ['attendance', slug],
    queryFn: () => get<SlotAttendance[]>(`${congressPath(slug)}/attendance`),
    select: (all) => new Map(all.map((one) => [one.slotId, one])),
    refetchInterval: ({ state }) => (hasBegun(state.data) ? 5000 : 60_000),
  });
}
