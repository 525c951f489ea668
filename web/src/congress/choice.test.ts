import { describe, expect, test } from 'vitest';
import type { CongressInfo, Me } from '../api/types.ts';
import { congressesOf, congressFor, inOrder } from './choice.ts';

const now = Date.parse('2026-11-29T12:00:00Z');

function congress(slug: string, days: string[], sample = false): CongressInfo {
  return {
    ...{ slug, name: { nl: slug }, hostCity: 'Utrecht', days, timeZone: 'Europe/Amsterdam', sample },
    ...{ signupOpensAt: '2026-10-01T00:00:00Z', signupClosesAt: '2026-12-31T00:00:00Z' },
    ...{ admission: 'ANYONE', contactEmail: 'a@b.example', caps: [], pairPasses: 3, english: true, appearance: {} },
    travelSpeeds: { walking: 5, cycling: 15 },
  };
}

function takingPartIn(...slugs: string[]): Me {
  return {
    ...{ account: { id: 'a', email: 'a@b.example', language: 'nl' }, roles: [], sessionExpiresAt: '', serverTime: '' },
    participants: slugs.map((slug) => ({ id: slug, congress: slug, name: 'P', language: 'nl' as const })),
  };
}

const past = congress('past', ['2025-11-19']);
const next = congress('next', ['2026-12-10', '2026-12-11']);
const later = congress('later', ['2027-03-01']);
const trial = congress('a-trial', ['2026-12-01'], true);
const today = congress('today', ['2026-11-28', '2026-11-29']);
const chosen = (all: CongressInfo[], me: Me | null = null) => congressFor(all, me, now)?.slug;

describe('a visitor who names no congress is shown', () => {
  test('the one they take part in, or the next of several', () => {
    expect(chosen([trial, later, next], takingPartIn('later'))).toBe('later');
    expect(chosen([trial, later, next], takingPartIn('later', 'next'))).toBe('next');
    expect(chosen([past, next, trial], takingPartIn('past'))).toBe('next');
  });

  test('the only future one, whatever samples exist beside it', () => {
    expect(chosen([trial, past, next])).toBe('next');
    expect(chosen([past, today])).toBe('today');
    expect(chosen([trial])).toBe('a-trial');
    expect(chosen([past])).toBe('past');
  });

  test('no draft, which only organisers see', () => {
    const draft: CongressInfo = { ...today, state: 'DRAFT' };
    expect(chosen([draft, next])).toBe('next');
    expect(chosen([draft])).toBeUndefined();
  });

  test('a choice otherwise', () => {
    expect(chosen([next, later])).toBeUndefined();
    expect(chosen([past, congress('older', ['2024-11-19'])])).toBeUndefined();
    expect(chosen([])).toBeUndefined();
  });
});

test('the next congress comes first, samples after real ones, past ones last', () => {
  expect(inOrder([past, trial, later, next, today], now).map(({ slug }) => slug)).toEqual([
    ...['today', 'next', 'later', 'a-trial', 'past'],
  ]);
  expect(congressesOf([past, later, next], takingPartIn('past', 'next'), now).map(({ slug }) => slug)).toEqual([
    ...['next', 'past'],
  ]);
});
