// @vitest-environment jsdom
import { afterAll, beforeEach, expect, test } from 'vitest';
import { otherCongresses } from '../../dev/fakeCongress.ts';
import { resetSettings, sent } from '../../dev/fakeSettings.ts';
import { newPerson, visitor } from '../../dev/fakeVisitor.ts';
import { congress, sessions } from '../../dev/sample.ts';
import { tab } from '../browser/memory.ts';
import { daysLater } from '../organiser/newcongress/newCongress.ts';
import {
  arriveAt,
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

visitFakeSite();

beforeEach(() => {
  resetSettings();
  otherCongresses.length = 0;
  tab.remember('newCongress', null);
  visitor.person = newPerson('beheerder@gemeente.example');
});

afterAll(() => {
  otherCongresses.length = 0;
  tab.remember('newCongress', null);
});

const places = sessions
  .flatMap((session) => session.slots)
  .filter(({ cancelled }) => !cancelled)
  .reduce((sum, { capacity }) => sum + capacity, 0);

const current = () => textsOf('[aria-current=step] h2');

function fillDay(day: string, at = 1): void {
  setValue(elements(`[aria-label="Dagen ${at}"]`)[0] as HTMLInputElement, day);
}

const arriveInWorkspace = () =>
  eventually(() => window.location.pathname).toBe('/c/wijkcongres-zeist/organisatie/instellingen');

async function describeIt(): Promise<void> {
  await open('/congressen/nieuw');
  await fill('Naam', 'Wijkcongres Zeist');
  await fill('Naam in het Engels', 'District congress Zeist');
  await fill('Stad', 'Zeist');
  fillDay('2028-01-12');
  await fill('E-mailadres voor vragen', 'vragen@zeist.example');
  await press('Verder naar Wat neem je mee');
  await eventually(current).toEqual(['Wat neem je mee']);
}

test('administrators find it under the congresses', async () => {
  await open('/congressen');
  await press('Nieuw congres maken', 'a');
  await arriveAt('Nieuw congres');
  await eventually(current).toEqual(['Wat en waar']);
});

test('administrators get to the congresses from any page, also if there is only one', async () => {
  const { slug } = congress('ANYONE');
  await open(`/c/${slug}/organisatie`);
  await eventually(() => textsOf('.side .congress-switch__list a')).toEqual(['Alle congressen']);
  expect(textsOf('footer a')).toContain('Alle congressen');
});

test('the window says what participants read', async () => {
  await describeIt();
  await press('Verder naar Wie mag meedoen');
  await press('Vul nu in');
  await eventually(main).toContain('Je kunt je inschrijven tot');
});

test('organisers cannot make a congress', async () => {
  visitor.person = newPerson('organisator@gemeente.example');
  await open('/congressen/nieuw');
  await eventually(main).toContain('Alleen beheerders van Meedoen kunnen een congres maken.');
});

test('an empty step is not left', async () => {
  await open('/congressen/nieuw');
  await press('Verder naar Wat neem je mee');
  await eventually(() => textsOf('.field__error').length).toBe(6);
  expect(current()).toEqual(['Wat en waar']);
});

test('four steps make a draft', async () => {
  await describeIt();
  expect(main()).toContain('Een leeg concept.');
  await press('Verder naar Wie mag meedoen');
  await press('Verder naar Wie helpt er mee');
  await eventually(main).toContain('krijgen daar een mail over');
  await press('Maak het congres');
  await eventually(() => sent.length).toBe(1);
  expect(sent[0]).toMatchObject({
    programmeOf: null,
    slug: 'wijkcongres-zeist',
    settings: {
      hostCity: 'Zeist',
      days: ['2028-01-12'],
      admission: 'LIST',
      organisers: [],
    },
  });
  await arriveInWorkspace();
  expect(tab.recall('newCongress')).toBeNull();
});

test('what was typed survives a reload', async () => {
  await describeIt();
  await open('/congressen/nieuw');
  await eventually(current).toEqual(['Wat neem je mee']);
  expect(main()).toContain('Wijkcongres Zeist · Zeist');
});

async function takeFrom(slug: string): Promise<void> {
  await eventually(() => elements(`option[value=${slug}]`)).toHaveLength(1);
  setValue(elements('select')[0] as HTMLSelectElement, slug);
}

test('another congress fills in the later steps', async () => {
  await describeIt();
  await takeFrom(congress().slug);
  await eventually(main).toContain('Dezelfde organisatoren; in stap 4');
  await eventually(main).toContain('Dat zijn geen dagen van het nieuwe congres.');
  await press('Verder naar Wie mag meedoen');
  expect(current()).toEqual(['Wat neem je mee']);
  elements('input[type=checkbox]')[0]?.click();
  await eventually(main).not.toContain('Dat zijn geen dagen van het nieuwe congres.');
  await press('Verder naar Wie mag meedoen');
  await eventually(current).toEqual(['Wie mag meedoen']);
  expect((elements('select')[0] as HTMLSelectElement).value).toBe('ANYONE');
});

test('a programme is copied if its slots are on days of the new congress', async () => {
  await describeIt();
  await press('Wijzig');
  await eventually(current).toEqual(['Wat en waar']);
  const days = congress().days.map((day) => daysLater(day, 364));
  for (const [at, day] of days.entries()) {
    if (at > 0) await press('Nog een toevoegen');
    await eventually(() => elements(`[aria-label="Dagen ${at + 1}"]`).length).toBe(1);
    fillDay(day, at + 1);
  }
  await press('Verder naar Wat neem je mee');
  await eventually(current).toEqual(['Wat neem je mee']);
  await takeFrom(congress().slug);
  await eventually(main).toContain('Alle dagen en tijden schuiven 52 weken naar later');
  await eventually(main).toContain(`7 activiteiten met 11 tijdstippen en samen ${places} plekken, zoals ze nu zijn.`);
  const [taken, left] = elements('.effect ul').map((list) => list.textContent);
  expect(taken).toContain('1 activiteit heeft dan geen tijdstip');
  expect(taken).toContain('Dezelfde keuze bij Wie mag meedoen: iedereen.');
  expect(left).toContain('Deelnemers, organisaties, inschrijvingen, wachtenden en wie er was.');
  expect(left).toContain('afzender, adres voor antwoorden en teksten');
  expect(left).toContain('1 afgelast tijdstip.');
  await press('Verder naar Wie mag meedoen');
  await press('Verder naar Wie helpt er mee');
  await press('Maak het congres');
  await eventually(() => sent.length).toBe(1);
  expect(sent[0]).toMatchObject({ programmeOf: congress().slug, settings: { days } });
  await arriveInWorkspace();
});

test('a congress that exists is not overwritten', async () => {
  otherCongresses.push(congress('ANYONE', 'wijkcongres-zeist', 'Zeist'));
  await describeIt();
  await press('Verder naar Wie mag meedoen');
  await press('Verder naar Wie helpt er mee');
  await press('Maak het congres');
  await eventually(() => textsOf('[role=alert]').join()).toContain('congress-exists');
  expect(window.location.pathname).toBe('/congressen/nieuw');
});

const closesTab = () => window.dispatchEvent(new Event('beforeunload', { cancelable: true }));

test('whoever leaves half-way is asked, and finds it again in the same tab', async () => {
  await open('/congressen/nieuw');
  expect(closesTab()).toBe(true);
  await describeIt();
  expect(closesTab()).toBe(false);
  const toCongresses = () => elements('footer a[href="/congressen"]')[0]?.click();
  toCongresses();
  await eventually(() => textsOf('dialog h2')).toEqual(['Ga je later verder?']);
  await press('Nee, terug naar het formulier');
  await eventually(() => textsOf('dialog')).toEqual([]);
  expect(window.location.pathname).toBe('/congressen/nieuw');
  toCongresses();
  await press('Ja, later verder');
  await eventually(() => window.location.pathname).toBe('/congressen');
  await open('/congressen/nieuw');
  await eventually(current).toEqual(['Wat neem je mee']);
});

test('everything is erased only after a question', async () => {
  await describeIt();
  await press('Alles wissen en opnieuw beginnen');
  await press('Nee, terug naar het formulier');
  expect(current()).toEqual(['Wat neem je mee']);
  await press('Alles wissen en opnieuw beginnen');
  await press('Ja, gooi weg');
  await eventually(current).toEqual(['Wat en waar']);
  expect(closesTab()).toBe(true);
});
