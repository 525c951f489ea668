import { expect, test } from 'vitest';
import { instantAt, localTime } from './zonedTime.ts';

const zone = 'Europe/Amsterdam';
const at = (local: string) => {
  const instant = instantAt(local, zone);
  return instant === undefined ? undefined : new Date(instant).toISOString();
};

test.each([
  ['2027-01-14T10:00', '2027-01-14T09:00:00.000Z'],
  ['2027-07-14T10:00', '2027-07-14T08:00:00.000Z'],
  ['2027-01-14T00:15', '2027-01-13T23:15:00.000Z'],
])('at %s it is %s', (local, instant) => {
  expect(at(local)).toBe(instant);
  expect(localTime(instant, zone)).toBe(local);
});

test('a time that is skipped when clocks go forward does not exist', () => {
  expect(at('2027-03-28T02:30')).toBeUndefined();
  expect(at('2027-03-28T03:00')).toBe('2027-03-28T01:00:00.000Z');
});

test('of a time that occurs twice when clocks go back, the first is taken', () => {
  expect(at('2027-10-31T02:30')).toBe('2027-10-31T00:30:00.000Z');
});

test('what is no time is no instant', () => {
  expect(instantAt('2027-01-14T', zone)).toBeUndefined();
});
