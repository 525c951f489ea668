import { describe, expect, test, vi } from 'vitest';
import { Problem, Unreachable } from '../api/problem.ts';
import { attemptFor, forgetFailures, isToldThere, setAttempt, stillGoing } from './attempts.ts';
import { signup } from './fixture.ts';
import { refusalInOtherWords, statusSentence } from './sentences.ts';
import { signupTexts } from './texts.ts';

const nl = signupTexts.nl;

describe('a refusal', () => {
  const problem = (code: string) => new Problem(409, { type: `urn:meedoen:problem:${code}` }, undefined, 'nl');

  test('is shown in our own words if the reader changed the language', () => {
    const en = signupTexts.en;
    expect(refusalInOtherWords(problem('full'), 'en', en)).toBe(en.refusal['FULL']);
    expect(refusalInOtherWords(problem('slot-cancelled'), 'en', en)).toBe(en.refusal['SLOT_CANCELLED']);
    expect(refusalInOtherWords(problem('partner'), 'en', en)).toBe(en.refusal['PARTNER']);
    expect(refusalInOtherWords(problem('not-your-day'), 'en', en)).toBeUndefined();
  });

  test("is shown in the server's words otherwise", () => {
    expect(refusalInOtherWords(problem('full'), 'nl', nl)).toBeUndefined();
    expect(refusalInOtherWords(new Error(), 'en', signupTexts.en)).toBeUndefined();
  });

  test('is announced once: with the answer, or with the list if that brings the decision', () => {
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

  test('and a question stay on the page where they came up', () => {
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

  test('ends what is under way at once, even if the list does not contain it yet', () => {
    const asked = signup('REQUESTED');
    expect(stillGoing(asked, { kind: 'failed', error: problem('full') })).toBeUndefined();
    expect(stillGoing(asked, { kind: 'asking' })).toBe(asked);
    expect(stillGoing(asked, undefined)).toBe(asked);
  });

  test('ends nothing else: no place, and no request without an answer', () => {
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
