import { describe, expect, test } from 'vitest';
import type { Invitation, Me, Slot, SlotAvailability, Signup } from '../api/types.ts';
import { nextStep } from '../signin/nextStep.ts';
import { agreedInvitation, ownInvitation } from '../signup/invitations.ts';
import { offerFor } from '../signup/offer.ts';
import { announcement, pairSentences, refusalSentence } from '../signup/sentences.ts';
import { changes } from '../signup/signups.ts';
import { signupTexts } from '../signup/texts.ts';
import { asksWho } from './useInvitations.ts';
import { Problem } from '../api/problem.ts';

const nl = signupTexts.nl;
const slot: Slot = {
  ...{ id: 'a', key: 'a', start: '2026-11-19T09:00:00Z', end: '2026-11-19T10:00:00Z', day: '2026-11-19' },
  ...{ meetingPoint: { name: 'Zaal 1' }, capacity: 20, waitingList: true, cancelled: false },
  ...{ signupOpensAt: '2026-10-01T08:00:00Z', signupClosesAt: '2026-11-18T08:00:00Z' },
};
const live: SlotAvailability = {
  slotId: 'a',
  capacity: 20,
  confirmed: 19,
  waiting: 0,
  cancelled: false,
  setAsideLeft: 0,
  version: 1,
};
const signup: Signup = {
  ...{ id: 's1', slotId: 'a', participantId: 'p1', status: 'CONFIRMED', requestedAt: '2026-10-02T08:00:00Z' },
};
const together = { signupId: 's2', name: 'Robin' };
const invitation: Invitation = { id: 'i', slotId: 'a', participantId: 'p1', role: 'INVITER', state: 'OPEN' };

describe('two who agreed', () => {
  const now = Date.parse('2026-10-10T08:00:00Z');
  const offer = (more: object) =>
    offerFor({ slot, live, own: undefined, participant: undefined, together: true, now, ...more }).kind;

  test('need two places, or wait together', () => {
    expect(offer({ live: { ...live, confirmed: 18 } })).toBe('reserve');
    expect(offer({})).toBe('wait');
    expect(offer({ together: false })).toBe('reserve');
  });

  test('are told by the server if there is no waiting list for both', () => {
    expect(offer({ slot: { ...slot, waitingList: false } })).toBe('reserve');
  });

  test('have agreed only when the other has accepted', () => {
    expect(ownInvitation([invitation], 'a', 'p1')).toBe(invitation);
    expect(agreedInvitation([invitation], 'a', 'p1')).toBeUndefined();
    expect(agreedInvitation([{ ...invitation, state: 'ACCEPTED' }], 'a', 'p1')?.id).toBe('i');
    expect(ownInvitation([invitation], 'a', 'p2')).toBeUndefined();
    expect(ownInvitation([invitation], 'b', 'p1')).toBeUndefined();
  });
});

describe('a pair is told', () => {
  test('with whom they go', () => {
    expect(pairSentences({ ...signup, together }, nl)).toEqual(['Samen met Robin']);
    expect(pairSentences(signup, nl)).toEqual([]);
  });

  test('both positions, and that two places are needed', () => {
    const waits: Signup = { ...signup, status: 'WAITLISTED', position: 4, together: { ...together, position: 5 } };
    expect(pairSentences(waits, nl)[1]).toContain('Jij bent nummer 4, Robin nummer 5.');
    expect(pairSentences({ ...waits, together }, nl)[1]).toContain('twee vrij');
  });

  test('that the other has withdrawn, once', () => {
    const before = [{ ...signup, together }];
    const after = [{ ...signup, parted: true }];
    const [change] = changes(before, after, () => false);
    expect(change && announcement(change, 'Samen bouwen', nl)).toBe(
      'Jullie gaan niet meer samen naar Samen bouwen. Jij houdt je plek.',
    );
    expect(changes(after, after, () => false)).toEqual([]);
    expect(pairSentences({ ...signup, status: 'WAITLISTED', parted: true }, nl)).toEqual([nl.partedWaiting]);
  });

  test('why not, without what is the colleague’s business', () => {
    expect(refusalSentence('PARTNER', nl)).toContain('Vraag je collega');
  });
});

describe('somebody who opens a link', () => {
  const me = (ids: string[]): Me => ({
    ...{ account: { id: 'a', email: 'a@b.example', language: 'nl' }, roles: [] },
    participants: ids.map((id) => ({ id, congress: 'c', name: id, language: 'nl' })),
    ...{ sessionExpiresAt: '2026-12-01T00:00:00Z', serverTime: '2026-10-01T00:00:00Z' },
  });
  const intent = { congress: 'c', sessionId: 's', slotId: 'a', invitation: 'geheim', at: 0 };
  const congress = { slug: 'c', admission: 'ANYONE' as const };

  test('continues with it after signing in; the token is in no address', () => {
    expect(nextStep({ me: me(['p']), intent, back: null, congress })).toBe('/samen');
    expect(nextStep({ me: me([]), intent, back: null, congress })).toBe('/c/c/wie-ben-je?terug=%2Fsamen');
  });

  test('is asked who they are before they accept', () => {
    expect(asksWho(new Problem(409, { type: 'urn:meedoen:problem:choose-participant' }))).toBe(true);
    expect(asksWho(new Problem(409, { type: 'urn:meedoen:problem:own-invitation' }))).toBe(false);
  });
});
