import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, describe, expect, test } from 'vitest';
import { Problem, Unreachable } from '../api/problem.ts';
import { errorWords } from './errorWords.ts';
import { uiTexts } from './texts.ts';
import { chooseLanguage } from '../language/language.ts';
import { Alert } from './Alert.tsx';
import { ErrorText } from './ErrorText.tsx';

const nl = uiTexts.nl;
const problem = (title?: string, detail?: string, status = 409) =>
  new Problem(status, { ...(title ? { title } : {}), ...(detail ? { detail } : {}) });
const words = (error: unknown) => errorWords(error, nl, 'nl');

afterEach(() => chooseLanguage('nl'));

describe('an error', () => {
  test('is shown with its title, which often holds the point', () => {
    const full = problem('Deze activiteit is vol', 'Er is geen wachtlijst.');
    expect(words(full)).toEqual({ title: 'Deze activiteit is vol', sentence: 'Er is geen wachtlijst.' });
  });

  test('says nothing twice', () => {
    expect(words(problem('Afgelast', 'Dit tijdstip is afgelast.'))).toEqual({ sentence: 'Dit tijdstip is afgelast.' });
    expect(words(problem('Dit tijdstip is afgelast', 'Afgelast.'))).toEqual({ sentence: 'Dit tijdstip is afgelast' });
    expect(words(problem('Vol', 'Volgens ons past het niet.')).title).toBe('Vol');
    expect(words(problem('Afgelast'))).toEqual({ sentence: 'Afgelast' });
    expect(words(problem(undefined, 'Afgelast.'))).toEqual({ sentence: 'Afgelast.' });
  });

  test('is worded by us where the server has no words for the reader', () => {
    expect(words(new Unreachable()).sentence).toBe(nl.noAnswer);
    expect(words(problem('Bad gateway', 'upstream', 502)).sentence).toBe(nl.tooBusy);
    expect(words(problem('NullPointerException', 'at…', 500))).toEqual({ sentence: nl.fault });
    expect(words(problem('Log in', 'Log eerst in.', 401))).toEqual({ sentence: nl.signInFirst });
    expect(words(problem()).sentence).toBe(nl.fault);
  });

  test('is announced once, title and detail together', () => {
    const shown = renderToStaticMarkup(
      <Alert kind="error" spoken>
        <ErrorText error={problem('Vol', 'Er is geen wachtlijst.')} />
      </Alert>,
    );
    expect(shown.match(/role="alert"/g)).toHaveLength(1);
    expect(shown.match(/Vol/g)).toHaveLength(1);
    expect(shown).toMatch(/Vol<\/p><p>Er is geen wachtlijst\./);
  });

  test('does not stay in the old language when the language is switched', () => {
    const dutch = problem('Vol', 'Er is geen wachtlijst.');
    chooseLanguage('en');
    expect(errorWords(dutch, uiTexts.en, 'en')).toEqual({ sentence: uiTexts.en.otherLanguage });
    expect(errorWords(problem('Full', 'No waiting list.'), uiTexts.en, 'en').title).toBe('Full');
    chooseLanguage('nl');
    expect(words(dutch).title).toBe('Vol');
  });
});
