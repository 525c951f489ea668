import { afterEach, expect, test, vi } from 'vitest';
import { everyParticipant, participantCount } from './api.ts';

const list = Array.from({ length: 2300 }, (_, number) => ({ id: String(number), name: `Sam ${number}` }));

/** The list as signup-service returns it, in pages. */
function answer(path: string): Promise<Response> {
  const asked = new URL(path, 'http://localhost').searchParams;
  const [page, limit] = [Number(asked.get('page')), Number(asked.get('limit'))];
  const some = list.slice((page - 1) * limit, page * limit);
  return Promise.resolve(new Response(JSON.stringify(some), { headers: { 'Total-Count': String(list.length) } }));
}

afterEach(() => vi.unstubAllGlobals());

test('the count is of everybody on the list, whether they signed up for anything or not', async () => {
  vi.stubGlobal('fetch', answer);
  expect(await participantCount('c')).toBe(2300);
});

test('of a list of several pages everybody is known', async () => {
  vi.stubGlobal('fetch', answer);
  expect((await everyParticipant('c')).map(({ id }) => id)).toEqual(list.map(({ id }) => id));
});
