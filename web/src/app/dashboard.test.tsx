// @vitest-environment jsdom
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { serveFakeApi } from '../../dev/fakeBrowser.ts';
import { people } from '../../dev/fakeOrganisers.ts';
import { newPerson, visitor } from '../../dev/fakeVisitor.ts';
import { congress } from '../../dev/sample.ts';
import { chooseLanguage } from '../language/language.ts';
import { elements, eventually, leave, open, press, textsOf } from './wholePage.tsx';

let stop: () => void;

async function openFor(known: number, signedUp: number): Promise<void> {
  Object.assign(people, { known, signedUp });
  visitor.person = newPerson('organisator@gemeente.example');
  await open(`/c/${congress().slug}/organisatie`);
}

beforeAll(async () => {
  stop = await serveFakeApi();
  chooseLanguage('nl');
});

afterEach(leave);

afterAll(() => stop());

test.each([
  [3, 0, ['Deelnemers', '3 ', '0 ingeschreven']],
  [3, 2, ['Deelnemers', '3 ', '2 ingeschreven']],
])('the organisers read that there are %i participants, %i of whom signed up', async (known, signedUp, figure) => {
  await openFor(known, signedUp);
  await eventually(() => textsOf('.key-figure')).toContainEqual(figure.join(''));
});

test('what has to be done can be put off, and stays in view', async () => {
  await openFor(3, 2);
  await eventually(() => textsOf('.task__what strong')).toContain('1 mail komt niet aan');
  elements('.task__later').at(0)?.click();
  await eventually(() => textsOf('.task__what strong')).not.toContain('1 mail komt niet aan');
  expect(textsOf('details summary')).toEqual(['1 uitgesteld']);
  await press('Nu tonen: 1 mail komt niet aan');
  await eventually(() => textsOf('.task__what strong')).toContain('1 mail komt niet aan');
});

test('the opening is replayed with all numbers of the page', async () => {
  await openFor(3, 2);
  await eventually(() => textsOf('.replay button')).toEqual(['Speel af']);
  await eventually(() => elements('.spark').length).toBeGreaterThan(5);
  await press('Speel af');
  await eventually(() => textsOf('.replay__shown').join()).toContain('Je ziet de cijfers en balken van');
  await press('Pauze');
  expect(textsOf('.key-figure').join()).not.toContain('Deelnemers');
  await press('Terug naar nu');
  await eventually(() => textsOf('.key-figure').join()).toContain('Deelnemers');
});

test('the numbers of a plot are also a table', async () => {
  await openFor(3, 2);
  await press('Als tabel: Inschrijvingen per minuut');
  await eventually(() => elements('.plain-table tbody tr').length).toBe(60);
  expect(textsOf('.plain-table thead th')).toContain('kregen een plek');
});

test('each cell of a slot stands below the heading of its column, and each slot below its day', async () => {
  await openFor(3, 2);
  await eventually(() => elements('[role=table] .line').length).toBeGreaterThan(5);
  const headings = textsOf('[role=columnheader]');
  expect(headings).toEqual(['Tijd', 'Activiteit', 'Bezet', 'Sinds opening', 'Wachten', 'Aandacht', 'Deurlijst']);
  for (const row of elements('.line')) expect(row.children).toHaveLength(headings.length);
  expect(elements('.line > :not([role])')).toEqual([]);
  expect(textsOf('.lines__day')).toHaveLength(3);
  expect(textsOf('.line__when').join()).not.toMatch(/[a-z]/);
  expect(textsOf('.line__title')[0]).toBe('Werkbezoek: Wandelen door een wijk die zichzelf vernieuwt');
});

test('in another order than that of time, each slot says its day', async () => {
  Object.assign(people, { known: 3, signedUp: 2 });
  visitor.person = newPerson('organisator@gemeente.example');
  await open(`/c/${congress().slug}/organisatie?volgorde=volste`);
  await eventually(() => elements('.line').length).toBeGreaterThan(5);
  expect(elements('.lines__day')).toEqual([]);
  expect(textsOf('.line__when').filter((when) => !/^(ma|di|wo|do|vr|za|zo) /.test(when ?? ''))).toEqual([]);
});

test('the wall screen has no menu', async () => {
  visitor.person = newPerson('organisator@gemeente.example');
  await open(`/c/${congress().slug}/organisatie/wandscherm`);
  await eventually(() => elements('.wall__slot').length).toBeGreaterThan(2);
  expect(elements('nav, .site-header')).toEqual([]);
  expect(textsOf('.wall__figures dt')).toContain('Plekken bezet');
});
