import { Unreachable } from './problem.ts';

/** What happens after a try that came to nothing; `until` is on the page's own clock, which nobody can set. */
export type Wait = { kind: 'busy'; until: number } | { kind: 'silent'; until: number } | { kind: 'again' };

export function waitAfter(error: unknown, pauseInMs: number, now: number = performance.now()): Wait {
  return { kind: error instanceof Unreachable ? 'silent' : 'busy', until: now + pauseInMs };
}

/** Never nought: then it is being tried again, which has a sentence of its own. */
export function secondsLeft(until: number, now: number): number {
  return Math.max(1, Math.ceil((until - now) / 1000));
}
