import { useEffect, useReducer, useSyncExternalStore } from 'react';

interface Sample {
  offset: number;
  uncertainty: number;
  readAt: number;
}

const freshForMs = 5 * 60_000;
/** The difference between two services' clocks that is ignored. */
const alikeMs = 2000;

let best: Sample | null = null;
const listeners = new Set<() => void>();

function take(sample: Sample): void {
  best = sample;
  listeners.forEach((tell) => tell());
}

/** Calls back when the server's time becomes known, or more accurate. */
export function onClockRead(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}

/** A reading of the server's clock is off by at most half the round trip. */
export function readServerClock(serverTime: string, askedAt: number, answeredAt: number): void {
  const uncertainty = (answeredAt - askedAt) / 2;
  const bestIsFresh = best !== null && Math.abs(answeredAt - best.readAt) < freshForMs;
  if (best && bestIsFresh && best.uncertainty <= uncertainty) return;
  take({ offset: Date.parse(serverTime) - (askedAt + answeredAt) / 2, uncertainty, readAt: answeredAt });
}

/**
 * Every response has a `Date` in whole seconds: accurate enough until the server's time is known better, and to notice
 * that the device's own clock has been set.
 */
export function readDate(date: string | null, askedAt: number, answeredAt: number): void {
  const said = Date.parse(date ?? '');
  if (Number.isNaN(said)) return;
  const uncertainty = 500 + (answeredAt - askedAt) / 2;
  const offset = said + 500 - (askedAt + answeredAt) / 2;
  const isNews = !best || Math.abs(offset - best.offset) > uncertainty + best.uncertainty + alikeMs;
  if (isNews) take({ offset, uncertainty, readAt: answeredAt });
}

/** A moment by the device's clock, as the server's had it. */
export function onServerClock(moment: number): number {
  return moment + (best?.offset ?? 0);
}

export function serverNow(): number {
  return onServerClock(Date.now());
}

export async function readingTheClock<T extends { serverTime: string }>(ask: () => Promise<T>): Promise<T> {
  const askedAt = Date.now();
  const answer = await ask();
  readServerClock(answer.serverTime, askedAt, Date.now());
  return answer;
}

const whatIsKnown = () => best;
const seldom = () => false;
const justAfterMs = 5;

/** Until just after the next whole step of the server's clock, so that a change at a whole second is not shown late. */
export function untilNextTick(now: number, step: number): number {
  return step - (now % step) + justAfterMs;
}

/**
 * The server's time, read every few seconds, and every second while `secondsMatter`. When it becomes known, everything
 * that depends on it is rendered together, so that no two parts of a page contradict each other.
 */
export function useServerNow(secondsMatter: (now: number) => boolean = seldom): number {
  const [looks, look] = useReducer((count: number) => count + 1, 0);
  const known = useSyncExternalStore(onClockRead, whatIsKnown, whatIsKnown);
  const now = serverNow();
  const step = secondsMatter(now) ? 1000 : 10_000;
  useEffect(() => {
    const timer = setTimeout(look, untilNextTick(serverNow(), step));
    document.addEventListener('visibilitychange', look);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [step, looks, known]);
  return now;
}
