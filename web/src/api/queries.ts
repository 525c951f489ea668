import { QueryClient } from '@tanstack/react-query';
import { pauseInMs } from './patience.ts';
import { isPassing } from './problem.ts';

export function newQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        // The pages show the offline state themselves.
        networkMode: 'always',
        retry: (failures, error) => isPassing(error) && failures < 4,
        retryDelay: (failures, error) => pauseInMs(failures + 1, error),
      },
      mutations: { networkMode: 'always' },
    },
  });
}
