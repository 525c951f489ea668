import { useEffect, useState } from 'react';
import type { CongressInfo } from '../api/types.ts';
import { useMe } from '../signin/session.ts';
import { useReserve } from './useReserve.ts';
import { openWishes, type Wish } from './wishes.ts';

function Resumed({ congress, wish }: { congress: CongressInfo; wish: Wish }) {
  const { reserve, giveUp } = useReserve({ congress, sessionId: wish.sessionId, slotId: wish.slotId });
  useEffect(() => {
    const { withdraws, inExchangeFor, invitationId } = wish;
    void (withdraws ? giveUp(withdraws) : reserve({ inExchangeFor, invitationId }));
    // Once for each wish.
  }, [wish]);
  return null;
}

/** Goes on with what this tab promised to try again before it was reloaded. */
export function ResumedWishes({ congress }: { congress: CongressInfo }) {
  const me = useMe().data;
  const [found, setFound] = useState<Wish[] | null>(null);
  useEffect(() => {
    if (me !== undefined) setFound((known) => known ?? openWishes(congress.slug, me?.account.id));
  }, [me, congress.slug]);
  return found?.map((wish) => <Resumed key={wish.slotId} congress={congress} wish={wish} />);
}
