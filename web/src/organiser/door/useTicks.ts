import type { SlotParticipant } from '../../api/types.ts';
import { serverNow } from '../../clock/serverClock.ts';
import { keepTick } from './pending.ts';
import { momentAfter } from './ticks.ts';
import { useSendPending } from './useSendPending.ts';

/** Ticks off the people of a slot. */
export function useTicks(slug: string, slotId: string) {
  const { account, pending, refused, forgetRefusal, ...sending } = useSendPending(slug);

  function tick(person: SlotParticipant, present: boolean): void {
    forgetRefusal(person.signupId);
    keepTick({ slug, slotId, signupId: person.signupId, present, at: momentAfter(serverNow(), person), account });
  }

  return {
    ...sending,
    pending: pending.filter((each) => each.slotId === slotId),
    refused: refused.filter((each) => each.tick.slotId === slotId),
    tick,
  };
}
