import { expect, test } from 'vitest';
import type { ListedParticipant } from '../../api/types.ts';
import { correctionOf, typedOf } from './correction.ts';

const all = ['2027-01-13', '2027-01-14'];
const sam: ListedParticipant = { id: 'p', name: 'Sam', email: 'sam@gemeente.example', listed: true };
const first: ListedParticipant = { ...sam, days: ['2027-01-13'] };

test('what is left as it was is not sent', () => {
  expect(correctionOf(sam, typedOf(sam, all), all)).toEqual({});
  expect(correctionOf(first, typedOf(first, all), all)).toEqual({});
});

test('white space around a name is no change', () => {
  expect(correctionOf(sam, { ...typedOf(sam, all), name: ' Sam ' }, all)).toEqual({});
});

test('an organisation is sent by its id, and none as nothing', () => {
  const ofUtrecht: ListedParticipant = { ...sam, organisation: { id: 'utrecht', name: 'Gemeente Utrecht' } };
  expect(correctionOf(ofUtrecht, typedOf(ofUtrecht, all), all)).toEqual({});
  expect(correctionOf(sam, typedOf(ofUtrecht, all), all)).toEqual({ organisation: 'utrecht' });
  expect(correctionOf(ofUtrecht, typedOf(sam, all), all)).toEqual({ organisation: '' });
});

test('changed days are sent in order', () => {
  expect(correctionOf(sam, { ...typedOf(sam, all), days: ['2027-01-14'] }, all)).toEqual({ days: ['2027-01-14'] });
});

test('all days are every day', () => {
  expect(correctionOf(first, { ...typedOf(first, all), days: ['2027-01-14', '2027-01-13'] }, all)).toEqual({
    days: [],
  });
});
