// @vitest-environment jsdom
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { serveFakeApi } from '../../dev/fakeBrowser.ts';
import { newPerson, visitor } from '../../dev/fakeVisitor.ts';
import { congress } from '../../dev/sample.ts';
import { chooseLanguage } from '../language/language.ts';
import { pageInNavigation, workspacePages, workspacePath } from '../organiser/workspace/pages.ts';
import { arriveAt, elements, eventually, leave, main, open, press, textsOf } from './wholePage.tsx';

const { slug } = congress();
const names = workspacePages.map((page) => pageInNavigation(page).name.nl);
const current = () => textsOf('.side [aria-current] .side__name');

let stop: () => void;

async function openAs(address: string, path: string): Promise<void> {
  visitor.person = newPerson(address);
  await open(path);
}

beforeAll(async () => {
  stop = await serveFakeApi();
  chooseLanguage('nl');
});

afterEach(leave);

afterAll(() => stop());

test.each(workspacePages)('the navigation leads to %s, and says that one is there', async (page) => {
  await openAs('organisator@gemeente.example', workspacePath(slug, page));
  const { name } = pageInNavigation(page);
  await eventually(current).toEqual([name.nl]);
  expect(textsOf('.side__list .side__name')).toEqual(names);
});

test('a page below another belongs to it', async () => {
  await openAs('organisator@gemeente.example', `/c/${slug}/organisatie/deelnemers/importeren`);
  await eventually(current).toEqual(['Deelnemers']);
});

test('the navigation stays when one goes from page to page, and is gone outside the workspace', async () => {
  await openAs('organisator@gemeente.example', `/c/${slug}/organisatie`);
  await press('Deelnemers', 'a');
  await arriveAt('Deelnemers');
  expect(current()).toEqual(['Deelnemers']);
  await press('Naar de site', 'a');
  await arriveAt(congress().name.nl);
  expect(elements('.side')).toEqual([]);
});

test('beside the navigation of organisers, that of participants is one link', async () => {
  await openAs('organisator@gemeente.example', `/c/${slug}/organisatie`);
  await eventually(() => textsOf('.site-nav a')).toEqual(['Naar de site']);
  await press('Naar de site', 'a');
  await eventually(() => textsOf('.site-nav a')).toEqual(['Programma', 'Mijn programma', 'Organisatie']);
});

test('whoever skips to the main content skips the navigation', async () => {
  await openAs('organisator@gemeente.example', `/c/${slug}/organisatie`);
  await eventually(() => elements('.side').length).toBe(1);
  expect(elements('main .side')).toEqual([]);
});

test('whoever is no organiser sees no navigation of organisers', async () => {
  await openAs('anna@gemeente.example', `/c/${slug}/organisatie/deelnemers`);
  await eventually(main).toContain('Deze pagina is alleen voor de organisatie van dit congres.');
  expect(elements('.side')).toEqual([]);
  expect(textsOf('.site-nav a')).toContain('Mijn programma');
  expect(main()).not.toContain('Iemand toevoegen');
});

test('the overview has the number of things to do beside its name, without those that are put off', async () => {
  await openAs('organisator@gemeente.example', `/c/${slug}/organisatie`);
  await eventually(() => elements('.task__later').length).toBeGreaterThan(1);
  const shown = () => Number(textsOf('.side__count')[0]);
  await eventually(shown).toBe(elements('.task__later').length);
  const before = shown();
  elements('.task__later')[0]?.click();
  await eventually(shown).toBe(before - 1);
  await press('Status', 'a');
  await arriveAt('Status');
  await eventually(shown).toBe(before - 1);
  expect(elements('.side__link')[0]?.textContent).toContain(`Overzicht${before - 1}, ${before - 1}`);
});
