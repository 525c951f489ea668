// @vitest-environment jsdom
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { serveFakeApi } from '../../dev/fakeBrowser.ts';
import { congress } from '../../dev/sample.ts';
import { chooseLanguage } from '../language/language.ts';
import { participantTexts } from '../participant/texts.ts';
import { forgetIntent, keepIntent } from '../signup/intent.ts';
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

test('whoever signs in before the list of congresses is there is still asked who they are', async () => {
  chooseLanguage('nl');
  const { slug } = congress();
  keepIntent({ congress: slug, sessionId: 's0', slotId: 's0-0' });
  const send = globalThis.fetch;
  let arrives = () => {};
  const listed = new Promise<void>((resolve) => (arrives = resolve));
  globalThis.fetch = async (path, init) => {
    if (/\/congresses(\?|$)/.test(String(path))) await listed;
    const answer = await send(path, init);
    if (String(path).endsWith('/login-sessions')) setTimeout(arrives, 100);
    return answer;
  };
  await open('/inloggen#token=anna');
  await press(signInTexts.nl.signIn);
  await arriveAt(participantTexts.nl.whoTitle);
  globalThis.fetch = send;
  forgetIntent();
});
