import { expect, test } from 'vitest';
import type { SessionToChange } from '../../api/types.ts';
import {
  descriptionFrom,
  emptySession,
  languagesWith,
  type SessionFields,
  sessionFieldsOf,
  sessionMistakesIn,
} from './sessionFields.ts';

const session: SessionToChange = {
  ...{
    id: 's',
    key: 's',
    kind: 'WORKSHOP' as const,
    title: { nl: 'Buurt aan zet', en: 'Neighbourhood first' },
    language: 'nl',
  },
  ...{ abstract: { nl: 'Eerst\nen dan' }, hosts: ['Sam', 'Kim'], theme: { nl: 'Water', en: 'Water' } },
  ...{ district: 'Zuilen', signupClosesAt: '2027-01-10T08:00:00Z' },
};

test('a description that is left as it was describes the same session', () => {
  const { id: _, key: __, ...described } = session;
  const sent = descriptionFrom(sessionFieldsOf(session), session);
  expect(JSON.parse(JSON.stringify(sent))).toEqual(described);
});

test('hosts stand on lines of their own', () => {
  expect(sessionFieldsOf(session).hosts).toBe('Sam\nKim');
  expect(descriptionFrom({ ...emptySession, title: 'Bus', hosts: ' Sam \n\nKim' }, {}).hosts).toEqual(['Sam', 'Kim']);
});

test('what is emptied is left out', () => {
  const sent = descriptionFrom({ ...sessionFieldsOf(session), theme: '', themeEn: '', district: ' ' }, session);
  expect(sent.theme).toBeUndefined();
  expect(sent.district).toBeUndefined();
});

test('a session keeps a language that is not in the list', () => {
  expect(languagesWith('en')).toEqual(['nl', 'en', 'de', 'fr']);
  expect(languagesWith('fry')).toEqual(['nl', 'en', 'de', 'fr', 'fry']);
});

test.each<[Partial<SessionFields>, object]>([
  [{}, {}],
  [{ title: ' ' }, { title: 'needed' }],
  [{ theme: '' }, { theme: 'noDutch' }],
  [{ abstract: '', abstractEn: 'First' }, { abstract: 'noDutch' }],
])('in %j the mistakes are %j', (typed, found) => {
  expect(sessionMistakesIn({ ...sessionFieldsOf(session), ...typed })).toEqual(found);
});
