import { describe, expect, test } from 'vitest';
import { during, live, participant, signup, slot } from './fixture.ts';
import { offerFor } from './offer.ts';

const offer = (more: object = {}) =>
  offerFor({ slot, live: live(5), own: undefined, participant: undefined, now: during, ...more });

describe('a participant is offered', () => {
  test('a place while there is one, and else the waiting list', () => {
    expect(offer().kind).toBe('reserve');
    expect(offer({ live: live(20, 3) }).kind).toBe('wait');
  });

  test('to sign up while nobody knows what is free', () => {
    expect(offer({ live: undefined }).kind).toBe('reserve');
  });

  test('nothing when full without a waiting list', () => {
    expect(offer({ slot: { ...slot, waitingList: false }, live: live(20) })).toEqual({ kind: 'nothing', why: 'full' });
  });

  test('nothing before and after the sign-up window', () => {
    expect(offer({ now: Date.parse('2026-09-30T00:00:00Z') }).kind).toBe('not-yet');
    expect(offer({ now: Date.parse('2026-11-18T08:00:00Z') })).toEqual({ kind: 'nothing', why: 'closed' });
  });

  test('to withdraw, also after sign-up has closed but not after the start', () => {
    const own = signup('CONFIRMED');
    expect(offer({ own, now: Date.parse('2026-11-18T12:00:00Z') }).kind).toBe('withdraw');
    expect(offer({ own, now: Date.parse('2026-11-19T09:00:00Z') })).toEqual({ kind: 'nothing', why: 'over' });
  });

  test('nothing on a day that is not theirs', () => {
    expect(offer({ participant: participant(['2026-11-20']) })).toEqual({ kind: 'nothing', why: 'other-day' });
    expect(offer({ participant: participant(['2026-11-19']) }).kind).toBe('reserve');
  });

  test('nothing new while the last wish is undecided', () => {
    expect(offer({ own: signup('REQUESTED') }).kind).toBe('undecided');
  });

  test('nothing when it is cancelled, whatever they had', () => {
    expect(offer({ slot: { ...slot, cancelled: true }, own: signup('CONFIRMED') }).kind).toBe('nothing');
  });
});
