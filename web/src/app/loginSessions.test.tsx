// @vitest-environment jsdom
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { serveFakeApi } from '../../dev/fakeBrowser.ts';
import { newPerson, visitor } from '../../dev/fakeVisitor.ts';
import { chooseLanguage } from '../language/language.ts';
import { loginSessionTexts } from '../loginsessions/texts.ts';
import { elements, eventually, leave, open, press, textsOf } from './wholePage.tsx';

const nl = loginSessionTexts.nl;
const here = 'Firefox op Linux';
const phone = 'Safari op iPhone';

let ended: string[] = [];
let stop: () => void;

const devices = () => textsOf('.login-session h2');
const said = () => document.body.textContent;
const isSignedIn = () => visitor.person !== null;

/** The buttons of the devices look alike: their names for screen readers differ. */
function signOutOn(device: string): void {
  elements(`button[aria-label="${nl.endOf(device)}"]`)[0]?.click();
}

beforeAll(async () => {
  stop = await serveFakeApi();
  chooseLanguage('nl');
  const send = globalThis.fetch;
  globalThis.fetch = (path, init) => {
    if (init?.method === 'DELETE') ended.push(String(path));
    return send(path, init);
  };
});

beforeEach(async () => {
  ended = [];
  visitor.person = newPerson('anna@gemeente.example');
  await open('/ingelogd');
  await eventually(devices).toContain(here);
});

afterEach(leave);

afterAll(() => stop());

test('one signs out on this device, and sees that it happened', async () => {
  signOutOn(here);
  await eventually(said).toContain(nl.signedOut);
  expect(ended).toEqual(['/api/v1/login-sessions/device-0']);
  expect(isSignedIn()).toBe(false);
});

test('one signs out on another device, and stays signed in here', async () => {
  expect(devices()).toEqual([here, phone]);
  signOutOn(phone);
  await eventually(devices).toEqual([here]);
  expect(said()).toContain(nl.ended(phone));
  expect(ended).toEqual(['/api/v1/login-sessions/device-1']);
  expect(isSignedIn()).toBe(true);
});

describe('signing out everywhere', () => {
  test('happens only after a question', async () => {
    await press(nl.everywhere);
    await press(nl.yesEverywhere);
    await eventually(said).toContain(nl.endedEverywhere);
    expect(ended).toEqual(['/api/v1/login-sessions']);
    expect(isSignedIn()).toBe(false);
  });

  test('can be declined', async () => {
    await press(nl.everywhere);
    await eventually(() => document.querySelector('dialog')).not.toBeNull();
    await press(nl.no);
    await eventually(() => document.querySelector('dialog')).toBeNull();
    expect(ended).toEqual([]);
    expect(devices()).toContain(here);
  });
});
