// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { newPerson, visitor } from '../../dev/fakeVisitor.ts';
import { congress, sessions } from '../../dev/sample.ts';
import { elements, eventually, main, open, textsOf, visitFakeSite } from './wholePage.tsx';

const { slug, days } = congress();
const page = `/c/${slug}/organisatie/rapporten`;
const rows = () => textsOf('.reports tbody tr');
const file = (name: string) => elements(`a[aria-label="${name}"]`)[0]?.getAttribute('href');

visitFakeSite();

beforeEach(() => {
  visitor.person = newPerson('organisator@gemeente.example');
});

test('each report says how many rows it has and what it says about people', async () => {
  await open(page);
  await eventually(() => rows().length).toBe(7);
  expect(rows()[0]).toContain('Deelnemers');
  expect(rows()[0]).toContain('1.000');
  expect(rows()[0]).toContain('naam, adres, organisatie');
  expect(rows()[4]).toContain('geen');
  expect(rows()[6]).toContain('6.120');
});

test('a report is a file of either format', async () => {
  await open(page);
  await eventually(() => file('Inschrijvingen als CSV')).toBe(
    `/api/v1/congresses/${slug}/reports/signups.csv?language=nl`,
  );
  expect(file('Mails als XLSX')).toBe(`/api/v1/congresses/${slug}/reports/mails.xlsx?language=nl`);
});

test('a link with a day or a slot restricts the reports that can be', async () => {
  const slot = sessions[0]?.slots[0]?.id;
  await open(`${page}?dag=${days[0]}&tijdstip=${slot}`);
  await eventually(() => file('Wachtlijsten als XLSX')).toContain(`?language=nl&day=${days[0]}&slot=${slot}`);
  expect(file('Deelnemers als CSV')).toMatch(/day=[\d-]+$/);
  expect(rows()[4]).toContain('altijd alles');
  expect(rows()[1]).toContain('alleen je keuze');
});

test('only organisers see reports', async () => {
  visitor.person = newPerson('anna@gemeente.example');
  await open(page);
  await eventually(main).toContain('Deze pagina is alleen voor de organisatie van dit congres.');
});
