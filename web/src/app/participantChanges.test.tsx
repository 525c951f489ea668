// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import { listed } from '../../dev/fakeParticipants.ts';
import { newPerson, visitor } from '../../dev/fakeVisitor.ts';
import { congress, organisations } from '../../dev/sample.ts';
import { buttons, elements, eventually, fill, main, open, press, textsOf, visitFakeSite } from './wholePage.tsx';

const page = `/c/${congress().slug}/organisatie/deelnemers`;
const before = [...listed];
const names = () => textsOf('.people__name');
const shown = () => elements('.panel h2')[0]?.textContent;

visitFakeSite();

beforeEach(() => {
  listed.splice(0, listed.length, ...before);
  visitor.person = newPerson('organisator@gemeente.example');
});

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
  await eventually(main).toContain('Kies minstens één dag.');
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

test('of somebody who is removed meanwhile, what was typed can be added again', async () => {
  await open(`${page}?deelnemer=p9`);
  await press('Wijzigen');
  await fill('Naam', 'Proefpersoon Tien');
  listed.shift();
  await press('Opslaan');
  await eventually(main).toContain('Deze deelnemer is intussen van de lijst gehaald.');
  expect(textsOf('.panel tbody')).toEqual(['NaamProefpersoon NegenProefpersoon Tien']);
  expect(buttons()).not.toContain('Opslaan');
  await press('Voeg iemand toe met deze gegevens');
  await eventually(shown).toBe('Iemand toevoegen');
  expect(elements('.panel input').map((input) => (input as HTMLInputElement).value)).toContain('Proefpersoon Tien');
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
