// @vitest-environment jsdom
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { addressesUnder } from '../../build/addresses.ts';
import { serveFakeApi } from '../../dev/fakeBrowser.ts';
import { colleague } from '../../dev/fakeInvitations.ts';
import { newPerson, visitor } from '../../dev/fakeVisitor.ts';
import { congress, organisations, sessions } from '../../dev/sample.ts';
import type { Signup, SignupStatus } from '../api/types.ts';
import { keepHere } from '../favourite/keptHere.ts';
import { chooseLanguage } from '../language/language.ts';
import { leave, open as openPage, press as pressFirst } from './wholePage.tsx';

const slug = congress().slug;
const pages = addressesUnder('src').flatMap((address) =>
  address.includes(':id')
    ? sessions.map(({ id }) => address.replace(':slug', slug).replace(':id', id))
    : [address.replace(':slug', slug)],
);

/** What the sample says in Dutch alone, or says in English too. */
const dutchTexts = [
  ...sessions.flatMap((session) => [
    session.title.en === session.title.nl ? undefined : session.title.nl,
    ...[session.abstract?.nl, session.theme, session.district, session.accessibility, ...session.hosts],
    ...session.slots.flatMap(({ meetingPoint, endPoint }) => [meetingPoint.name, endPoint]),
  ]),
  ...organisations.map(({ name }) => name),
].filter((text) => text !== undefined);

/** Words that every Dutch sentence is full of, and no English one has. */
const dutchWords =
  /(?<!\p{L})(het|een|je|jij|niet|voor|van|wordt|bij|naar|nog|ook|hebt|kun|zijn|deze|geen|de)(?!\p{L})/iu;

function isDutch(text: string): boolean {
  const ours = text.replace(colleague.name, '');
  return dutchWords.test(ours) || dutchTexts.some((dutch) => ours.includes(dutch));
}

function textsOn(page: Document): { text: string; language: string | undefined }[] {
  const elements = [...page.body.querySelectorAll<HTMLElement>('*')];
  return elements.flatMap((element) => {
    const language = element.closest<HTMLElement>('[lang]')?.lang;
    const own = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
    const spoken = ['aria-label', 'title', 'alt', 'placeholder'].map((name) => element.getAttribute(name));
    return [...own.map(({ textContent }) => textContent), ...spoken]
      .filter((text) => text !== null && text.trim() !== '')
      .map((text) => ({ text: text as string, language }));
  });
}

const unmarked = () =>
  textsOn(document)
    .filter(({ text, language }) => language !== 'nl' && isDutch(text))
    .map(({ text }) => text);
const marked = () =>
  textsOn(document)
    .filter(({ language }) => language === 'nl')
    .map(({ text }) => text);

let stop: () => void;

/** What comes after the page itself: numbers, one's own sign-ups. */
const settle = () => new Promise((done) => setTimeout(done, 150));

async function open(address: string): Promise<void> {
  await openPage(address);
  await settle();
}

async function press(name: string): Promise<void> {
  await pressFirst(name);
  await settle();
}

function signup(slotId: string, status: SignupStatus, more: Partial<Signup> = {}): Signup {
  return {
    ...{ id: `su-${slotId}-${status}`, slotId, participantId: 'p0', status, requestedAt: '2026-10-01T08:00:00Z' },
    ...more,
  };
}

/** Has a place, overlapping another, waits somewhere, and has a history. */
function participant() {
  const person = newPerson('anna@gemeente.example');
  person.me.participants = [{ id: 'p0', congress: slug, name: 'Proefpersoon', language: 'en' }];
  person.signups = [
    signup('s0-0', 'CONFIRMED', { together: { signupId: 'x', name: colleague.name } }),
    signup('s1-0', 'CONFIRMED'),
    signup('s1-1', 'WAITLISTED', { position: 4, heldBack: 'QUOTA', since: { freed: 3, ahead: 2 } }),
    signup('s3-0', 'REFUSED', { reason: 'FULL' }),
    signup('s5-0', 'CANCELLED'),
    signup('s4-0', 'WITHDRAWN', { reason: 'OVERLAP' }),
  ];
  return person;
}

beforeAll(async () => {
  stop = await serveFakeApi();
  chooseLanguage('en');
});

afterEach(leave);

afterAll(() => stop());

const visitors = {
  nobody: () => null,
  participant,
  organiser: () => newPerson('organisator@gemeente.example'),
};

describe.each(Object.entries(visitors))('in English, for a visitor who is signed in as %s', (_name, become) => {
  test.each(pages)('%s has no Dutch that is not marked as Dutch', async (page) => {
    visitor.person = become();
    await open(page);
    expect(unmarked()).toEqual([]);
  });
});

describe('in English, no Dutch is unmarked', () => {
  test('in a question before withdrawing', async () => {
    visitor.person = participant();
    await open(`/c/${slug}/activiteit/s1`);
    await press('Withdraw');
    expect(document.querySelector('dialog')?.textContent).toContain('Een buurthuis van en voor bewoners');
    expect(unmarked()).toEqual([]);
  });

  test('in a warning that two places overlap', async () => {
    visitor.person = participant();
    await open('/mijn-programma');
    expect(document.body.textContent).toContain('this overlaps with');
    expect(unmarked()).toEqual([]);
  });

  test('in favourites, and in what they overlap with', async () => {
    visitor.person = participant();
    keepHere(slug, ['s1-1', 's3-0', 's2-1']);
    await open(`/c/${slug}/favorieten`);
    await expect.poll(() => document.body.textContent).toContain('Overlaps with your place in Een buurthuis');
    expect(unmarked()).toEqual([]);
  });

  test('in what is asked before signing in', async () => {
    await open(`/c/${slug}/activiteit/s1`);
    await press('Join the waiting list');
    await expect.poll(() => document.body.textContent).toContain('After that, we sign you up for');
    expect(unmarked()).toEqual([]);
  });

  test('in an invitation, whoever made it', async () => {
    visitor.person = participant();
    await open('/samen#proef');
    expect(document.body.textContent).toContain(colleague.organisation);
    expect(unmarked()).toEqual([]);
  });
});

test('what organisers wrote in English is shown, and what they wrote in Dutch alone is marked', async () => {
  await open(`/c/${slug}/activiteit/s0`);
  const english = textsOn(document).filter(({ language }) => language === 'en');
  const said = english.map(({ text }) => text).join('\n');
  for (const text of [
    'District approach',
    'Departure at the main entrance',
    'Back at the main entrance',
    'Wheelchair',
  ]) {
    expect(said).toContain(text);
  }
  await open(`/c/${slug}/activiteit/s1`);
  expect(marked()).toEqual(expect.arrayContaining(['Ontmoeten', 'Overvecht', 'Vertrek bij de hoofdingang']));
});

test('Dutch is recognised, and English is not taken for it', () => {
  expect(isDutch('Kies een dag')).toBe(true);
  expect(isDutch('Zaal 3, begane grond')).toBe(true);
  expect(isDutch('Choose a day in the programme')).toBe(false);
});
