// @vitest-environment jsdom
import { afterAll, beforeEach, expect, test } from 'vitest';
import { chosen } from '../../dev/fakeCongress.ts';
import { newPerson, visitor } from '../../dev/fakeVisitor.ts';
import { congress } from '../../dev/sample.ts';
import { elements, eventually, open, press, textsOf, visitFakeSite } from './wholePage.tsx';

const { slug } = congress();

visitFakeSite();

beforeEach(() => {
  chosen.variant = 'meer';
});

afterAll(() => {
  chosen.variant = null;
});

const button = () => elements('.side .congress-switch__button')[0];
const list = () => elements('.side .congress-switch__list')[0];
const isOpen = () => list()?.hidden === false;

/** Organisers of Utrecht, and of what is named. */
async function openAs(address: string, path: string, ...others: string[]): Promise<void> {
  const person = newPerson(address);
  person.me.roles.push(...others.map((other) => `ORGANISER:${other}`));
  visitor.person = person;
  await open(`/c/${slug}/organisatie${path}`);
  await eventually(() => elements('.side .congress-switch').length).toBe(1);
}

async function openList(): Promise<void> {
  await eventually(button).toBeDefined();
  button()?.click();
  await eventually(isOpen).toBe(true);
}

async function goTo(name: string): Promise<void> {
  await openList();
  const link = () => elements('.side .congress-switch__list a').find(({ textContent }) => textContent?.includes(name));
  await eventually(link).toBeDefined();
  link()?.click();
  await eventually(() => button()?.textContent).toContain(name);
}

test('whoever organises one congress sees its name alone', async () => {
  await openAs('organisator@gemeente.example', '');
  expect(textsOf('.side .congress-switch strong')).toEqual(['Proefcongres Utrecht']);
  expect(button()).toBeUndefined();
});

test('each other congress is a way to the same page of it, and its drafts are marked', async () => {
  await openAs('organisator@gemeente.example', '/deelnemers', 'proef-zwolle');
  await eventually(button).toBeDefined();
  expect(isOpen()).toBe(false);
  await openList();
  const links = elements('.side .congress-switch__list a');
  expect(links.map((link) => link.getAttribute('href'))).toEqual([
    '/c/proef-zwolle/organisatie/deelnemers',
    '/congressen',
  ]);
  expect(links[0]?.textContent).toContain('Proefcongres Zwolle');
  expect(links[0]?.textContent).toContain('Concept');
  expect(links[1]?.textContent).toBe('Alle congressen');
});

test('a page below another leads to that other page, which each congress has', async () => {
  await openAs('organisator@gemeente.example', '/deelnemers/importeren', 'proef-breda');
  await openList();
  expect(elements('.side .congress-switch__list a')[0]?.getAttribute('href')).toBe(
    '/c/proef-breda/organisatie/deelnemers',
  );
});

test('an administrator sees all of them', async () => {
  await openAs('beheerder@gemeente.example', '/status');
  await openList();
  expect(textsOf('.side .congress-switch__list strong')).toEqual(['Proefcongres Breda', 'Proefcongres Zwolle']);
});

test('the button says whether the list is open, and of which congress the page is', async () => {
  await openAs('beheerder@gemeente.example', '');
  await eventually(button).toBeDefined();
  expect(button()?.textContent).toMatch(/^Congres: Proefcongres Utrecht/);
  expect(button()?.getAttribute('aria-expanded')).toBe('false');
  await openList();
  expect(button()?.getAttribute('aria-expanded')).toBe('true');
  expect(button()?.getAttribute('aria-controls')).toBe(list()?.id);
});

test('Escape closes the list, and the focus is on its button again', async () => {
  await openAs('beheerder@gemeente.example', '');
  await openList();
  const first = elements('.side .congress-switch__list a')[0];
  first?.focus();
  first?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  await eventually(isOpen).toBe(false);
  expect(document.activeElement).toBe(button());
});

test.each([
  ['a press', () => elements('h1')[0]?.dispatchEvent(new Event('pointerdown', { bubbles: true }))],
  ['the focus', () => elements('.side__link')[0]?.focus()],
])('%s elsewhere closes the list', async (_, leaveIt) => {
  await openAs('beheerder@gemeente.example', '');
  await openList();
  leaveIt();
  await eventually(isOpen).toBe(false);
});

test('what was chosen on a page of one congress is not chosen in another', async () => {
  const chosenPeriod = () => textsOf('.segments [aria-pressed=true]')[0];
  await openAs('beheerder@gemeente.example', '');
  await goTo('Proefcongres Breda');
  await press('Alles');
  await eventually(chosenPeriod).toBe('Alles');
  await goTo('Proefcongres Utrecht');
  await eventually(chosenPeriod).toBe('Eerste uur');
});
