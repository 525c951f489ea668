import { expect, test } from 'vitest';
import type { Slot } from '../api/types.ts';
import type { Entry } from './agenda.ts';
import { momentOf, untilThen, type Way } from './next.ts';

const entry = { slot: { start: '2026-11-19T09:00:00Z', end: '2026-11-19T10:00:00Z' } as Slot } as Entry;
const way = (minutes: number, isTight = false): Way => ({
  from: entry,
  travel: { mode: 'walking', minutes, gap: 15, isTight },
});
const at = (time: string) => Date.parse(`2026-11-19T${time}:00Z`);

test('when to leave is told if the way is known and there is time for it', () => {
  expect(momentOf(entry, way(10), at('08:30'))).toEqual({ kind: 'leave', at: at('08:50') });
  expect(momentOf(entry, way(10), at('08:50'))).toEqual({ kind: 'leave-now' });
  expect(momentOf(entry, way(20, true), at('08:30'))).toEqual({ kind: 'start' });
  expect(momentOf(entry, undefined, at('08:30'))).toEqual({ kind: 'start' });
});

test('from its start, it is on', () => {
  expect(momentOf(entry, way(10), at('09:00'))).toEqual({ kind: 'on' });
});

test('how long it takes until then is told in minutes, hours or days', () => {
  const until = (then: string) => untilThen(Date.parse(then), at('08:30'), 'Europe/Amsterdam', 'nl');
  expect(until('2026-11-19T08:31:00Z')).toBe('over 1 minuut');
  expect(until('2026-11-19T09:08:00Z')).toBe('over 38 minuten');
  expect(until('2026-11-19T11:30:00Z')).toBe('over 3 uur');
  expect(until('2026-11-20T07:00:00Z')).toBe('morgen');
  expect(until('2026-12-01T07:00:00Z')).toBe('over 12 dagen');
});
