import { useEffect, useEffectEvent, useState } from 'react';
import type { CongressInfo } from '../api/types.ts';
import { useMe } from '../me/session.ts';
import { useReserve } from './useReserve.ts';
import { openWishes, type Wish } from './wishes.ts';

function Resumed({ congress, wish }: { congress: CongressInfo; wish: Wish }) {
  const { reserve, giveUp } = useReserve({ congress, sessionId: wish.sessionId, slotId: wish.slotId });
  const goOn = useEffectEvent(({ withdraws, inExchangeFor, invitationId, keepsWaiting }: Wish) => {
    const how = { inExchangeFor, invitationId, keepsWaiting };
    void (withdraws ? giveUp(withdraws) : reserve(how, keepsWaiting ? 'answered' : 'ask'));
  });
  useEffect(() => goOn(wish), [wish]);
  return null;
}

/** Resumes what this tab promised to retry before it was reloaded. */
export function ResumedWishes({ congress }: { congress: CongressInfo }) {
  const me = useMe().data;
  const [found, setFound] = useState<Wish[] | null>(null);
  if (found === null && me !== undefined) setFound(openWishes(congress.slug, me?.account.id));
  return found?.map((wish) => <Resumed key={wish.slotId} congress={congress} wish={wish} />);
}
