// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { listed } from '../../dev/fakeParticipants.ts';
import { newPerson, visitor } from '../../dev/fakeVisitor.ts';
import { congress } from '../../dev/sample.ts';
import { elements, eventually, fill, main, open, press, textsOf, visitFakeSite } from './wholePage.tsx';

const page = `/c/${congress().slug}/organisatie/deelnemers`;
const before = [...listed];
const names = () => textsOf('.people__name');
const shown = () => elements('.panel h2')[0]?.textContent;
const focused = () => document.activeElement?.textContent;

visitFakeSite();

beforeEach(() => {
  listed.splice(0, listed.length, ...before);
  visitor.person = newPerson('organisator@gemeente.example');
});

/** As somebody who presses a key, and lets go of it a moment later. */
function type(key: string): void {
  const at = document.activeElement;
  at?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  setTimeout(() => document.activeElement?.dispatchEvent(new KeyboardEvent('keyup', { key, bubbles: true })), 50);
}

test('a search stands in the address and says how many it finds', async () => {
  await open(page);
  await fill('Zoek op naam, adres of organisatie', 'negen');
  await eventually(names).toEqual(['Proefpersoon Negen']);
  expect(window.location.search).toBe('?zoek=negen');
  expect(main()).toContain('1 van 121 deelnemers');
});

test('one participant is not called several', async () => {
  listed.splice(1);
  await open(page);
  await eventually(main).toContain('1 deelnemer');
  expect(main()).not.toContain('1 deelnemers');
});

test('a link with a search shows what it finds', async () => {
  await open(`${page}?zoek=negen`);
  await eventually(names).toEqual(['Proefpersoon Negen']);
});

test('of a long list only what is in sight is in the document, and all are counted', async () => {
  await open(page);
  await eventually(() => names().length).toBeGreaterThan(5);
  expect(names().length).toBeLessThan(60);
  expect(elements('[role=grid]')[0]?.getAttribute('aria-rowcount')).toBe('122');
  expect(
    elements('[role=row]')
      .map((row) => row.getAttribute('aria-rowindex'))
      .slice(0, 3),
  ).toEqual(['1', '2', '3']);
});

test('whoever is chosen stands in the address and opens beside the list', async () => {
  await open(page);
  await press('Proefpersoon 12', 'a');
  await eventually(shown).toBe('Proefpersoon 12');
  expect(window.location.search).toBe('?deelnemer=q2');
  expect(elements('[aria-selected=true]').map(({ textContent }) => textContent)[0]).toContain('Proefpersoon 12');
  await eventually(() => document.activeElement?.textContent).toBe('Proefpersoon 12');
  expect(document.activeElement?.tagName).toBe('H2');
});

test('a link shows whom it names, though the search does not find them', async () => {
  await open(`${page}?zoek=negen&deelnemer=q2`);
  await eventually(shown).toBe('Proefpersoon 12');
  expect(names()).toEqual(['Proefpersoon Negen']);
});

test('a link to somebody who is no longer there says so', async () => {
  await open(`${page}?deelnemer=weg`);
  await eventually(shown).toBe('Niet op de lijst');
});

test('arrow keys choose, and the reader stays in the list', async () => {
  await open(page);
  await eventually(() => elements('.people__name').length).toBeGreaterThan(5);
  elements('.people__name')[0]?.focus();
  type('ArrowDown');
  await eventually(focused).toBe('Proefpersoon 11');
  await eventually(shown).toBe('Proefpersoon 11');
  type('End');
  await eventually(focused).toBe('Proefpersoon Negen');
  await eventually(shown).toBe('Proefpersoon Negen');
  expect(document.activeElement?.tagName).toBe('A');
});

test('Tab leads to one row of the list', async () => {
  await open(`${page}?deelnemer=q2`);
  await eventually(shown).toBe('Proefpersoon 12');
  expect(textsOf('.people__name[tabindex="0"]')).toEqual(['Proefpersoon 12']);
});

test('Escape closes the panel, and the reader is back at the row', async () => {
  await open(page);
  await press('Proefpersoon 12', 'a');
  await eventually(shown).toBe('Proefpersoon 12');
  type('Escape');
  await eventually(() => elements('.panel')).toEqual([]);
  expect(window.location.search).toBe('');
  await eventually(focused).toBe('Proefpersoon 12');
});

test('Escape leaves a correction before it closes the panel', async () => {
  await open(`${page}?deelnemer=p9`);
  await press('Wijzigen');
  await eventually(() => elements('.panel form').length).toBe(1);
  elements('.panel input')[0]?.focus();
  type('Escape');
  await eventually(() => elements('.panel form')).toEqual([]);
  expect(shown()).toBe('Proefpersoon Negen');
});

test('a search that finds nobody can be ended', async () => {
  await open(`${page}?zoek=niemand`);
  await eventually(main).toContain('Niemand past hierbij.');
  await press('Toon iedereen');
  await eventually(() => names().length).toBeGreaterThan(5);
});

test('the whole story of somebody stands beside the list, and can be narrowed to mails', async () => {
  await open(`${page}?deelnemer=p9`);
  await eventually(() => textsOf('.story__what').length).toBe(6);
  expect(textsOf('.story__day')).toEqual([
    'zondag 15 november 2026',
    'zaterdag 14 november 2026',
    'donderdag 12 november 2026',
  ]);
  expect(main()).toContain('Het was een apart gezette plek.De tolk van Proefpersoon Negen kreeg daar ook een plek.');
  expect(main()).toContain('Proefpersoon Negen kwam als nummer 4 op de wachtlijst.');
  await press('Alleen mails');
  await eventually(() => textsOf('.story__what').length).toBe(2);
});
