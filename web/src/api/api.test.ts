import { describe, expect, test } from 'vitest';
import { pauseInMs, withPatience } from './patience.ts';
import { isPassing, Problem, secondsToWait, Unreachable } from './problem.ts';

const busy = (seconds?: number) => new Problem(503, { type: 'urn:meedoen:problem:service-unavailable' }, seconds);
const full = new Problem(409, { type: 'urn:meedoen:problem:full', title: 'Vol' });
const atOnce = () => Promise.resolve();

function answering(...answers: (Error | string)[]): () => Promise<string> {
  return async () => {
    const next = answers.shift() ?? 'nothing left';
    if (next instanceof Error) throw next;
    return next;
  };
}

describe('a problem', () => {
  test('is known by the last part of its type', () => {
    expect(full.code).toBe('full');
    expect(new Problem(500, { type: 'about:blank' }).code).toBe('unknown');
  });

  test('is temporary if the server is busy or unreachable, not if it refuses', () => {
    expect([busy(), new Problem(429, {}), new Unreachable()].map(isPassing)).toEqual([true, true, true]);
    const tooOften = new Problem(429, { type: 'urn:meedoen:problem:changing-too-often' });
    expect([full, tooOften, new Problem(500, {}), new Error()].map(isPassing)).toEqual([false, false, false, false]);
  });
});

describe('Retry-After', () => {
  test('comes in seconds or as a date', () => {
    expect(secondsToWait('7', 0)).toBe(7);
    expect(secondsToWait('Thu, 01 Jan 1970 00:00:30 GMT', 10_000)).toBe(20);
    expect(secondsToWait('Thu, 01 Jan 1970 00:00:30 GMT', 50_000)).toBe(0);
    expect(secondsToWait('soon', 0)).toBeUndefined();
    expect(secondsToWait(null, 0)).toBeUndefined();
  });

  test('is respected, with jitter so that clients do not return all at once', () => {
    expect(pauseInMs(1, busy(8), () => 0)).toBe(8000);
    expect(pauseInMs(1, busy(8), () => 1)).toBe(10_000);
  });
});

describe('patience', () => {
  test('asks again until there is an answer, and says how long it waits', async () => {
    const waits: number[] = [];
    const ask = answering(busy(2), new Unreachable(), 'a place');
    expect(await withPatience(ask, { sleep: atOnce, onWait: (ms) => waits.push(ms) })).toBe('a place');
    expect(waits).toHaveLength(2);
    expect(waits[0]).toBeGreaterThanOrEqual(2000);
  });

  test('asks once more when the page was a moment too early', async () => {
    const early = (opensAt: number) =>
      new Problem(409, { type: 'urn:meedoen:problem:not-open-yet', opensAt: new Date(opensAt).toISOString() });
    const waits: number[] = [];
    const onWait = (ms: number) => waits.push(ms);
    expect(await withPatience(answering(early(Date.now() + 200), 'a place'), { sleep: atOnce, onWait })).toBe(
      'a place',
    );
    expect(waits[0]).toBeGreaterThan(100);
    expect(waits[0]).toBeLessThan(1000);
    const tomorrow = early(Date.now() + 86_400_000);
    await expect(withPatience(answering(tomorrow, 'a place'), { sleep: atOnce })).rejects.toBe(tomorrow);
  });

  test('accepts a refusal', async () => {
    await expect(withPatience(answering(full, 'a place'), { sleep: atOnce })).rejects.toBe(full);
  });

  test('ends', async () => {
    await expect(withPatience(answering(busy(), busy(), busy()), { attempts: 2, sleep: atOnce })).rejects.toThrow();
  });
});
