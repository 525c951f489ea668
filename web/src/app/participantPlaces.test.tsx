// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { meanwhile, signupsOf } from '../../dev/fakeAssignments.ts';
import { listed } from '../../dev/fakeParticipants.ts';
import { slots } from '../../dev/fakePlaces.ts';
import { newPerson, visitor } from '../../dev/fakeVisitor.ts';
import { congress, organisations, taken } from '../../dev/sample.ts';
import { elements, eventually, fill, main, open, press, textsOf, visitFakeSite } from './wholePage.tsx';

const panel = `/c/${congress().slug}/organisatie/deelnemers?deelnemer=p9`;
const theirs = () => textsOf('.their-places__when');
const statuses = () => (signupsOf.get('p9') ?? []).map(({ status }) => status);

const isFull = ({ id, capacity }: (typeof slots)[number]) => (taken.get(id)?.confirmed ?? 0) >= capacity;
const offered = slots.filter(({ cancelled }) => !cancelled);
const free = offered.find((slot) => !isFull(slot));
const full = offered.find(isFull);

visitFakeSite();

beforeEach(() => {
  meanwhile.mailed = 0;
  signupsOf.clear();
  visitor.person = newPerson('organisator@gemeente.example');
});

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

const [holder, colleague] = listed.filter(({ organisation }) => organisation?.id === organisations[0]?.id);

async function openHandOver(slotId: string | undefined): Promise<void> {
  const at = new Date().toISOString();
  const times = { requestedAt: at, decidedAt: at };
  const participantId = holder?.id ?? '';
  signupsOf.set(participantId, [{ id: 'held', slotId: slotId ?? '', participantId, status: 'CONFIRMED', ...times }]);
  await open(panel.replace('p9', participantId));
  await press('Overdragen');
  await eventually(main).toContain(`alleen aan een collega van ${holder?.organisation?.name}`);
  await pick(colleague?.id);
}

const statusOf = (id: string | undefined) => (signupsOf.get(id ?? '') ?? []).map(({ status }) => status);

test.each([
  ['Verplaatsen', 'Verplaats en stuur 2 mails', 'Verplaats en stuur 3 mails'],
  ['Afmelden', 'Ja, meld af en stuur 2 mails', 'Ja, meld af en stuur 3 mails'],
])('%s that would do something else by now is shown again, and not done', async (act, shown, now) => {
  await open(panel);
  await give(free?.id);
  await press(act);
  if (act === 'Verplaatsen') await pick(offered.find((slot) => !isFull(slot) && slot !== free)?.id);
  await eventually(() => textsOf('dialog button')).toContain(shown);
  meanwhile.mailed = 1;
  await press(shown);
  await eventually(main).toContain('Intussen');
  expect(statuses()).toEqual(['CONFIRMED']);
  await press(now);
  await eventually(statuses).toContain('WITHDRAWN');
});

test.each(['Verplaatsen', 'Afmelden'])('the story is read anew after %s', async (act) => {
  const asked = vi.spyOn(globalThis, 'fetch');
  const stories = () =>
    asked.mock.calls.filter(([url]) => String(url instanceof Request ? url.url : url).includes('/story'));
  await open(panel);
  await give(free?.id);
  await eventually(stories).not.toEqual([]);
  const before = stories().length;
  await press(act);
  if (act === 'Verplaatsen') await pick(offered.find((slot) => !isFull(slot) && slot !== free)?.id);
  await press(act === 'Afmelden' ? 'Ja, meld af en stuur 2 mails' : 'Verplaats en stuur 2 mails');
  await eventually(() => stories().length).toBeGreaterThan(before);
  asked.mockRestore();
});

test('a hand-over says who gets and who loses the place before it is done', async () => {
  await openHandOver(free?.id);
  await eventually(main).toContain(`${colleague?.name} krijgt de plek.`);
  expect(main()).toContain(`${holder?.name} verliest de plek.`);
  expect(main()).toContain('Er gaan 2 mails uit.');
  await press('Draag over en stuur 2 mails');
  await eventually(() => statusOf(colleague?.id)).toEqual(['CONFIRMED']);
  expect(statusOf(holder?.id)).toEqual(['WITHDRAWN']);
  await eventually(main).toContain('Heeft geen plekken');
});

test('a place for which others wait is handed over with a reason only', async () => {
  const awaited = offered.find(({ id }) => (taken.get(id)?.waiting ?? 0) > 1);
  await openHandOver(awaited?.id);
  await eventually(main).toContain(`Er wachten ${taken.get(awaited?.id ?? '')?.waiting} anderen op een plek.`);
  await press('Toch overdragen en stuur 2 mails');
  await eventually(main).toContain('Schrijf op waarom');
  expect(statusOf(colleague?.id)).toEqual([]);
  await fill('Reden', 'Zij spreekt namens de gemeente');
  await press('Toch overdragen en stuur 2 mails');
  await eventually(() => statusOf(colleague?.id)).toEqual(['CONFIRMED']);
});

test('nobody without an organisation has colleagues', async () => {
  await open(panel);
  await give(free?.id);
  await eventually(() => textsOf('.their-places__row button').join()).toBe('Verplaatsen,Begeleider,Afmelden');
});

const companions = () => (signupsOf.get('p9') ?? []).map(({ companion }) => companion);

async function choose(value: string): Promise<void> {
  await eventually(() => elements('dialog option').length).toBe(3);
  const who = elements('dialog select')[0] as HTMLSelectElement;
  who.value = value;
  who.dispatchEvent(new Event('change', { bubbles: true }));
}

test('a companion is added and left out, and each says what it does first', async () => {
  await open(panel);
  await give(free?.id);
  await press('Begeleider');
  await choose('INTERPRETER');
  await eventually(main).toContain('Er is hier één plek minder vrij voor anderen.');
  expect(companions()).toEqual([undefined]);
  await press('Geef een extra plek en stuur 1 mail');
  await eventually(companions).toEqual(['INTERPRETER']);
  await eventually(() => theirs().join()).toContain('plek, met een tolk');
  await press('Begeleider');
  await choose('');
  await eventually(main).toContain('De extra plek komt vrij.');
  expect(main()).toContain('1 ander krijgt een plek die vrijkomt.');
  await press('Geef de extra plek vrij en stuur 2 mails');
  await eventually(companions).toEqual([undefined]);
});

test('a companion above the capacity takes a reason', async () => {
  const times = { requestedAt: new Date().toISOString(), decidedAt: new Date().toISOString() };
  signupsOf.set('p9', [{ id: 'held', slotId: full?.id ?? '', participantId: 'p9', status: 'CONFIRMED', ...times }]);
  await open(panel);
  await press('Begeleider');
  await choose('COMPANION');
  await eventually(main).toContain('Dit tijdstip is vol');
  await press('Geef een plek boven de capaciteit en stuur 1 mail');
  await eventually(main).toContain('Schrijf op waarom');
  expect(companions()).toEqual([undefined]);
  await fill('Reden', 'Zonder begeleider kan het niet');
  await press('Geef een plek boven de capaciteit en stuur 1 mail');
  await eventually(companions).toEqual(['COMPANION']);
});
