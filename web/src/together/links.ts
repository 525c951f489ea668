import { useSyncExternalStore } from 'react';

const links = new Map<string, string>();
const listeners = new Set<() => void>();

/** The server returns a link only once; it is kept as long as the page is open. */
export function keepLink(invitationId: string, link: string | undefined): void {
  if (link) links.set(invitationId, link);
  listeners.forEach((tell) => tell());
}

function subscribe(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}

export function useLink(invitationId: string): string | undefined {
  return useSyncExternalStore(subscribe, () => links.get(invitationId));
}
