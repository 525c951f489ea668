import { queryOptions } from '@tanstack/react-query';
import { withPatience, type Patience } from '../api/patience.ts';
import { Problem } from '../api/problem.ts';
import { get, request } from '../api/request.ts';
import type { MyData } from '../api/types.ts';

/** A browser saves it as a file. */
export const exportPath = '/api/v1/me/export';

export const myDataQuery = queryOptions({
  queryKey: ['my-data'],
  queryFn: () => get<MyData>(exportPath),
  staleTime: 0,
});

/** Once it is done, nobody is signed in any more: so it is if the answer got lost. */
export async function deleteMe(patience: Patience): Promise<void> {
  let attempts = 0;
  const isDone = (error: unknown) => attempts > 1 && error instanceof Problem && error.status === 401;
  async function attempt() {
    attempts++;
    try {
      await request('DELETE', '/api/v1/me');
    } catch (error) {
      if (!isDone(error)) throw error;
    }
  }
  await withPatience(attempt, patience);
}
