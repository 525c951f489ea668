import { beforeEach, expect, test, vi } from 'vitest';
import { fakeCaches } from '../../dev/fakeCaches.ts';
import { copyOf, forgetCopies, storeCopy } from './copies.ts';

beforeEach(() => {
  vi.stubGlobal('caches', fakeCaches());
  return () => vi.unstubAllGlobals();
});

test('a copy is found again by its owner only', async () => {
  await storeCopy('anna', 'programme', { data: { day: 1 }, at: 5 });
  expect(await copyOf('anna', 'programme')).toEqual({ data: { day: 1 }, at: 5 });
  expect(await copyOf('anna', 'ticket')).toBeUndefined();
  expect(await copyOf('bo', 'programme')).toBeUndefined();
});

test('forgetting leaves nothing, also of what was on its way', async () => {
  void storeCopy('anna', 'programme', { data: 1, at: 1 });
  void storeCopy('bo', 'programme', { data: 2, at: 2 });
  await forgetCopies();
  expect(await caches.keys()).toEqual([]);
});

test('the copies of who is signed in may stay', async () => {
  await storeCopy('anna', 'programme', { data: 1, at: 1 });
  await storeCopy('bo', 'programme', { data: 2, at: 2 });
  await caches.open('meedoen-pages-1');
  await forgetCopies('bo');
  expect(await caches.keys()).toEqual(['meedoen-copies-bo', 'meedoen-pages-1']);
});

test('a browser that stores nothing has no copies', async () => {
  vi.stubGlobal('caches', { open: () => Promise.reject(new DOMException('denied', 'SecurityError')) });
  await storeCopy('anna', 'programme', { data: 1, at: 1 });
  expect(await copyOf('anna', 'programme')).toBeUndefined();
});
