import { QueryClientProvider } from '@tanstack/react-query';
import { createRoot, type Root } from 'react-dom/client';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { serveFakeApi } from '../../dev/fakeBrowser.ts';
import { visitor } from '../../dev/fakeVisitor.ts';
import { newQueryClient } from '../api/queries.ts';
import { device, tab } from '../browser/memory.ts';
import { chooseLanguage } from '../language/language.ts';
import { App } from './App.tsx';

// Shared by the tests of this folder: a page as its visitor sees it, with the fake API behind it.

// jsdom constructs stylesheets, but cannot fill them.
CSSStyleSheet.prototype.replaceSync ??= () => undefined;

/** What holds soon, after answers of the API. */
export const eventually = <T,>(value: () => T) => expect.poll(value);

let root: Root | undefined;

export async function open(address: string): Promise<void> {
  root?.unmount();
  window.history.replaceState(null, '', address);
  document.body.innerHTML = '<div id="app"></div>';
  root = createRoot(document.getElementById('app') as HTMLElement);
  root.render(
    <QueryClientProvider client={newQueryClient()}>
      <App />
    </QueryClientProvider>,
  );
  await eventually(title).toBeTruthy();
  await eventually(() => document.querySelector('.loading')).toBeNull();
}

/** Closes the page and forgets its visitor. */
export function leave(): void {
  root?.unmount();
  root = undefined;
  visitor.person = null;
  for (const key of ['signedIn', 'intent']) device.remember(key, null);
  for (const key of ['stranger', 'signIn']) tab.remember(key, null);
}

/** For all tests of a file: the fake API answers, in Dutch. Each test leaves what it opened. */
export function visitFakeSite(): void {
  let stop: () => void;
  beforeAll(async () => {
    stop = await serveFakeApi();
    chooseLanguage('nl');
  });
  afterEach(leave);
  afterAll(() => stop());
}

export const title = () => document.querySelector('h1')?.textContent;
export const main = () => document.querySelector('main')?.textContent;

export function elements(selector: string): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(selector)];
}

/** The texts of elements, as they are on the page. */
export const textsOf = (selector: string) => elements(selector).map(({ textContent }) => textContent);
export const buttons = () => textsOf('main button');

/** Presses the first button or link with this name, as soon as there is one. */
export async function press(name: string, kind: 'button' | 'a' = 'button'): Promise<void> {
  const found = () => elements(kind).find(({ textContent }) => textContent === name);
  await eventually(found).toBeDefined();
  found()?.click();
}

export async function arriveAt(heading: string): Promise<void> {
  await eventually(title).toBe(heading);
}

type ValueElement = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Of a choice, the value of the option. */
export async function fill(label: string, text: string): Promise<void> {
  const field = () =>
    elements('label').find(({ textContent }) => textContent === label) as HTMLLabelElement | undefined;
  await eventually(field).toBeDefined();
  setValue(field()?.control as ValueElement, text);
}

export function setValue(field: ValueElement, text: string): void {
  // React notices a change only if it was made with the browser's own setter.
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set?.call(field, text);
  field.dispatchEvent(new Event(field instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }));
}

/** Chooses a file in the only file field, as soon as there is one. */
export async function choose(file: File): Promise<void> {
  await eventually(() => elements('input[type=file]').length).toBe(1);
  const field = elements('input[type=file]')[0] as HTMLInputElement;
  Object.defineProperty(field, 'files', { value: [file], configurable: true });
  field.dispatchEvent(new Event('change', { bubbles: true }));
}
