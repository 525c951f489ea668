// @vitest-environment jsdom
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { serveFakeApi } from '../../dev/fakeBrowser.ts';
import { congress } from '../../dev/sample.ts';
import { chooseLanguage } from '../language/language.ts';
import { participantTexts } from '../participant/texts.ts';
import { forgetIntent } from '../signup/intent.ts';
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

test('whoever brings a wish from another browser is asked who they are, also if the list of congresses is late', async () => {
  chooseLanguage('nl');
  const { slug } = congress();
  const wish = { congress: slug, path: `/c/${slug}/activiteit/s0`, slotId: 's0-0' };
  const send = globalThis.fetch;
  let arrives = () => {};
  const listed = new Promise<void>((resolve) => (arrives = resolve));
  globalThis.fetch = async (path, init) => {
    if (/\/congresses(\?|$)/.test(String(path))) await listed;
    const answer = await send(path, init);
    if (!String(path).endsWith('/login-sessions')) return answer;
    setTimeout(arrives, 100);
    return Response.json({ ...((await answer.json()) as object), wish }, { status: 201 });
  };
  await open('/inloggen#token=anna');
  await press(signInTexts.nl.signIn);
  await arriveAt(participantTexts.nl.whoTitle);
  globalThis.fetch = send;
  forgetIntent();
});
