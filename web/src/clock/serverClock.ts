import { useEffect, useReducer } from 'react';

interface Sample {
  offset: number;
  uncertainty: number;
  readAt: number;
}

const freshForMs = 5 * 60_000;

let best: Sample | null = null;

/** Half the round trip is the most that a reading of the server's clock can be wrong by. */
export function readServerClock(serverTime: string, askedAt: number, answeredAt: number): void {
  const uncertainty = (answeredAt - askedAt) / 2;
  const bestIsFresh = best !== null && Math.abs(answeredAt - best.readAt) < freshForMs;
  if (best && bestIsFresh && best.uncertainty <= uncertainty) return;
  best = { offset: Date.parse(serverTime) - (askedAt + answeredAt) / 2, uncertainty, readAt: answeredAt };
}

export function serverNow(): number {
  return Date.now() + (best?.offset ?? 0);
}

export async function readingTheClock<T extends { serverTime: string }>(ask: () => Promise<T>): Promise<T> {
  const askedAt = Date.now();
  const answer = await ask();
  readServerClock(answer.serverTime, askedAt, Date.now());
  return answer;
}

const seldom = () => false;
const justAfterMs = 5;

/** Until just after the next whole step of the server's clock: what begins at a whole second is not seen a second late. */
export function untilNextTick(now: number, step: number): number {
  return step - (now % step) + justAfterMs;
}

/** The server's time, looked at every few seconds, and every second while `secondsMatter`. */
export function useServerNow(secondsMatter: (now: number) => boolean = seldom): number {
  const [looks, look] = useReducer((count: number) => count + 1, 0);
  const now = serverNow();
  const step = secondsMatter(now) ? 1000 : 10_000;
  useEffect(() => {
    const timer = setTimeout(look, untilNextTick(serverNow(), step));
    document.addEventListener('visibilitychange', look);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [step, looks]);
  return now;
}
