// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from 'vitest';
import { away, storedMails } from '../../dev/fakeMails.ts';
import { newPerson, visitor } from '../../dev/fakeVisitor.ts';
import { congress } from '../../dev/sample.ts';
import {
  elements,
  eventually,
  fill,
  leave,
  main,
  open,
  press,
  setValue,
  textsOf,
  visitFakeSite,
} from './wholePage.tsx';

const page = `/c/${congress().slug}/organisatie/instellingen`;
const above = 'Jullie tekst boven de onze';

visitFakeSite();

beforeEach(async () => {
  Object.assign(storedMails, { settings: { additions: [] }, version: 1 });
  visitor.person = newPerson('organisator@gemeente.example');
  await open(page);
  await eventually(main).toContain(above);
});

afterEach(leave);
test('a text is previewed as it is sent, and saved', async () => {
  await fill(above, 'Neem een jas mee, {naam}.');
  await eventually(() => elements('.mail-view')[0]?.shadowRoot?.textContent).toContain('Neem een jas mee');
  expect(main()).toContain('Mails die hierna uitgaan, zien er zo uit. Niemand krijgt hierover mail.');
  await press('Opslaan');
  await eventually(() => storedMails.settings.additions).toEqual([
    { kind: 'CONFIRMED', language: 'nl', above: 'Neem een jas mee, {naam}.' },
  ]);
});

test('a preview that cannot be made for a moment comes by itself', async () => {
  away.previews = 1;
  await fill(above, 'Tot straks.');
  await eventually(() => away.previews).toBe(0);
  await eventually(() => elements('.mail-view')[0]?.shadowRoot?.textContent).toContain('Tot straks.');
});

test('what is filled in is put into the text by a button, and is explained in the language of the page', async () => {
  await eventually(() => textsOf('.message__insert')[0]).toContain('{tijdstip} dag en tijd');
  await press('{tijdstip}');
  await eventually(() => (elements('textarea')[0] as HTMLTextAreaElement).value).toBe('{tijdstip}');
  await fill('Taal van de mail', 'en');
  await eventually(() => textsOf('.message__insert')[0]).toContain('{name} naam van de lezer');
  await press('{name}');
  await eventually(() => (elements('textarea')[0] as HTMLTextAreaElement).value).toBe('{name}');
  await press('Opslaan');
  await eventually(() => storedMails.settings.additions).toEqual([
    { kind: 'CONFIRMED', language: 'nl', above: '{tijdstip}' },
    { kind: 'CONFIRMED', language: 'en', above: '{name}' },
  ]);
});

test('a test goes to oneself', async () => {
  await press('Stuur deze mail als test aan mij');
  await eventually(main).toContain('De test is onderweg naar je eigen mailadres.');
});

test('a wrong placeholder stands beside its field, and nothing is sent', async () => {
  await fill(above, 'Tot {tijdstp}!');
  await eventually(() => textsOf('.field__error')).toEqual(['Dit bestaat niet: {tijdstp}. Bedoel je {tijdstip}?']);
  await press('Opslaan');
  expect(storedMails.version).toBe(1);
});

test('what somebody else changed meanwhile is shown', async () => {
  const sender = elements('label').find(({ textContent }) => textContent === 'Naam van de afzender');
  setValue((sender as HTMLLabelElement).control as HTMLInputElement, 'Team Zeist');
  Object.assign(storedMails, { settings: { sender: 'Team Utrecht', additions: [] }, version: 2 });
  await press('Opslaan');
  await eventually(main).toContain('Iemand anders veranderde dit intussen.');
  expect(storedMails.settings.sender).toBe('Team Utrecht');
});
