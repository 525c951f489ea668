// @vitest-environment jsdom
import { afterAll, beforeEach, expect, test } from 'vitest';
import { chosen } from '../../dev/fakeCongress.ts';
import { consideration } from '../../dev/fakeProgramme.ts';
import { changedByAnother, erasure, resetSettings, sent, stored } from '../../dev/fakeSettings.ts';
import { newPerson, visitor } from '../../dev/fakeVisitor.ts';
import { people } from '../../dev/fakeOrganisers.ts';
import { congress, sessions } from '../../dev/sample.ts';
import {
  arriveAt,
  buttons,
  elements,
  eventually,
  fill,
  main,
  open,
  press,
  setValue,
  textsOf,
  visitFakeSite,
} from './wholePage.tsx';

const page = `/c/${congress().slug}/organisatie/instellingen`;

visitFakeSite();

beforeEach(() => {
  resetSettings();
  Object.assign(consideration, { whatIf: null, asked: [] });
  chosen.variant = null;
  visitor.person = newPerson('organisator@gemeente.example');
});

afterAll(() => {
  chosen.variant = null;
});

async function openSettings(): Promise<void> {
  await open(page);
  await eventually(() => textsOf('.settings__card h2').length).toBeGreaterThan(0);
}

test('a change says what it does before it is saved', async () => {
  await openSettings();
  expect(buttons()).not.toContain('Opslaan');
  await fill('Stad', 'Zeist');
  await eventually(main).toContain('Iedereen ziet dit meteen');
  expect(main()).toContain('Niemand krijgt hierover mail.');
  await press('Opslaan');
  await eventually(() => stored.settings.hostCity).toBe('Zeist');
  await eventually(() => textsOf('[role=status]')).toContain('Opgeslagen: Wat en waar.');
  expect(stored.settings.pairPasses).toBe(3);
});

test('other rules say who is promoted and mailed, and say it again if that changes', async () => {
  consideration.whatIf = { version: 7, mailed: 3, counts: { PROMOTED: 2, WAIT_ENDED: 1 }, slots: [], effects: [] };
  await openSettings();
  await fill('Hoe vaak anderen voor een wachtend duo mogen', '5');
  await eventually(main).toContain('2 deelnemers van de wachtlijst krijgen een plek.');
  expect(main()).toContain('1 deelnemer wacht dan ergens niet meer.');
  consideration.whatIf = { ...consideration.whatIf, mailed: 1, counts: { PROMOTED: 1 } };
  await press('Opslaan en 3 deelnemers mailen');
  await eventually(main).toContain('Intussen is er iets veranderd.');
  expect(stored.settings.pairPasses).toBe(3);
  await press('Opslaan en 1 deelnemer mailen');
  await eventually(() => stored.settings.pairPasses).toBe(5);
  expect(new Set(consideration.asked)).toEqual(new Set(['?pairPasses=5']));
});

/** The size of the page changes when it is told to. */
class Sizes implements ResizeObserver {
  static all: Sizes[] = [];
  private readonly onChange: () => void;
  private observed = 0;

  constructor(onChange: () => void) {
    this.onChange = onChange;
    Sizes.all.push(this);
  }

  static change(): void {
    for (const each of Sizes.all) if (each.observed > 0) each.onChange();
  }

  observe(): void {
    this.observed += 1;
    this.onChange();
  }

  disconnect(): void {
    this.observed = 0;
  }

  unobserve = () => undefined;
}

test('the part that the address names stays in sight while others get their size, until its reader scrolls', async () => {
  const shown: string[] = [];
  Object.assign(globalThis, { ResizeObserver: Sizes });
  Element.prototype.scrollIntoView = function (this: Element) {
    shown.push(this.id);
    return Promise.resolve();
  };
  await open(`${page}#uiterlijk`);
  await eventually(() => shown).toEqual(['uiterlijk']);
  Sizes.change();
  expect(shown).toEqual(['uiterlijk', 'uiterlijk']);
  window.dispatchEvent(new Event('wheel'));
  Sizes.change();
  expect(shown).toHaveLength(2);
  window.location.hash = '#bewaren';
  await eventually(() => shown.at(-1)).toBe('bewaren');
});

test('one reads when data will be erased, and afterwards when that was', async () => {
  await openSettings();
  await eventually(main).toContain('Meedoen wist de gegevens van deelnemers op woensdag 14 april 2027.');
  erasure.erasedAt = '2027-04-13T22:00:30Z';
  await openSettings();
  await eventually(main).toContain('De gegevens van deelnemers zijn gewist op woensdag 14 april 2027.');
  expect(main()).not.toContain('Meedoen wist de gegevens');
});

test('a mistake stands beside its field, and nothing is sent', async () => {
  await openSettings();
  await fill('Hoe vaak anderen voor een wachtend duo mogen', 'vaak');
  await press('Opslaan');
  await eventually(() => textsOf('.field__error')).toEqual(['Vul een heel getal in.']);
  expect(stored.version).toBe(1);
});

test.each([
  ['hostCity', 'Dit kan niet.', '.field__error'],
  ['sample', 'invalid-fields', '[role=alert]'],
])('what the server refuses because of %s is answered', async (field, sentence, place) => {
  await openSettings();
  await fill('Stad', `fout-${field}`);
  await press('Opslaan');
  await eventually(() => textsOf(place).join()).toContain(sentence);
});

test('of two organisers, each keeps what only they changed', async () => {
  await openSettings();
  await fill('Stad', 'Zeist');
  changedByAnother({ contactEmail: 'nieuw@congres.example', pairPasses: 1 });
  await press('Opslaan');
  await eventually(main).toContain('Iemand anders veranderde dit intussen.');
  expect(stored.settings.hostCity).toBe('Utrecht');
  await press('Begrepen');
  await press('Opslaan');
  await eventually(() => stored.settings).toMatchObject({ hostCity: 'Zeist', contactEmail: 'nieuw@congres.example' });
  expect(stored.settings.pairPasses).toBe(1);
});

test('the second decides about what both changed', async () => {
  await openSettings();
  await fill('Stad', 'Zeist');
  changedByAnother({ hostCity: 'Amersfoort' });
  await press('Opslaan');
  await press('Laat staan wat de ander deed');
  await eventually(main).not.toContain('Iemand anders veranderde dit intussen.');
  expect(elements('input').map((input) => (input as HTMLInputElement).value)).toContain('Amersfoort');
  expect(stored.settings.hostCity).toBe('Amersfoort');
});

test('what somebody changes elsewhere in the settings is no conflict', async () => {
  await openSettings();
  changedByAnother({ pairPasses: 0 });
  await fill('Stad', 'Zeist');
  await press('Opslaan');
  await eventually(() => stored.settings).toMatchObject({ hostCity: 'Zeist', pairPasses: 0 });
});

test('organisers read who organises; an administrator changes it', async () => {
  await openSettings();
  expect(main()).toContain('Alleen een beheerder van Meedoen kan organisatoren toevoegen of weghalen.');
  expect(textsOf('.settings__card h2')).not.toContain('Verwijderen');
  visitor.person = newPerson('beheerder@gemeente.example');
  await openSettings();
  const field = elements('[aria-label="E-mailadres van een organisator 1"]')[0] as HTMLInputElement;
  setValue(field, 'erbij@gemeente.example');
  await eventually(main).toContain('erbij@gemeente.example kan inloggen');
  expect(main()).toContain('krijgt daar een mail over.');
  expect(main()).not.toContain('Niemand krijgt hierover mail.');
  await press('Opslaan en 1 organisator mailen');
  await eventually(() => stored.settings.organisers).toEqual(['erbij@gemeente.example']);
});

test('what comes next follows from what the draft has', async () => {
  chosen.variant = 'concept';
  await openSettings();
  const steps = () => textsOf('.effect li');
  await eventually(() => steps()[0]).toBe(
    'Controleer het programma en de verzamelpunten: 7 activiteiten, 11 tijdstippen',
  );
  await eventually(() => steps()[1]).toContain('Er staan 4 organisaties in');
  await eventually(() => steps()[2]).toBe('Controleer de lijst van 457 deelnemers');
  const all = sessions.splice(0);
  people.known = 0;
  await openSettings();
  await eventually(steps).toContain('Importeer het programma');
  await eventually(steps).toContain('Importeer de deelnemers');
  sessions.push(...all);
  people.known = 457;
});

test('publishing says before what becomes public', async () => {
  chosen.variant = 'concept';
  await openSettings();
  await press('Publiceren…');
  await eventually(main).toContain('Iedereen ziet het programma');
  expect(buttons()).toContain('Ja, publiceer');
});

test('a draft is deleted only by an administrator who typed its web address', async () => {
  chosen.variant = 'concept';
  visitor.person = newPerson('beheerder@gemeente.example');
  await openSettings();
  const remove = () =>
    elements('button').find(({ textContent }) => textContent === 'Verwijder dit congres voorgoed') as HTMLButtonElement;
  await eventually(remove).toBeDefined();
  expect(remove().getAttribute('aria-disabled')).toBe('true');
  await fill(`Typ ${congress().slug} om te verwijderen`, congress().slug);
  await eventually(() => remove().getAttribute('aria-disabled')).toBeNull();
  await press('Verwijder dit congres voorgoed');
  await arriveAt('Kies een congres');
  expect(sent).toEqual([{ method: 'DELETE', slug: congress().slug, settings: null, programmeOf: null }]);
});

test('a published congress cannot be deleted', async () => {
  visitor.person = newPerson('beheerder@gemeente.example');
  await openSettings();
  await eventually(main).toContain('Je kunt alleen een concept verwijderen, of een congres dat geweest is.');
});
