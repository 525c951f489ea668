// @vitest-environment jsdom
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { serveFakeApi } from '../../dev/fakeBrowser.ts';
import { chosen } from '../../dev/fakeCongress.ts';
import { resetSettings, stored } from '../../dev/fakeSettings.ts';
import { newPerson, visitor } from '../../dev/fakeVisitor.ts';
import { congress, sessions } from '../../dev/sample.ts';
import { chooseLanguage } from '../language/language.ts';
import { elements, eventually, leave, main, open, press, textsOf } from './wholePage.tsx';

const address = `/c/${congress().slug}`;

let stop: () => void;

beforeAll(async () => {
  stop = await serveFakeApi();
});

beforeEach(() => {
  resetSettings();
  chooseLanguage('nl');
  visitor.person = newPerson('organisator@gemeente.example');
});

afterEach(() => {
  chosen.variant = null;
  leave();
});

afterAll(() => stop());

test('a congress in Dutch alone offers no other language, and what was chosen holds elsewhere', async () => {
  chooseLanguage('en');
  await open(address);
  await eventually(() => textsOf('.site-header__tools button')).toContain('Nederlands');
  chosen.variant = 'nederlands';
  await open(address);
  await eventually(() => document.documentElement.lang).toBe('nl');
  expect(textsOf('.site-header__tools button')).not.toContain('English');
  chosen.variant = null;
  await open(address);
  await eventually(() => document.documentElement.lang).toBe('en');
});

test('forms ask for English texts only where there is English', async () => {
  const session = `${address}/organisatie/programma?activiteit=${sessions[0]?.id}`;
  await open(session);
  await eventually(() => textsOf('label')).toContain('Titel in het Engels');
  chosen.variant = 'nederlands';
  await open(session);
  await eventually(() => textsOf('label')).toContain('Titel');
  await eventually(() => textsOf('label').filter((label) => label.includes('Engels'))).toEqual([]);
});

test('without English, the settings say what that means', async () => {
  await open(`${address}/organisatie/instellingen`);
  await eventually(main).toContain('Ook in het Engels');
  const label = elements('label').find(({ textContent }) => textContent === 'Ook in het Engels') as HTMLLabelElement;
  (label.control as HTMLInputElement).click();
  await eventually(main).toContain('Wie Engels koos, ziet de pagina’s van dit congres in het Nederlands');
  await press('Opslaan');
  await eventually(() => stored.settings.english).toBe(false);
});
