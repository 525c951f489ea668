import { describe, expect, test } from 'vitest';
import { sessions } from '../../dev/sample.ts';
import type { Session, Slot } from '../api/types.ts';
import { nothingMine } from './mine.ts';
import { distanceInKm, tightTravel, travelBetween } from './travel.ts';

const [session] = sessions as [Session];
const [like] = session.slots as [Slot];
const speeds = { walking: 5, cycling: 15 };

const neude = { name: 'Bibliotheek Neude', latitude: 52.093, longitude: 5.1182 };
const tivoli = { name: 'TivoliVredenburg', latitude: 52.0923, longitude: 5.1131 };
const overvecht = { name: 'Station Overvecht', latitude: 52.1139, longitude: 5.1256 };
const nowhere = { name: 'Nog niet bekend' };

type Place = typeof neude | typeof nowhere;

function slot(meetingPoint: Place, from: string, to: string, more: Partial<Slot> = {}): Slot {
  const { endPoint: _, ...rest } = like;
  const at = (time: string) => `2027-01-13T${time}:00Z`;
  return {
    ...rest,
    id: `${meetingPoint.name} ${from}`,
    day: '2027-01-13',
    meetingPoint,
    start: at(from),
    end: at(to),
    ...more,
  };
}

const travel = (first: Slot, second: Slot, with_ = speeds) => travelBetween(first, second, with_);

describe('the way between two activities', () => {
  test('is longer than a straight line', () => {
    expect(distanceInKm(neude, overvecht)).toBeCloseTo(2.38, 1);
    expect(travel(slot(neude, '10:00', '11:00'), slot(overvecht, '12:00', '13:00'))).toMatchObject({ minutes: 13 });
  });

  test('is walked if that takes at most twenty minutes and there is time for it', () => {
    expect(travel(slot(neude, '10:00', '11:00'), slot(tivoli, '11:15', '12:00'))).toEqual({
      ...{ mode: 'walking', minutes: 6, gap: 15, isTight: false },
    });
    expect(travel(slot(neude, '10:00', '11:00'), slot(tivoli, '11:05', '12:00'))).toEqual({
      ...{ mode: 'cycling', minutes: 2, gap: 5, isTight: false },
    });
  });

  test('is too long if the break is shorter', () => {
    expect(travel(slot(neude, '10:00', '11:00'), slot(overvecht, '11:10', '12:00'))).toEqual({
      ...{ mode: 'cycling', minutes: 13, gap: 10, isTight: true },
    });
    expect(travel(slot(neude, '10:00', '11:00'), slot(overvecht, '11:13', '12:00'))?.isTight).toBe(false);
  });

  test('is walked, however long, where there are no bicycles', () => {
    const walked = travel(slot(neude, '10:00', '11:00'), slot(overvecht, '11:30', '12:00'), { walking: 5, cycling: 0 });
    expect(walked).toMatchObject({ mode: 'walking', minutes: 38, isTight: true });
  });

  test('follows the speeds of the congress', () => {
    const slow = { walking: 2, cycling: 8 };
    expect(travel(slot(neude, '10:00', '11:00'), slot(tivoli, '12:00', '13:00'), slow)).toMatchObject({ minutes: 14 });
  });
});

describe('nothing is said of the way', () => {
  const first = slot(neude, '10:00', '11:00');

  test.each([
    ['to the same place', slot({ ...neude }, '11:05', '12:00')],
    [
      'to another door of the same building',
      slot({ ...neude, name: 'Neude, zaal 3', latitude: 52.0931 }, '11:05', '12:00'),
    ],
    ['to the same name elsewhere', slot({ ...overvecht, name: neude.name }, '11:05', '12:00')],
    ['to a place without coordinates', slot(nowhere, '11:05', '12:00')],
    ['to what overlaps', slot(overvecht, '10:30', '12:00')],
    ['to another day', slot(overvecht, '11:05', '12:00', { day: '2027-01-14' })],
  ])('%s', (_, second) => {
    expect(travel(first, second)).toBeUndefined();
  });

  test('from an end point that has a name alone', () => {
    expect(travel({ ...first, endPoint: 'Station Zuilen' }, slot(overvecht, '11:05', '12:00'))).toBeUndefined();
    expect(travel({ ...first, endPoint: neude.name }, slot(overvecht, '11:05', '12:00'))).toBeDefined();
  });
});

describe('before somebody chooses, they read', () => {
  const wanted = slot(overvecht, '11:10', '12:00');
  const has = (...slots: Slot[]) => ({ ...nothingMine, places: slots.map((each) => ({ session, slot: each })) });
  const tight = (mine = has()) => tightTravel(wanted, mine, speeds).map(({ other, isFrom }) => [other.slot.id, isFrom]);

  test('from which place they come too late, and which they reach too late', () => {
    const before = slot(neude, '10:00', '11:00');
    const after = slot(tivoli, '12:05', '13:00');
    expect(tight(has(before, after))).toEqual([
      [before.id, true],
      [after.id, false],
    ]);
  });

  test('nothing where there is time', () => {
    expect(tight(has(slot(neude, '09:00', '10:30'), slot(tivoli, '12:30', '13:00')))).toEqual([]);
  });

  test('nothing of a slot that they have, or that is cancelled', () => {
    const before = slot(neude, '10:00', '11:00');
    expect(tight(has(before, wanted))).toEqual([]);
    expect(tightTravel({ ...wanted, cancelled: true }, has(before), speeds)).toEqual([]);
  });
});
