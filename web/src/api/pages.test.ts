import { afterEach, expect, test, vi } from 'vitest';
import { count, everyOne } from './pages.ts';

const list = Array.from({ length: 2300 }, (_, number) => ({ id: String(number), name: `Sam ${number}` }));

/** A list as the services return it, in pages. */
function answer(path: string): Promise<Response> {
  const asked = new URL(path, 'http://localhost').searchParams;
  const [page, limit] = [Number(asked.get('page') ?? 1), Number(asked.get('limit') ?? 1000)];
  const some = list.slice((page - 1) * limit, page * limit);
  return Promise.resolve(new Response(JSON.stringify(some), { headers: { 'Total-Count': String(list.length) } }));
}

afterEach(() => vi.unstubAllGlobals());

test('the count is of all pages', async () => {
  vi.stubGlobal('fetch', answer);
  expect(await count('/participants')).toBe(2300);
});

test('of a list of several pages everything is known', async () => {
  vi.stubGlobal('fetch', answer);
  expect(await everyOne('/participants')).toEqual(list);
});
