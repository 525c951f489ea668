// @vitest-environment jsdom
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { serveFakeApi } from '../../dev/fakeBrowser.ts';
import { congress } from '../../dev/sample.ts';
import { chooseLanguage } from '../language/language.ts';
import { eventually, leave, main, open, textsOf } from './wholePage.tsx';

const old = 'Wat je ziet, kan oud zijn';
const unknown = 'We weten nu niet hoeveel plekken er vrij zijn';
const streams = new Set<EventSource>();
let isConnected = true;
let stop: () => void;

function loseTheConnection(): void {
  isConnected = false;
  streams.forEach((stream) => stream.onerror?.(new Event('error')));
}

function comeBack(): void {
  isConnected = true;
  window.dispatchEvent(new Event('online'));
}

beforeAll(async () => {
  stop = await serveFakeApi();
  chooseLanguage('nl');
  const send = globalThis.fetch;
  globalThis.fetch = (path, init) => {
    const isAboutNumbers = String(path).endsWith('/availability');
    return isAboutNumbers && !isConnected ? Promise.reject(new TypeError('not connected')) : send(path, init);
  };
  const Source = globalThis.EventSource;
  globalThis.EventSource = class extends Source {
    constructor(url: string | URL) {
      super(url);
      streams.add(this);
    }
  };
});

beforeEach(() => {
  isConnected = true;
  streams.clear();
});

afterEach(leave);

afterAll(() => stop());

test('free places that were known when the connection is lost may be out of date, until it is back', async () => {
  await open(`/c/${congress().slug}`);
  await eventually(() => textsOf('.places').join()).toContain('nog 7 plekken');
  expect(main()).not.toContain(old);
  loseTheConnection();
  await eventually(main).toContain(old);
  expect(main()).not.toContain(unknown);
  expect(textsOf('.places').join()).toContain('nog 7 plekken');
  comeBack();
  await eventually(main).not.toContain(old);
});

test('free places that were never known are not called old', async () => {
  isConnected = false;
  await open(`/c/${congress().slug}`);
  loseTheConnection();
  await eventually(main).toContain(unknown);
  expect(main()).not.toContain(old);
});
