import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Session } from '../api/types.ts';

const searchQuery = {
  queryKey: ['programme search'],
  queryFn: async () => await import('./search.ts'),
  staleTime: Infinity,
  gcTime: Infinity,
};

/** The ids of the sessions that a search finds. Its code comes with the first letter; until then nothing is left out. */
export function useFound(sessions: Session[], words: string): ReadonlySet<string> | undefined {
  const text = words.trim();
  const { data: code } = useQuery({ ...searchQuery, enabled: text !== '' });
  const search = useMemo(() => code?.sessionSearch(sessions), [code, sessions]);
  return text === '' ? undefined : search?.(text);
}
