// @vitest-environment jsdom
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { serveFakeApi } from '../../dev/fakeBrowser.ts';
import { newPerson, visitor } from '../../dev/fakeVisitor.ts';
import { congress, taken } from '../../dev/sample.ts';
import { chooseLanguage } from '../language/language.ts';
import { signupTexts } from '../signup/texts.ts';
import { togetherTexts } from '../together/texts.ts';
import { elements, eventually, leave, open, press, textsOf } from './wholePage.tsx';

const nl = signupTexts.nl;
const together = togetherTexts.nl;
const { slug } = congress();
/** On the first day: 9:00-10:30, and 9:30-11:30. */
const wanted = 's0-0';
const overlapping = 's1-0';
const nextWeek = new Date(Date.now() + 7 * 86_400_000).toISOString();
const inTheProgramme = { ...taken.get(wanted) };

let opensLater = false;
let answered: string[] = [];
let stop: () => void;

const requests = (end: string) => answered.filter((path) => path.endsWith(end)).length;
const made = () => requests(`${slug}/invitations`);
const accepted = () => requests('/acceptance');
const signedUp = () => requests('/signups');
const dialogs = () => elements('dialog');
const choices = () => textsOf('dialog button');

async function beforeSignupOpens(programme: Response): Promise<Response> {
  const later = (key: string, value: unknown) => (key === 'signupOpensAt' ? nextWeek : value);
  return Response.json(JSON.parse(await programme.text(), later));
}

function waitAt(slotId: string): void {
  const signup = { id: 'w', slotId, participantId: 'p0', requestedAt: '2026-10-01T08:00:00Z' };
  visitor.person?.signups.push({ ...signup, status: 'WAITLISTED', position: 1 });
}

async function invite(): Promise<void> {
  await open(`/c/${slug}/activiteit/s0`);
  await eventually(() => elements('.places')).not.toEqual([]);
  await press(together.together);
  await press(together.invite);
}

async function sayYes(): Promise<void> {
  await open('/samen#proef');
  await press(opensLater ? together.acceptBefore : together.acceptOpen);
}

beforeAll(async () => {
  stop = await serveFakeApi();
  chooseLanguage('nl');
  const send = globalThis.fetch;
  globalThis.fetch = async (path, init) => {
    const answer = await send(path, init);
    if (init?.method === 'POST') answered.push(String(path));
    return opensLater && String(path).endsWith('/programme') ? beforeSignupOpens(answer) : answer;
  };
});

beforeEach(() => {
  opensLater = false;
  answered = [];
  visitor.person = newPerson('anna@gemeente.example');
  visitor.person.me.participants = [{ id: 'p0', congress: slug, name: 'Anna', language: 'nl' }];
});

afterEach(async () => {
  for (const id of [`i-${wanted}`, 'i-proef']) {
    await fetch(`/api/v1/congresses/${slug}/invitations/${id}`, { method: 'DELETE' });
  }
  leave();
  Object.assign(taken.get(wanted) ?? {}, inTheProgramme);
});

afterAll(() => stop());

describe.each([
  ['invites a colleague before sign-up opens', true, invite, made],
  ['invites a colleague', false, invite, made],
  ['accepts before sign-up opens', true, sayYes, accepted],
  ['accepts', false, sayYes, accepted],
] as const)('somebody who %s', (_name, isBefore, act, done) => {
  beforeEach(() => {
    opensLater = isBefore;
  });

  test('is asked first, if they wait for what overlaps it', async () => {
    waitAt(overlapping);
    await act();
    await eventually(choices).toEqual([nl.takeAndStop, nl.keepWaiting]);
    expect(textsOf('dialog h2')).toEqual([nl.atStakeTitle]);
    expect(done()).toBe(0);
    await press(nl.takeAndStop);
    await eventually(done).toBe(1);
    expect(dialogs()).toEqual([]);
  });

  test('and declines, keeps waiting: nothing is requested', async () => {
    waitAt(overlapping);
    await act();
    await press(nl.keepWaiting);
    await eventually(dialogs).toEqual([]);
    expect([made(), accepted(), signedUp()]).toEqual([0, 0, 0]);
  });

  test('is asked if no place is free now: there may be one when the two are signed up', async () => {
    Object.assign(taken.get(wanted) ?? {}, { confirmed: 20, waiting: 3 });
    waitAt(overlapping);
    await act();
    await eventually(choices).toEqual([nl.takeAndStop, nl.keepWaiting]);
  });

  test('is not asked if they lose nothing', async () => {
    await act();
    await eventually(done).toBe(1);
    expect(dialogs()).toEqual([]);
  });
});

test('somebody who accepts is not asked again by the sign-up that follows', async () => {
  waitAt(overlapping);
  await sayYes();
  await press(nl.takeAndStop);
  await eventually(() => textsOf('.own-status__what')).toContain(nl.confirmed);
  expect([accepted(), signedUp(), dialogs().length]).toEqual([1, 1, 0]);
});
