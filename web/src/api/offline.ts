import { type Query, type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useCallback, useSyncExternalStore } from 'react';
import { copyOf, storeCopy } from '../browser/copies.ts';
import { isPassing } from './problem.ts';

/** For the `meta` of a query: what it read is kept for when there is no connection. */
export const keptOffline = { offline: 'kept' } as const;
/** The same, and the pages say how old it is: it is read again and again while there is a connection. */
export const datedOffline = { offline: 'dated' } as const;

/** Without an answer for so long, a page shows what it has. */
const patienceInMs = 3000;
/** Streams may bring many changes in a row. */
const pauseInMs = 500;

const restoredAt = new WeakMap<Query, number>();
const isCopy = (query: Query) => restoredAt.get(query) === query.state.dataUpdatedAt;

/**
 * The network comes first: a copy is shown when there is no answer, or none for long, and the page goes on asking.
 *
 * @param owner who is signed in now
 */
export function keepCopies(client: QueryClient, owner: () => string): () => void {
  const queries = client.getQueryCache();
  const waiting = new Map<string, ReturnType<typeof setTimeout>>();

  function store(query: Query) {
    clearTimeout(waiting.get(query.queryHash));
    const whose = owner();
    const put = () => {
      const { data, dataUpdatedAt: at } = query.state;
      if (whose === owner()) void storeCopy(whose, query.queryHash, { data, at });
    };
    waiting.set(query.queryHash, setTimeout(put, pauseInMs));
  }

  async function restore(query: Query) {
    const whose = owner();
    const copy = await copyOf(whose, query.queryHash);
    const isStillMissing = query.state.data === undefined && queries.get(query.queryHash) === query;
    if (!copy || !isStillMissing || whose !== owner()) return;
    restoredAt.set(query, copy.at);
    client.setQueryData(query.queryKey, copy.data, { updatedAt: copy.at });
  }

  return queries.subscribe((event) => {
    if (event.type !== 'updated' || !event.query.meta?.['offline']) return;
    const { query, action } = event;
    const isMissing = query.state.data === undefined;
    if (action.type === 'success' && action.data && !isCopy(query)) store(query);
    if ((action.type === 'failed' || action.type === 'error') && isMissing && isPassing(action.error))
      void restore(query);
    if (action.type === 'fetch' && isMissing) setTimeout(() => query.state.data ?? restore(query), patienceInMs);
  });
}

function isAway({ state }: Query): boolean {
  return isPassing(state.error);
}

const isDated = (query: Query) => query.meta?.['offline'] === 'dated' && query.isActive() && query.state.data;

/** When what the page shows was read, if it is not known to be current; otherwise 0. */
export function useShownSince(isOnline: boolean): number {
  const queries = useQueryClient().getQueryCache();
  const since = () => {
    const old = queries.findAll({ predicate: (each) => Boolean(isDated(each)) });
    const times = old
      .filter((each) => !isOnline || isCopy(each) || isAway(each))
      .map((each) => each.state.dataUpdatedAt);
    return times.length > 0 ? Math.min(...times) : 0;
  };
  return useSyncExternalStore(
    useCallback((tell) => queries.subscribe(tell), [queries]),
    since,
  );
}

/** Asks again for everything that is kept and shown. */
export function useAskAgain(): () => void {
  const client = useQueryClient();
  return useCallback(
    () => void client.refetchQueries({ type: 'active', predicate: (each) => Boolean(each.meta?.['offline']) }),
    [client],
  );
}
