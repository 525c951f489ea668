import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { device, onChangeElsewhere } from '../browser/memory.ts';

// The favourites of somebody of whom we do not know yet who they are, and those that could not be sent.

/** @param participantId undefined: of whoever signs in next in this browser */
const key = (slug: string, participantId?: string) => ['favourites', slug, participantId].filter(Boolean).join('.');
const listeners = new Set<() => void>();

const known = (slug: string, participantId?: string) => device.recallJson<unknown>(key(slug, participantId));

function listed(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}

/** The ids of slots, the most wanted first. Those of nobody yet are also the participant's. */
export function keptHere(slug: string, participantId?: string): string[] {
  const own = participantId ? listed(known(slug, participantId)) : [];
  return [...new Set([...own, ...listed(known(slug))])];
}

/** Those of nobody yet become the participant's: they are never another's. */
export function keepHere(slug: string, slotIds: string[], participantId?: string): void {
  if (participantId) device.remember(key(slug), null);
  device.remember(key(slug, participantId), slotIds.length > 0 ? JSON.stringify([...new Set(slotIds)]) : null);
  listeners.forEach((tell) => tell());
}

export function useKeptHere(slug: string, participantId?: string): string[] {
  const subscribe = useCallback(
    (tell: () => void) => {
      listeners.add(tell);
      const stops = [key(slug), key(slug, participantId)].map((each) => onChangeElsewhere(each, tell));
      return () => {
        listeners.delete(tell);
        stops.forEach((stop) => stop());
      };
    },
    [slug, participantId],
  );
  const stored = useSyncExternalStore(subscribe, () => JSON.stringify(keptHere(slug, participantId)));
  return useMemo(() => listed(JSON.parse(stored)), [stored]);
}
