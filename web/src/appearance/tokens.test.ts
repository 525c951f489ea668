import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Color, contrast, darkened, neededContrast, white, written } from './color.ts';
import { accentColors, accentColorsInDark, darkPage, themeTokensFrom } from './tokens.ts';
import { rulesOf } from './useAccent.ts';

const steps = [0, 51, 102, 153, 204, 255];
const all = steps.flatMap((red) => steps.flatMap((green) => steps.map((blue): Color => [red, green, blue])));
const allowed = [...new Set(all.map((color) => darkened(color, neededContrast)))];

test.each([
  ['light', accentColors, white],
  ['dark', accentColorsInDark, darkPage],
])('whatever colour is chosen, text in it and on it can be read where the device is %s', (_, colorsOf, page) => {
  for (const color of allowed) {
    const { button, hovered, text, deep, shade, selected, selectedHovered } = colorsOf(color);
    for (const behindText of [button, hovered]) {
      expect(contrast(page, behindText)).toBeGreaterThanOrEqual(neededContrast);
    }
    for (const pale of [page, shade, selected, selectedHovered]) {
      expect(contrast(text, pale)).toBeGreaterThanOrEqual(neededContrast);
      expect(contrast(deep, pale)).toBeGreaterThanOrEqual(7);
    }
  }
});

test('the dark page is that of the styles', () => {
  expect(readFileSync('src/styles/dark.css', 'utf8')).toContain(`--voorbeeld-kleuren-wit: ${written(darkPage)};`);
});

test('a button has the colour as it was chosen', () => {
  expect(themeTokensFrom(accentColors([0, 0x7f, 0xab]))).toMatchObject({
    '--basis-color-accent-1-inverse-bg-default': '#007fab',
    '--basis-color-action-1-inverse-bg-default': '#007fab',
  });
});

test('every token is one of the theme', () => {
  const theme = readFileSync('node_modules/@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css', 'utf8');
  const tokens = Object.keys(themeTokensFrom(accentColors([0, 0, 0])));
  expect(tokens.length).toBeGreaterThan(10);
  for (const token of tokens) expect(theme).toContain(`  ${token}:`);
});

test('without a colour, or with one that cannot be read, the theme is as it was', () => {
  expect(rulesOf(undefined)).toBe('');
  expect(rulesOf('red')).toBe('');
  expect(rulesOf('#007fab')).toMatch(/^:root \{ --basis-color-accent-1-color-default: #[0-9a-f]{6}; /);
});

test('the colours for the dark are for screens', () => {
  expect(rulesOf('#007fab')).toMatch(/ \} @media screen and \(prefers-color-scheme: dark\) \{ :root \{ --basis/);
});
