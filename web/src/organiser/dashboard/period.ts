import type { CongressInfo } from '../../api/types.ts';

/** Which part of the time since the opening is shown. */
export type Period = 'minutes' | 'hour' | 'day' | 'all';

export const periods: Period[] = ['minutes', 'hour', 'day', 'all'];

const minute = 60_000;

/** The minute since which people can sign up: a congress may be published after its sign-up window began. */
export function openingOf({ signupOpensAt, publishedAt }: Pick<CongressInfo, 'signupOpensAt' | 'publishedAt'>): number {
  const published = publishedAt ? Date.parse(publishedAt) : 0;
  return Math.max(Date.parse(signupOpensAt), published - (published % minute));
}

/** Steps of equal length, as the interface asks for them. */
export interface Range {
  /** A moment, in milliseconds. */
  from: number;
  seconds: number;
  steps: number;
}

const hour = 3600;
const lengths = [60, 300, 900, 1800, hour, 3 * hour, 6 * hour, 12 * hour, 24 * hour];
const mostSteps = 120;
/** A sparkline is not wide enough for more. */
const stepsOfSparkline = 44;

function untilNow(from: number, now: number, most: number): Range {
  const passed = Math.max(hour, (now - from) / 1000);
  const seconds = lengths.find((length) => passed / length <= most) ?? 24 * hour;
  return { from, seconds, steps: Math.min(600, Math.ceil(passed / seconds)) };
}

/** The first ten minutes by the second, the first hour by the minute, the first day by the quarter, or all until now. */
export function rangeOf(period: Period, opensAt: number, now: number): Range {
  switch (period) {
    case 'minutes':
      return { from: opensAt, seconds: 1, steps: 600 };
    case 'hour':
      return { from: opensAt, seconds: 60, steps: 60 };
    case 'day':
      return { from: opensAt, seconds: 900, steps: 96 };
    case 'all':
      return untilNow(opensAt, now, mostSteps);
  }
}

export const rangeOfSparkline = (opensAt: number, now: number) => untilNow(opensAt, now, stepsOfSparkline);

/** The numbers of all slots in so many steps would be too much to send: every five seconds is enough to see them move. */
export function rangeOfSlots(range: Range): Range {
  const joined = Math.ceil(range.steps / mostSteps);
  return { ...range, seconds: range.seconds * joined, steps: Math.ceil(range.steps / joined) };
}

export const momentOfStep = ({ from, seconds }: Range, step: number) => from + step * seconds * 1000;

export const endOf = (range: Range) => momentOfStep(range, range.steps);

/** The number of steps that have begun. */
export function stepsUntil(range: Range, now: number): number {
  return Math.max(0, Math.min(range.steps, Math.ceil((now - range.from) / (range.seconds * 1000))));
}
