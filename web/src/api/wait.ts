import { Unreachable } from './problem.ts';

/** What follows a failed attempt; `until` is in the page's monotonic time. */
export type Wait = { kind: 'busy'; until: number } | { kind: 'silent'; until: number } | { kind: 'again' };

export function waitAfter(error: unknown, pauseInMs: number, now: number = performance.now()): Wait {
  return { kind: error instanceof Unreachable ? 'silent' : 'busy', until: now + pauseInMs };
}

/** Never zero: the next attempt has its own sentence. */
export function secondsLeft(until: number, now: number): number {
  return Math.max(1, Math.ceil((until - now) / 1000));
}
