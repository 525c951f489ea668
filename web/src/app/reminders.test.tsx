// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { storedReminders } from '../../dev/fakeReminders.ts';
import { newPerson, visitor } from '../../dev/fakeVisitor.ts';
import { congress } from '../../dev/sample.ts';
import { elements, eventually, main, open, press, visitFakeSite } from './wholePage.tsx';

visitFakeSite();

beforeEach(() => Object.assign(storedReminders, { choices: { reminders: true } }));

test('opening the link of a reminder changes nothing; the button does', async () => {
  await open('/herinneringen#key');
  await eventually(main).toContain('Stuur mij geen herinneringen');
  expect(storedReminders.choices.reminders).toBe(true);
  await press('Stuur mij geen herinneringen');
  await eventually(main).toContain('Je krijgt geen herinneringen meer.');
  expect(storedReminders.choices.reminders).toBe(false);
});

test('a participant turns reminders off at the programme', async () => {
  const person = newPerson('anna@gemeente.example');
  person.me.participants = [{ id: 'p0', congress: congress().slug, name: 'Anna', language: 'nl' }];
  visitor.person = person;
  await open('/mijn-programma');
  await eventually(main).toContain('Mails die je wilt');
  elements('main input[type=checkbox]').at(-1)?.click();
  await eventually(() => storedReminders.choices.reminders).toBe(false);
});
