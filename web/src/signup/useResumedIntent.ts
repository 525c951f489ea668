import { useEffect } from 'react';
import type { CongressInfo, Session } from '../api/types.ts';
import { useMe } from '../me/session.ts';
import { isGoingOn } from './goingOn.ts';
import { forgetIntent, pendingIntent } from './intent.ts';
import { useReserve } from './useReserve.ts';

/** Does what was announced before signing in, once, for a visitor who comes directly from there. */
export function useResumedIntent(congress: CongressInfo, session: Session): void {
  const me = useMe().data;
  const intent = pendingIntent();
  const slotId = isGoingOn() && intent?.sessionId === session.id && !intent.invitation ? intent.slotId : '';
  const { reserve } = useReserve({ congress, sessionId: session.id, slotId });
  useEffect(() => {
    if (!me || !slotId || !pendingIntent()) return;
    forgetIntent();
    void reserve();
  }, [me, slotId, reserve]);
}
