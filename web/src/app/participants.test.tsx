// @vitest-environment jsdom
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { serveFakeApi } from '../../dev/fakeBrowser.ts';
import { importResult, listed } from '../../dev/fakeParticipants.ts';
import { newPerson, visitor } from '../../dev/fakeVisitor.ts';
import { congress } from '../../dev/sample.ts';
import { chooseLanguage } from '../language/language.ts';
import { arriveAt, elements, eventually, fill, leave, main, open, press, textsOf } from './wholePage.tsx';

const page = `/c/${congress().slug}/organisatie/deelnemers`;
const before = [...listed];
const importBefore = { ...importResult };
const names = () => textsOf('.person h2');

let stop: () => void;

beforeAll(async () => {
  stop = await serveFakeApi();
  chooseLanguage('nl');
});

beforeEach(() => {
  listed.splice(0, listed.length, ...before);
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

test('a search stands in the address and says how many it finds', async () => {
  await open(page);
  await fill('Zoek op naam, adres of organisatie', 'negen');
  await eventually(names).toEqual(['Proefpersoon Negen']);
  expect(window.location.search).toBe('?zoek=negen');
  expect(main()).toContain('1 van 121 deelnemers');
});

test('one participant is not called several', async () => {
  listed.splice(1);
  await open(page);
  await eventually(main).toContain('1 deelnemer');
  expect(main()).not.toContain('1 deelnemers');
});

test('a link with a search shows what it finds', async () => {
  await open(`${page}?zoek=negen`);
  await eventually(names).toEqual(['Proefpersoon Negen']);
});

test('a long list is shown in parts', async () => {
  await open(page);
  await eventually(() => names().length).toBe(100);
  await press('Toon er nog 21');
  await eventually(() => names().length).toBe(121);
});

test('a correction says what it does before it is saved', async () => {
  await open(`${page}?zoek=negen`);
  await press('Wijzigen');
  await fill('Naam', 'Proefpersoon Tien');
  await eventually(main).toContain('Niemand krijgt hierover mail.');
  await press('Opslaan');
  await eventually(() => listed[0]?.name).toBe('Proefpersoon Tien');
});

test.each([
  ['email', 'Dit is geen e-mailadres.', '.field__error'],
  ['organisation', 'invalid-fields', '[role=alert]'],
])('a correction that is refused because of %s is answered', async (field, sentence, place) => {
  await open(`${page}?zoek=negen`);
  await press('Wijzigen');
  await fill('E-mailadres', `fout-${field}`);
  await press('Opslaan');
  await eventually(() => textsOf(place).join()).toContain(sentence);
});

test('nobody is removed without a question', async () => {
  await open(`${page}?zoek=negen`);
  await press('Wijzigen');
  await press('Van de lijst halen');
  await eventually(() => textsOf('dialog h2')).toEqual(['Haal je Proefpersoon Negen van de lijst?']);
  expect(listed).toHaveLength(121);
  await press('Ja, van de lijst');
  await eventually(names).toEqual([]);
  expect(listed).toHaveLength(120);
});

test('a file shows what it changes before it is imported', async () => {
  await open(`${page}/importeren`);
  await eventually(() => elements('input[type=file]').length).toBe(1);
  choose(new File(['address,name\n'], 'lijst.csv'));
  await eventually(main).toContain('Als je lijst.csv overneemt');
  expect(main()).toContain('dagen: leeg → 2026-11-19');
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
