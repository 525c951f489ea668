// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from 'vitest';
import { focusMistakes } from './focusMistakes.ts';

let stop = () => {};
const form = () => document.querySelector('form') as HTMLFormElement;
const field = (name: string) => document.querySelector(`[name=${name}]`) as HTMLInputElement;
const marked = (name: string) => field(name).setAttribute('aria-invalid', 'true');
const submitted = () => form().dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
const focused = () => expect.poll(() => document.activeElement?.getAttribute('name'));
const settled = () => new Promise((done) => setTimeout(done, 20));

beforeEach(() => {
  document.body.innerHTML =
    '<form><input name="title"><input name="places"><textarea name="text"></textarea><button name="save"></button></form>' +
    '<input name="search" aria-invalid="true">';
  stop = focusMistakes(document);
  field('save').focus();
});
afterEach(() => stop());

test('the first mistake of the form gets the focus', async () => {
  submitted();
  marked('text');
  marked('places');
  await focused().toBe('places');
});

test('a mistake that the answer tells gets the focus', async () => {
  submitted();
  await settled();
  marked('text');
  await focused().toBe('text');
});

test('a button for a field that is wrong gets the focus as well', async () => {
  submitted();
  await settled();
  field('save').setAttribute('data-mistake', '');
  field('title').focus();
  await focused().toBe('save');
});

test('a mistake that was there before gets the focus each time', async () => {
  marked('places');
  submitted();
  await focused().toBe('places');
  field('save').focus();
  submitted();
  await focused().toBe('places');
});

test('whoever types on keeps the focus', async () => {
  submitted();
  field('title').focus();
  field('title').dispatchEvent(new Event('input', { bubbles: true }));
  marked('text');
  await settled();
  expect(document.activeElement).toBe(field('title'));
});

test('nothing moves before a form is submitted', async () => {
  marked('text');
  await settled();
  expect(document.activeElement).toBe(field('save'));
});
