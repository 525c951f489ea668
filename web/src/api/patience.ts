import { isPassing, Problem } from './problem.ts';

const longestPauseInSeconds = 20;

/** How long to wait before asking again: what the server says, or growing pauses; never all of us at once. */
export function pauseInMs(attempt: number, error: unknown, random: () => number = Math.random): number {
  const asked = error instanceof Problem ? error.retryAfterSeconds : undefined;
  const seconds = asked ?? Math.min(longestPauseInSeconds, 2 ** attempt / 2);
  return Math.round(1000 * (seconds + random() * Math.max(0.5, seconds / 4)));
}

export interface Patience {
  attempts?: number;
  onWait?: (pauseInMs: number) => void;
  sleep?: (ms: number) => Promise<void>;
}

const sleepInReality = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));

/** Only for requests that may be repeated without harm. */
export async function withPatience<T>(ask: () => Promise<T>, patience: Patience = {}): Promise<T> {
  const { attempts = 10, onWait, sleep = sleepInReality } = patience;
  for (let attempt = 1; ; attempt++) {
    try {
      return await ask();
    } catch (error) {
      if (!isPassing(error) || attempt >= attempts) throw error;
      const pause = pauseInMs(attempt, error);
      onWait?.(pause);
      await sleep(pause);
    }
  }
}
