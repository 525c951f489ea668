import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useMe } from '../../me/session.ts';
import { showStored } from './api.ts';
import { usePendingTicks } from './pending.ts';
import { type Refused, sendPending } from './send.ts';

const retryEveryMs = 5000;

/** Sends the ticks of this account that are not stored yet, as soon as there is a connection. */
export function useSendPending(slug: string) {
  const client = useQueryClient();
  const account = useMe().data?.account.id ?? '';
  const pending = usePendingTicks().filter((tick) => tick.slug === slug && tick.account === account);
  const isSending = useRef(false);
  const [isOffline, setOffline] = useState(false);
  const [refused, setRefused] = useState<Refused[]>([]);

  const sendNow = useCallback(async () => {
    if (isSending.current || !account) return;
    isSending.current = true;
    const sent = await sendPending(slug, account, (tick) => showStored(client, tick));
    isSending.current = false;
    setOffline(sent.stopped !== undefined);
    if (sent.refused.length > 0) setRefused((before) => [...before, ...sent.refused]);
    if (sent.stored + sent.refused.length > 0) {
      await client.invalidateQueries({ queryKey: ['names', slug] });
      await client.invalidateQueries({ queryKey: ['attendance', slug] });
    }
  }, [client, slug, account]);

  const waiting = pending.length;
  useEffect(() => {
    if (waiting === 0) return undefined;
    const soon = setTimeout(() => void sendNow());
    const timer = setInterval(() => void sendNow(), retryEveryMs);
    const now = () => void sendNow();
    window.addEventListener('online', now);
    return () => {
      clearTimeout(soon);
      clearInterval(timer);
      window.removeEventListener('online', now);
    };
  }, [waiting, sendNow]);

  const forgetRefusal = (signupId: string) =>
    setRefused((before) => before.filter(({ tick }) => tick.signupId !== signupId));

  return { account, pending, refused, isOffline: isOffline && waiting > 0, sendNow, forgetRefusal };
}
