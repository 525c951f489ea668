import { expect, test } from 'vitest';
import { reportPath } from './api.ts';
import { choiceIn, choiceInAddress, follows } from './choice.ts';

const wednesday = { day: '2027-01-13', slot: null };
const oneSlot = { day: null, slot: 's1' };

test('a report follows the day and the slot that were chosen', () => {
  expect(reportPath('utrecht', 'signups', 'xlsx', { ...wednesday, slot: 's1' }, 'nl')).toBe(
    '/api/v1/congresses/utrecht/reports/signups.xlsx?language=nl&day=2027-01-13&slot=s1',
  );
  expect(follows('signups', oneSlot)).toBe('choice');
});

test('a report that is about no slot is about the whole congress', () => {
  expect(reportPath('utrecht', 'organisations', 'csv', oneSlot, 'en')).toBe(
    '/api/v1/congresses/utrecht/reports/organisations.csv?language=en',
  );
  expect(follows('organisations', oneSlot)).toBe('whole');
  expect(follows('participants', oneSlot)).toBe('whole');
  expect(follows('participants', wednesday)).toBe('choice');
});

test('without a choice a report is about everything', () => {
  expect(follows('mails', { day: null, slot: null })).toBe('all');
});

test('a choice is in the address', () => {
  expect(choiceIn(choiceInAddress({ ...wednesday, slot: 's1' }))).toEqual({ ...wednesday, slot: 's1' });
  expect(choiceInAddress({ day: null, slot: null }).toString()).toBe('');
});
