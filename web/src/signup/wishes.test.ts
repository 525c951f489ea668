import { beforeEach, describe, expect, test } from 'vitest';
import { Unreachable } from '../api/problem.ts';
import { tab } from '../browser/memory.ts';
import { attemptFor } from './attempts.ts';
import { patiently } from './patiently.ts';
import { forgetWish, keepWish, openWishes } from './wishes.ts';

const wish = { congress: 'c', sessionId: 's', slotId: 'a', account: 'me' };

beforeEach(() => forgetWish('a'));

describe('a wish that is not answered yet', () => {
  test('is resumed by the same person in the same congress', () => {
    keepWish(wish, 0);
    expect(openWishes('c', 'me', 1000)).toEqual([{ ...wish, at: 0 }]);
    expect(openWishes('other', 'me', 1000)).toEqual([]);
    expect(openWishes('c', 'somebody else', 1000)).toEqual([]);
  });

  test('is one for each slot, the last', () => {
    keepWish(wish, 0);
    keepWish({ ...wish, withdraws: 's1' }, 1);
    expect(openWishes('c', 'me', 2).map(({ withdraws }) => withdraws)).toEqual(['s1']);
  });

  test('ends with its answer, or after a long absence', () => {
    keepWish(wish, 0);
    expect(openWishes('c', 'me', 60 * 60_000)).toEqual([]);
    forgetWish('a');
    expect(openWishes('c', 'me', 1)).toEqual([]);
  });

  test('is not asked again when its owner has signed out meanwhile', async () => {
    let asked = 0;
    const answer = patiently(wish, () => {
      asked++;
      return Promise.reject(new Unreachable());
    });
    await expect.poll(() => asked).toBe(1);
    tab.forgetAllBut(() => false);
    expect(await answer).toMatchObject({ name: 'Abandoned' });
    expect(asked).toBe(1);
    expect(attemptFor('a')).toBeUndefined();
  });
});
