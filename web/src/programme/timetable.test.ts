import { describe, expect, test } from 'vitest';
import type { Session, Slot } from '../api/types.ts';
import { axisOf, bandsOn, hoursOn, placeOn } from './axis.ts';
import type { Listed } from './filters.ts';
import { lanesOf, rowsIn } from './lanes.ts';

const timeZone = 'Europe/Amsterdam';

/** From and until on 19 November, in UTC. */
function listed(from: string, until: string, place = 'Zaal 1', district?: string): Listed {
  const start = `2026-11-19T${from}:00Z`;
  const end = until > from ? `2026-11-19T${until}:00Z` : `2026-11-20T${until}:00Z`;
  const slot = { id: `${place} ${from}`, start, end, meetingPoint: { name: place } } as Slot;
  return { session: { district } as Session, slot };
}

describe('the axis', () => {
  test('goes from the whole hour before the first start to the whole hour after the last end', () => {
    const axis = axisOf([listed('09:15', '10:00'), listed('09:30', '11:10')], timeZone);
    expect(new Date(axis.from).toISOString()).toBe('2026-11-19T09:00:00.000Z');
    expect(new Date(axis.until).toISOString()).toBe('2026-11-19T12:00:00.000Z');
    expect(hoursOn(axis)).toHaveLength(4);
  });

  test('has whole hours on the clock of the congress, also where that is half an hour off', () => {
    const axis = axisOf([listed('09:15', '10:00')], 'Asia/Kolkata');
    expect(new Date(axis.from).toISOString()).toBe('2026-11-19T08:30:00.000Z');
    expect(new Date(axis.until).toISOString()).toBe('2026-11-19T10:30:00.000Z');
  });

  test('goes on past midnight', () => {
    const axis = axisOf([listed('22:00', '01:00')], timeZone);
    expect(hoursOn(axis)).toHaveLength(4);
    expect(placeOn(axis, '2026-11-20T01:00:00Z')).toBe(100);
  });

  test('places a moment by its share, and nothing outside', () => {
    const axis = axisOf([listed('09:00', '13:00')], timeZone);
    expect(placeOn(axis, '2026-11-19T10:00:00Z')).toBe(25);
    expect(placeOn(axis, '2026-11-19T07:00:00Z')).toBe(0);
    expect(placeOn(axis, '2026-11-19T15:00:00Z')).toBe(100);
  });

  test('has a band for each place that one has', () => {
    const axis = axisOf([listed('09:00', '13:00')], timeZone);
    const bands = bandsOn(axis, [listed('12:00', '13:00'), listed('09:00', '10:00')]);
    expect(bands.match(/[\d.]+% [\d.]+%/g)).toEqual(['0% 25%', '75% 100%']);
    expect(bandsOn(axis, [])).toBe('none');
    expect(bandsOn(axis, [listed('14:00', '15:00')])).toBe('none');
  });
});

describe('the lanes', () => {
  const names = (slots: Listed[]) => lanesOf(slots).map(({ place }) => place.nl);

  test('are the places, named without their address, in the order in which something starts there', () => {
    const slots = [listed('09:00', '10:00', 'Zuilen, bij de brug'), listed('09:30', '10:00', 'Aula')];
    expect(names([...slots, listed('11:00', '12:00', 'Zuilen, bij de brug')])).toEqual(['Zuilen', 'Aula']);
  });

  test('name a district only if all is in it', () => {
    const [one] = lanesOf([listed('09:00', '10:00', 'Aula', 'Noord'), listed('11:00', '12:00', 'Aula', 'Noord')]);
    const [two] = lanesOf([listed('09:00', '10:00', 'Aula', 'Noord'), listed('11:00', '12:00', 'Aula')]);
    expect([one?.district, two?.district]).toEqual(['Noord', undefined]);
  });

  test('have a row for each that happens at the same time', () => {
    const slots = [listed('09:00', '11:00'), listed('10:00', '12:00'), listed('11:00', '12:00')];
    expect(rowsIn(slots)).toEqual([0, 1, 0]);
  });
});
