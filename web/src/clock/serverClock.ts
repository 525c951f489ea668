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

/** The server's time, looked at every few seconds, and every second while `secondsMatter`. */
export function useServerNow(secondsMatter: (now: number) => boolean = seldom): number {
  const [, look] = useReducer((count: number) => count + 1, 0);
  const now = serverNow();
  const pause = secondsMatter(now) ? 1000 : 10_000;
  useEffect(() => {
    const timer = setInterval(look, pause);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [pause]);
  return now;
}
