import { describe, expect, test } from 'vitest';
import type { DashboardSlot } from '../../api/types.ts';
import { countsOf, orderOf, sameOrder, totalsOf, type View, viewIn, viewInAddress } from './view.ts';

function slot(slotId: string, confirmed: number, waiting = 0, more: Partial<DashboardSlot> = {}): DashboardSlot {
  return {
    ...{ slotId, start: `2026-11-19T0${slotId}:00:00Z`, end: '2026-11-19T12:00:00Z', capacity: 10, confirmed, waiting },
    ...{ waitingList: true, promoting: true, cancelled: false, setAside: 0, setAsideLeft: 0 },
    ...more,
  };
}

const slots = [slot('3', 10, 2), slot('1', 8), slot('2', 1), slot('4', 10, 0, { cancelled: true })];
const everything: View = { search: '', show: 'all', sort: 'time', day: null };
const listed = {
  slots,
  attention: new Set(['2']),
  dayOf: () => 'day',
  textOf: ({ slotId }: DashboardSlot) => (slotId === '1' ? 'Café de Brug' : 'Zuilen'),
};
const order = (view: Partial<View>) => orderOf(listed, { ...everything, ...view });

test('a slot of which only places set aside are left is full', () => {
  const aside = [slot('1', 8, 0, { setAside: 3, setAsideLeft: 2 }), slot('2', 8)];
  expect(totalsOf(aside)).toMatchObject({ fullSlots: 1, setAsideLeft: 2 });
  expect(countsOf(aside, new Set())).toMatchObject({ full: 1, free: 1 });
});

describe('the organisers see', () => {
  test('all slots by time', () => {
    expect(order({})).toEqual(['1', '2', '3', '4']);
  });

  test('what is full, almost full, free, or waited for; cancelled slots are none of these', () => {
    expect(order({ show: 'full' })).toEqual(['3']);
    expect(order({ show: 'almost' })).toEqual(['1', '3']);
    expect(order({ show: 'free' })).toEqual(['1', '2']);
    expect(order({ show: 'waiting' })).toEqual(['3']);
  });

  test('the fullest first, and among the full the most wanted', () => {
    expect(order({ sort: 'fullest' }).slice(0, 3)).toEqual(['3', '4', '1']);
    expect(order({ sort: 'emptiest' })[0]).toBe('2');
  });

  test('what needs attention, what is almost empty, and how many each choice would show', () => {
    expect(order({ show: 'attention' })).toEqual(['2']);
    expect(order({ show: 'low' })).toEqual(['2']);
    expect(countsOf(slots, listed.attention)).toMatchObject({ all: 4, attention: 1, full: 1, low: 1 });
  });

  test('what they search for, without accents', () => {
    expect(order({ search: 'cafe brug' })).toEqual(['1']);
  });

  test('the same view at the same address', () => {
    const view: View = { search: 'brug', show: 'almost', sort: 'waiting', day: '2026-11-19' };
    expect(viewIn(viewInAddress(view))).toEqual(view);
    expect(viewInAddress(everything).toString()).toBe('');
  });

  test('totals without cancelled slots', () => {
    expect(totalsOf(slots)).toEqual({
      slots: 3,
      places: 30,
      confirmed: 19,
      setAsideLeft: 0,
      waiting: 2,
      waitingSlots: 1,
      fullSlots: 1,
    });
  });

  test('that an order has become another one', () => {
    expect(sameOrder(['1', '2'], ['1', '2'])).toBe(true);
    expect(sameOrder(['1', '2'], ['2', '1'])).toBe(false);
    expect(sameOrder(['1'], ['1', '2'])).toBe(false);
  });
});
