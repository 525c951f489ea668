// @vitest-environment jsdom
import { afterEach, beforeEach, test } from 'vitest';
import { signupsOf } from '../../dev/fakeAssignments.ts';
import { listed } from '../../dev/fakeParticipants.ts';
import { slots } from '../../dev/fakePlaces.ts';
import { consideration } from '../../dev/fakeProgramme.ts';
import { newPerson, visitor } from '../../dev/fakeVisitor.ts';
import { congress, taken } from '../../dev/sample.ts';
import { elements, eventually, fill, leave, open, press, setValue, textsOf, visitFakeSite } from './wholePage.tsx';

const workspace = `/c/${congress().slug}/organisatie`;
const first = slots[0]!;
const before = structuredClone(first);
const somebody = listed[0]!;
/** What was done, where it is always in sight. */
const notice = () => textsOf('.notices [role=status]').join();

visitFakeSite();

beforeEach(() => {
  consideration.whatIf = null;
  taken.set(first.id, { confirmed: 13, waiting: 2 });
  visitor.person = newPerson('organisator@gemeente.example');
});

afterEach(() => {
  Object.assign(first, structuredClone(before));
  signupsOf.clear();
  leave();
});

async function saveCapacity(capacity: string): Promise<void> {
  await open(`${workspace}/programma?tijdstip=${first.id}`);
  await fill('Plekken', capacity);
  await press('Opslaan en hoogstens 2 deelnemers mailen');
  await eventually(notice).toBe('Het tijdstip is opgeslagen.');
}

test('what was saved is told at the bottom, and the focus returns to the row', async () => {
  await saveCapacity('30');
  await eventually(() => document.activeElement?.id).toBe(`slot-${first.id}`);
});

test('what was told stays until it is closed', async () => {
  await saveCapacity('30');
  await press('×Melding sluiten');
  await eventually(notice).toBe('');
});

test('what was told is gone when the next act begins', async () => {
  await saveCapacity('30');
  await press('Nieuwe activiteit', 'a');
  await fill('Titel', 'Fietsen');
  await press('Activiteit toevoegen');
  await eventually(notice).not.toContain('Het tijdstip is opgeslagen.');
});

test('a place that was given is told, with what and when', async () => {
  await open(`${workspace}/deelnemers?deelnemer=${somebody.id}`);
  await press('Plek geven');
  await eventually(() => elements('dialog select').length).toBe(1);
  setValue(elements('dialog select')[0] as HTMLSelectElement, first.id);
  await press('Geef de plek en stuur 1 mail');
  await eventually(notice).toContain(
    `${somebody.name} heeft een plek bij Wandelen door een wijk die zichzelf vernieuwt, `,
  );
});

test('what was told disappears on the next page', async () => {
  await saveCapacity('30');
  await press('Deelnemers', 'a');
  await eventually(notice).toBe('');
});
