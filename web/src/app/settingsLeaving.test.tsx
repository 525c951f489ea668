// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { resetSettings, stored } from '../../dev/fakeSettings.ts';
import { newPerson, visitor } from '../../dev/fakeVisitor.ts';
import { congress } from '../../dev/sample.ts';
import { elements, eventually, fill, main, open, press, textsOf, visitFakeSite } from './wholePage.tsx';

const page = `/c/${congress().slug}/organisatie/instellingen`;

visitFakeSite();

beforeEach(() => {
  resetSettings();
  visitor.person = newPerson('organisator@gemeente.example');
});

async function openSettings(): Promise<void> {
  await open(page);
  await eventually(() => textsOf('.settings__card h2').length).toBeGreaterThan(0);
}

const closesTab = () => window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
const participants = `/c/${congress().slug}/organisatie/deelnemers`;
const toParticipants = () => elements(`.side a[href="${participants}"]`)[0]?.click();

test('what was typed is dropped only after a question', async () => {
  await openSettings();
  expect(closesTab()).toBe(true);
  await fill('Stad', 'Zeist');
  await eventually(main).toContain('Iedereen ziet dit meteen');
  expect(closesTab()).toBe(false);
  toParticipants();
  await press('Nee, terug naar het formulier');
  expect(window.location.pathname).toBe(page);
  expect(elements('input').map((input) => (input as HTMLInputElement).value)).toContain('Zeist');
  toParticipants();
  await press('Ja, gooi weg');
  await eventually(() => window.location.pathname).toBe(participants);
  expect(stored.settings.hostCity).toBe('Utrecht');
});

test('the browser’s Back asks first, and then goes back', async () => {
  await open(participants);
  elements(`.side a[href="${page}"]`)[0]?.click();
  await fill('Stad', 'Zeist');
  window.history.back();
  await press('Nee, terug naar het formulier');
  expect(window.location.pathname).toBe(page);
  expect(elements('input').map((input) => (input as HTMLInputElement).value)).toContain('Zeist');
  window.history.back();
  await press('Ja, gooi weg');
  await eventually(() => window.location.pathname).toBe(participants);
});

test('the texts of mails and the appearance are not dropped either', async () => {
  for (const [label, text] of [
    ['Naam van de afzender', 'Team Zeist'],
    ['Kleur', '#113355'],
  ] as const) {
    await openSettings();
    await fill(label, text);
    await eventually(closesTab).toBe(false);
  }
});

test('whoever typed nothing, typed it back or saved it is not asked', async () => {
  await openSettings();
  await fill('Stad', 'Zeist');
  await eventually(closesTab).toBe(false);
  await fill('Stad', 'Utrecht');
  await eventually(closesTab).toBe(true);
  await fill('Stad', 'Zeist');
  await press('Opslaan');
  await eventually(closesTab).toBe(true);
  toParticipants();
  await eventually(() => window.location.pathname).toBe(participants);
});
