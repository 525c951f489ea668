import { type QueryClient, useQuery } from '@tanstack/react-query';
import type { SlotParticipants } from '../../api/types.ts';
import { namesQuery } from '../names/api.ts';
import type { PendingTick } from './ticks.ts';

/** Several people tick off at one door: each sees the ticks of the others within seconds. */
export function useDoorNames(slug: string, slotId: string) {
  return useQuery({ ...namesQuery(slug, slotId), refetchInterval: 3000, retry: false });
}

/** Until it is read again, the list has what was just stored. */
export function showStored(client: QueryClient, { slug, slotId, signupId, present, at }: PendingTick): void {
  client.setQueryData<SlotParticipants>(
    namesQuery(slug, slotId).queryKey,
    (known) =>
      known && { ...known, confirmed: known.confirmed.map((one) => (one.signupId === signupId ? ticked(one) : one)) },
  );

  function ticked({ present: _, ...person }: SlotParticipants['confirmed'][number]) {
    return present ? { ...person, present: { since: at } } : person;
  }
}
