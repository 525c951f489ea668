import { expect, test } from 'vitest';

const modules = import.meta.glob<Record<string, unknown>>(['../**/{texts,*Texts}.ts', '../about/*.ts'], {
  eager: true,
});

interface Both {
  nl: object;
  en: object;
}

const isBoth = (value: unknown): value is Both =>
  typeof value === 'object' && value !== null && 'nl' in value && 'en' in value;

const all = Object.entries(modules).flatMap(([file, exported]) =>
  Object.values(exported)
    .filter(isBoth)
    .map((both) => ({ file, both })),
);

function leaves(value: unknown, path: string): [path: string, leaf: unknown][] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`));
}

test('there are texts', () => {
  expect(all.length).toBeGreaterThan(8);
});

test.each(all)('$file says the same things in both languages', ({ both }) => {
  const paths = (texts: object) => leaves(texts, '').map(([path]) => path);
  expect(paths(both.en)).toEqual(paths(both.nl));
});

test.each(all)('$file leaves nothing empty', ({ both }) => {
  for (const [path, leaf] of [...leaves(both.nl, 'nl'), ...leaves(both.en, 'en')]) {
    const isSaid = typeof leaf === 'function' || (typeof leaf === 'string' && leaf.trim() !== '');
    expect(isSaid, path).toBe(true);
  }
});

test.each(all)('$file says je, never u', ({ both }) => {
  const dutch = leaves(both.nl, '').map(([, leaf]) => String(leaf));
  for (const sentence of dutch) expect(sentence).not.toMatch(/(?<![\w’'-])(u|uw)(?![\w’'-])/i);
});

test('a slot or session is "afgelast"; only places, waits and limits "vervallen"', () => {
  const cancelled = all.flatMap(({ both }) => leaves(both.nl, '').filter(([path]) => /cancel/i.test(path)));
  expect(cancelled.filter(([, leaf]) => /afgelast/i.test(String(leaf))).length).toBeGreaterThan(8);
  for (const [path, leaf] of cancelled) expect(String(leaf), path).not.toMatch(/verv[ai]l|verviel/i);
});

test('in English, a field for Dutch says so if there is one for English', () => {
  const named = all.flatMap(({ file, both }) => leaves(both.en, file)).map(([path, leaf]) => [path, String(leaf)]);
  const names = new Map(named as [string, string][]);
  const pairs = [...names].flatMap(([path, english]) => {
    const dutch = /(En|_en)$/.test(path) && names.get(path.replace(/(En|_en)$/, ''));
    return dutch ? [{ path, dutch, english }] : [];
  });
  expect(pairs.length).toBeGreaterThan(8);
  for (const { path, dutch, english } of pairs) {
    expect(dutch, path).toMatch(/Dutch/);
    expect(english, path).toMatch(/English/);
  }
});
