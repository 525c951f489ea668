// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from 'vitest';
import { chosen } from '../../dev/fakeCongress.ts';
import { changedByAnother, resetSettings, stored } from '../../dev/fakeSettings.ts';
import { newPerson, visitor } from '../../dev/fakeVisitor.ts';
import { congress } from '../../dev/sample.ts';
import { buttons, eventually, fill, leave, open, press, textsOf, visitFakeSite } from './wholePage.tsx';

const page = `/c/${congress().slug}/organisatie/instellingen`;

visitFakeSite();

beforeEach(() => {
  resetSettings();
  visitor.person = newPerson('organisator@gemeente.example');
});

afterEach(() => {
  leave();
  chosen.variant = null;
});

async function openSettings(): Promise<void> {
  await open(page);
  await eventually(() => textsOf('.settings__card h2').length).toBeGreaterThan(0);
}

const inADay = () => new Date(Date.now() + 24 * 3_600_000).toISOString();

test('sign-up opens at once after a question, and what was typed elsewhere in the form stays', async () => {
  changedByAnother({ signupOpensAt: inADay() });
  await openSettings();
  await fill('Hoe vaak anderen voor een wachtend duo mogen', '5');
  await press('Nu openen…');
  await eventually(() => textsOf('dialog h2')).toEqual(['De inschrijving nu openen?']);
  expect(textsOf('dialog li').join()).toContain('kan zich meteen inschrijven, tot');
  expect(textsOf('dialog li')).toContain('Niemand krijgt hierover mail.');
  expect(Date.parse(stored.settings.signupOpensAt)).toBeGreaterThan(Date.now());
  await press('Ja, open de inschrijving');
  await eventually(() => Date.parse(stored.settings.signupOpensAt)).toBeLessThanOrEqual(Date.now());
  await eventually(() => textsOf('[role=status]')).toContain('De inschrijving is open.');
  await eventually(buttons).not.toContain('Nu openen…');
  expect(stored.settings.pairPasses).toBe(3);
  await press('Opslaan');
  await eventually(() => stored.settings.pairPasses).toBe(5);
  expect(Date.parse(stored.settings.signupOpensAt)).toBeLessThanOrEqual(Date.now());
});

test('whoever does not want that yet changes nothing', async () => {
  changedByAnother({ signupOpensAt: inADay() });
  const before = stored.version;
  await openSettings();
  await press('Nu openen…');
  await press('Nee, niet doen');
  await eventually(() => textsOf('dialog')).toEqual([]);
  expect(stored.version).toBe(before);
});

test('of a draft, the button fills in the moment, and says so', async () => {
  chosen.variant = 'concept';
  await openSettings();
  await eventually(buttons).toContain('Vul nu in');
});
