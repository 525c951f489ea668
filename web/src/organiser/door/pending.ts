import { useSyncExternalStore } from 'react';
import { device, onChangeElsewhere } from '../../browser/memory.ts';
import { type PendingTick, without, withTick } from './ticks.ts';

// Ticks stay in the browser until they are stored: ids and moments, never names.
const key = 'ticks';
const listeners = new Set<() => void>();
let text: string | null = null;
let ticks: PendingTick[] = [];

export function pendingTicks(): PendingTick[] {
  const now = device.recall(key);
  if (now !== text) {
    text = now;
    ticks = device.recallJson<PendingTick[]>(key) ?? [];
  }
  return ticks;
}

function replace(next: PendingTick[]): void {
  device.remember(key, next.length > 0 ? JSON.stringify(next) : null);
  listeners.forEach((tell) => tell());
}

export const keepTick = (tick: PendingTick): void => replace(withTick(pendingTicks(), tick));
export const forgetTick = (tick: PendingTick): void => replace(without(pendingTicks(), tick));

function subscribe(tell: () => void): () => void {
  const stop = onChangeElsewhere(key, tell);
  listeners.add(tell);
  return () => {
    listeners.delete(tell);
    stop();
  };
}

export function usePendingTicks(): PendingTick[] {
  return useSyncExternalStore(subscribe, pendingTicks, pendingTicks);
}
