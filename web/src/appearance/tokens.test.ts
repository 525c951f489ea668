import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Color, contrast, darkened, neededContrast, white } from './color.ts';
import { accentColors, themeTokensFrom } from './tokens.ts';
import { ruleOf } from './useAccent.ts';

const steps = [0, 51, 102, 153, 204, 255];
const all = steps.flatMap((red) => steps.flatMap((green) => steps.map((blue): Color => [red, green, blue])));
const allowed = [...new Set(all.map((color) => darkened(color, neededContrast)))];
/** The page of the wall screen where the device is dark. */
const dark: Color = [0x0c, 0x14, 0x24];

test('whatever colour is chosen, text in it and on it can be read', () => {
  for (const color of allowed) {
    const { chosen, hovered, text, deep, shade, selected, selectedHovered, light } = accentColors(color);
    for (const behindWhite of [chosen, hovered, deep]) {
      expect(contrast(white, behindWhite)).toBeGreaterThanOrEqual(neededContrast);
    }
    for (const pale of [white, shade, selected, selectedHovered]) {
      expect(contrast(text, pale)).toBeGreaterThanOrEqual(neededContrast);
      expect(contrast(deep, pale)).toBeGreaterThanOrEqual(7);
    }
    expect(contrast(light, dark)).toBeGreaterThanOrEqual(neededContrast);
  }
});

test('a button has the colour as it was chosen', () => {
  expect(themeTokensFrom([0, 0x7f, 0xab])).toMatchObject({
    '--basis-color-accent-1-inverse-bg-default': '#007fab',
    '--basis-color-action-1-inverse-bg-default': '#007fab',
  });
});

test('every token is one of the theme', () => {
  const theme = readFileSync('node_modules/@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css', 'utf8');
  const tokens = Object.keys(themeTokensFrom([0, 0, 0]));
  expect(tokens.length).toBeGreaterThan(10);
  for (const token of tokens) expect(theme).toContain(`  ${token}:`);
});

test('without a colour, or with one that cannot be read, the theme is as it was', () => {
  expect(ruleOf(undefined)).toBe('');
  expect(ruleOf('red')).toBe('');
  expect(ruleOf('#007fab')).toMatch(/^:root \{ --basis-color-accent-1-color-default: #[0-9a-f]{6}; /);
});
