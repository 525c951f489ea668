// @vitest-environment jsdom
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { serveFakeApi } from '../../dev/fakeBrowser.ts';
import { chooseLanguage } from '../language/language.ts';
import { signInTexts } from '../signin/texts.ts';
import { arriveAt, fill, leave, main, open, press } from './wholePage.tsx';

let stop: () => void;

beforeAll(async () => {
  stop = await serveFakeApi();
});

afterEach(leave);

afterAll(() => {
  chooseLanguage('nl');
  stop();
});

test.each([
  ['nl', 'Kreeg je net al een mail van ons? De link daarin werkt ook nog.'],
  ['en', 'If you received an earlier email from us, the link in it still works.'],
] as const)(
  'whoever asked for a mail reads that links in earlier mails still work (%s)',
  async (language, sentence) => {
    const t = signInTexts[language];
    chooseLanguage(language);
    await open('/inloggen');
    expect(main()).not.toContain(sentence);
    await fill(t.email, 'anna@gemeente.example');
    await press(t.send);
    await arriveAt(t.checkMail);
    expect(main()).toContain(sentence);
  },
);
