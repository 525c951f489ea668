import { useSyncExternalStore } from 'react';
import type { Me, Participant } from '../api/types.ts';
import { device } from '../browser/memory.ts';

const listeners = new Set<() => void>();
const key = (slug: string) => `participant.${slug}`;

export function participantsIn(me: Me | null | undefined, slug: string): Participant[] {
  return me?.participants.filter((each) => each.congress === slug) ?? [];
}

export function chooseParticipant(slug: string, id: string): void {
  device.remember(key(slug), id);
  listeners.forEach((tell) => tell());
}

/** The only participant of this mailbox, or the chosen one; undefined until a choice has been made. */
export function chosenParticipant(me: Me | null | undefined, slug: string): Participant | undefined {
  const mine = participantsIn(me, slug);
  if (mine.length === 1) return mine[0];
  const chosen = device.recall(key(slug));
  return mine.find((each) => each.id === chosen);
}

function subscribe(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}

export function useParticipant(me: Me | null | undefined, slug: string): Participant | undefined {
  useSyncExternalStore(subscribe, () => device.recall(key(slug)));
  return chosenParticipant(me, slug);
}
