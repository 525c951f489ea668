import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Color, contrast, readColor } from '../appearance/color.ts';
import { allDeclarations, type Declaration, declarationsIn } from './declarations.ts';

const themeFile = 'node_modules/@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css';
const theme = declarationsIn(readFileSync(themeFile, 'utf8'), 'theme.css');
const ours = allDeclarations('src');
const inDark = ({ file }: Declaration) => file === 'styles/dark.css';
const isToken = ({ property }: Declaration) => property.startsWith('--');

function tokensOf(declarations: Declaration[]): Map<string, string> {
  return new Map(declarations.filter(isToken).map(({ property, value }) => [property, value]));
}

const light = tokensOf([...theme, ...ours.filter((each) => !inDark(each))]);
const dark = new Map([...light, ...tokensOf(ours.filter(inDark))]);

function valueOf(token: string, tokens: Map<string, string>): string | undefined {
  const value = tokens.get(token);
  const next = /^var\((--[\w-]+)\)$/.exec(value ?? '')?.[1];
  return next ? valueOf(next, tokens) : value;
}

function colorOf(token: string, tokens: Map<string, string>): Color {
  const color = readColor(valueOf(token, tokens) ?? '');
  if (!color) throw new Error(`${token} is no colour`);
  return color;
}

const basis = (use: string) => `--basis-color-${use}`;
const surfaces = ['--meedoen-paper', '--meedoen-shade', '--meedoen-raised'];
const families = ['info', 'positive', 'negative', 'warning'];

/** Text, and what it stands on. */
const texts: [string, string][] = [
  ...surfaces.flatMap((surface): [string, string][] =>
    ['ink', 'quiet', 'accent', 'accent-deep', 'good', 'warn', 'bad']
      .map((token): [string, string] => [`--meedoen-${token}`, surface])
      .concat([
        ['--nl-link-color', surface],
        ['--nl-button-secondary-negative-color', surface],
      ]),
  ),
  ...['shade', 'chosen'].flatMap((surface): [string, string][] =>
    ['ink', 'quiet', 'accent', 'accent-deep'].map((token) => [`--meedoen-${token}`, `--meedoen-accent-${surface}`]),
  ),
  ...['accent-1', 'highlight', ...families].flatMap((family): [string, string][] => [
    [basis(`${family}-color-document`), basis(`${family}-bg-default`)],
    [basis(`${family}-color-default`), basis(`${family}-bg-default`)],
    [basis('default-color-document'), basis(`${family}-bg-default`)],
  ]),
  ...families.map((family): [string, string] => ['--nl-link-color', basis(`${family}-bg-default`)]),
  ['--meedoen-ink', basis('negative-bg-subtle')],
  ['--meedoen-quiet', basis('negative-bg-subtle')],
  ['--meedoen-bad', basis('negative-bg-subtle')],
  ...['', '-hover', '-active'].flatMap((state): [string, string][] =>
    ['primary', 'primary-negative', 'primary-positive', 'default'].map((kind) => [
      `--nl-button-${kind}${state}-color`,
      `--nl-button-${kind}${state}-background-color`,
    ]),
  ),
  ...['-hover', '-active'].flatMap((state): [string, string][] =>
    ['secondary', 'subtle', 'secondary-negative', 'subtle-negative'].map((kind) => [
      `--nl-button-${kind}${state}-color`,
      `--nl-button-${kind}${state}-background-color`,
    ]),
  ),
  ['--nl-button-focus-color', '--nl-button-focus-background-color'],
  ['--utrecht-textbox-color', '--utrecht-textbox-background-color'],
  ['--utrecht-textbox-placeholder-color', '--utrecht-textbox-background-color'],
  ['--utrecht-textbox-invalid-color', '--utrecht-textbox-invalid-background-color'],
];

/** Parts that have to be seen, and what they stand on. */
const parts: [string, string][] = [
  ...surfaces.flatMap((surface): [string, string][] => [
    ['--utrecht-textbox-border-color', surface],
    ['--nl-button-secondary-border-color', surface],
    ['--meedoen-accent', surface],
    ['--basis-focus-outline-color', surface],
  ]),
  ['--utrecht-textbox-invalid-border-color', '--meedoen-paper'],
  ...families.map((family): [string, string] => [
    `--basis-color-${family}-border-default`,
    basis(`${family}-bg-default`),
  ]),
  ...['--meedoen-accent', '--meedoen-accent-deep', '--meedoen-bad'].map((bar): [string, string] => [
    bar,
    basis('default-bg-active'),
  ]),
];

describe.each([
  ['light', light],
  ['dark', dark],
])('where the device is %s', (_, tokens) => {
  const tooWeak = (pairs: [string, string][], needed: number) =>
    pairs
      .map(([one, on]) => ({ one, on, ratio: contrast(colorOf(one, tokens), colorOf(on, tokens)) }))
      .filter(({ ratio }) => ratio < needed);

  test('texts can be read', () => {
    expect(tooWeak(texts, 4.5)).toEqual([]);
  });

  test('parts can be seen', () => {
    expect(tooWeak(parts, 3)).toEqual([]);
  });
});

test('every colour of the scales of the theme has one for the dark', () => {
  const scales = (declarations: Declaration[]) =>
    declarations.map(({ property }) => property).filter((property) => property.startsWith('--voorbeeld-kleuren-'));
  expect(scales(theme).length).toBeGreaterThan(50);
  expect(scales(ours.filter(inDark)).sort()).toEqual(scales(theme).sort());
});

test('what is printed is as in the light', () => {
  expect(new Set(ours.filter(inDark).flatMap(({ inside }) => inside))).toEqual(
    new Set(['@media screen and (prefers-color-scheme: dark)']),
  );
});

/** Also the names of colours that one would write. */
const literal =
  /#[0-9a-f]{3,8}\b|\b(rgb|hsl|hwb|lab|lch|oklab|oklch)a?\(|\b(white|black|gr[ae]y|red|green|blue|yellow)\b/i;

test('colours are written nowhere but in the tokens, and as black on white for paper', () => {
  const written = ours.filter(({ property, value }) => property !== 'white-space' && literal.test(value));
  const files = [...new Set(written.map(({ file }) => file))].sort();
  expect(files).toEqual(['styles/badges.css', 'styles/dark.css', 'styles/tokens.css']);
  const onPaper = written.filter(({ file }) => file === 'styles/badges.css').map(({ value }) => value);
  expect(onPaper).toEqual(['#fff', '#000', '1px solid #000']);
});
