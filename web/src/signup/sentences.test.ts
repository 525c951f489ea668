import { describe, expect, test } from 'vitest';
import type { Signup, SignupStatus, Slot, SlotAvailability } from '../api/types.ts';
import { placesIn } from '../programme/places.ts';
import { live, signup, slot } from './fixture.ts';
import {
  announcement,
  companionSentences,
  refusalSentence,
  statusSentence,
  waitingSentences,
  withdrawSentences,
} from './sentences.ts';
import { changes } from './signups.ts';
import { signupTexts } from './texts.ts';

const nl = signupTexts.nl;

describe('a status is worded', () => {
  test('in the words of the product', () => {
    expect(statusSentence(signup('CONFIRMED'), nl)).toBe('Je hebt een plek');
    expect(statusSentence(signup('WAITLISTED', { position: 4 }), nl)).toBe('Je staat op de wachtlijst, nummer 4');
  });

  test('with a companion, as long as there is a place', () => {
    const comesAlong = (status: SignupStatus) => companionSentences(signup(status, { companion: 'INTERPRETER' }), nl);
    expect(comesAlong('CONFIRMED')).toEqual([nl.beside.INTERPRETER]);
    expect(comesAlong('WITHDRAWN')).toEqual([]);
  });

  test('with what has happened since the participant joined, and why', () => {
    const waits = (more: Partial<Signup>) => waitingSentences(signup('WAITLISTED', more), nl);
    expect(waits({ since: { freed: 3, ahead: 2 } })).toEqual([
      'Sinds je wacht kwamen 3 plekken vrij; 2 gingen naar mensen voor je.',
    ]);
    expect(waits({ since: { freed: 1, ahead: 1 } })).toEqual([
      'Sinds je wacht kwam 1 plek vrij; 1 ging naar mensen voor je.',
    ]);
    expect(waits({ since: { freed: 0, ahead: 0 } })).toEqual([]);
    expect(waits({ heldBack: 'QUOTA', inExchangeFor: 's0' })).toEqual([nl.heldBack.QUOTA, nl.keeps]);
    expect(waits({ heldBack: 'NOT_THEIR_DAY' })).toEqual([nl.heldBack.NOT_THEIR_DAY]);
    expect(waitingSentences(signup('CONFIRMED', { inExchangeFor: 's0' }), nl)).toEqual([]);
  });

  test('with what ended it', () => {
    expect(statusSentence(signup('WITHDRAWN', { reason: 'EXCHANGED' }), nl)).toContain('Geruild');
    expect(statusSentence(signup('WITHDRAWN', { reason: 'OVERLAP' }), nl)).toContain('wachtlijst');
    expect(statusSentence(signup('WITHDRAWN', { reason: 'SLOT_BEGUN' }), nl)).toContain('begonnen');
    expect(statusSentence(signup('WITHDRAWN'), nl)).toBe(nl.withdrawn);
  });

  test('with the reason when it is a refusal', () => {
    expect(refusalSentence('FULL', nl)).toContain('vol');
    expect(refusalSentence('OVERLAP', nl)).toContain('al een plek');
    expect(refusalSentence('SOMETHING_NEW', nl)).toBe(nl.refused);
  });
});

describe('somebody who withdraws is told', () => {
  const told = (mine: Signup, numbers: SlotAvailability | undefined, more: Partial<Slot> = {}) =>
    withdrawSentences(mine, placesIn({ ...slot, ...more }, numbers), nl);
  const mine = signup('CONFIRMED');

  test('that the place goes to the next person, only if somebody is waiting', () => {
    expect(told(mine, live(20, 2))).toEqual([nl.askPlaceAwaited]);
    expect(told(mine, live(20, 0))).toEqual([nl.askPlace]);
    expect(told(mine, live(12, 0))).toEqual([nl.askPlace]);
    expect(told(mine, live(20, 0), { waitingList: false })).toEqual([nl.askPlace]);
  });

  test('no more than is known', () => {
    expect(told(mine, undefined)).toEqual([nl.askPlace]);
    expect(told(mine, live(12, 3), { perOrganisation: 2 })).toEqual([nl.askPlace]);
  });

  test('that a number on the waiting list is lost', () => {
    expect(told(signup('WAITLISTED'), live(20, 2))).toEqual([nl.askWaiting]);
  });

  test('that the other of a pair stays', () => {
    const together = { signupId: 's2', name: 'Robin' };
    expect(told({ ...mine, together }, live(20, 0))).toEqual([nl.askPlace, nl.askPlaceTogether('Robin')]);
    expect(told({ ...mine, together }, live(20, 1))[0]).toBe(nl.askPlaceAwaited);
    expect(told(signup('WAITLISTED', { together }), live(20, 2))[1]).toBe(nl.askWaitingTogether('Robin'));
  });
});

describe('news', () => {
  const asked = () => true;
  const notAsked = () => false;

  test('is what changed since the last list', () => {
    const [change] = changes([signup('WAITLISTED')], [signup('CONFIRMED')], notAsked);
    expect(change && announcement(change, 'Samen bouwen', nl)).toBe(
      'Goed nieuws: je hebt nu een plek bij Samen bouwen.',
    );
    expect(changes([signup('CONFIRMED')], [signup('CONFIRMED')], notAsked)).toEqual([]);
  });

  test('is not the first list, but for what was asked just now', () => {
    expect(changes(undefined, [signup('CONFIRMED')], notAsked)).toEqual([]);
    expect(changes(undefined, [signup('CONFIRMED')], asked)).toHaveLength(1);
  });

  test('is not that something is under way', () => {
    expect(announcement({ before: undefined, now: signup('REQUESTED') }, 'Samen bouwen', nl)).toBeNull();
  });
});

describe('an announcement', () => {
  const statuses: SignupStatus[] = ['CONFIRMED', 'WAITLISTED', 'REFUSED', 'WITHDRAWN', 'CANCELLED'];
  const reasons = [undefined, ...Object.keys(nl.refusal), ...Object.keys(nl.ended), 'SOMETHING_NEW'];
  const news = [
    ...statuses.flatMap((status) => reasons.map((reason) => signup(status, reason ? { reason } : {}))),
    signup('WAITLISTED', { position: 4 }),
  ];
  const parted = (['CONFIRMED', 'WAITLISTED'] as const).map((status) => signup(status, { parted: true }));

  test.each([
    ['Dutch', nl],
    ['English', signupTexts.en],
  ])('is whole sentences with the name of the session, in %s', (_name, t) => {
    const said = [
      ...news.map((now) => announcement({ before: 'REQUESTED', now }, 'Samen bouwen', t)),
      ...parted.map((now) => announcement({ before: now.status, now }, 'Samen bouwen', t)),
    ];
    for (const sentence of said) expect(sentence).toMatch(/^\p{Lu}(?!.*[.!?:]:).*Samen bouwen.*(?<!\.)\.$/u);
  });
});
