import { expect, test } from 'vitest';
import type { MyData } from '../api/types.ts';
import { consequencesOf, factsOf, type Reader, wordsOf } from './rows.ts';
import { myDataTexts } from './texts.ts';

const { fields, values } = myDataTexts.nl;
const congresses = new Map([['kcd-2026', { name: 'Kennisdag', timeZone: 'Europe/Amsterdam' }]]);
const reader: Reader = { language: 'nl', timeZone: 'America/New_York', fields, values, congresses };
const now = Date.parse('2026-11-19T10:00:00Z');
const past = '2026-11-19T09:00:00Z';
const ahead = '2026-11-19T13:00:00Z';

const data = (kinds: MyData['data']): MyData => ({ exportedAt: past, email: 'anna@gemeente.example', data: kinds });

test('what is stored is put into words, without ids and without what is empty', () => {
  const row = { id: '7', congress: 'kcd-2026', status: 'WAITLISTED', start: ahead, reason: null, byOrganiser: false };
  expect(factsOf(row, reader).map(({ name, value }) => `${name}: ${value}`)).toEqual([
    'Congres: Kennisdag',
    'Stand: op de wachtlijst',
    'Tijdstip: donderdag 19 november 2026, 14:00',
    'Door de organisatie ingeschreven: nee',
  ]);
});

test('what is of a congress is in its time zone, and all else in that of the device', () => {
  expect(wordsOf({ congress: 'kcd-2026', start: ahead }, 'start', reader)).toContain('14:00');
  expect(wordsOf({ signedInAt: ahead }, 'signedInAt', reader)).toContain('08:00');
});

test('days are days, and what the page does not know is shown as it is', () => {
  const [days, other] = factsOf({ days: '2026-11-19 2026-11-20', new: 'x' }, reader);
  expect(days?.value).toBe('donderdag 19 november 2026, vrijdag 20 november 2026');
  expect(other).toMatchObject({ name: 'new', value: 'x' });
});

test('a title is in the language of the page, if there is one', () => {
  const row = { session: 'Wandelen', sessionEn: 'Walking' };
  expect(wordsOf(row, 'session', reader)).toBe('Wandelen');
  expect(wordsOf(row, 'session', { ...reader, language: 'en' })).toBe('Walking');
  expect(wordsOf({ session: 'Wandelen', sessionEn: null }, 'session', { ...reader, language: 'en' })).toBe('Wandelen');
  expect(factsOf(row, reader)).toHaveLength(1);
  expect(factsOf({ session: 'Wandelen' }, { ...reader, language: 'en' })[0]?.language).toBe('nl');
});

test('places and waits ahead are given up, and all else counts', () => {
  const rows = [
    { status: 'CONFIRMED', start: ahead },
    { status: 'CONFIRMED', start: past },
    { status: 'WAITLISTED', start: ahead },
    { status: 'REQUESTED', start: ahead },
    { status: 'WITHDRAWN', start: ahead },
  ];
  const { places, waiting, counted } = consequencesOf(data([{ kind: 'signups', rows }]), now);
  expect(places).toEqual([rows[0]]);
  expect(waiting).toEqual([rows[2], rows[3]]);
  expect(counted).toBe(2);
});

test('roles end as well', () => {
  const rows = [{ role: 'organiser', congress: 'kcd-2026' }, { role: 'administrator' }];
  const found = consequencesOf(data([{ kind: 'roles', rows }]), now);
  expect(found.organised).toEqual(['kcd-2026']);
  expect(found.administers).toBe(true);
});
