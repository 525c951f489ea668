import { describe, expect, test } from 'vitest';
import type { Programme, Signup } from '../api/types.ts';
import { dayToShow, inGroups, isSoon, nextOf, placesOf } from './ticket.ts';

const congress = { days: ['2027-01-13', '2027-01-14'], timeZone: 'Europe/Amsterdam' };
const slot = (id: string, start: string, end: string, cancelled = false) => ({
  ...{ id, day: start.slice(0, 10), start, end, cancelled },
});
const programme = {
  congress,
  sessions: [
    {
      slots: [
        slot('late', '2027-01-14T13:00:00Z', '2027-01-14T14:00:00Z'),
        slot('early', '2027-01-14T09:00:00Z', '2027-01-14T10:00:00Z'),
        slot('gone', '2027-01-14T11:00:00Z', '2027-01-14T12:00:00Z', true),
      ],
    },
  ],
} as unknown as Programme;
const signup = (slotId: string, status = 'CONFIRMED', participantId = 'anna') =>
  ({ id: slotId, slotId, status, participantId }) as Signup;
const places = placesOf('anna', [signup('late'), signup('early')], programme);
const at = (moment: string) => Date.parse(moment);

describe('a ticket', () => {
  test('is for the places of one participant, in order of time', () => {
    const all = [signup('late'), signup('gone'), signup('early'), signup('early', 'CONFIRMED', 'bo')];
    expect(placesOf('anna', all, programme).map(({ signup: { id } }) => id)).toEqual(['early', 'late']);
    expect(placesOf('anna', [signup('early', 'WAITLISTED')], programme)).toEqual([]);
  });

  test('shows today during the congress, in its time zone', () => {
    expect(dayToShow(places, programme.congress, at('2027-01-13T10:00:00Z'))).toBe('2027-01-13');
    expect(dayToShow(places, programme.congress, at('2027-01-13T23:30:00Z'))).toBe('2027-01-14');
  });

  test('shows the first day with a place before the congress, and nothing after it', () => {
    expect(dayToShow(places, programme.congress, at('2026-12-01T10:00:00Z'))).toBe('2027-01-14');
    expect(dayToShow(places, programme.congress, at('2027-01-15T10:00:00Z'))).toBeUndefined();
    expect(dayToShow([], programme.congress, at('2026-12-01T10:00:00Z'))).toBeUndefined();
  });

  test('says what comes next, until it is over', () => {
    expect(nextOf(places, at('2027-01-14T09:59:00Z'))?.slot.id).toBe('early');
    expect(nextOf(places, at('2027-01-14T10:00:00Z'))?.slot.id).toBe('late');
    expect(nextOf(places, at('2027-01-14T15:00:00Z'))).toBeUndefined();
  });

  test('is fetched beforehand in the week before the congress', () => {
    expect(isSoon(programme.congress, at('2027-01-01T00:00:00Z'))).toBe(false);
    expect(isSoon(programme.congress, at('2027-01-08T00:00:00Z'))).toBe(true);
    expect(isSoon(programme.congress, at('2027-02-08T00:00:00Z'))).toBe(false);
  });

  test('has a code in groups of four', () => {
    expect(inGroups('7K4M2QXP')).toBe('7K4M 2QXP');
  });
});
