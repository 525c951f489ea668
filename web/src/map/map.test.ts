import { describe, expect, test } from 'vitest';
import { sessions } from '../../dev/sample.ts';
import type { Session, Slot } from '../api/types.ts';
import { noFilters, listed, type Listed } from '../programme/filters.ts';
import { isMappable } from '../programme/map.ts';
import { arranged, type Label } from './arrange.ts';
import { meetingPlaces, withoutPlace } from './meetingPlaces.ts';

const [session] = sessions as [Session];
const [slot] = session.slots as [Slot];

const at = (id: string, name: string, latitude?: number, longitude?: number): Listed => ({
  session,
  slot: { ...slot, id, meetingPoint: { name, ...(latitude && { latitude }), ...(longitude && { longitude }) } },
});

describe('the map', () => {
  test('has one place for what begins at the same one', () => {
    const places = meetingPlaces([
      at('a', 'Bibliotheek Neude, hal', 52.09302, 5.1182),
      at('b', 'Station Zuilen', 52.1035, 5.0897),
      at('c', 'Bibliotheek Neude, zaal 3', 52.093, 5.11824),
    ]);
    expect(places.map(({ name, slots }) => [name.nl, slots.map((each) => each.slot.id)])).toEqual([
      ['Bibliotheek Neude', ['a', 'c']],
      ['Station Zuilen', ['b']],
    ]);
  });

  test('tells what has no place on it', () => {
    const shown = [at('a', 'Ergens'), at('b', 'Zuilen', 52.1, 5.1), at('c', 'Half', 52.1)];
    expect(withoutPlace(shown).map((each) => each.slot.id)).toEqual(['a', 'c']);
    expect(meetingPlaces(shown)).toHaveLength(1);
  });

  test('is there if something has coordinates', () => {
    expect(isMappable(sessions)).toBe(true);
    expect(isMappable(sessions.filter(({ kind }) => kind === 'WORKSHOP'))).toBe(false);
    expect(isMappable([])).toBe(false);
  });

  test('shows what the list shows', () => {
    const known = { seen: {}, timeZone: 'Europe/Amsterdam' };
    const visits = listed(sessions, { ...noFilters, day: null, kind: 'VISIT' }, known);
    expect(meetingPlaces(visits).flatMap(({ slots }) => slots)).toHaveLength(visits.length);
  });
});

describe('labels on the map', () => {
  const label = (key: string, x: number, y: number, width = 100): Label => ({ key, x, y, width });
  const placed = (...labels: Label[]) => arranged(labels).map(({ keys, side }) => [keys.join('+'), side]);

  test('stand over their points where there is room', () => {
    expect(placed(label('a', 0, 0), label('b', 101, 0), label('c', 0, 44))).toEqual([
      ['a', 'over'],
      ['b', 'over'],
      ['c', 'over'],
    ]);
  });

  test('go to a side for one that is in the way', () => {
    expect(placed(label('a', 0, 0), label('b', 60, 10), label('c', 500, 200))).toEqual([
      ['a', 'over'],
      ['b', 'after'],
      ['c', 'over'],
    ]);
    expect(placed(label('a', 0, 0), label('b', -60, 10), label('c', -500, 200))).toEqual([
      ['a', 'over'],
      ['b', 'before'],
      ['c', 'over'],
    ]);
  });

  test('go below or above where there is none beside it', () => {
    expect(placed(label('a', 0, 0, 300), label('b', 10, 0), label('c', 20, 0))).toEqual([
      ['a', 'over'],
      ['b', 'below'],
      ['c', 'above'],
    ]);
  });

  test('join one another where there is none at all', () => {
    const many = Array.from({ length: 5 }, (_, index) => label('abcde'[index] ?? '', index, 0, 300));
    expect(placed(...many)).toEqual([
      ['a+d+e', 'over'],
      ['b', 'below'],
      ['c', 'above'],
    ]);
  });

  test('never cover one another', () => {
    const many = Array.from({ length: 40 }, (_, index) =>
      label(`${index}`, (index * 37) % 400, (index * 53) % 300, 90),
    );
    const pins = arranged(many);
    expect(pins.flatMap(({ keys }) => keys).sort()).toEqual(many.map(({ key }) => key).sort());
    for (const a of pins) {
      expect(pins.filter((b) => b !== a && Math.hypot(a.x - b.x, a.y - b.y) < 1)).toEqual([]);
    }
  });
});
