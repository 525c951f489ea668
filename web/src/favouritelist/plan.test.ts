import { describe, expect, test } from 'vitest';
import type { Invitation, Signup } from '../api/types.ts';
import { anna, full, opening, planned, signup, situation } from './fixture.ts';
import { type Ask, openings, planOf, type Step, toAsk } from './plan.ts';

const stepOf = (slotId: string, ...wanted: Parameters<typeof planned>): Step =>
  planned(...wanted).find(({ slot }) => slot.id === slotId)?.step as Step;
const asked = (...wanted: Parameters<typeof planned>) => toAsk(planned(...wanted)).map(({ slot }) => slot.id);

const before = { now: opening - 60_000 };

describe('the plan', () => {
  test('has the order of the favourites, without those that are gone from the programme', () => {
    expect(asked(['lecture', 'gone', 'walk'])).toEqual(['lecture', 'walk']);
  });

  test('tells with which earlier ones something overlaps, before the opening as well', () => {
    for (const when of [{}, before]) {
      const plan = planned(['walk', 'lecture', 'house', 'agenda'], when);
      expect(plan.map(({ step }) => (step as Ask).unless)).toEqual([[], [], [1], [3]]);
    }
  });

  test('asks for nothing before the opening, and knows when that is', () => {
    expect(asked(['walk', 'lecture'], before)).toEqual([]);
    expect(openings(planned(['walk', 'lecture'], before))).toEqual([opening, opening]);
    expect(openings(planned(['walk']))).toEqual([]);
  });

  test('leaves out what the participant has, and what overlaps it', () => {
    const signups = [signup('walk', 'CONFIRMED')];
    expect(asked(['walk', 'house', 'lecture'], { signups })).toEqual(['lecture']);
    expect(stepOf('walk', ['walk'], { signups })).toEqual({ kind: 'has', signup: signups[0] });
    expect(stepOf('house', ['house'], { signups })).toMatchObject({ kind: 'clash', other: { slot: { id: 'walk' } } });
  });

  test('leaves out what cannot be had, and says why', () => {
    expect(stepOf('off', ['off'])).toEqual({ kind: 'nothing', why: 'cancelled' });
    const elsewhere = { participant: { ...anna, days: ['2026-11-20'] } };
    expect(stepOf('walk', ['walk'], elsewhere)).toEqual({ kind: 'nothing', why: 'other-day' });
  });

  test('joins waiting lists only if that is wanted', () => {
    const live = full('walk');
    expect(asked(['walk'], { live })).toEqual(['walk']);
    expect(stepOf('walk', ['walk'], { live, joinsWaitingLists: false })).toEqual({ kind: 'waiting-list' });
    expect(stepOf('walk', ['walk'], { ...before, live, joinsWaitingLists: false })).toEqual({ kind: 'waiting-list' });
  });

  test('leaves to the participant what they do with a colleague', () => {
    const invitations = [{ slotId: 'walk', participantId: anna.id, state: 'ACCEPTED' } as Invitation];
    expect(stepOf('walk', ['walk'], { invitations })).toEqual({ kind: 'together' });
  });
});

describe('a position on a waiting list', () => {
  const waiting = (more: Partial<Signup> = {}) => [signup('walk', 'WAITLISTED', { position: 2, ...more })];

  test('is kept when something at the same time is asked for', () => {
    const step = stepOf('house', ['walk', 'house'], { signups: waiting() });
    expect(step).toMatchObject({ kind: 'ask', keeps: [{ slot: { id: 'walk' } }], keepsWaiting: true });
  });

  test('that cannot be kept is left to the participant', () => {
    for (const more of [{ inExchangeFor: 'other' }, { together: { signupId: 's', name: 'Bo' } }]) {
      expect(stepOf('house', ['house'], { signups: waiting(more) })).toMatchObject({ kind: 'turn' });
    }
  });

  test('does not end because of a less wanted place: not if the first is still to be decided either', () => {
    const signups = [signup('walk', 'REQUESTED')];
    expect(stepOf('house', ['walk', 'house'], { signups })).toMatchObject({ unless: [1], keepsWaiting: true });
    expect(stepOf('lecture', ['walk', 'lecture'], { signups })).toMatchObject({ unless: [], keepsWaiting: true });
  });

  test('may end because of a more wanted place', () => {
    expect(stepOf('walk', ['walk', 'house'])).toMatchObject({ keepsWaiting: false });
  });
});

test('a refused or withdrawn sign-up can be asked for again', () => {
  const signups = [signup('walk', 'REFUSED'), signup('lecture', 'WITHDRAWN')];
  expect(toAsk(planOf(situation(['walk', 'lecture'], { signups })))).toHaveLength(2);
});
