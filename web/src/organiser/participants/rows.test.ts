import { expect, test } from 'vitest';
import { rowAfter, withRow } from './rows.ts';

test.each([
  ['ArrowDown', 3, 4],
  ['ArrowUp', 3, 2],
  ['PageDown', 3, 13],
  ['Home', 3, 0],
  ['End', 3, 99],
  ['ArrowUp', 0, 0],
  ['ArrowDown', 99, 99],
  ['PageUp', 4, 0],
])('%s leads from row %i to row %i', (key, from, to) => {
  expect(rowAfter(key, from, 100)).toBe(to);
});

test('other keys lead nowhere, and in an empty list none does', () => {
  expect(rowAfter('Enter', 3, 100)).toBeNull();
  expect(rowAfter('ArrowDown', 0, 0)).toBeNull();
});

test('the row with the focus is rendered wherever the list is scrolled to, in its place', () => {
  expect(withRow([40, 41, 42], 3)).toEqual([3, 40, 41, 42]);
  expect(withRow([40, 41, 42], 41)).toEqual([40, 41, 42]);
  expect(withRow([40, 41, 42], 99)).toEqual([40, 41, 42, 99]);
});
