import { describe, expect, test } from 'vitest';
import type { Programme, SlotAvailability } from '../api/types.ts';
import { bySlot } from './availability.ts';
import { askAgainAfterMs, takenBeforeOpening } from './freshness.ts';

const opens = '2026-10-01T08:00:00Z';
const opening = Date.parse(opens);
const window = (signupOpensAt: string) => ({ signupOpensAt, signupClosesAt: '2026-11-01T08:00:00Z' });

const programme = (slotOpens = opens) =>
  ({
    congress: window(opens),
    sessions: [{ slots: [{ id: 'a', ...window(slotOpens) }] }],
  }) as unknown as Programme;

describe('the programme is asked for again', () => {
  const minutes = (n: number) => n * 60_000;
  const after = (now: number, spread = 0, of: Programme | undefined = programme()) => askAgainAfterMs(of, now, spread);

  test('every two to three minutes, and every twenty to thirty seconds in the last hour before an opening', () => {
    expect([after(opening - minutes(61)), after(opening - minutes(61), 1)]).toEqual([120_000, 180_000]);
    expect([after(opening - minutes(59)), after(opening - minutes(59), 1)]).toEqual([20_000, 30_000]);
    expect(after(opening)).toBe(120_000);
    expect(after(opening, 0, undefined)).toBe(120_000);
  });

  test('by pages that are open at the same time, each at a moment of its own', () => {
    const hundred = Array.from({ length: 100 }, (_, page) => after(opening - 1, page / 100));
    expect(new Set(hundred).size).toBe(100);
  });

  test('also when one slot opens apart from the others', () => {
    const later = programme('2026-10-05T08:00:00Z');
    expect(after(Date.parse('2026-10-05T07:30:00Z'), 0, later)).toBe(20_000);
  });
});

describe('an unnoticed opening is suspected', () => {
  const numbers = (confirmed: number, waiting = 0): SlotAvailability => ({
    ...{ slotId: 'a', capacity: 20, confirmed, waiting, cancelled: false, setAsideLeft: 0 },
    version: confirmed + waiting,
  });
  const suspected = (news: SlotAvailability, now: number, known = bySlot([numbers(3)])) =>
    takenBeforeOpening(programme(), known, [news], now);

  test('when a place is taken before the opening', () => {
    expect(suspected(numbers(4), opening - 1)).toBe(true);
    expect(suspected(numbers(3, 1), opening - 1)).toBe(true);
  });

  test('not when places are taken as they should be, nor when nothing is', () => {
    expect(suspected(numbers(4), opening)).toBe(false);
    expect(suspected(numbers(3), opening - 1)).toBe(false);
    expect(suspected(numbers(2), opening - 1)).toBe(false);
  });

  test('not by the first numbers one sees', () => {
    expect(suspected(numbers(4), opening - 1, {})).toBe(false);
    expect(takenBeforeOpening(programme(), undefined, [numbers(4)], opening - 1)).toBe(false);
    expect(takenBeforeOpening(undefined, {}, [numbers(4)], opening - 1)).toBe(false);
  });
});
