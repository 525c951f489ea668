import { type ReactNode, useSyncExternalStore } from 'react';

interface Said {
  text: string;
  shown: ReactNode;
  isAgain: boolean;
}

let last: Said = { text: '', shown: '', isAgain: false };
const listeners = new Set<() => void>();

/**
 * Announces something to screen readers: only ever about what the reader asked for.
 *
 * @param shown the same with its foreign words marked
 */
export function announce(text: string, shown: ReactNode = text): void {
  // Screen readers repeat a text only if it differs from the last one.
  last = { text, shown, isAgain: text === last.text && !last.isAgain };
  listeners.forEach((tell) => tell());
}

function subscribe(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}

export function Announcer() {
  const current = () => last;
  const { shown, isAgain } = useSyncExternalStore(subscribe, current, current);
  return (
    <div role="status" className="visually-hidden" data-announcer>
      {shown}
      {isAgain && '\u00a0'}
    </div>
  );
}
