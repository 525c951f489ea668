// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { imports } from '../../dev/fakeOrganisations.ts';
import { newPerson, visitor } from '../../dev/fakeVisitor.ts';
import { congress } from '../../dev/sample.ts';
import { arriveAt, choose, eventually, main, open, press, visitFakeSite } from './wholePage.tsx';

const page = `/c/${congress().slug}/organisatie/organisaties/importeren`;

visitFakeSite();

beforeEach(() => {
  imports.length = 0;
  visitor.person = newPerson('organisator@gemeente.example');
});

test('a file of organisations shows what it changes before it is imported', async () => {
  await open(page);
  await choose(new File(['id,name\n'], 'organisaties.csv'));
  await eventually(main).toContain('Als je organisaties.csv overneemt');
  expect(main()).toContain('1 organisatie erbij');
  expect(main()).toContain('naam: Utrecht → Gemeente Utrecht');
  expect(main()).toContain('erbijGemeente Zwollezwo');
  expect(main()).toContain('Niemand krijgt hierover mail.');
  expect(imports).toEqual([true]);
  await press('Overnemen');
  await arriveAt('Deelnemers');
  expect(imports).toEqual([true, false]);
});

test('a file with a mistake is not imported, and the mistake has a place', async () => {
  await open(page);
  await choose(new File(['fout'], 'organisaties.csv'));
  await eventually(main).toContain('Regel 2, id: Vul dit in.');
  expect(main()).not.toContain('overneemt');
});

test('whoever imports participants learns that organisations come first', async () => {
  await open(`/c/${congress().slug}/organisatie/deelnemers/importeren`);
  await eventually(main).toContain('Die moet er al zijn.');
  await press('Organisaties importeren', 'a');
  await arriveAt('Organisaties importeren');
});
