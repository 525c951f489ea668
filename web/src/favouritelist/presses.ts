import { useSyncExternalStore } from 'react';
import { tab } from '../browser/memory.ts';
import type { Asked } from './askInOrder.ts';

// What becomes of one press for all favourites. It goes on while the visitor looks at other pages, and here they find it again.

export interface Press {
  state: 'busy' | 'done' | 'cut-off';
  asked: Asked[];
}

/** By participant. */
const presses = new Map<string, Press>();
const listeners = new Set<() => void>();

export function setPress(participantId: string, press: Press | null): void {
  if (press) presses.set(participantId, press);
  else presses.delete(participantId);
  listeners.forEach((tell) => tell());
}

function subscribe(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}

export const pressOf = (participantId: string): Press | undefined => presses.get(participantId);

export function usePress(participantId: string): Press | undefined {
  return useSyncExternalStore(subscribe, () => pressOf(participantId));
}

/** What was told is over when the reader leaves the page. What goes on is not. */
export function forgetWhatWasTold(participantId: string): void {
  if (pressOf(participantId)?.state !== 'busy') setPress(participantId, null);
}

/** A press that is not finished: the page promised to go on with it, including after a reload. */
export interface Unfinished {
  participantId: string;
  joinsWaitingLists: boolean;
  at: number;
}

const key = 'favouritesPressed';
/** After this time, people will have looked elsewhere. */
const longestInMs = 15 * 60_000;

export function keepUnfinished(press: Omit<Unfinished, 'at'>, now: number = Date.now()): void {
  tab.remember(key, JSON.stringify({ ...press, at: now }));
}

export function forgetUnfinished(): void {
  tab.remember(key, null);
}

export function unfinishedOf(participantId: string, now: number = Date.now()): Unfinished | null {
  const press = tab.recallJson<Unfinished>(key);
  return press?.participantId === participantId && now - press.at < longestInMs ? press : null;
}
