import { QueryClient } from '@tanstack/react-query';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
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
