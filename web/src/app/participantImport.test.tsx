// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { importResult, listed } from '../../dev/fakeParticipants.ts';
import { newPerson, visitor } from '../../dev/fakeVisitor.ts';
import { congress } from '../../dev/sample.ts';
import { arriveAt, elements, eventually, main, open, press, setValue, textsOf, visitFakeSite } from './wholePage.tsx';

const page = `/c/${congress().slug}/organisatie/deelnemers`;
const importBefore = { ...importResult };

visitFakeSite();

beforeEach(() => {
  Object.assign(importResult, importBefore);
  visitor.person = newPerson('organisator@gemeente.example');
});

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
  expect(textsOf('.act-bar p')).toEqual(['2 erbij, 1 anders. Hoogstens 3 mensen krijgen mail.']);
  expect(textsOf('.act-bar button')[0]).toBe('Overnemen en hoogstens 3 mensen mailen');
  await press('Overnemen en hoogstens 3 mensen mailen');
  await arriveAt('Deelnemers');
  await eventually(main).toContain('Overgenomen: 2 erbij, 1 anders.');
});

test('the list and its number follow at once', async () => {
  await open(page);
  await eventually(main).toContain(`${listed.length} deelnemers`);
  await press('Lijst importeren', 'a');
  await eventually(() => elements('input[type=file]').length).toBe(1);
  choose(new File(['address,name\n'], 'lijst.csv'));
  await press('Overnemen en hoogstens 3 mensen mailen');
  const before = listed.length;
  await arriveAt('Deelnemers');
  expect(main()).toContain(`${before + 2} deelnemers`);
});

test('who is added, changed and left alone is shown by name', async () => {
  await open(`${page}/importeren`);
  await eventually(() => elements('input[type=file]').length).toBe(1);
  choose(new File(['address,name\n'], 'lijst.csv'));
  const rows = () => textsOf('.changes tbody tr');
  await eventually(rows).toEqual([
    '2erbijProefpersoon Elfelf@gemeente.example · utr',
    '3andersProefpersoon Negendagen: leeg → 2026-11-19',
    '4erbijProefpersoon Twaalftwaalf@gemeente.example',
  ]);
  await press('Gelijk 118');
  await eventually(() => rows().length).toBe(100);
  expect(rows()[0]).toBe('5gelijkProefpersoon 10');
  await press('Toon er nog 18');
  await eventually(() => rows().length).toBe(118);
  await press('Alles 121');
  await eventually(() => rows().length).toBe(100);
});

test('the name of the file is beside the button, until the file is left', async () => {
  await open(`${page}/importeren`);
  await eventually(() => elements('input[type=file]').length).toBe(1);
  expect(textsOf('.file-field')).toEqual(['Kies een bestand']);
  choose(new File(['address,name\n'], 'lijst.csv'));
  await eventually(() => textsOf('.file-field').join()).toMatch(/^Ander bestandlijst\.csv1 kB · bewaard /);
  await press('Niet overnemen');
  await eventually(() => textsOf('.file-field')).toEqual(['Kies een bestand']);
});

test('a file whose effect changed meanwhile is not imported before the new effect was shown', async () => {
  await open(`${page}/importeren`);
  await eventually(() => elements('input[type=file]').length).toBe(1);
  choose(new File(['address,name\n'], 'lijst.csv'));
  await eventually(main).toContain('2 deelnemers erbij');
  Object.assign(importResult, { added: 1, unchanged: 119 });
  await press('Overnemen en hoogstens 3 mensen mailen');
  await eventually(() => textsOf('[role=alert]').join()).toContain('Er is intussen iets veranderd');
  expect(main()).toContain('1 deelnemer erbij');
  await press('Overnemen en hoogstens 3 mensen mailen');
  await arriveAt('Deelnemers');
  await eventually(main).toContain('Overgenomen: 1 erbij, 1 anders.');
});

test('a file with a mistake is not imported, and the mistake has a place', async () => {
  await open(`${page}/importeren`);
  await eventually(() => elements('input[type=file]').length).toBe(1);
  choose(new File(['fout'], 'lijst.csv'));
  await eventually(() => textsOf('.field__error')).toEqual([
    '‘negen’ is geen e-mailadres.',
    '‘gisteren’ is geen datum.',
  ]);
  expect(textsOf('.wrong__row label')).toEqual(['Regel 2, adres', 'Regel 2, dagen']);
  expect(textsOf('.wrong__row strong')).toEqual(['Proefpersoon Negen']);
  expect(main()).not.toContain('overneemt');
});

test('what was mended, and what was about to be imported, stays in sight without an answer', async () => {
  await open(`${page}/importeren`);
  await eventually(() => elements('input[type=file]').length).toBe(1);
  const fetch = vi.spyOn(globalThis, 'fetch');
  choose(new File(['fout'], 'lijst.csv'));
  await eventually(() => elements('.wrong__row input').length).toBe(2);
  setValue(elements('.wrong__row input')[0] as HTMLInputElement, 'negen@gemeente.example');
  fetch.mockRejectedValueOnce(new TypeError('Failed to fetch'));
  await press('Opnieuw nakijken');
  await eventually(() => textsOf('[role=alert]').join()).toContain('We kregen geen antwoord');
  expect(elements('.wrong__row input').map((field) => (field as HTMLInputElement).value)[0]).toBe(
    'negen@gemeente.example',
  );
  choose(new File(['address,name\n'], 'lijst.csv'));
  await eventually(() => textsOf('.act-bar button').length).toBe(2);
  fetch.mockRejectedValueOnce(new TypeError('Failed to fetch'));
  await press('Overnemen en hoogstens 3 mensen mailen');
  await eventually(() => textsOf('[role=alert]').join()).toContain('We kregen geen antwoord');
  await press('Overnemen en hoogstens 3 mensen mailen');
  await arriveAt('Deelnemers');
});
