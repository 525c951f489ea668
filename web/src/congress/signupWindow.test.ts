import { describe, expect, test } from 'vitest';
import { countdown, isCountedDown, secondsMatter, signupWindow } from './signupWindow.ts';
import { congressTexts } from './texts.ts';

const opening = { signupOpensAt: '2026-10-01T08:00:00Z', signupClosesAt: '2026-11-01T08:00:00Z' };
const at = (instant: string) => Date.parse(instant);

describe('sign-up', () => {
  test('opens at the moment itself', () => {
    expect(signupWindow(opening, at('2026-10-01T07:59:59.999Z')).kind).toBe('not-yet');
    expect(signupWindow(opening, at('2026-10-01T08:00:00Z')).kind).toBe('open');
  });

  test('closes at the moment itself', () => {
    expect(signupWindow(opening, at('2026-11-01T07:59:59.999Z')).kind).toBe('open');
    expect(signupWindow(opening, at('2026-11-01T08:00:00Z')).kind).toBe('closed');
  });
});

test('the maximum number of places is stated in words', () => {
  expect(congressTexts.nl.cap({ kind: 'VISIT', per: 'DAY', max: 1 })).toBe(
    'Je kunt per dag hoogstens 1 werkbezoek doen.',
  );
  expect(congressTexts.en.cap({ per: 'CONGRESS', max: 4 })).toBe('You can do at most 4 sessions in all.');
});

describe('the countdown', () => {
  const until = at('2026-10-01T08:00:00Z');

  test('never reaches zero early', () => {
    expect(countdown(until, until - 1).seconds).toBe(1);
    expect(countdown(until, until)).toEqual({ days: 0, hours: 0, minutes: 0, seconds: 0 });
  });

  test('stays at zero afterwards', () => {
    expect(countdown(until, until + 5000).seconds).toBe(0);
  });

  test('counts days, hours, minutes and seconds', () => {
    expect(countdown(until, at('2026-09-29T05:58:57Z'))).toEqual({ days: 2, hours: 2, minutes: 1, seconds: 3 });
  });

  test('is updated every second only in the last hour', () => {
    expect(secondsMatter(signupWindow(opening, until - 3_599_000), until - 3_599_000)).toBe(true);
    expect(secondsMatter(signupWindow(opening, until - 3_601_000), until - 3_601_000)).toBe(false);
    expect(secondsMatter({ kind: 'closed' }, until)).toBe(false);
  });

  test('of an opening shows hours, minutes and seconds in the last day', () => {
    expect(congressTexts.nl.opensIn(countdown(until, until - 8_049_000))).toBe('Nog 2:14:09.');
    expect(isCountedDown(signupWindow(opening, until - 86_399_000), until - 86_399_000)).toBe(true);
    expect(isCountedDown(signupWindow(opening, until - 86_401_000), until - 86_401_000)).toBe(false);
    expect(isCountedDown(signupWindow(opening, until), until)).toBe(false);
  });

  test('uses singular and plural', () => {
    expect(congressTexts.nl.opensIn(countdown(until, until - 61_000))).toBe('Nog 1 minuut en 1 seconde.');
    expect(congressTexts.nl.opensIn(countdown(until, until - 90_000_000))).toBe('Nog 1 dag en 1 uur.');
    expect(congressTexts.en.opensIn(countdown(until, until - 2000))).toBe('2 seconds to go.');
  });
});
