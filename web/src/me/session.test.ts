import { QueryClient } from '@tanstack/react-query';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeCaches, fakeStorage } from '../../dev/fakeCaches.ts';
import { storeCopy } from '../browser/copies.ts';
import { device, tab } from '../browser/memory.ts';
import { becomeSignedIn, meQuery, signOut } from './session.ts';

const me = {
  ...{ account: { id: 'a', email: 'a@b.example', language: 'nl' as const }, participants: [], roles: [] },
  ...{ sessionExpiresAt: '2026-12-01T00:00:00Z', serverTime: '2026-10-01T00:00:00Z' },
};

let cookie = false;
let asked = 0;

/** The cookie decides the answer, and the page cannot see it. */
async function server(path: string): Promise<Response> {
  if (path.endsWith('/current')) cookie = false;
  else asked++;
  return cookie ? Response.json(me) : Response.json({}, { status: path.endsWith('/current') ? 200 : 401 });
}

const whoIs = () => new QueryClient().fetchQuery(meQuery);

beforeEach(() => {
  vi.stubGlobal('fetch', server);
  cookie = false;
  asked = 0;
  device.remember('signedIn', null);
  tab.remember('stranger', null);
});
afterEach(() => vi.unstubAllGlobals());

describe('who is signed in', () => {
  test('is decided by the cookie, even if all storage was cleared', async () => {
    cookie = true;
    becomeSignedIn(new QueryClient(), me);
    device.remember('signedIn', null);
    expect((await whoIs())?.account.id).toBe('a');
  });

  test('is not asked again by a tab that knows nobody is', async () => {
    expect(await whoIs()).toBeNull();
    expect(await whoIs()).toBeNull();
    expect(asked).toBe(1);
  });

  test('is asked again when another tab signed in', async () => {
    expect(await whoIs()).toBeNull();
    cookie = true;
    device.remember('signedIn', 'a');
    expect((await whoIs())?.account.id).toBe('a');
  });

  test('is nobody after signing out', async () => {
    cookie = true;
    const client = new QueryClient();
    await client.fetchQuery(meQuery);
    await signOut(client);
    expect(client.getQueryData(meQuery.queryKey)).toBeNull();
    expect(await whoIs()).toBeNull();
    expect(asked).toBe(1);
  });
});

describe('signing out', () => {
  test('leaves nothing of who was signed in', async () => {
    cookie = true;
    vi.stubGlobal('caches', fakeCaches());
    const [ofDevice, ofTab] = [fakeStorage(), fakeStorage()];
    vi.stubGlobal('localStorage', ofDevice);
    vi.stubGlobal('sessionStorage', ofTab);
    const client = new QueryClient();
    await client.fetchQuery(meQuery);
    client.setQueryData(['signups', 'lpb'], []);
    client.setQueryData(['programme', 'lpb'], {});
    await storeCopy('a', 'ticket', { data: 1, at: 1 });
    for (const key of ['favourites.lpb.p0', 'participant.lpb', 'language', 'ticks']) device.remember(key, 'kept');
    tab.remember('signIn', 'a@b.example');
    await signOut(client);
    expect(client.getQueryData(['signups', 'lpb'])).toBeUndefined();
    expect(client.getQueryData(['programme', 'lpb'])).toBeDefined();
    expect(Object.keys(ofDevice)).toEqual(['meedoen.language', 'meedoen.ticks']);
    expect(Object.keys(ofTab)).toEqual(['meedoen.stranger']);
    await expect.poll(() => caches.keys()).toEqual([]);
  });

  test('is also what another account in the same browser amounts to', async () => {
    cookie = true;
    vi.stubGlobal('caches', fakeCaches());
    device.remember('signedIn', 'somebody else');
    await storeCopy('somebody else', 'ticket', { data: 1, at: 1 });
    const client = new QueryClient();
    client.setQueryData(meQuery.queryKey, () => ({ ...me, account: { ...me.account, id: 'somebody else' } }));
    client.setQueryData(['signups', 'lpb'], []);
    await client.fetchQuery({ ...meQuery, staleTime: 0 });
    expect(client.getQueryData(['signups', 'lpb'])).toBeUndefined();
    await expect.poll(() => caches.keys()).toEqual([]);
  });
});
