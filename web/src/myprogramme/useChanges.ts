import { useEffect, useReducer } from 'react';
import type { Entry } from './agenda.ts';
import { type Change, changeFor, keepFirstShown, markSeen } from './changes.ts';

export interface Changes {
  of: (entry: Entry) => Change | undefined;
  see: (entry: Entry) => void;
}

/** What changed in these entries since this browser showed them, until it is marked as seen. */
export function useChanges(slug: string, entries: Entry[]): Changes {
  const [, lookAgain] = useReducer((count: number) => count + 1, 0);
  useEffect(() => keepFirstShown(slug, entries));
  return {
    of: (entry) => changeFor(slug, entry),
    see: (entry) => {
      markSeen(slug, entry);
      lookAgain();
    },
  };
}
