import { expect, test } from 'vitest';
import type { CongressInfo } from '../api/types.ts';
import { followedOf } from './followed.ts';

const congress = (slug: string, ...days: string[]) => ({ slug, days }) as unknown as CongressInfo;

const utrecht = congress('utrecht', '2026-11-18', '2026-11-19', '2026-11-20');
const arnhem = congress('arnhem', '2025-11-19', '2025-11-20');
const zwolle = congress('zwolle', '2027-11-17', '2027-11-18');
const all = [zwolle, arnhem, utrecht];

const on = (day: string) => followedOf(all, Date.parse(`${day}T12:00:00Z`));

test('the congress that is on or comes next is followed', () => {
  expect(on('2026-06-01')).toBe(utrecht);
  expect(on('2026-11-20')).toBe(utrecht);
  expect(on('2026-11-21')).toBe(zwolle);
});

test('when all are over it is the last', () => {
  expect(on('2030-01-01')).toBe(zwolle);
  expect(followedOf([], 0)).toBeUndefined();
});
