import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { isGoingOn, goingOn } from './goingOn.ts';
import { forgetIntent, intentOf, keepIntent, pendingIntent, wishOf } from './intent.ts';

const intent = { congress: 'c', sessionId: 's1', slotId: 'a', at: 0 };

beforeEach(forgetIntent);
afterEach(() => vi.unstubAllGlobals());

describe('what somebody wanted before signing in', () => {
  test('travels with the mail and comes back the same', () => {
    expect(wishOf(intent)).toEqual({ congress: 'c', slotId: 'a', path: '/c/c/activiteit/s1' });
    expect(intentOf(wishOf(intent))).toEqual({ congress: 'c', sessionId: 's1', slotId: 'a' });
  });

  test('is no sign-up when only a page was wanted', () => {
    expect(intentOf({ path: '/mijn-programma' })).toBeNull();
    expect(intentOf({ congress: 'c', path: '/c/c/activiteit/s1' })).toBeNull();
    expect(intentOf({ congress: 'c', slotId: 'a', path: '/c/c' })).toBeNull();
  });

  test('never takes the secret of an invitation along', () => {
    expect(JSON.stringify(wishOf({ ...intent, invitation: 'secret' }))).not.toContain('secret');
  });

  test('is forgotten after half an hour', () => {
    keepIntent(intent, 0);
    expect(pendingIntent(29 * 60_000)?.slotId).toBe('a');
    expect(pendingIntent(31 * 60_000)).toBeNull();
  });

  test('is done automatically only for a visitor who comes directly from the questions', () => {
    vi.stubGlobal('window', { history: { state: null } });
    expect(isGoingOn()).toBe(false);
    vi.stubGlobal('window', { history: { state: goingOn } });
    expect(isGoingOn()).toBe(true);
  });
});
