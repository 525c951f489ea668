import { describe, expect, test } from 'vitest';
import type { ListedParticipant, Programme } from '../../api/types.ts';
import { find, shownOfEach } from './find.ts';

const person = (name: string, organisation: string) =>
  ({ id: name, name, email: `${name}@gemeente.example`, organisation: { id: '1', name: organisation } }) as unknown;
const people = [person('Zoë', 'Utrecht'), person('Mehmet', 'Zeist')] as ListedParticipant[];

const slotAt = (name: string, nameEn?: string) => ({ meetingPoint: { name, nameEn } });
const programme = {
  sessions: [
    { key: 'bus', title: { nl: 'Met de bus', en: 'By bus' }, hosts: ['Ria'], slots: [slotAt('Stadsplein')] },
    { key: 'park', title: { nl: 'Griftpark' }, hosts: [], slots: [slotAt('Stadsplein'), slotAt('Park', 'The lawn')] },
  ],
} as unknown as Programme;

const found = (search: string) => find(search, people, programme);

describe('a search finds', () => {
  test('people by name, address and organisation, without their accents', () => {
    expect(found('zoe utrecht').people.first.map(({ name }) => name)).toEqual(['Zoë']);
    expect(found('mehmet@').people.first.map(({ name }) => name)).toEqual(['Mehmet']);
  });

  test('sessions by title in both languages, and by host', () => {
    expect(found('BY BUS').sessions.first.map(({ key }) => key)).toEqual(['bus']);
    expect(found('ria').sessions.first.map(({ key }) => key)).toEqual(['bus']);
  });

  test('each place once, with how many slots begin there', () => {
    expect(found('plein').places.first).toEqual([{ name: 'Stadsplein', nameEn: undefined, slots: 2 }]);
    expect(found('lawn').places.first.map(({ name }) => name)).toEqual(['Park']);
  });

  test('nothing without words', () => {
    expect(Object.values(found('  ')).map(({ all }) => all)).toEqual([0, 0, 0]);
  });

  test('the first of many, and says how many there are', () => {
    const many = Array.from({ length: 20 }, (_, n) => person(`Anna ${n}`, 'Utrecht')) as ListedParticipant[];
    const { first, all } = find('anna', many, programme).people;
    expect(first.length).toBe(shownOfEach);
    expect(all).toBe(20);
  });
});
