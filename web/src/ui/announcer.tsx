import { useSyncExternalStore } from 'react';

let message = '';
const listeners = new Set<() => void>();

/** Says something to a screen reader: only ever about what the listener asked for. */
export function announce(text: string): void {
  // The same words twice are only spoken twice when they differ.
  message = text === message ? `${text}\u00a0` : text;
  listeners.forEach((tell) => tell());
}

function subscribe(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}

export function Announcer() {
  const current = () => message;
  const text = useSyncExternalStore(subscribe, current, current);
  return (
    <div role="status" className="visually-hidden" data-announcer>
      {text}
    </div>
  );
}
