// @vitest-environment jsdom
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { serveFakeApi } from '../../dev/fakeBrowser.ts';
import { newPerson, visitor } from '../../dev/fakeVisitor.ts';
import { congress } from '../../dev/sample.ts';
import { chooseLanguage } from '../language/language.ts';
import { elements, eventually, leave, main, open, press, textsOf } from './wholePage.tsx';

let stop: () => void;

beforeAll(async () => {
  stop = await serveFakeApi();
});

beforeEach(() => {
  chooseLanguage('nl');
  const person = newPerson('anna@gemeente.example');
  person.me.participants = [{ id: 'p0', congress: congress().slug, name: 'Anna', language: 'nl' }];
  visitor.person = person;
});

afterEach(leave);

afterAll(() => stop());

const address = () => (elements('.in-calendar input')[0] as HTMLInputElement | undefined)?.value ?? '';
const buttons = () => textsOf('.in-calendar button');
const linkTo = (name: string) =>
  elements('main a')
    .find(({ textContent }) => textContent === name)
    ?.getAttribute('href');
const key = () => Number(address().match(/key=sleutel-(\d+)$/)?.[1]);

async function subscribe(): Promise<void> {
  await open('/mijn-programma');
  await press('Abonneren');
  await eventually(address).not.toBe('');
}

test('who has no address can download the programme, or subscribe to it', async () => {
  await open('/mijn-programma');
  await eventually(() => linkTo('Download (.ics)')).toBe(
    `/api/v1/congresses/${congress().slug}/calendar.ics?participantId=p0`,
  );
  await eventually(buttons).toEqual(['Abonneren']);
  expect(main()).toContain('Dit bestand wordt niet bijgewerkt.');
});

test('the address is shown with what to do with it, also when the page is opened again', async () => {
  await subscribe();
  expect(address()).toContain('https://meedoen.example/');
  expect(linkTo('Open in mijn agenda')).toBe(address().replace('https:', 'webcal:'));
  expect(textsOf('.in-calendar details li').map((each) => each?.split(':')[0])).toEqual([
    'iPhone, iPad of Mac',
    'Google',
    'Outlook',
  ]);
  const shown = address();
  await open('/mijn-programma');
  await eventually(address).toBe(shown);
});

test('the address can be copied', async () => {
  const writeText = vi.fn(() => Promise.resolve());
  Object.assign(navigator, { clipboard: { writeText } });
  await subscribe();
  await press('Kopieer het adres');
  await eventually(main).toContain('Het adres is gekopieerd.');
  expect(writeText).toHaveBeenCalledWith(address());
});

test('a new address is made only by who knows that the old one stops', async () => {
  await subscribe();
  const before = key();
  await press('Nieuw adres maken');
  await eventually(() => elements('dialog')[0]?.textContent).toContain('Het oude adres stopt meteen.');
  await press('Nee, laat het zo');
  expect(key()).toBe(before);
  await press('Nieuw adres maken');
  await press('Ja, maak een nieuw adres');
  await eventually(key).toBe(before + 1);
});

test('who stops has no address any more', async () => {
  await subscribe();
  await press('Stoppen');
  await press('Ja, stop');
  await eventually(buttons).toEqual(['Abonneren']);
  await open('/mijn-programma');
  await eventually(buttons).toEqual(['Abonneren']);
});

test('who acts for several people chooses first', async () => {
  visitor.person = newPerson('secretariaat@gemeente.example');
  await open('/mijn-programma');
  await eventually(main).toContain('Je hebt nog geen plek.');
  expect(main()).not.toContain('In mijn agenda');
});

test('it is in English, too', async () => {
  chooseLanguage('en');
  await open('/mijn-programma');
  await press('Subscribe');
  await eventually(() => textsOf('.in-calendar h2')).toEqual(['In my calendar']);
  await eventually(buttons).toEqual(['Copy the address', 'Make a new address', 'Stop']);
});
