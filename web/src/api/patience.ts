import { serverNow } from '../clock/serverClock.ts';
import { isPassing, isProblem, Problem } from './problem.ts';

const longestPauseInSeconds = 20;

/** The pause before a retry: as the server says, or growing, with jitter so that clients do not return all at once. */
export function pauseInMs(attempt: number, error: unknown, random: () => number = Math.random): number {
  const asked = error instanceof Problem ? error.retryAfterSeconds : undefined;
  const seconds = asked ?? Math.min(longestPauseInSeconds, 2 ** attempt / 2);
  return Math.round(1000 * (seconds + random() * Math.max(0.5, seconds / 4)));
}

/** A page's clock may be slightly fast: a request just before the opening is repeated just after it. */
function opensVerySoon(error: unknown): boolean {
  return isProblem(error, 'not-open-yet') && untilOpening(error) < 5000;
}

function untilOpening(error: Problem): number {
  return Date.parse(String(error.properties['opensAt'])) - serverNow();
}

function pauseBefore(attempt: number, error: unknown): number | null {
  if (opensVerySoon(error)) return Math.max(0, untilOpening(error as Problem)) + 100 + Math.random() * 300;
  return isPassing(error) ? pauseInMs(attempt, error) : null;
}

export interface Patience {
  attempts?: number;
  onWait?: (pauseInMs: number, error: unknown) => void;
  /** The pause is over. */
  onAgain?: (error: unknown) => void;
  sleep?: (ms: number) => Promise<void>;
}

const sleepInReality = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));

/** Only for requests that may be repeated without harm. */
export async function withPatience<T>(ask: () => Promise<T>, patience: Patience = {}): Promise<T> {
  const { attempts = 10, onWait, onAgain, sleep = sleepInReality } = patience;
  for (let attempt = 1; ; attempt++) {
    try {
      return await ask();
    } catch (error) {
      const pause = pauseBefore(attempt, error);
      if (pause === null || attempt >= attempts) throw error;
      onWait?.(pause, error);
      await sleep(pause);
      onAgain?.(error);
    }
  }
}
