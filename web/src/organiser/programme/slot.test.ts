import { describe, expect, test } from 'vitest';
import type { DashboardSlot, Slot } from '../../api/types.ts';
import { changedByAnybody, disputed, merged, mergedTheirWay } from '../editing/meanwhile.ts';
import { effectOf } from './slotEffect.ts';
import { isSame } from '../whatif/whatIf.ts';
import { capacityRange, placeOn } from './capacityRange.ts';
import { considered, consideringQuotaEnd, consideringSetAsideEnd } from './whatIf.ts';
import { changeFrom, emptySlot, fieldsOf, mistakesIn, newSlotFrom, onDay, type SlotFields } from './slotFields.ts';

const zone = 'Europe/Amsterdam';

const slot: Slot = {
  ...{ id: 's', key: 's', start: '2027-01-14T09:00:00Z', end: '2027-01-14T11:00:00Z', day: '2027-01-14', capacity: 20 },
  ...{ meetingPoint: { name: 'Moskeeplein', latitude: 52.09, longitude: 5.1 }, waitingList: true, cancelled: false },
  ...{ signupOpensAt: '2026-10-01T08:00:00Z', signupClosesAt: '2027-01-10T08:00:00Z' },
};

const before = fieldsOf(slot, zone);
const change = (typed: Partial<SlotFields>) => changeFrom(before, { ...before, ...typed }, zone);
const mistakes = (typed: Partial<SlotFields>) => mistakesIn({ ...before, ...typed }, zone);

describe('the form of a slot', () => {
  test('has the times on clocks of the congress', () => {
    expect(before).toMatchObject({ day: '2027-01-14', from: '10:00', to: '12:00', endDay: '2027-01-14' });
  });

  test('sends nothing that is left as it was', () => {
    expect(change({})).toEqual({});
    expect(change({ place: ' Moskeeplein ', capacity: ' 20' })).toEqual({});
  });

  test('sends a new day with both times', () => {
    expect(changeFrom(before, onDay(before, '2027-01-15'), zone)).toEqual({
      start: '2027-01-15T09:00:00.000Z',
      end: '2027-01-15T11:00:00.000Z',
    });
  });

  test('keeps the end on the next day when the day changes', () => {
    const evening = { ...before, from: '22:00', to: '00:30', endDay: '2027-01-15' };
    expect(onDay(evening, '2027-01-20').endDay).toBe('2027-01-21');
  });

  test('sends a meeting point as a whole', () => {
    expect(change({ place: 'Station', latitude: '52,1' })).toEqual({
      meetingPoint: { name: 'Station', latitude: 52.1, longitude: 5.1 },
    });
  });

  test('removes the limit per organisation when its field is emptied', () => {
    const limited = { ...before, perOrganisation: '2', quotaUntil: '2027-01-10T09:00' };
    expect(change(limited)).toEqual({ perOrganisation: 2, quotaUntil: '2027-01-10T08:00:00.000Z' });
    expect(changeFrom(limited, before, zone)).toEqual({ perOrganisation: 0 });
  });

  test('adds a copy at another time, with the end point of the first', () => {
    const copied: Slot = { ...slot, endPoint: 'Station', waitingList: false };
    const typed = { ...onDay(fieldsOf(copied, zone), '2027-01-15'), perOrganisation: '3' };
    expect(newSlotFrom(typed, copied, zone)).toEqual({
      ...{ start: '2027-01-15T09:00:00.000Z', end: '2027-01-15T11:00:00.000Z', meetingPoint: slot.meetingPoint },
      ...{ endPoint: 'Station', capacity: 20, waitingList: false, perOrganisation: 3 },
    });
  });

  test('of a new slot asks for what every slot has', () => {
    const needed = { from: 'needed', to: 'needed', place: 'needed', capacity: 'needed' };
    expect(mistakesIn(emptySlot('2027-01-15'), zone)).toEqual(needed);
  });

  test.each<[Partial<SlotFields>, object]>([
    [{}, {}],
    [{ to: '09:30' }, { to: 'endsFirst' }],
    [{ from: '' }, { from: 'needed' }],
    [{ day: '2027-03-28', endDay: '2027-03-28', from: '02:30' }, { from: 'noSuchTime' }],
    [{ place: '  ' }, { place: 'needed' }],
    [{ capacity: 'ca. 28' }, { capacity: 'whole' }],
    [{ capacity: '' }, { capacity: 'needed' }],
    [{ capacity: '-1' }, { capacity: 'whole' }],
    [{ latitude: '' }, { latitude: 'bothDegrees' }],
    [{ latitude: '91' }, { latitude: 'degrees' }],
    [{ quotaUntil: '2027-01-10T09:00' }, { perOrganisation: 'untilWhat' }],
    [{ setAside: 'drie' }, { setAside: 'whole' }],
    [{ setAside: '100000' }, { setAside: 'moreThanPlaces' }],
    [{ setAsideUntil: '2027-01-10T09:00' }, { setAside: 'setAsideUntilWhat' }],
  ])('finds in %j the mistakes %j', (typed, found) => {
    expect(mistakes(typed)).toEqual(found);
  });
});

describe('the effect of a change', () => {
  const known: DashboardSlot = {
    ...{ slotId: 's', start: slot.start, end: slot.end, capacity: 20, confirmed: 18, waiting: 5, waitingList: true },
    ...{ promoting: true, cancelled: false, setAside: 0, setAsideLeft: 0 },
  };
  const effect = (typed: Partial<SlotFields>, numbers: DashboardSlot | undefined = known) =>
    effectOf(slot, change(typed), typed.day ?? slot.day, numbers);

  test('another time or place is mailed to everybody who has a place or waits', () => {
    expect(effect({ to: '12:30' })).toMatchObject({ otherTime: true, mailed: 23 });
    expect(effect({ place: 'Station' })).toMatchObject({ otherPlace: true, mailed: 23 });
  });

  test('a translation or added coordinates are not mailed', () => {
    expect(effect({ placeEn: 'Mosque square' })).toMatchObject({ otherPlace: false, mailed: 0 });
    expect(effect({ latitude: '', longitude: '' })).toMatchObject({ otherPlace: false, mailed: 0 });
  });

  test('more places are given to those who wait', () => {
    expect(effect({ capacity: '21' })).toMatchObject({ promoted: 3, mailed: 3 });
    expect(effect({ capacity: '90' })).toMatchObject({ promoted: 5 });
    expect(effectOf(slot, change({ capacity: '21' }), slot.day, { ...known, promoting: false }).promoted).toBe(0);
  });

  test('fewer places set aside are given to those who wait', () => {
    const aside = { ...slot, capacity: 24, setAside: 6 };
    const numbers = { ...known, capacity: 24, setAside: 6, setAsideLeft: 6 };
    expect(effectOf(aside, { setAside: 2 }, slot.day, numbers)).toMatchObject({ setAside: 2, promoted: 4, mailed: 4 });
    expect(effectOf(aside, { setAside: 0 }, slot.day, numbers)).toMatchObject({ setAside: 0, promoted: 5 });
    expect(effectOf(aside, { setAside: 8 }, slot.day, numbers)).toMatchObject({ promoted: 0, mailed: 0 });
    const given = { ...numbers, setAsideLeft: 4 };
    expect(effectOf(aside, { setAside: 1 }, slot.day, given)).toMatchObject({ promoted: 5 });
  });

  test('fewer places than were given are too many', () => {
    expect(effect({ capacity: '15' })).toMatchObject({ tooMany: 3, promoted: 0, mailed: 0 });
  });

  test('nobody knows how many are mailed while the numbers are unknown', () => {
    expect(effectOf(slot, change({ to: '12:30' }), slot.day, undefined).mailed).toBeUndefined();
  });
});

describe('of two organisers who change the same slot', () => {
  const theirs = { ...before, capacity: '24', place: 'Station' };

  test('each keeps what only they changed', () => {
    const all = { was: before, theirs, yours: { ...before, to: '12:30' } };
    expect(disputed(all)).toEqual([]);
    expect(merged(all)).toEqual({ ...theirs, to: '12:30' });
    expect(changedByAnybody(all)).toEqual(['to', 'place', 'capacity']);
  });

  test('the second decides about what both changed', () => {
    const all = { was: before, theirs, yours: { ...before, capacity: '30', to: '12:30' } };
    expect(disputed(all)).toEqual(['capacity']);
    expect(merged(all)).toEqual({ ...theirs, capacity: '30', to: '12:30' });
    expect(mergedTheirWay(all)).toEqual({ ...theirs, to: '12:30' });
  });

  test('they do not disagree if both made the same of it', () => {
    expect(disputed({ was: before, theirs, yours: theirs })).toEqual([]);
  });
});

describe('what is asked about a change', () => {
  test('is only what changes', () => {
    expect(considered(slot, {}, '2027-01-14')).toBe('');
    expect(considered(slot, { capacity: 30 }, '2027-01-14')).toBe('capacity=30');
    expect(considered(slot, { perOrganisation: 0, waitingList: false }, '2027-01-14')).toBe(
      'waitingList=false&perOrganisation=0',
    );
  });

  test('names the day and the place only if they are others', () => {
    const moved = { start: '2027-01-15T09:00:00.000Z', end: '2027-01-15T11:00:00.000Z' };
    expect(new URLSearchParams(considered(slot, moved, '2027-01-15')).get('day')).toBe('2027-01-15');
    expect(considered(slot, { meetingPoint: { name: 'Moskeeplein' } }, '2027-01-14')).toBe('');
    expect(considered(slot, { meetingPoint: { name: 'Station' } }, '2027-01-14')).toBe('elsewhere=true');
  });

  test('has the same answer if people would notice no difference', () => {
    const answer = { version: 1, mailed: 2, counts: { PROMOTED: 2 }, slots: [], effects: [] };
    expect(isSame(answer, { ...answer, version: 2 })).toBe(true);
    expect(isSame(answer, { ...answer, counts: { PROMOTED: 1, EXCHANGED: 1 } })).toBe(false);
  });
});

describe('a limit per organisation that ends', () => {
  const limited = { perOrganisation: 2, quotaUntil: '2999-01-01T00:00:00Z' };

  test('is asked about as it is now, and as it is without it', () => {
    expect(considered(slot, limited, slot.day)).toBe('perOrganisation=2');
    expect(consideringQuotaEnd('c', slot, limited, slot.day)).toMatch(/what-if\?perOrganisation=0$/);
  });

  test('that has ended is none', () => {
    const ended = { ...limited, quotaUntil: '2001-01-01T00:00:00Z' };
    expect(considered(slot, ended, slot.day)).toBe('perOrganisation=0');
    expect(consideringQuotaEnd('c', slot, ended, slot.day)).toBe('');
  });
});

describe('places that are set aside', () => {
  const aside = { setAside: 2, setAsideUntil: '2999-01-01T00:00:00Z' };

  test('are asked about as they are now, and as it is without them', () => {
    expect(considered(slot, aside, slot.day)).toBe('setAside=2');
    expect(consideringSetAsideEnd('c', slot, aside, slot.day)).toMatch(/what-if\?setAside=0$/);
    expect(considered(slot, { ...aside, setAsideUntil: '2001-01-01T00:00:00Z' }, slot.day)).toBe('setAside=0');
  });

  test('are sent with their end, and as none without a number', () => {
    const typed = { setAside: '2', setAsideUntil: '2027-01-10T09:00' };
    expect(change(typed)).toEqual({ setAside: 2, setAsideUntil: '2027-01-10T08:00:00.000Z' });
    expect(changeFrom({ ...before, setAside: '2' }, { ...before, setAside: '' }, zone)).toEqual({ setAside: 0 });
  });
});

describe('the slider of the capacity', () => {
  const waiting = { confirmed: 24, waiting: 11 } as DashboardSlot;

  test('reaches past everybody who waits', () => {
    expect(capacityRange(24, 24, waiting)).toEqual({ min: 16, max: 40, everybody: 35 });
    expect(capacityRange(24, 24, { ...waiting, waiting: 40 }).max).toBeGreaterThan(64);
    expect(capacityRange(24, 24, undefined)).toEqual({ min: 16, max: 40, everybody: undefined });
  });

  test('reaches to what was typed', () => {
    expect(capacityRange(24, 90, waiting)).toMatchObject({ min: 16, max: 90 });
    expect(capacityRange(24, 2, waiting)).toMatchObject({ min: 2, max: 40 });
    expect(capacityRange(0, 0, undefined)).toMatchObject({ min: 0, max: 6 });
  });

  test('has its marks where the numbers are', () => {
    const range = capacityRange(24, 24, waiting);
    expect([16, 28, 40].map((at) => placeOn(range, at))).toEqual([0, 50, 100]);
  });
});
