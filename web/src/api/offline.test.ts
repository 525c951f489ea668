import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeCaches } from '../../dev/fakeCaches.ts';
import { copyOf, storeCopy } from '../browser/copies.ts';
import { datedOffline, keepCopies } from './offline.ts';
import { Problem, Unreachable } from './problem.ts';

const queryKey = ['programme', 'lpb'];
const hash = JSON.stringify(queryKey);
let owner = 'anna';
let answer: () => Promise<unknown>;
let client: QueryClient;
let stops: (() => void)[];

const data = () => client.getQueryData(queryKey);
const eventually = <T>(value: () => T) => expect.poll(value);

function look(meta: Record<string, unknown> | undefined = datedOffline): void {
  const query = { queryKey, queryFn: () => answer(), retry: false, ...(meta && { meta }) };
  stops.push(new QueryObserver(client, query).subscribe(() => undefined));
}

beforeEach(() => {
  vi.stubGlobal('caches', fakeCaches());
  owner = 'anna';
  answer = async () => 'fresh';
  client = new QueryClient();
  stops = [keepCopies(client, () => owner)];
});

afterEach(() => {
  stops.forEach((stop) => stop());
  client.clear();
  vi.unstubAllGlobals();
});

test('what was read is kept, with the time', async () => {
  look();
  await expect.poll(() => copyOf('anna', hash)).toMatchObject({ data: 'fresh', at: expect.any(Number) });
});

test('without an answer, the copy is shown with its own time', async () => {
  await storeCopy('anna', hash, { data: 'kept', at: 1000 });
  answer = () => Promise.reject(new Unreachable());
  look();
  await eventually(data).toBe('kept');
  expect(client.getQueryState(queryKey)?.dataUpdatedAt).toBe(1000);
  expect((await copyOf('anna', hash))?.at).toBe(1000);
});

test('with an answer, nothing old is shown first', async () => {
  await storeCopy('anna', hash, { data: 'kept', at: 1000 });
  const shown: unknown[] = [];
  stops.push(client.getQueryCache().subscribe(() => shown.push(data())));
  look();
  await eventually(data).toBe('fresh');
  expect(shown).not.toContain('kept');
});

test('a refusal is not replaced by what was true before', async () => {
  await storeCopy('anna', hash, { data: 'kept', at: 1000 });
  answer = () => Promise.reject(new Problem(401, {}));
  look();
  await eventually(() => client.getQueryState(queryKey)?.status).toBe('error');
  expect(data()).toBeUndefined();
});

test('nobody sees the copies of another', async () => {
  await storeCopy('anna', hash, { data: 'kept', at: 1000 });
  owner = 'bo';
  answer = () => Promise.reject(new Unreachable());
  look();
  await eventually(() => client.getQueryState(queryKey)?.status).toBe('error');
  expect(data()).toBeUndefined();
});

test('what was read for somebody who has left meanwhile is not kept', async () => {
  look();
  await eventually(data).toBe('fresh');
  owner = 'nobody';
  await new Promise((done) => setTimeout(done, 700));
  expect(await caches.keys()).toEqual([]);
});

test('what need not be kept is not', async () => {
  look({});
  await eventually(data).toBe('fresh');
  await new Promise((done) => setTimeout(done, 700));
  expect(await caches.keys()).toEqual([]);
});
