// @vitest-environment jsdom
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { MyData, Signup } from '../api/types.ts';
import { serveFakeApi } from '../../dev/fakeBrowser.ts';
import { newPerson, visitor } from '../../dev/fakeVisitor.ts';
import { congress, sessions } from '../../dev/sample.ts';
import { chooseLanguage } from '../language/language.ts';
import { myDataTexts } from '../mydata/texts.ts';
import { eventually, leave, main, open, press, textsOf, title } from './wholePage.tsx';

const nl = myDataTexts.nl;
let stop: () => void;

const said = () => document.body.textContent;
const given = () => textsOf('.my-data__erase ul:not(:last-of-type) li');

function signup(at: number, status: Signup['status']): Signup {
  const slotId = sessions[at]?.slots[0]?.id ?? '';
  return { id: `su${at}`, slotId, participantId: 'p0', status, requestedAt: congress().signupOpensAt };
}

function become(email: string, signups: Signup[] = []): void {
  const person = newPerson(email);
  person.me.participants = [{ id: 'p0', congress: congress().slug, name: 'Anna de Vries', language: 'nl' }];
  person.signups = signups;
  visitor.person = person;
}

beforeAll(async () => {
  stop = await serveFakeApi();
});

beforeEach(() => {
  chooseLanguage('nl');
  become('anna@gemeente.example', [signup(0, 'CONFIRMED'), signup(1, 'WAITLISTED'), signup(2, 'WITHDRAWN')]);
});

afterEach(leave);

afterAll(() => stop());

test('one reads what is kept, and can download it', async () => {
  await open('/mijn-gegevens');
  await eventually(main).toContain('Anna de Vries');
  expect(textsOf('.my-data__kind')).toEqual([
    nl.kinds.participants,
    nl.kinds.account,
    nl.kinds.signups,
    nl.kinds.mails,
    nl.kinds.devices,
    nl.kinds.decisions,
  ]);
  const files: Blob[] = [];
  Object.assign(URL, { createObjectURL: (file: Blob) => `#${files.push(file)}`, revokeObjectURL: () => undefined });
  await press(nl.download);
  const [file] = files;
  const saved = JSON.parse(new TextDecoder().decode(await file?.arrayBuffer())) as MyData;
  expect(saved.email).toBe('anna@gemeente.example');
  expect(saved.data.map(({ kind }) => kind)).toContain('mails');
});

test('the footer leads to it, for whoever is signed in', async () => {
  await open('/privacy');
  await eventually(() => textsOf('footer a')).toContain(nl.title);
  await press(nl.title, 'a');
  await eventually(title).toBe(nl.title);
});

test('whoever is not signed in is asked to', async () => {
  visitor.person = null;
  await open('/mijn-gegevens');
  await eventually(main).toContain(nl.signInFirst);
});

describe('erasing oneself', () => {
  test('says before what becomes of places, waits and the rest', async () => {
    await open('/mijn-gegevens');
    await eventually(main).toContain(nl.places);
    expect(given()).toHaveLength(2);
    expect(given()[0]).toContain(sessions[0]?.title.nl);
    expect(given()[1]).toContain(sessions[1]?.title.nl);
    expect(main()).toContain(nl.counted(1));
  });

  test('happens after a question, and signs out', async () => {
    await open('/mijn-gegevens');
    await eventually(main).toContain(nl.places);
    await press(nl.eraseMe);
    await eventually(said).toContain(nl.askHelp(1, 1));
    expect(visitor.person).not.toBeNull();
    await press(nl.yes);
    await eventually(said).toContain(nl.erased);
    expect(visitor.person).toBeNull();
    expect(textsOf('footer a')).not.toContain(nl.title);
  });

  test('can be declined', async () => {
    await open('/mijn-gegevens');
    await eventually(main).toContain(nl.places);
    await press(nl.eraseMe);
    await press(nl.no);
    await eventually(() => document.querySelector('dialog')).toBeNull();
    expect(visitor.person).not.toBeNull();
  });

  test('is refused to the last administrator, who reads it before', async () => {
    become('beheerder@gemeente.example');
    await open('/mijn-gegevens');
    await eventually(main).toContain(nl.administers);
    expect(main()).toContain(nl.noPlaces);
    await press(nl.eraseMe);
    await press(nl.yes);
    await eventually(main).toContain('last-administrator');
    expect(visitor.person).not.toBeNull();
  });

  test('ends what one organises', async () => {
    become('organisator@gemeente.example');
    await open('/mijn-gegevens');
    await eventually(main).toContain(nl.organises(congress().name.nl));
  });
});
