import { queryOptions } from '@tanstack/react-query';
import { withPatience, type Patience } from '../api/patience.ts';
import { isPassing, Problem } from '../api/problem.ts';
import { get, request } from '../api/request.ts';
import type { MyData, MyMails } from '../api/types.ts';

/** Stored by another service. When it cannot be reached, all else can still be read and erased. */
async function myMails(): Promise<MyData['data']> {
  try {
    return [{ kind: 'mails', rows: (await get<MyMails>('/api/v1/me/mails')).mails }];
  } catch (error) {
    if (isPassing(error)) return [];
    throw error;
  }
}

async function everythingAboutMe(): Promise<MyData> {
  const [known, mails] = await Promise.all([get<MyData>('/api/v1/me/export'), myMails()]);
  return { ...known, data: [...known.data, ...mails] };
}

export const myDataQuery = queryOptions({
  queryKey: ['my-data'],
  queryFn: everythingAboutMe,
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
