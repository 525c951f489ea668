import { request } from './request.ts';

/** All of a list that comes in pages. */
export async function everyOne<T>(path: string): Promise<T[]> {
  const all: T[] = [];
  for (let page = 1; ; page++) {
    const { data, total } = await request<T[]>('GET', page === 1 ? path : `${path}?page=${page}`);
    all.push(...data);
    if (data.length === 0 || all.length >= (total ?? 0)) return all;
  }
}

/** How many there are on all pages. */
export async function count(path: string): Promise<number> {
  const { total } = await request<unknown[]>('GET', `${path}?limit=1`);
  return total ?? 0;
}
