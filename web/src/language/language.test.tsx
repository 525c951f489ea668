import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, describe, expect, test } from 'vitest';
import { chooseLanguage, languageToStartIn, localised } from './language.ts';
import { LocalText, Sentence } from './LocalText.tsx';

afterEach(() => chooseLanguage('nl'));

describe('the first language of a page', () => {
  test('is the one that was chosen here', () => {
    expect(languageToStartIn('nl', ['en-GB', 'en'])).toBe('nl');
  });

  test('is the first of the browser that we have', () => {
    expect(languageToStartIn(null, ['en-GB', 'en', 'nl'])).toBe('en');
    expect(languageToStartIn(null, ['de', 'en', 'nl'])).toBe('en');
    expect(languageToStartIn(null, ['nl-BE', 'en'])).toBe('nl');
  });

  test('is Dutch where there is none of them', () => {
    expect(languageToStartIn(null, ['pl'])).toBe('nl');
    expect(languageToStartIn('klingon', [])).toBe('nl');
  });
});

describe('words of others', () => {
  test('are marked when they are not in the language of the page', () => {
    chooseLanguage('en');
    const shown = renderToStaticMarkup(<LocalText of={localised('Zaal 3')} />);
    expect(shown).toBe('<span lang="nl">Zaal 3</span>');
    expect(renderToStaticMarkup(<LocalText of={localised('Zaal 3', 'Room 3')} />)).toBe('Room 3');
  });

  test('are marked within a sentence of ours, wherever they stand', () => {
    chooseLanguage('en');
    const say = (one: string, other: string) => `${other} overlaps with ${one}.`;
    const words = [localised('Samen bouwen', 'Building together'), localised('Wandeling')];
    expect(renderToStaticMarkup(<Sentence words={words} say={say} />)).toBe(
      '<span lang="nl">Wandeling</span> overlaps with Building together.',
    );
  });

  test('are only shown, never obeyed', () => {
    const words = [localised('<b>$1</b>')];
    expect(renderToStaticMarkup(<Sentence words={words} say={(title) => `Over ${title}?`} />)).toBe(
      'Over &lt;b&gt;$1&lt;/b&gt;?',
    );
  });
});
