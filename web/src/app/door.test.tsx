// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { slotParticipants } from '../../dev/fakeParticipants.ts';
import { newPerson, visitor } from '../../dev/fakeVisitor.ts';
import { congress, days, organisations, sessions } from '../../dev/sample.ts';
import { device } from '../browser/memory.ts';
import { arriveAt, elements, eventually, fill, main, open, press, textsOf, visitFakeSite } from './wholePage.tsx';

const { slug } = congress();
const session = sessions[0];
const door = `/c/${slug}/organisatie/deur`;
const page = `${door}/${session?.slots[0]?.id}`;
const attendees = () => textsOf('.attendee strong');
const count = () => elements('.door-count')[0]?.textContent;
const pending = () => JSON.parse(device.recall('ticks') ?? '[]') as unknown[];
const first = slotParticipants.confirmed[0]?.name ?? '';

visitFakeSite();

beforeEach(() => {
  visitor.person = newPerson('organisator@gemeente.example');
  slotParticipants.confirmed.forEach((one) => delete one.present);
  device.remember('ticks', null);
});

const tick = (name: string) => elements(`[aria-label="${name}"]`)[0]?.click();

test('somebody is ticked off with one press, stays in sight, and the press can be undone', async () => {
  await open(page);
  await eventually(count).toContain('0 van 13 aanwezig');
  tick(`${first} afvinken`);
  await eventually(count).toContain('1 van 13 aanwezig');
  await eventually(pending).toEqual([]);
  expect(attendees()[0]).toBe(first);
  expect(slotParticipants.confirmed[0]?.present?.by).toBe('organisator@gemeente.example');
  tick(`${first} is niet aanwezig: ongedaan maken`);
  await eventually(count).toContain('0 van 13 aanwezig');
});

test('what a colleague ticks off is seen within seconds', async () => {
  await open(page);
  await eventually(count).toContain('0 van 13 aanwezig');
  const second = slotParticipants.confirmed[1];
  if (second) second.present = { since: new Date().toISOString(), by: 'collega@gemeente.example' };
  await eventually(count).toContain('1 van 13 aanwezig');
});

test('without a connection a tick is kept, said to be, and sent later', async () => {
  await open(page);
  await eventually(attendees).toHaveLength(13);
  const connected = globalThis.fetch;
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')));
  tick(`${first} afvinken`);
  await eventually(count).toContain('1 van 13 aanwezig');
  await eventually(main).toContain('1 wacht op verbinding');
  expect(main()).toContain('nog niet verzonden');
  expect(pending()).toHaveLength(1);
  expect(device.recall('ticks')).not.toContain(first);
  vi.stubGlobal('fetch', connected);
  await press('Probeer nu');
  await eventually(pending).toEqual([]);
  await eventually(main).not.toContain('wacht op verbinding');
  expect(slotParticipants.confirmed[0]?.present).toBeDefined();
});

test('a search looks at everybody, whoever is shown', async () => {
  await open(page);
  await eventually(attendees).toHaveLength(13);
  const waiting = slotParticipants.waiting[0];
  await fill('Naam, organisatie of code van het ticket', waiting?.name ?? '');
  await eventually(attendees).toEqual([waiting?.name]);
  expect(main()).toContain('Wacht, nummer 1');
});

test('the code of a ticket finds its holder, or says that it is not for here', async () => {
  const search = 'Naam, organisatie of code van het ticket';
  await open(page);
  await eventually(attendees).toHaveLength(13);
  await fill(search, '7k4m 2qxp');
  await eventually(attendees).toEqual([slotParticipants.confirmed[0]?.name]);
  await fill(search, '2QXP-7K4M');
  await eventually(main).toContain('Noor de Vries heeft hier geen plek.');
  await fill(search, 'ZZZZZZZZ');
  await eventually(main).toContain('Niemand past bij “ZZZZZZZZ”');
});

test('the slots of a day lead to their lists', async () => {
  await open(`${door}?dag=${days[0]}`);
  await eventually(() => elements('.door-slot').length).toBeGreaterThan(0);
  await eventually(main).toContain('0 van 13 aanwezig');
  await press(`Afvinken ${session?.title.nl}`, 'a');
  await arriveAt(session?.title.nl ?? '');
});

test('badges are filtered by the address, and counted', async () => {
  await open(`${door}/badges`);
  await eventually(() => elements('.badge').length).toBe(121);
  expect(elements('.badge-sheet')).toHaveLength(13);
  expect(main()).toContain('121 badges op 13 A4');
  await open(`${door}/badges?organisatie=${organisations[0]?.id}`);
  await eventually(main).toContain('badges op');
});

test('the dashboard says how many came', async () => {
  const [one] = slotParticipants.confirmed;
  if (one) one.present = { since: new Date().toISOString() };
  await open(`/c/${slug}/organisatie`);
  await eventually(main).toContain('1 van 13 aanwezig');
});

test('only organisers tick off', async () => {
  visitor.person = newPerson('anna@gemeente.example');
  await open(page);
  await eventually(main).toContain('Deze pagina is alleen voor de organisatie van dit congres.');
});
