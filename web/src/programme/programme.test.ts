import { describe, expect, test } from 'vitest';
import type { Session, Slot, SlotAvailability } from '../api/types.ts';
import { merged } from './availability.ts';
import {
  dayToShow,
  type Filters,
  filtersIn,
  howMany,
  inAddress,
  listed,
  noFilters,
  startTimes,
  type Known,
} from './filters.ts';
import { placesSentence } from './PlacesLeft.tsx';
import { placesIn } from './places.ts';
import { programmeTexts } from './texts.ts';

function slot(id: string, more: Partial<Slot> = {}): Slot {
  return {
    ...{ id, key: id, start: '2026-11-19T09:00:00Z', end: '2026-11-19T10:00:00Z', day: '2026-11-19' },
    ...{ meetingPoint: { name: 'Zaal 1' }, capacity: 20, waitingList: true, cancelled: false },
    ...{ signupOpensAt: '2026-10-01T08:00:00Z', signupClosesAt: '2026-11-18T08:00:00Z' },
    ...more,
  };
}

function session(id: string, more: Partial<Session> = {}): Session {
  return {
    id,
    key: id,
    kind: 'VISIT',
    title: { nl: id },
    hosts: [],
    language: 'nl',
    slots: [slot(`${id}-1`)],
    ...more,
  };
}

function live(slotId: string, confirmed: number, waiting = 0, version = 1, setAsideLeft = 0): SlotAvailability {
  return { slotId, capacity: 20, confirmed, waiting, cancelled: false, setAsideLeft, version };
}

const none: Filters = { ...noFilters, day: null };
const timeZone = 'Europe/Amsterdam';

describe('places', () => {
  const say = (confirmed: number, waiting = 0, more: Partial<Slot> = {}) =>
    placesSentence(placesIn(slot('a', more), live('a', confirmed, waiting)), 20, programmeTexts.nl);

  test('are counted down', () => {
    expect(say(13)).toBe('nog 7 plekken');
    expect(say(19)).toBe('nog 1 plek');
  });

  test('of which nothing is known are not claimed to be free', () => {
    expect(placesIn(slot('a'), undefined)).toEqual({ kind: 'unknown' });
    expect(placesSentence({ kind: 'unknown' }, 1, programmeTexts.nl)).toBe('1 plek in totaal');
    expect(placesIn(slot('a', { cancelled: true }), undefined).kind).toBe('cancelled');
    const maybe = listed([session('a')], { ...none, freeOnly: true }, { seen: {}, timeZone });
    expect(maybe).toHaveLength(1);
  });

  test('when full, show how many are waiting', () => {
    expect(say(20, 4)).toBe('vol – wachtlijst: 4');
    expect(say(20, 0, { waitingList: false })).toBe('vol');
  });

  test('that are set aside are not free', () => {
    const say = (setAsideLeft: number) =>
      placesSentence(placesIn(slot('a'), live('a', 16, 0, 1, setAsideLeft)), 20, programmeTexts.nl);
    expect(say(3)).toBe('nog 1 plek');
    expect(say(4)).toBe('vol – wachtlijst: 0');
  });

  test('that are free while people are waiting are not offered', () => {
    expect(say(18, 2)).toBe('vol – wachtlijst: 2');
  });

  test('that are free because an organisation has its share are available to others', () => {
    expect(say(18, 2, { perOrganisation: 3 })).toBe('nog 2 plekken');
    expect(say(20, 2, { perOrganisation: 3 })).toBe('vol – wachtlijst: 2');
  });

  test('are never negative after the capacity was reduced', () => {
    expect(say(25)).toBe('vol – wachtlijst: 0');
  });

  test('of a cancelled slot are gone', () => {
    expect(say(3, 0, { cancelled: true })).toBe('gaat niet door');
  });
});

describe('live numbers', () => {
  test('never go back to an older version', () => {
    const known = merged(undefined, [live('a', 5, 0, 7)]);
    expect(merged(known, [live('a', 4, 0, 6)])['a']?.confirmed).toBe(5);
    expect(merged(known, [live('a', 6, 0, 8)])['a']?.confirmed).toBe(6);
  });

  test('of other slots stay', () => {
    const known = merged(undefined, [live('a', 5), live('b', 6)]);
    expect(merged(known, [live('b', 7, 0, 2)])).toMatchObject({ a: { confirmed: 5 }, b: { confirmed: 7 } });
  });
});

describe('filters', () => {
  const sessions = [
    session('bezoek', { district: 'Overvecht', theme: 'Ontmoeten' }),
    session('workshop', { kind: 'WORKSHOP', theme: 'Wijkagenda' }),
    session('laat', { slots: [slot('laat-1', { day: '2026-11-20', start: '2026-11-20T09:00:00Z' })] }),
  ];
  const ids = (filters: Partial<Filters>, known: Partial<Known> = {}) =>
    listed(sessions, { ...none, ...filters }, { seen: {}, timeZone, ...known }).map(({ session: each }) => each.id);

  test('without any, everything is listed by time', () => {
    expect(ids({})).toEqual(['bezoek', 'workshop', 'laat']);
  });

  test('narrow by day, kind, district and theme', () => {
    expect(ids({ day: '2026-11-20' })).toEqual(['laat']);
    expect(ids({ kind: 'WORKSHOP' })).toEqual(['workshop']);
    expect(ids({ district: 'Overvecht' })).toEqual(['bezoek']);
    expect(ids({ theme: 'Wijkagenda' })).toEqual(['workshop']);
  });

  test('narrow by part of the day, on the clock of the congress', () => {
    const at = (...hours: string[]) =>
      hours.map((hour) => session(hour, { slots: [slot(hour, { start: `2026-11-19T${hour}:00Z` })] }));
    const day = at('10:59', '11:00', '15:59', '16:00');
    const found = (part: Filters['part']) =>
      listed(day, { ...none, part }, { seen: {}, timeZone }).map(({ slot: { id } }) => id);
    expect(found('MORNING')).toEqual(['10:59']);
    expect(found('AFTERNOON')).toEqual(['11:00', '15:59']);
    expect(found('EVENING')).toEqual(['16:00']);
  });

  test('narrow by the language that is spoken, and by what the search finds', () => {
    const all = [session('nl'), session('en', { language: 'en' })];
    const found = (filters: Partial<Filters>, known: Partial<Known>) =>
      listed(all, { ...none, ...filters }, { seen: {}, timeZone, ...known }).map(({ session: { id } }) => id);
    expect(found({ language: 'en' }, {})).toEqual(['en']);
    expect(found({}, { found: new Set(['nl']) })).toEqual(['nl']);
  });

  test('those that start at the same moment stand together', () => {
    const times = startTimes(listed(sessions, none, { seen: {}, timeZone }));
    expect(times.map(({ slots }) => slots.length)).toEqual([2, 1]);
  });

  test('hide what was full when they were chosen', () => {
    expect(ids({ freeOnly: true }, { seen: { 'bezoek-1': live('bezoek-1', 20) } })).toEqual(['workshop', 'laat']);
  });

  test('keep only favourites, as they were when they were chosen', () => {
    expect(ids({ favouritesOnly: true }, { favourites: ['workshop-1'] })).toEqual(['workshop']);
    expect(ids({ favouritesOnly: true }, { favourites: [] })).toEqual([]);
  });

  test('keep only what fits beside what one has, and what one has', () => {
    const [first] = sessions as [Session];
    const mine = { places: [{ session: first, slot: first.slots[0] as Slot }], waits: [] };
    expect(ids({ fittingOnly: true }, { mine })).toEqual(['bezoek', 'laat']);
  });

  test('leave nothing out because of what is not known yet', () => {
    expect(ids({ favouritesOnly: true, fittingOnly: true }, {})).toHaveLength(3);
  });

  test('live in the address and come back from it', () => {
    const filters: Filters = {
      day: '2026-11-20',
      kind: 'LECTURE',
      district: 'Wijk & Co',
      theme: 'Thuis',
      freeOnly: true,
      favouritesOnly: true,
      fittingOnly: true,
      part: 'AFTERNOON',
      language: 'en',
      words: 'bruggen',
    };
    expect(filtersIn(new URLSearchParams(inAddress(filters).toString()))).toEqual(filters);
    expect(inAddress(none).toString()).toBe('');
    expect(howMany(filters)).toBe(8);
  });

  test('ignore a kind that does not exist', () => {
    expect(filtersIn(new URLSearchParams('soort=feest')).kind).toBeNull();
  });

  test('show today during the congress, else its first day', () => {
    const days = ['2026-11-18', '2026-11-19'];
    expect(dayToShow(days, null, '2026-11-19')).toBe('2026-11-19');
    expect(dayToShow(days, null, '2026-10-01')).toBe('2026-11-18');
    expect(dayToShow(days, '2020-01-01', '2026-10-01')).toBe('2026-11-18');
    expect(dayToShow(days, 'alle', '2026-11-19')).toBeNull();
  });
});
