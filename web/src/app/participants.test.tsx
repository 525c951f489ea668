// @vitest-environment jsdom
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { serveFakeApi } from '../../dev/fakeBrowser.ts';
import { importResult, listed } from '../../dev/fakeParticipants.ts';
import { newPerson, visitor } from '../../dev/fakeVisitor.ts';
import { congress, organisations } from '../../dev/sample.ts';
import { chooseLanguage } from '../language/language.ts';
import { arriveAt, buttons, elements, eventually, fill, leave, main, open, press, textsOf } from './wholePage.tsx';

const page = `/c/${congress().slug}/organisatie/deelnemers`;
const before = [...listed];
const importBefore = { ...importResult };
const names = () => textsOf('.people__name');
const shown = () => elements('.panel h2')[0]?.textContent;
const focused = () => document.activeElement?.textContent;

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

/** As somebody who presses a key, and lets go of it a moment later. */
function type(key: string): void {
  const at = document.activeElement;
  at?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  setTimeout(() => document.activeElement?.dispatchEvent(new KeyboardEvent('keyup', { key, bubbles: true })), 50);
}

function select(label: string, within: string): HTMLSelectElement | undefined {
  const found = elements(`${within} label`).find(({ textContent }) => textContent === label);
  return (found as HTMLLabelElement | undefined)?.control as HTMLSelectElement | undefined;
}

const optionsOf = (label: string, within: string) =>
  [...(select(label, within)?.options ?? [])].map(({ textContent }) => textContent);

function pick(label: string, value: string, within: string): void {
  const field = select(label, within);
  if (!field) throw new Error(`No field ${label}`);
  field.value = value;
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

test('of a long list only what is in sight is in the document, and all are counted', async () => {
  await open(page);
  await eventually(() => names().length).toBeGreaterThan(5);
  expect(names().length).toBeLessThan(60);
  expect(elements('[role=grid]')[0]?.getAttribute('aria-rowcount')).toBe('122');
  expect(
    elements('[role=row]')
      .map((row) => row.getAttribute('aria-rowindex'))
      .slice(0, 3),
  ).toEqual(['1', '2', '3']);
});

test('whoever is chosen stands in the address and opens beside the list', async () => {
  await open(page);
  await press('Proefpersoon 12', 'a');
  await eventually(shown).toBe('Proefpersoon 12');
  expect(window.location.search).toBe('?deelnemer=q2');
  expect(elements('[aria-selected=true]').map(({ textContent }) => textContent)[0]).toContain('Proefpersoon 12');
  await eventually(() => document.activeElement?.textContent).toBe('Proefpersoon 12');
  expect(document.activeElement?.tagName).toBe('H2');
});

test('a link shows whom it names, though the search does not find them', async () => {
  await open(`${page}?zoek=negen&deelnemer=q2`);
  await eventually(shown).toBe('Proefpersoon 12');
  expect(names()).toEqual(['Proefpersoon Negen']);
});

test('a link to somebody who is no longer there says so', async () => {
  await open(`${page}?deelnemer=weg`);
  await eventually(shown).toBe('Niet op de lijst');
});

test('arrow keys choose, and the reader stays in the list', async () => {
  await open(page);
  await eventually(() => elements('.people__name').length).toBeGreaterThan(5);
  elements('.people__name')[0]?.focus();
  type('ArrowDown');
  await eventually(focused).toBe('Proefpersoon 11');
  await eventually(shown).toBe('Proefpersoon 11');
  type('End');
  await eventually(focused).toBe('Proefpersoon Negen');
  await eventually(shown).toBe('Proefpersoon Negen');
  expect(document.activeElement?.tagName).toBe('A');
});

test('Tab leads to one row of the list', async () => {
  await open(`${page}?deelnemer=q2`);
  await eventually(shown).toBe('Proefpersoon 12');
  expect(textsOf('.people__name[tabindex="0"]')).toEqual(['Proefpersoon 12']);
});

test('Escape closes the panel, and the reader is back at the row', async () => {
  await open(page);
  await press('Proefpersoon 12', 'a');
  await eventually(shown).toBe('Proefpersoon 12');
  type('Escape');
  await eventually(() => elements('.panel')).toEqual([]);
  expect(window.location.search).toBe('');
  await eventually(focused).toBe('Proefpersoon 12');
});

test('Escape leaves a correction before it closes the panel', async () => {
  await open(`${page}?deelnemer=p9`);
  await press('Wijzigen');
  await eventually(() => elements('.panel form').length).toBe(1);
  elements('.panel input')[0]?.focus();
  type('Escape');
  await eventually(() => elements('.panel form')).toEqual([]);
  expect(shown()).toBe('Proefpersoon Negen');
});

test('a search that finds nobody can be ended', async () => {
  await open(`${page}?zoek=niemand`);
  await eventually(main).toContain('Niemand past hierbij.');
  await press('Toon iedereen');
  await eventually(() => names().length).toBeGreaterThan(5);
});

test('a correction says what it does before it is saved', async () => {
  await open(`${page}?zoek=negen&deelnemer=p9`);
  await press('Wijzigen');
  await fill('Naam', 'Proefpersoon Tien');
  await eventually(main).toContain('Niemand krijgt hierover mail.');
  await press('Opslaan');
  await eventually(() => listed[0]?.name).toBe('Proefpersoon Tien');
  await eventually(shown).toBe('Proefpersoon Tien');
});

test('a correction without a day is not made: it would allow every day', async () => {
  await open(`${page}?deelnemer=p9`);
  await press('Wijzigen');
  await eventually(() => elements('.panel .check input').length).toBe(congress().days.length);
  elements('.panel .check input').forEach((day) => day.click());
  await eventually(main).toContain('Kies ten minste één dag.');
  await press('Opslaan');
  expect(elements('.panel form')).toHaveLength(1);
  expect(listed[0]?.days).toBeUndefined();
});

test('a participant gets an organisation of the list', async () => {
  await open(`${page}?deelnemer=p9`);
  await press('Wijzigen');
  await eventually(() => optionsOf('Organisatie', '.panel')).toContain(organisations[1]?.name);
  pick('Organisatie', organisations[1]?.id ?? '', '.panel');
  await press('Opslaan');
  await eventually(() => listed[0]?.organisation).toEqual(organisations[1]);
});

test.each([
  ['email', 'Dit is geen e-mailadres.', '.field__error'],
  ['organisation', 'invalid-fields', '[role=alert]'],
])('a correction that is refused because of %s is answered', async (field, sentence, place) => {
  await open(`${page}?deelnemer=p9`);
  await press('Wijzigen');
  await fill('E-mailadres', `fout-${field}`);
  await press('Opslaan');
  await eventually(() => textsOf(place).join()).toContain(sentence);
});

test('nobody is removed without a question', async () => {
  await open(`${page}?zoek=negen&deelnemer=p9`);
  await press('Van de lijst halen');
  await eventually(() => textsOf('dialog h2')).toEqual(['Haal je Proefpersoon Negen van de lijst?']);
  expect(listed).toHaveLength(121);
  await press('Ja, van de lijst');
  await eventually(names).toEqual([]);
  expect(listed).toHaveLength(120);
  expect(elements('.panel')).toEqual([]);
});

describe('somebody who is added by hand', () => {
  beforeEach(async () => {
    await open(page);
    await press('Iemand toevoegen', 'a');
    await eventually(shown).toBe('Iemand toevoegen');
  });

  async function introduce(name: string, email: string): Promise<void> {
    await fill('Naam', name);
    await fill('E-mailadres', email);
    await press('Bekijk wat er gebeurt');
  }

  test('is stored only after the effect was shown', async () => {
    await introduce('Noor Nieuw', 'noor@gemeente.example');
    await eventually(main).toContain('Noor Nieuw komt op de lijst en kan inloggen met dit adres.');
    expect(listed).toHaveLength(121);
    await press('Toevoegen');
    await eventually(() => listed.length).toBe(122);
    await eventually(shown).toBe('Noor Nieuw');
    expect(window.location.search).toContain('deelnemer=n121');
  });

  test('is not stored again', async () => {
    await introduce('Proefpersoon Negen', 'negen@gemeente.example');
    await eventually(main).toContain('Proefpersoon Negen staat al op de lijst. Er verandert niets.');
    await press('Opslaan');
    expect(listed).toHaveLength(121);
    expect(shown()).toBe('Iemand toevoegen');
  });

  test('needs an address', async () => {
    await introduce('Noor Nieuw', 'fout');
    await eventually(() => textsOf('.field__error')).toEqual(['‘negen’ is geen e-mailadres.']);
  });

  test('has their effect shown again after a change', async () => {
    await introduce('Noor Nieuw', 'noor@gemeente.example');
    await eventually(main).toContain('komt op de lijst');
    await fill('Naam', 'Noor Anders');
    await eventually(buttons).toContain('Bekijk wat er gebeurt');
    expect(main()).not.toContain('komt op de lijst');
  });
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
