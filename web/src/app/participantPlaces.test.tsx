// @vitest-environment jsdom
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { signupsOf } from '../../dev/fakeAssignments.ts';
import { serveFakeApi } from '../../dev/fakeBrowser.ts';
import { slots } from '../../dev/fakePlaces.ts';
import { newPerson, visitor } from '../../dev/fakeVisitor.ts';
import { congress, taken } from '../../dev/sample.ts';
import { chooseLanguage } from '../language/language.ts';
import { elements, eventually, fill, leave, main, open, press, textsOf } from './wholePage.tsx';

const panel = `/c/${congress().slug}/organisatie/deelnemers?deelnemer=p9`;
const theirs = () => textsOf('.their-places__when');
const statuses = () => (signupsOf.get('p9') ?? []).map(({ status }) => status);

const isFull = ({ id, capacity }: (typeof slots)[number]) => (taken.get(id)?.confirmed ?? 0) >= capacity;
const offered = slots.filter(({ cancelled }) => !cancelled);
const free = offered.find((slot) => !isFull(slot));
const full = offered.find(isFull);

let stop: () => void;

beforeAll(async () => {
  stop = await serveFakeApi();
  chooseLanguage('nl');
});

beforeEach(() => {
  signupsOf.clear();
  visitor.person = newPerson('organisator@gemeente.example');
});

afterEach(leave);

afterAll(() => stop());

async function pick(slotId: string | undefined): Promise<void> {
  await eventually(() => elements('dialog option').length).toBeGreaterThan(2);
  const where = elements('dialog select')[0] as HTMLSelectElement;
  where.value = slotId ?? '';
  where.dispatchEvent(new Event('change', { bubbles: true }));
}

async function give(slotId: string | undefined): Promise<void> {
  await press('Plek geven');
  await pick(slotId);
  await press('Geef de plek en stuur 1 mail');
  await eventually(() => theirs().length).toBe(1);
}

test('the button says how many are emailed before a place is given', async () => {
  await open(panel);
  await eventually(main).toContain('Heeft geen plekken');
  await press('Plek geven');
  await pick(free?.id);
  await eventually(main).toContain('Er gaat 1 mail uit.');
  expect(statuses()).toEqual([]);
  await press('Geef de plek en stuur 1 mail');
  await eventually(statuses).toEqual(['CONFIRMED']);
  await eventually(main).toContain('1 plek');
});

test('a place above the capacity takes a reason', async () => {
  await open(panel);
  await press('Plek geven');
  await pick(full?.id);
  await eventually(main).toContain('Dit tijdstip is vol');
  await press('Geef een plek boven de capaciteit en stuur 1 mail');
  await eventually(main).toContain('Schrijf op waarom');
  expect(statuses()).toEqual([]);
  await fill('Reden', 'De wethouder spreekt');
  await press('Geef een plek boven de capaciteit en stuur 1 mail');
  await eventually(statuses).toEqual(['CONFIRMED']);
});

test('a move gives up the place that it names', async () => {
  await open(panel);
  await give(free?.id);
  await press('Verplaatsen');
  await eventually(main).toContain('Die plek vervalt.');
  await pick(offered.find((slot) => slot !== free && !isFull(slot))?.id);
  await eventually(main).toContain('1 ander krijgt een plek die vrijkomt.');
  await press('Verplaats en stuur 2 mails');
  await eventually(statuses).toEqual(['WITHDRAWN', 'CONFIRMED']);
});

test('a withdrawal says who gets the place', async () => {
  await open(panel);
  await give(free?.id);
  await press('Afmelden');
  await eventually(main).toContain('1 ander krijgt een plek die vrijkomt.');
  await press('Ja, meld af en stuur 2 mails');
  await eventually(statuses).toEqual(['WITHDRAWN']);
  await eventually(main).toContain('Heeft geen plekken');
});
