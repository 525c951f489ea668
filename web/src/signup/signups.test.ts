import { describe, expect, test } from 'vitest';
import { signup } from './fixture.ts';
import { ownSignup, withSignup } from './signups.ts';

describe('my sign-up for a slot', () => {
  test('is the one that is alive, not the withdrawn one before it', () => {
    const list = withSignup([signup('WITHDRAWN')], signup('WAITLISTED', { id: 's2' }));
    expect(ownSignup(list, 'a', 'p1')?.id).toBe('s2');
    expect(ownSignup(list, 'a', 'p2')).toBeUndefined();
  });
});
