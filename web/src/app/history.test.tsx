// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { newPerson, visitor } from '../../dev/fakeVisitor.ts';
import { congress, sessions } from '../../dev/sample.ts';
import { elements, eventually, main, open, press, textsOf, visitFakeSite } from './wholePage.tsx';

const page = `/c/${congress().slug}/organisatie/geschiedenis`;
const rows = () => textsOf('.history__entry');

visitFakeSite();

beforeEach(() => {
  visitor.person = newPerson('organisator@gemeente.example');
});

test('an entry says who changed what, from what to what, with which result and from where', async () => {
  await open(page);
  await eventually(main).toContain('127 regels');
  const first = rows()[0];
  for (const part of [
    'organisator@gemeente.example',
    'Tijdstip gewijzigd',
    'plekken: 20 → 24',
    'gelukt',
    '192.0.2.0/24',
  ])
    expect(first).toContain(part);
  expect(textsOf('.history__day')[0]).toBe('donderdag 12 november');
});

test('a refused attempt says why, and what a timer did has no person', async () => {
  await open(page);
  await eventually(() => rows()[3]).toContain('geweigerd: geen recht');
  expect(rows()[3]).toContain('Account 7c9d0e1f');
  expect(rows()[4]).toContain('Meedoen zelf');
  expect(rows()[4]).toContain('automatisch, op tijd');
  expect(main()).toContain('Meedoen zelf (automatisch, op tijd)');
});

test('what was changed about a participant is not there, and it says so', async () => {
  await open(page);
  await eventually(() => rows()[2]).toContain('naamdagende gegevens zelf bewaren we hier niet');
});

test('places are told by their slots, without the ids of sign-ups', async () => {
  await open(`${page}?wat=participant/0119aaaa-bbbb`);
  await eventually(main).toContain('3 regels');
  const [, moved = '', given = ''] = rows();
  expect(moved).toContain('Deelnemer verplaatst');
  expect(moved).toMatch(/tijdstip: \D+, \D+ \d+ \d\d:\d\d → \D+, \D+ \d+ \d\d:\d\d/);
  expect(given).toContain('Plek gegeven');
  expect(given).toMatch(/tijdstip: geen → \D+, \D+ \d+/);
  expect(given).toContain('de plek van een collega');
  expect(given).toContain('vóór de wachtenden, omdat: Zij spreekt');
  expect(moved + given).not.toContain('01a233cf');
});

test('people and messages are called as they are today, beside their ids', async () => {
  await open(page);
  await eventually(main).toContain('127 regels');
  expect(rows()[2]).toContain('Anna Bakker · Deelnemer 0119aaaa');
  const links = elements('.history__entry a').map((link) => link.getAttribute('href'));
  expect(links).toContain(`/c/${congress().slug}/organisatie/deelnemers?deelnemer=0119aaaa-bbbb`);
  expect(links).toContain(`/c/${congress().slug}/organisatie/berichten?bericht=0330eeee-ffff`);
  expect(main()).toContain('Praktische informatie voor morgen · Bericht 0330eeee');
});

test('a download says which file it was', async () => {
  await open(`${page}?actie=rapport-opgehaald`);
  await eventually(() => rows()[0]).toContain('deelnemersbestand: XLSXtaal: Nederlands✓');
});

test('a session has its title, and what is gone says so', async () => {
  await open(`${page}?actie=bericht-verwijderd`);
  await eventually(() => rows()[0]).toContain('Bericht 0440aaaa (bestaat niet meer)');
  await open(`${page}?actie=activiteit-gewijzigd`);
  await eventually(() => rows()[0]).toContain(sessions[0]?.title.nl ?? '-');
});

test('a place that was handed over says to whom, by name and id', async () => {
  await open(`${page}?actie=plek-overgedragen`);
  await eventually(() => rows()[0]).toContain('overgedragen aan: Anna Bakker · Deelnemer 0119aaaa');
});

test('a link with a filter shows what it finds', async () => {
  await open(`${page}?actie=deelnemers-overgenomen`);
  await eventually(main).toContain('1 regel');
  expect(rows()[0]).toContain('2 erbij, 1 anders');
  expect(elements('a[download]').map((link) => link.getAttribute('href')?.replace(/^.*\//, ''))).toEqual([
    'audit-trail.csv?action=IMPORT_PARTICIPANTS&language=nl',
    'audit-trail.xlsx?action=IMPORT_PARTICIPANTS&language=nl',
  ]);
});

test('an object leads to all that was done to it, and back to everything', async () => {
  await open(`${page}?wat=slot/11112222-3333`);
  await eventually(main).toContain('Je ziet alleen wat hierover gaat: Tijdstip 11112222');
  await eventually(main).toContain('113 regels');
  await press('Toon alles');
  await eventually(main).toContain('127 regels');
  expect(window.location.search).toBe('');
});

test('a long list is shown in parts', async () => {
  await open(page);
  await eventually(() => rows().length).toBe(100);
  await press('Toon er nog 27');
  await eventually(() => rows().length).toBe(127);
});

test('a line may end before the domain of an address, but not within a moment', async () => {
  await open(page);
  await eventually(main).toContain('127 regels');
  const [ends] = elements('.history__entry wbr');
  expect(ends?.nextSibling?.textContent).toBe('@gemeente.example');
  const moments = textsOf('.history__entry .unbroken');
  expect(moments[0]).toMatch(/^\D+ \d+ \d\d:\d\d$/);
  expect(moments).toContain('do 19 nov 09:45');
});
