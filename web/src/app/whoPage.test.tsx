// @vitest-environment jsdom
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { serveFakeApi } from '../../dev/fakeBrowser.ts';
import { visitor } from '../../dev/fakeVisitor.ts';
import { congress, sessions } from '../../dev/sample.ts';
import type { Session, Slot } from '../api/types.ts';
import { dayName, timeRange } from '../language/format.ts';
import { chooseLanguage } from '../language/language.ts';
import { arriveAt, buttons, elements, eventually, fill, leave, main, open, press } from './wholePage.tsx';

const { slug, timeZone } = congress();
const session = sessions[0] as Session;
const slot = session.slots[0] as Slot;
const announced =
  `Daarna schrijven we je in voor: ${session.title.nl}, ${dayName(slot.day, 'nl')}, ` +
  `${timeRange(slot.start, slot.end, timeZone, 'nl')} uur.`;

let stop: () => void;
let asked: string[] = [];

/** Somebody new wants a place, signs in, and is asked for their name. */
async function wantAPlace(): Promise<void> {
  await open(`/c/${slug}/activiteit/${session.id}`);
  await press('Inschrijven');
  await fill('E-mailadres', 'anna@gemeente.example');
  await press('Stuur me een mail');
  await fill('Code', '123456');
  await press('Inloggen');
  await arriveAt('Wie ben je?');
}

const signupsAsked = () => asked.filter((request) => request.startsWith('POST') && request.endsWith('/signups'));

const slotsHad = () => visitor.person?.signups.map(({ slotId }) => slotId);

beforeAll(async () => {
  stop = await serveFakeApi();
  chooseLanguage('nl');
  const send = globalThis.fetch;
  globalThis.fetch = (path, init) => {
    asked.push(`${init?.method ?? 'GET'} ${String(path)}`);
    return send(path, init);
  };
});

beforeEach(() => {
  asked = [];
});

afterEach(leave);

afterAll(() => stop());

test('a newcomer who is asked for their name still reads what comes after it, with day and time', async () => {
  await wantAPlace();
  await eventually(main).toContain(announced);
  expect(buttons()).toEqual(['Toch niet inschrijven', 'Verder en inschrijven']);
});

test('what was announced happens once the name is known', async () => {
  await wantAPlace();
  await fill('Je naam', 'Anna');
  await press('Verder en inschrijven');
  await arriveAt(session.title.nl);
  await eventually(slotsHad).toEqual([slot.id]);
  expect(signupsAsked()).toHaveLength(1);
});

test('a newcomer who cancels it gets no other place than the one they ask for afterwards', async () => {
  await wantAPlace();
  await press('Toch niet inschrijven');
  await eventually(buttons).toEqual(['Verder']);
  expect(main()).not.toContain('Daarna schrijven we je in');
  await fill('Je naam', 'Anna');
  await press('Verder');
  await arriveAt(session.title.nl);
  const offers = () => elements('.slot-signup button');
  await eventually(offers).toHaveLength(2);
  expect(main()).not.toContain('Wil je dat nog?');
  offers()[1]?.click();
  await eventually(slotsHad).toContain(session.slots[1]?.id);
  expect(slotsHad()).toHaveLength(1);
  expect(signupsAsked()).toHaveLength(1);
});
