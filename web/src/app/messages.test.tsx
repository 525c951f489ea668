// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from 'vitest';
import { chosen } from '../../dev/fakeCongress.ts';
import { meanwhile } from '../../dev/fakeMessages.ts';
import { newPerson, visitor } from '../../dev/fakeVisitor.ts';
import { congress } from '../../dev/sample.ts';
import { buttons, elements, eventually, fill, leave, main, open, press, textsOf, visitFakeSite } from './wholePage.tsx';

const { slug } = congress();
const page = `/c/${slug}/organisatie/berichten`;

visitFakeSite();

beforeEach(() => {
  visitor.person = newPerson('organisator@gemeente.example');
});

afterEach(() => {
  leave();
  meanwhile.end = null;
  chosen.variant = null;
});

test('each message says what became of it', async () => {
  await open(page);
  await eventually(main).toContain('Praktische informatie');
  expect(main()).toContain('Tot morgen');
  await eventually(main).toContain('284');
});

test('a search for a message that does not exist says so', async () => {
  await open(`${page}?zoek=bestaat-niet`);
  await eventually(main).toContain('Geen bericht past hierbij.');
});

test('before a message is sent, the page says to how many people', async () => {
  await open(`${page}?bericht=b1`);
  await eventually(buttons).toContain('Verstuur naar 431 mensen');
  expect(main()).toContain('431 mails (400 in het Nederlands, 31 in het Engels)');
  expect(main()).not.toContain('Dit congres is nog een concept.');
});

test('of the slots, none is chosen beforehand', async () => {
  await open(`${page}?bericht=nieuw`);
  await fill('Wie krijgt het', 'SLOT');
  await eventually(main).toContain('Kies…');
  await fill('Onderwerp', 'Tot zo');
  await fill('Bericht', 'Tot zo.');
  await press('Bewaar als concept');
  await eventually(main).toContain('Kies hier iets.');
});

test('a draft to a slot that is cancelled says so instead of another slot', async () => {
  await open(`${page}?bericht=b3`);
  await eventually(main).toContain('Aan: Wie een plek heeft op tijdstip: bestaat niet meer');
  expect(textsOf('option:checked')).toContain('bestaat niet meer');
});

test('before a message is sent, the page names its group', async () => {
  await open(`${page}?bericht=b1`);
  await eventually(main).toContain('Aan: Alle deelnemers');
});

test('of a draft, the page says that readers cannot open its pages', async () => {
  chosen.variant = 'concept';
  await open(`${page}?bericht=b1`);
  await eventually(main).toContain('Dit congres is nog een concept. Wie dit bericht krijgt');
});

test('what was changed has to be saved before it is sent', async () => {
  await open(`${page}?bericht=b1`);
  await fill('Onderwerp', 'Tot overmorgen');
  await eventually(main).toContain('Bewaar eerst wat je veranderde.');
  expect(buttons()).not.toContain('Verstuur naar 431 mensen');
});

test.each([
  ['sent', 'Dit bericht is intussen verstuurd, zonder wat jij veranderde.'],
  ['deleted', 'Dit bericht is intussen verwijderd.'],
] as const)('of a message that is %s meanwhile, what was typed can become another', async (end, sentence) => {
  await open(`${page}?bericht=b1`);
  await fill('Onderwerp', 'Tot overmorgen');
  meanwhile.end = end;
  await press('Bewaar');
  await eventually(main).toContain(sentence);
  await eventually(() => textsOf('.panel tbody')).toEqual(['OnderwerpTot morgenTot overmorgen']);
  expect(buttons()).not.toContain('Bewaar');
  await press('Maak hier een nieuw bericht van');
  await eventually(() => textsOf('.panel h2')).toEqual(['Bericht schrijven']);
  expect(elements('.panel input').map((input) => (input as HTMLInputElement).value)).toContain('Tot overmorgen');
});

test('a message that is deleted while somebody types stays in sight when the list is read again', async () => {
  await open(`${page}?bericht=b1`);
  await fill('Onderwerp', 'Tot overmorgen');
  meanwhile.end = 'deleted';
  window.dispatchEvent(new Event('visibilitychange'));
  await eventually(main).toContain('Dit bericht is intussen verwijderd.');
  expect(textsOf('.panel tbody')).toEqual(['OnderwerpTot morgenTot overmorgen']);
});

test('a message is planned for a moment', async () => {
  await open(`${page}?bericht=b1`);
  await eventually(() => elements('input[type=radio]').length).toBe(2);
  elements('input[type=radio]')[1]?.click();
  await eventually(buttons).toContain('Plan voor 431 mensen');
  await press('Plan voor 431 mensen');
  await eventually(main).toContain('Kies een moment dat nog moet komen.');
});
