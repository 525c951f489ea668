import { describe, expect, test } from 'vitest';
import {
  type Color,
  contrast,
  darkened,
  lightened,
  mixed,
  neededContrast,
  readColor,
  white,
  written,
} from './color.ts';

const color = (text: string) => readColor(text) as Color;

test.each([
  ['#000000', 21],
  ['#ffffff', 1],
  ['#777777', 4.48],
  ['#767676', 4.54],
  ['#5115ef', 7.77],
  ['#FF0000', 4],
])('the contrast of %s with white', (text, ratio) => {
  expect(contrast(color(text), white)).toBeCloseTo(ratio, 2);
  expect(contrast(white, color(text))).toBeCloseTo(ratio, 2);
});

// AccentColorTests of the signup service has the same.
test.each([
  ['#ffffff', '#767676'],
  ['#777777', '#767676'],
  ['#ff0000', '#ee0000'],
  ['#ffcc00', '#917300'],
  ['#00a5dc', '#007fab'],
  ['#5115ef', '#5115ef'],
])('%s is dark enough as %s', (text, darkEnough) => {
  expect(written(darkened(color(text), neededContrast))).toBe(darkEnough);
});

describe('what is typed', () => {
  test.each(['', '5115ef', '#5115e', '#5115ef0', '#5115eg', 'purple'])('%j is no colour', (text) => {
    expect(readColor(text)).toBeUndefined();
  });

  test('may have capitals, and spaces around it', () => {
    expect(readColor(' #FF8000 ')).toEqual([255, 128, 0]);
  });
});

test('a colour mixed with another', () => {
  expect(written(mixed([0, 0, 0], 0.35))).toBe('#a6a6a6');
  expect(written(mixed([255, 0, 0], 0.5, [0, 0, 255]))).toBe('#800080');
});

test('a colour light enough on a dark one', () => {
  const onBlack = lightened([255, 0, 0], 7, [0, 0, 0]);
  expect(contrast(onBlack, [0, 0, 0])).toBeCloseTo(7, 0);
  expect(lightened(white, 30, [0, 0, 0])).toEqual(white);
});
