import { useQuery } from '@tanstack/react-query';
import { get } from '../../api/request.ts';
import type { Attendance } from '../../api/types.ts';
import { congressPath } from '../../congress/api.ts';

const hasBegun = (counts: Attendance | undefined) => counts?.slots.some(({ present }) => present > 0);

/** How many came, by the id of the slot: live from the first who comes. */
export function useAttendance(slug: string) {
  return useQuery({
    queryKey: ['attendance', slug],
    queryFn: () => get<Attendance>(`${congressPath(slug)}/attendance`),
    select: ({ slots }) => new Map(slots.map((one) => [one.slotId, one])),
    refetchInterval: ({ state }) => (hasBegun(state.data) ? 5000 : 60_000),
  });
}
