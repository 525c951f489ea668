import { expect, test } from 'vitest';
import type { Programme, Signup, SignupStatus, Slot } from '../api/types.ts';
import { agendaOf, daysOf, isKept, overlapping } from './agenda.ts';

function slot(id: string, start: string, end: string): Slot {
  return {
    ...{ id, key: id, start: `2026-11-19T${start}:00Z`, end: `2026-11-19T${end}:00Z`, day: '2026-11-19' },
    ...{ meetingPoint: { name: 'Zaal 1' }, capacity: 20, waitingList: true, cancelled: false },
    ...{ signupOpensAt: '2026-10-01T08:00:00Z', signupClosesAt: '2026-11-18T08:00:00Z' },
  };
}

const slots = [slot('late', '14:00', '15:00'), slot('early', '09:00', '10:00'), slot('clash', '09:30', '11:00')];
const programme = {
  congress: {},
  sessions: [{ id: 's', key: 's', kind: 'VISIT', title: { nl: 's' }, hosts: [], language: 'nl', slots }],
} as unknown as Programme;

const signup = (slotId: string, status: SignupStatus, id = slotId): Signup => ({
  ...{ id, slotId, participantId: 'p', status, requestedAt: `2026-10-01T08:00:0${id.length}Z` },
});

const before = Date.parse('2026-11-01T00:00:00Z');

test('the next place comes first, waiting stands apart', () => {
  const agenda = agendaOf(
    [signup('late', 'CONFIRMED'), signup('early', 'CONFIRMED'), signup('clash', 'WAITLISTED')],
    programme,
    before,
  );
  expect(agenda.places.map(({ slot: each }) => each.id)).toEqual(['early', 'late']);
  expect(agenda.waiting.map(({ slot: each }) => each.id)).toEqual(['clash']);
});

test('past, cancelled and withdrawn entries are listed apart', () => {
  const mine = [signup('early', 'CONFIRMED'), signup('clash', 'REFUSED'), signup('late', 'CANCELLED')];
  const at = (time: string) => {
    const { places, past, history, cancelled } = agendaOf(mine, programme, Date.parse(`2026-11-19T${time}:00Z`));
    return [places, past, history, cancelled].map((entries) => entries.map(({ slot: each }) => each.id));
  };
  expect(at('10:00')).toEqual([[], ['early'], ['clash'], ['late']]);
  expect(at('15:00')).toEqual([[], ['early'], ['clash', 'late'], []]);
});

test('only the last sign-up for a slot is listed', () => {
  const twice = [signup('early', 'WITHDRAWN', 'x'), signup('early', 'CONFIRMED', 'yy')];
  expect(agendaOf(twice, programme, before)).toMatchObject({ places: [{ signup: { id: 'yy' } }], history: [] });
});

test('overlapping places are reported, adjacent ones are not', () => {
  const { places } = agendaOf([signup('early', 'CONFIRMED'), signup('clash', 'CONFIRMED')], programme, before);
  const [first, second] = places;
  expect(first && overlapping(first, places)).toBe(second);
  expect(
    agendaOf([signup('early', 'CONFIRMED'), signup('late', 'CONFIRMED')], programme, before).places.map(
      (each, _, all) => overlapping(each, all),
    ),
  ).toEqual([undefined, undefined]);
});

test('a place that is kept until a better one comes is no clash', () => {
  const better: Signup = { ...signup('clash', 'WAITLISTED', 'better'), inExchangeFor: 'kept' };
  const { places, waiting } = agendaOf([signup('early', 'CONFIRMED', 'kept'), better], programme, before);
  expect(waiting.map((entry) => overlapping(entry, places))).toEqual([undefined]);
});

test('a day has its places and waiting lists in the order of their start', () => {
  const mine = [signup('late', 'CONFIRMED'), signup('clash', 'WAITLISTED'), signup('early', 'CONFIRMED')];
  const [day, ...others] = daysOf(agendaOf(mine, programme, before));
  expect(day?.entries.map(({ slot: each }) => each.id)).toEqual(['early', 'clash', 'late']);
  expect(others).toEqual([]);
});

test('a place is kept for as long as its owner waits for a better one', () => {
  const better: Signup = { ...signup('clash', 'WAITLISTED', 'better'), inExchangeFor: 'kept' };
  const { places, waiting } = agendaOf([signup('early', 'CONFIRMED', 'kept'), better], programme, before);
  expect(places.map((place) => isKept(place, waiting))).toEqual([true]);
  expect(places.map((place) => isKept(place, []))).toEqual([false]);
});
