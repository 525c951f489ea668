// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { newPerson, visitor } from '../../dev/fakeVisitor.ts';
import { congress, sessions } from '../../dev/sample.ts';
import { arriveAt, elements, eventually, fill, open, press, textsOf, visitFakeSite } from './wholePage.tsx';

const { slug } = congress();
const field = 'Zoek op naam, adres, organisatie, titel of plaats';
const results = () => textsOf('.found a');

function type(key: string, held: KeyboardEventInit = {}): void {
  const target = document.activeElement ?? document.body;
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...held }));
}

visitFakeSite();

async function openSearch(): Promise<void> {
  visitor.person = newPerson('organisator@gemeente.example');
  await open(`/c/${slug}/organisatie/instellingen`);
  await eventually(() => elements('.search-opener').length).toBe(2);
  elements('.search-opener')[0]?.click();
  await eventually(() => elements('dialog').length).toBe(1);
}

test('a search from any page leads to a session', async () => {
  await openSearch();
  const { title } = sessions[0] as (typeof sessions)[number];
  await fill(field, title.nl.toUpperCase());
  await eventually(results).toContainEqual(expect.stringContaining(title.nl));
  elements('.found a')[0]?.click();
  await arriveAt('Programma');
  expect(window.location.search).toContain('activiteit=');
  expect(elements('dialog')).toEqual([]);
});

test('Enter opens the first result', async () => {
  await openSearch();
  await fill(field, 'gemeente.example');
  await eventually(() => results().length).toBeGreaterThan(1);
  elements('dialog input')[0]?.focus();
  type('Enter');
  await arriveAt('Deelnemers');
  expect(window.location.search).toContain('deelnemer=');
});

test('the focus goes to the person who was searched for, also on the page of all people', async () => {
  await openSearch();
  for (const name of ['negen@', 'proef10@']) {
    await fill(field, name);
    await eventually(() => results().length).toBe(1);
    elements('dialog input')[0]?.focus();
    type('Enter');
    await arriveAt('Deelnemers');
    await eventually(() => elements('.panel h2').includes(document.activeElement as HTMLElement)).toBe(true);
    type('k', { ctrlKey: true });
    await eventually(() => elements('dialog').length).toBe(1);
  }
});

test('the arrow keys go from result to result', async () => {
  await openSearch();
  await fill(field, 'gemeente.example');
  await eventually(() => results().length).toBeGreaterThan(1);
  elements('dialog input')[0]?.focus();
  type('ArrowDown');
  type('ArrowDown');
  expect(document.activeElement).toBe(elements('.found a')[1]);
  type('ArrowUp');
  type('ArrowUp');
  expect(document.activeElement).toBe(elements('dialog input')[0]);
});

test('Ctrl with K opens one search, and a search that finds nothing says so', async () => {
  visitor.person = newPerson('organisator@gemeente.example');
  await open(`/c/${slug}/organisatie`);
  await eventually(() => elements('.search-opener').length).toBe(2);
  type('k', { ctrlKey: true });
  await eventually(() => elements('dialog').length).toBe(1);
  await fill(field, 'bestaat niet');
  await eventually(() => textsOf('dialog [role=status]')).toEqual([
    'Niets gevonden. Probeer een deel van een naam of een ander woord.',
  ]);
  await press('Sluiten');
  await eventually(() => elements('dialog').length).toBe(0);
});
