// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { newPerson, visitor } from '../../dev/fakeVisitor.ts';
import { congress } from '../../dev/sample.ts';
import { elements, eventually, open, setValue, textsOf, visitFakeSite } from './wholePage.tsx';

visitFakeSite();

beforeEach(async () => {
  visitor.person = newPerson('organisator@gemeente.example');
  await open(`/c/${congress().slug}/organisatie/programma`);
  await eventually(() => textsOf('.workspace__actions > a')).toEqual(['Nieuwe activiteit']);
});

const button = () => elements('.more-actions button')[0];
const list = () => elements('.more-actions__list')[0];
const state = () => [button()?.getAttribute('aria-expanded'), list()?.hidden];

test('beside the first act, all others are behind one button that says so', async () => {
  expect(state()).toEqual(['false', true]);
  expect(button()?.getAttribute('aria-controls')).toBe(list()?.id);
  button()?.click();
  await eventually(state).toEqual(['true', false]);
  expect(textsOf('.more-actions__list a')).toHaveLength(4);
});

test('Escape closes the others, and the focus returns to their button', async () => {
  button()?.click();
  await eventually(state).toEqual(['true', false]);
  elements('.more-actions__list a')[0]?.focus();
  document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  await eventually(state).toEqual(['false', true]);
  expect(document.activeElement).toBe(button());
});

test('the others close when the reader goes elsewhere', async () => {
  button()?.click();
  await eventually(state).toEqual(['true', false]);
  document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }));
  await eventually(state).toEqual(['false', true]);
});

test('the button for the filters says how many there are', async () => {
  await eventually(() => textsOf('.list-view__toggle')).toEqual(['Filters']);
  const kind = elements('.list-view select')[1] as HTMLSelectElement;
  setValue(kind, 'WORKSHOP');
  await eventually(() => textsOf('.list-view__toggle')).toEqual(['Filters (1)']);
});
