import { describe, expect, test } from 'vitest';
import type { DashboardSlot, Distribution, Programme } from '../../api/types.ts';
import { toCsv } from './csv.ts';
import { sharesOf } from './distribution.ts';
import { endOf, openingOf, rangeOf, rangeOfSlots, stepsUntil } from './period.ts';
import { advanced, live, slotsAt, started } from './replay.ts';
import { pointsOf } from './series.ts';
import { linePath, partsOf } from './sparkline.ts';

const opening = Date.parse('2026-12-07T09:00:00Z');
const minute = 60_000;
const none = { confirmed: 0, waitlisted: 0, refused: 0, promoted: 0, released: 0 };

describe('a plot shows', () => {
  test.each([
    [undefined, opening],
    ['2026-11-30T12:00:00Z', opening],
    ['2026-12-08T10:05:40Z', Date.parse('2026-12-08T10:05:00Z')],
  ])('what happened since people can sign up: published %s, the congress opened at %i', (publishedAt, since) => {
    expect(openingOf({ signupOpensAt: '2026-12-07T09:00:00Z', ...(publishedAt && { publishedAt }) })).toBe(since);
  });

  test('the first ten minutes by the second, the first hour by the minute', () => {
    expect(rangeOf('minutes', opening, opening)).toEqual({ from: opening, seconds: 1, steps: 600 });
    expect(endOf(rangeOf('hour', opening, opening))).toBe(opening + 60 * minute);
    expect(endOf(rangeOf('day', opening, opening))).toBe(opening + 24 * 60 * minute);
  });

  test.each([1, 60, 600, 10_000, 100_000])('everything since an opening %i minutes ago in at most 120 steps', (ago) => {
    const range = rangeOf('all', opening, opening + ago * minute);
    expect(range.steps).toBeLessThanOrEqual(120);
    expect(endOf(range)).toBeGreaterThanOrEqual(opening + ago * minute);
  });

  test('nothing that is still to come', () => {
    const range = rangeOf('hour', opening, opening);
    expect(stepsUntil(range, opening - minute)).toBe(0);
    expect(stepsUntil(range, opening + 1.5 * minute)).toBe(2);
    expect(stepsUntil(range, opening + 90 * minute)).toBe(60);
  });

  test('a curve from the first minute on', () => {
    const step = (from: number) => ({ from: new Date(from).toISOString(), ...none });
    const moments = (...from: number[]) => pointsOf(from.map(step), 60).map(({ at }) => at);
    expect(moments()).toEqual([]);
    expect(moments(opening)).toEqual([opening, opening + minute]);
    expect(moments(opening, opening + minute)).toEqual([opening, opening + minute]);
  });

  test('the slots every five seconds where it shows the counts every second', () => {
    expect(rangeOfSlots(rangeOf('minutes', opening, opening))).toEqual({ from: opening, seconds: 5, steps: 120 });
    expect(rangeOfSlots(rangeOf('hour', opening, opening))).toEqual(rangeOf('hour', opening, opening));
  });
});

describe('a replay', () => {
  test('begins at the start, goes step by step and stops at the end', () => {
    let replay = started(live, 3);
    expect(replay).toMatchObject({ step: 0, playing: true });
    replay = advanced(replay, 3);
    expect(replay).toMatchObject({ step: 1, playing: true });
    expect(advanced(replay, 3)).toMatchObject({ step: 2, playing: false });
  });

  test('continues where it was paused, and starts again after the end', () => {
    expect(started({ ...live, step: 1 }, 3).step).toBe(1);
    expect(started({ ...live, step: 2 }, 3).step).toBe(0);
  });

  test('shows each slot as it was, also with the capacity of that time', () => {
    const now = [slot('a', 30, 30), slot('b', 20, 4)];
    const history = [{ slotId: 'a', capacity: [24, 30], confirmed: [24, 30], waiting: [9, 0] }];
    expect(slotsAt(now, history, 0)).toMatchObject([
      { slotId: 'a', capacity: 24, confirmed: 24, waiting: 9 },
      { slotId: 'b', capacity: 20, confirmed: 0, waiting: 0 },
    ]);
  });
});

describe('a sparkline', () => {
  test('goes from empty at the bottom to full at the top', () => {
    expect(linePath(partsOf({ capacity: [10, 10, 10], confirmed: [0, 5, 10] }))).toBe('M0,23 44,12 88,1');
  });

  test('does not leave its box when a slot has more people than places', () => {
    expect(partsOf({ capacity: [0, 10], confirmed: [0, 12] })).toEqual([0, 1]);
  });

  test('leaves out points between equal ones', () => {
    expect(linePath([0, 1, 1, 1, 1])).toBe('M0,23 22,1 88,1');
  });
});

describe('the places are divided', () => {
  const programme = {
    sessions: [
      { kind: 'VISIT', district: 'Zuilen', slots: [{ id: 'a' }, { id: 'b' }] },
      { kind: 'WORKSHOP', slots: [{ id: 'c' }] },
    ],
  } as unknown as Programme;
  const slots = [slot('a', 20, 3), slot('b', 20, 4), slot('c', 20, 9)];
  const distribution: Distribution = {
    organisations: [
      { organisation: 'zeist', confirmed: 8 },
      { organisation: 'gone', confirmed: 2 },
    ],
    withoutOrganisation: 6,
    onlyWaiting: 0,
    slots: [],
  };
  const known = { programme, slots, distribution, organisations: [{ id: 'zeist', name: 'Gemeente Zeist' }] };

  test('over kinds and districts; those of none come last', () => {
    expect(sharesOf('kind', known)).toEqual([
      { of: 'WORKSHOP', places: 9 },
      { of: 'VISIT', places: 7 },
    ]);
    expect(sharesOf('district', known)).toEqual([
      { of: 'Zuilen', places: 7 },
      { of: undefined, places: 9 },
    ]);
  });

  test('over organisations, by their names', () => {
    expect(sharesOf('organisation', known)).toEqual([
      { of: 'Gemeente Zeist', places: 8 },
      { of: 'gone', places: 2 },
      { of: undefined, places: 6 },
    ]);
  });
});

test('a file for spreadsheets has no formulas, and the separator of the language', () => {
  expect(
    toCsv(
      [
        ['=1+1', 2],
        ['a;b', '"c"'],
      ],
      'nl',
    ),
  ).toBe('\ufeff\'=1+1;2\r\n"a;b";"""c"""\r\n');
  expect(toCsv([['a;b', 'c,d']], 'en')).toBe('\ufeffa;b,"c,d"\r\n');
});

function slot(slotId: string, capacity: number, confirmed: number): DashboardSlot {
  return { slotId, capacity, confirmed, waiting: 0, cancelled: false, setAside: 0, setAsideLeft: 0 } as DashboardSlot;
}
