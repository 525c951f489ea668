// @vitest-environment jsdom
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { serveFakeApi } from '../../dev/fakeBrowser.ts';
import { newPerson, visitor } from '../../dev/fakeVisitor.ts';
import { congress, sessions } from '../../dev/sample.ts';
import type { Signup, SignupStatus } from '../api/types.ts';
import { chooseLanguage } from '../language/language.ts';
import { elements, eventually, leave, main, open, press, textsOf } from './wholePage.tsx';

const over = 's0-0';
const refused = 's2-1';
const exchanged = 's2-2';
const withdrawn = 's4-0';
const held = 's0-1';
const waited = 's1-1';
const historyTitle = 'Geschiedenis: afgemeld, geruild of niet gelukt';

function signup(slotId: string, status: SignupStatus, more: Partial<Signup> = {}): Signup {
  return { id: slotId, slotId, participantId: 'p0', status, requestedAt: '2026-10-01T08:00:00Z', ...more };
}

const titleOf = (slotId: string) => sessions.find(({ slots }) => slots.some(({ id }) => id === slotId))?.title.nl ?? '';

function collapsible(title: string): HTMLDetailsElement | undefined {
  const found = elements('main details').find((each) => each.querySelector('h2')?.textContent === title);
  return found as HTMLDetailsElement | undefined;
}

/** The session and the outcome of each collapsed entry under a title. */
function entriesUnder(title: string): (string | null | undefined)[][] {
  return [...(collapsible(title)?.querySelectorAll('li') ?? [])].map((entry) =>
    ['a', '.quiet'].map((part) => entry.querySelector(part)?.textContent),
  );
}

function buttonsAt(slotId: string): string[] {
  const card = elements('main article').find((each) => each.textContent?.includes(titleOf(slotId)));
  return [...(card?.querySelectorAll('button') ?? [])].map(({ textContent }) => textContent);
}

let stop: () => void;

beforeAll(async () => {
  stop = await serveFakeApi();
  chooseLanguage('nl');
  const slot = sessions.flatMap(({ slots }) => slots).find(({ id }) => id === over);
  Object.assign(slot ?? {}, { start: '2026-01-05T09:00:00Z', end: '2026-01-05T10:30:00Z' });
});

beforeEach(() => {
  const person = newPerson('anna@gemeente.example');
  person.me.participants = [{ id: 'p0', congress: congress().slug, name: 'Anna', language: 'nl' }];
  visitor.person = person;
});

afterEach(leave);

afterAll(() => stop());

test('refusals, exchanges and withdrawals are history, apart from what is over', async () => {
  visitor.person?.signups.push(
    signup(over, 'CONFIRMED'),
    signup(refused, 'REFUSED', { reason: 'FULL' }),
    signup(exchanged, 'WITHDRAWN', { reason: 'EXCHANGED' }),
    signup(withdrawn, 'WITHDRAWN'),
  );
  await open('/mijn-programma');
  await eventually(() => collapsible('Voorbij')).toBeDefined();
  expect(entriesUnder('Voorbij')).toEqual([[titleOf(over), 'Voorbij']]);
  expect(entriesUnder(historyTitle)).toEqual([
    [titleOf(refused), 'Helaas, deze activiteit is vol en er is geen wachtlijst.'],
    [titleOf(exchanged), 'Geruild voor een plek waar je liever heen wilde'],
    [titleOf(withdrawn), 'Je bent afgemeld'],
  ]);
});

test('the history is collapsed until somebody opens it', async () => {
  visitor.person?.signups.push(signup(held, 'CONFIRMED'), signup(withdrawn, 'WITHDRAWN'));
  await open('/mijn-programma');
  await eventually(() => collapsible(historyTitle)).toBeDefined();
  expect(collapsible(historyTitle)?.open).toBe(false);
  expect(collapsible(historyTitle)?.querySelector('summary')?.textContent).toBe(`${historyTitle} (1)`);
  expect(collapsible('Voorbij')).toBeUndefined();
});

test('a participant who waits can stop waiting, and one with a place can withdraw', async () => {
  visitor.person?.signups.push(signup(held, 'CONFIRMED'), signup(waited, 'WAITLISTED', { position: 2 }));
  await open('/mijn-programma');
  await eventually(() => buttonsAt(held)).toEqual(['Afmelden']);
  expect(buttonsAt(waited)).toEqual(['Stop met wachten']);
});

test('a participant who stops waiting is asked in these words, and finds it in the history', async () => {
  visitor.person?.signups.push(signup(waited, 'WAITLISTED', { position: 2 }));
  await open('/mijn-programma');
  await press('Stop met wachten');
  await eventually(() => elements('dialog')[0]?.textContent).toContain(`Stoppen met wachten op ${titleOf(waited)}?`);
  await press('Ja, stop met wachten');
  await eventually(() => entriesUnder(historyTitle)).toEqual([[titleOf(waited), 'Je bent afgemeld']]);
  expect(main()).toContain('Je hebt nog geen plek.');
});

const changes = () => textsOf('.day-line .entry__new');

test('what changed since this browser showed it is marked until it is seen', async () => {
  const slot = sessions.flatMap(({ slots }) => slots).find(({ id }) => id === held);
  const { meetingPoint } = slot ?? {};
  visitor.person?.signups.push(signup(held, 'CONFIRMED'));
  await open('/mijn-programma');
  await eventually(() => buttonsAt(held)).toEqual(['Afmelden']);
  expect(changes()).toEqual([]);

  Object.assign(slot ?? {}, { meetingPoint: { name: 'Station, noordkant' } });
  await open('/mijn-programma');
  await eventually(changes).toEqual(['Nieuw verzamelpunt']);
  expect(textsOf('.entry__change del')).toEqual(['Vertrek bij de hoofdingang']);
  expect(textsOf('.entry__change ins')).toEqual(['Station, noordkant']);
  await open('/mijn-programma');
  await eventually(changes).toEqual(['Nieuw verzamelpunt']);

  await press('Gezien');
  await eventually(changes).toEqual([]);
  await open('/mijn-programma');
  await eventually(() => buttonsAt(held)).toEqual(['Afmelden']);
  expect(changes()).toEqual([]);
  Object.assign(slot ?? {}, { meetingPoint });
});

test('the next activity comes first, with its ticket, and the days after it', async () => {
  visitor.person?.signups.push(
    signup(held, 'CONFIRMED'),
    signup(waited, 'WAITLISTED', { position: 2 }),
    signup('s2-2', 'CONFIRMED'),
  );
  await open('/mijn-programma');
  await eventually(() => textsOf('.next h3')).toEqual([titleOf(held)]);
  expect(textsOf('.next__moment strong')).toEqual(['Begint om 13:00']);
  expect(textsOf('.next .buttons a')).toContain('Je ticket');
  expect(textsOf('.group small')).toEqual(['1 plek', '1 keer wachten', '1 plek']);
  expect(textsOf('.entry__title')).toEqual([held, waited, 's2-2'].map(titleOf));
});
