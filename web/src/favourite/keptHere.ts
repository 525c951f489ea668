import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { device, onChangeElsewhere } from '../browser/memory.ts';

// The favourites of somebody of whom we do not know yet who they are, and those that could not be sent.

const key = (slug: string) => `favourites.${slug}`;
const listeners = new Set<() => void>();

const known = (slug: string) => device.recallJson<unknown>(key(slug));

function listed(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}

/** The ids of slots, the most wanted first. */
export const keptHere = (slug: string): string[] => listed(known(slug));

export function keepHere(slug: string, slotIds: string[]): void {
  device.remember(key(slug), slotIds.length > 0 ? JSON.stringify([...new Set(slotIds)]) : null);
  listeners.forEach((tell) => tell());
}

export function useKeptHere(slug: string): string[] {
  const subscribe = useCallback(
    (tell: () => void) => {
      listeners.add(tell);
      const stop = onChangeElsewhere(key(slug), tell);
      return () => {
        listeners.delete(tell);
        stop();
      };
    },
    [slug],
  );
  const stored = useSyncExternalStore(subscribe, () => JSON.stringify(keptHere(slug)));
  return useMemo(() => listed(JSON.parse(stored)), [stored]);
}
