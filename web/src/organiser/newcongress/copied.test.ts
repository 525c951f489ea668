import { expect, test } from 'vitest';
import type { Programme, Slot } from '../../api/types.ts';
import { copiedFrom } from './copied.ts';

const slot = (more: Partial<Slot>) => ({ capacity: 10, cancelled: false, ...more }) as Slot;

const programme = {
  sessions: [
    { slots: [slot({ quotaUntil: '2027-01-10T08:00:00Z' }), slot({ capacity: 24, cancelled: true })] },
    { slots: [slot({ capacity: 30, setAsideUntil: '2027-01-12T08:00:00Z' })] },
    { slots: [slot({ cancelled: true, setAsideUntil: '2027-01-01T08:00:00Z' })] },
    { slots: [] },
  ],
} as unknown as Programme;

test('a copy has the slots that are not cancelled, with their capacities', () => {
  expect(copiedFrom(programme, 364, Date.parse('2027-03-01T00:00:00Z'))).toEqual({
    ...{ sessions: 4, withoutSlots: 2, slots: 2, places: 40, cancelled: 2, past: 0 },
  });
});

test('a moment that is past when it has moved is counted, except of slots that stay behind', () => {
  expect(copiedFrom(programme, 7, Date.parse('2027-01-18T00:00:00Z')).past).toBe(1);
  expect(copiedFrom(programme, 0, Date.parse('2027-01-18T00:00:00Z')).past).toBe(2);
});
