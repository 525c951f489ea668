// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { slotParticipants } from '../../dev/fakeParticipants.ts';
import { newPerson, visitor } from '../../dev/fakeVisitor.ts';
import { congress, sessions } from '../../dev/sample.ts';
import { importedDeclarations } from '../styles/declarations.ts';
import { arriveAt, elements, eventually, main, open, press, textsOf, visitFakeSite } from './wholePage.tsx';

const { slug } = congress();
const session = sessions[0];
const slotId = session?.slots[0]?.id;
const page = `/c/${slug}/organisatie/tijdstippen/${slotId}/namen`;
const onPaper = importedDeclarations('src/styles', 'index.css').filter(({ inside }) => inside.includes('@media print'));

const isHidden = (element: Element): boolean =>
  onPaper.some(
    ({ property, value, selector }) => property === 'display' && value === 'none' && element.matches(selector),
  ) ||
  (element.parentElement !== null && isHidden(element.parentElement));

visitFakeSite();

beforeEach(() => {
  visitor.person = newPerson('organisator@gemeente.example');
});

test('the list has those with a place and, in their order, those who wait', async () => {
  await open(page);
  await eventually(() => textsOf('.names tbody th')).toEqual(
    slotParticipants.confirmed.map(({ name, fromSetAside, companion }) =>
      [name, companion && '+ 1 tolk', fromSetAside && '(apart gezette plek)'].filter(Boolean).join(' '),
    ),
  );
  expect(elements('.names__waiting li').map((each) => (each as HTMLLIElement).value)).toEqual([1, 2, 3]);
  expect(textsOf('.names__waiting li')[0]).toContain(slotParticipants.waiting[0]?.name);
  expect(main()).toContain('13 deelnemers met een plek + 1 die meekomt');
  expect(main()).toContain('Plekken: 14 van ');
});

test('on paper all names are there, and nothing that can be pressed', async () => {
  await open(page);
  await eventually(() => elements('.names tbody tr').length).toBe(13);
  expect(elements('.names tbody tr, .names__waiting li').filter(isHidden)).toEqual([]);
  expect(elements('main button, main a').filter((each) => !isHidden(each))).toEqual([]);
  expect(onPaper).toContainEqual(
    expect.objectContaining({ selector: '.names__paper', property: 'display', value: 'table-cell' }),
  );
});

test('a slot of the overview leads to its names', async () => {
  await open(`/c/${slug}/organisatie`);
  await press(`Deurlijst van ${session?.title.nl}`, 'a');
  await arriveAt(`Deurlijst van ${session?.title.nl}`);
  await press('Terug naar het overzicht', 'a');
  await eventually(() => window.location.pathname).toBe(`/c/${slug}/organisatie`);
});

test('a list that was opened at the door leads back there', async () => {
  await open(`${page}?van=deur`);
  await press('Terug naar Aan de deur', 'a');
  await eventually(() => window.location.pathname).toBe(`/c/${slug}/organisatie/deur`);
});

test('only organisers read names', async () => {
  visitor.person = newPerson('anna@gemeente.example');
  await open(page);
  await eventually(main).toContain('Deze pagina is alleen voor de organisatie van dit congres.');
});

test('a slot that is not in the programme has no list', async () => {
  await open(`/c/${slug}/organisatie/tijdstippen/onbekend/namen`);
  await arriveAt('Dit tijdstip bestaat niet');
});

test('the form of a slot leads to its list with the number of people, and to its door', async () => {
  await open(`/c/${slug}/organisatie/programma?tijdstip=${slotId}`);
  await eventually(() => textsOf('.panel__ways a')).toEqual([
    expect.stringMatching(/^Deurlijst \(\d+\)$/),
    'Aan de deur',
  ]);
  expect(elements('.panel__ways a').map((each) => each.getAttribute('href'))).toEqual([
    `${page}?van=programma`,
    `/c/${slug}/organisatie/deur/${slotId}`,
  ]);
  elements('.panel__ways a')[0]?.click();
  await arriveAt(`Deurlijst van ${session?.title.nl}`);
  await press('Terug naar het tijdstip', 'a');
  await eventually(() => window.location.search).toBe(`?tijdstip=${slotId}`);
});
