// @vitest-environment jsdom
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { serveFakeApi } from '../../dev/fakeBrowser.ts';
import { importResult } from '../../dev/fakeParticipants.ts';
import { newPerson, visitor } from '../../dev/fakeVisitor.ts';
import { congress } from '../../dev/sample.ts';
import { chooseLanguage } from '../language/language.ts';
import { arriveAt, elements, eventually, leave, main, open, press, textsOf } from './wholePage.tsx';

const page = `/c/${congress().slug}/organisatie/deelnemers`;
const importBefore = { ...importResult };

let stop: () => void;

beforeAll(async () => {
  stop = await serveFakeApi();
  chooseLanguage('nl');
});

beforeEach(() => {
  Object.assign(importResult, importBefore);
  visitor.person = newPerson('organisator@gemeente.example');
});

afterEach(leave);

afterAll(() => stop());

function choose(file: File): void {
  const field = elements('input[type=file]')[0] as HTMLInputElement;
  Object.defineProperty(field, 'files', { value: [file], configurable: true });
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

test('a file shows what it changes before it is imported', async () => {
  await open(`${page}/importeren`);
  await eventually(() => elements('input[type=file]').length).toBe(1);
  choose(new File(['address,name\n'], 'lijst.csv'));
  await eventually(main).toContain('Als je lijst.csv overneemt');
  expect(main()).toContain('dagen: leeg → 2026-11-19');
  expect(textsOf('.act-bar p')).toEqual(['2 erbij, 1 anders. Ten hoogste 3 mensen krijgen mail.']);
  expect(textsOf('.act-bar button')[0]).toBe('Overnemen en ten hoogste 3 mensen mailen');
  await press('Overnemen en ten hoogste 3 mensen mailen');
  await arriveAt('Deelnemers');
  await eventually(main).toContain('Overgenomen: 2 erbij, 1 anders.');
});

test('a file whose effect changed meanwhile is not imported before the new effect was shown', async () => {
  await open(`${page}/importeren`);
  await eventually(() => elements('input[type=file]').length).toBe(1);
  choose(new File(['address,name\n'], 'lijst.csv'));
  await eventually(main).toContain('2 deelnemers erbij');
  Object.assign(importResult, { added: 1, unchanged: 119 });
  await press('Overnemen en ten hoogste 3 mensen mailen');
  await eventually(() => textsOf('[role=alert]').join()).toContain('Er is intussen iets veranderd');
  expect(main()).toContain('1 deelnemer erbij');
  await press('Overnemen en ten hoogste 3 mensen mailen');
  await arriveAt('Deelnemers');
  await eventually(main).toContain('Overgenomen: 1 erbij, 1 anders.');
});

test('a file with a mistake is not imported, and the mistake has a place', async () => {
  await open(`${page}/importeren`);
  await eventually(() => elements('input[type=file]').length).toBe(1);
  choose(new File(['fout'], 'lijst.csv'));
  await eventually(main).toContain('Regel 2, address: ‘negen’ is geen e-mailadres.');
  expect(main()).not.toContain('overneemt');
});
