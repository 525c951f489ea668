import { describe, expect, test, vi } from 'vitest';
import { Problem, Unreachable } from '../api/problem.ts';
import type { Participant, Signup, SignupStatus, Slot, SlotAvailability } from '../api/types.ts';
import { attemptFor, forgetFailures, isToldThere, setAttempt, stillGoing } from './attempts.ts';
import { offerFor } from './offer.ts';
import { placesIn } from '../programme/places.ts';
import {
  announcement,
  refusalInOtherWords,
  refusalSentence,
  statusSentence,
  waitingSentences,
  withdrawSentences,
} from './sentences.ts';
import { changes, ownSignup, withSignup } from './signups.ts';
import { signupTexts } from './texts.ts';

const slot: Slot = {
  ...{ id: 'a', key: 'a', start: '2026-11-19T09:00:00Z', end: '2026-11-19T10:00:00Z', day: '2026-11-19' },
  ...{ meetingPoint: { name: 'Zaal 1' }, capacity: 20, waitingList: true, cancelled: false },
  ...{ signupOpensAt: '2026-10-01T08:00:00Z', signupClosesAt: '2026-11-18T08:00:00Z' },
};
const during = Date.parse('2026-10-10T08:00:00Z');
const nl = signupTexts.nl;

function live(confirmed: number, waiting = 0): SlotAvailability {
  return { slotId: 'a', capacity: 20, confirmed, waiting, cancelled: false, version: 1 };
}

function signup(status: SignupStatus, more: Partial<Signup> = {}): Signup {
  return { id: 's1', slotId: 'a', participantId: 'p1', status, requestedAt: '2026-10-02T08:00:00Z', ...more };
}

function participant(days?: string[]): Participant {
  const one: Participant = { id: 'p1', congress: 'c', name: 'P', language: 'nl' };
  return days ? { ...one, days } : one;
}

const offer = (more: object = {}) =>
  offerFor({ slot, live: live(5), own: undefined, participant: undefined, now: during, ...more });

describe('one is offered', () => {
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

describe('a status is told', () => {
  test('in the words of the product', () => {
    expect(statusSentence(signup('CONFIRMED'), nl)).toBe('Je hebt een plek');
    expect(statusSentence(signup('WAITLISTED', { position: 4 }), nl)).toBe('Je staat op de wachtlijst, nummer 4');
  });

  test('with what happened since one waits, and why', () => {
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

describe('a refusal', () => {
  const problem = (code: string) => new Problem(409, { type: `urn:meedoen:problem:${code}` }, undefined, 'nl');

  test('is told in our own words when the reader went on in another language', () => {
    const en = signupTexts.en;
    expect(refusalInOtherWords(problem('full'), 'en', en)).toBe(en.refusal['FULL']);
    expect(refusalInOtherWords(problem('slot-cancelled'), 'en', en)).toBe(en.refusal['SLOT_CANCELLED']);
    expect(refusalInOtherWords(problem('partner'), 'en', en)).toBe(en.refusal['PARTNER']);
    expect(refusalInOtherWords(problem('not-your-day'), 'en', en)).toBeUndefined();
  });

  test('is told in the words of the server otherwise', () => {
    expect(refusalInOtherWords(problem('full'), 'nl', nl)).toBeUndefined();
    expect(refusalInOtherWords(new Error(), 'en', signupTexts.en)).toBeUndefined();
  });

  test('is read out once: by the answer to the press, or by the list when that brings the decision', () => {
    const told = (kind: 'asking' | 'failed') => {
      setAttempt('s', kind === 'asking' ? { kind } : { kind, error: problem('full') });
      return isToldThere('s');
    };
    expect([told('asking'), told('failed')]).toEqual([true, true]);
    setAttempt('s', { kind: 'pending', signupId: 'a' });
    expect(isToldThere('s')).toBe(false);
    setAttempt('s', null);
    expect(isToldThere('s')).toBe(false);
  });

  test('and a question stay on the page where they came up, and do not follow to the next', () => {
    vi.stubGlobal('location', { pathname: '/one' });
    setAttempt('s', { kind: 'failed', error: problem('full') });
    setAttempt('q', { kind: 'question', turns: [], how: {} });
    const kinds = () => ['s', 'q'].map((slotId) => attemptFor(slotId)?.kind);
    forgetFailures();
    expect(kinds()).toEqual(['failed', 'question']);
    vi.stubGlobal('location', { pathname: '/two' });
    forgetFailures();
    expect(kinds()).toEqual([undefined, undefined]);
    vi.unstubAllGlobals();
  });

  test('ends what is under way at once, also when the list does not know it yet', () => {
    const asked = signup('REQUESTED');
    expect(stillGoing(asked, { kind: 'failed', error: problem('full') })).toBeUndefined();
    expect(stillGoing(asked, { kind: 'asking' })).toBe(asked);
    expect(stillGoing(asked, undefined)).toBe(asked);
  });

  test('ends nothing else: not what one has, nor what nobody answered', () => {
    const [asked, has] = [signup('REQUESTED'), signup('CONFIRMED')];
    expect(stillGoing(has, { kind: 'failed', error: problem('closed') })).toBe(has);
    expect(stillGoing(asked, { kind: 'failed', error: new Unreachable() })).toBe(asked);
    expect(stillGoing(asked, { kind: 'failed', error: new Problem(503, {}) })).toBe(asked);
  });

  test('keeps its reason among what has ended', () => {
    expect(statusSentence(signup('REFUSED', { reason: 'FULL' }), nl)).toBe(nl.refusal['FULL']);
    expect(statusSentence(signup('REFUSED', { reason: 'PARTNER' }), nl)).toContain('Vraag je collega');
    expect(statusSentence(signup('REFUSED'), nl)).toBe(nl.refused);
  });
});

describe('who withdraws is told', () => {
  const told = (mine: Signup, numbers: SlotAvailability | undefined, more: Partial<Slot> = {}) =>
    withdrawSentences(mine, placesIn({ ...slot, ...more }, numbers), nl);
  const mine = signup('CONFIRMED');

  test('that the place goes to who is next, only when somebody waits', () => {
    expect(told(mine, live(20, 2))).toEqual([nl.askPlaceAwaited]);
    expect(told(mine, live(20, 0))).toEqual([nl.askPlace]);
    expect(told(mine, live(12, 0))).toEqual([nl.askPlace]);
    expect(told(mine, live(20, 0), { waitingList: false })).toEqual([nl.askPlace]);
  });

  test('no more than is known', () => {
    expect(told(mine, undefined)).toEqual([nl.askPlace]);
    expect(told(mine, live(12, 3), { perOrganisation: 2 })).toEqual([nl.askPlace]);
  });

  test('that a number in the line is lost', () => {
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

describe('what is said aloud', () => {
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

describe('my sign-up for a slot', () => {
  test('is the one that is alive, not the withdrawn one before it', () => {
    const list = withSignup([signup('WITHDRAWN')], signup('WAITLISTED', { id: 's2' }));
    expect(ownSignup(list, 'a', 'p1')?.id).toBe('s2');
    expect(ownSignup(list, 'a', 'p2')).toBeUndefined();
  });
});
