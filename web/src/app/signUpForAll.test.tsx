// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from 'vitest';
import { chosen } from '../../dev/fakeCongress.ts';
import { newPerson, visitor } from '../../dev/fakeVisitor.ts';
import { congress, taken } from '../../dev/sample.ts';
import { keepHere, keptHere } from '../favourite/keptHere.ts';
import { keepUnfinished } from '../favouritelist/presses.ts';
import { arriveAt, elements, eventually, leave, main, open, press, textsOf, visitFakeSite } from './wholePage.tsx';

const { slug } = congress();
const page = `/c/${slug}/favorieten`;
/** On the first day: 9:00-10:30, 9:30-11:30 (full), 10:00-11:00 and 11:00-11:45. */
const walk = 's0-0';
const house = 's1-0';
const agenda = 's2-0';
const lecture = 's3-0';

visitFakeSite();

let asked: string[] = [];
/** What happens to a request before it is answered. */
let before: () => Promise<Response | undefined> = () => Promise.resolve(undefined);

beforeEach(() => {
  asked = [];
  window.sessionStorage.clear();
  const person = newPerson('anna@gemeente.example');
  person.me.participants = [{ id: 'p0', congress: slug, name: 'Anna', language: 'nl' }];
  visitor.person = person;
  for (const slotId of [walk, agenda, lecture]) Object.assign(taken.get(slotId) ?? {}, { confirmed: 3, waiting: 0 });
  Object.assign(taken.get(house) ?? {}, { confirmed: 12, waiting: 4 });
  const send = globalThis.fetch;
  globalThis.fetch = async (path, init) => {
    if (init?.method !== 'POST' || !String(path).endsWith('/signups')) return send(path, init);
    asked.push((JSON.parse(String(init.body)) as { slotId: string }).slotId);
    return (await before()) ?? send(path, init);
  };
  forget = () => (globalThis.fetch = send);
});

let forget: () => void;

afterEach(() => {
  // The page of a test that ended would add what the next one keeps.
  leave();
  forget();
  chosen.variant = null;
  before = () => Promise.resolve(undefined);
  keepHere(slug, []);
});

async function openWith(...favourites: string[]): Promise<void> {
  keepHere(slug, favourites);
  await open(page);
  await eventually(() => elements('.favourite')).toHaveLength(favourites.length);
  await eventually(() => keptHere(slug)).toEqual([]);
}

const row = (slotId: string) => document.querySelector(`article[aria-labelledby$="slot-${slotId}"]`)?.textContent;
const all = () => elements('.favourites__button')[0];
const told = () => textsOf('.favourites__all .alert')[0];
const isBusy = () => all()?.getAttribute('aria-busy') === 'true' || told()?.startsWith('We vragen');

/** Holds each request until it is let go. */
function hold(): () => void {
  const waiting: (() => void)[] = [];
  before = () => new Promise((go) => waiting.push(() => go(undefined)));
  return () => waiting.shift()?.();
}

test('one press asks in the order of the favourites, and each tells what came of it', async () => {
  await openWith(lecture, house, walk, agenda);
  await press('Schrijf me in voor mijn 4 favorieten');
  await eventually(told).toBe('Klaar: 2 plekken, 2 overgeslagen.');
  expect(asked).toEqual([lecture, walk]);
  await eventually(() => row(lecture)).toContain('Je hebt een plek');
  await eventually(() => row(house)).toContain('Valt gelijk met je plek bij Samenleven met verschil, 11:00.');
  await eventually(() => row(agenda)).toContain(
    'Valt gelijk met je plek bij Wandelen door een wijk die zichzelf vernieuwt, 09:00.',
  );
});

test('a full one gives a place on the waiting list, which stays when the next one gives a place', async () => {
  await openWith(house, walk);
  await press('Schrijf me in voor mijn 2 favorieten');
  await eventually(told).toBe('Klaar: 1 plek, 1 keer op de wachtlijst.');
  expect(asked).toEqual([house, walk]);
  await eventually(() => row(house)).toContain('nummer 5');
  await eventually(() => row(walk)).toContain('Je hebt een plek');
});

test('without waiting lists, a full one is skipped', async () => {
  await openWith(house, walk);
  elements('.favourites__all input')[0]?.click();
  await eventually(() => row(house)).toContain('Dit is vol. Deze slaan we over.');
  await press('Schrijf me in voor 1 favoriet');
  await eventually(told).toBe('Klaar: 1 plek.');
});

test('pressing again asks for nothing twice', async () => {
  const go = hold();
  await openWith(walk, lecture);
  await press('Schrijf me in voor mijn 2 favorieten');
  await eventually(() => asked).toEqual([walk]);
  all()?.click();
  all()?.click();
  go();
  await eventually(() => asked).toEqual([walk, lecture]);
  go();
  await eventually(told).toBe('Klaar: 2 plekken.');
  all()?.click();
  expect(asked).toEqual([walk, lecture]);
  expect(main()).toContain('Er is nu niets om aan te vragen.');
});

test('when the server is busy, it waits as long as the server says, and nothing is lost', async () => {
  let busy = 2;
  const headers = { 'Retry-After': '0', 'Content-Type': 'application/problem+json' };
  before = () =>
    Promise.resolve(
      busy-- > 0 ? new Response('{"type":"urn:meedoen:problem:busy"}', { status: 503, headers }) : undefined,
    );
  await openWith(walk, lecture);
  await press('Schrijf me in voor mijn 2 favorieten');
  await eventually(told).toBe('Klaar: 2 plekken.');
  expect(asked).toEqual([walk, walk, walk, lecture]);
});

test('it goes on while the reader looks elsewhere, and they find it when they come back', async () => {
  const go = hold();
  await openWith(walk, lecture);
  await press('Schrijf me in voor mijn 2 favorieten');
  await eventually(() => asked).toEqual([walk]);
  await press('Terug naar het programma', 'a');
  await arriveAt('Proefcongres Utrecht');
  go();
  await eventually(() => asked).toEqual([walk, lecture]);
  elements('.day-nav__favourites')[0]?.click();
  await arriveAt('Favorieten');
  await eventually(isBusy).toBe(true);
  go();
  await eventually(told).toBe('Klaar: 2 plekken.');
});

test('after a reload it goes on with what has not been asked for', async () => {
  keepUnfinished({ participantId: 'p0', joinsWaitingLists: true });
  const since = { requestedAt: '2026-10-01T08:00:00Z' };
  visitor.person?.signups.push({ id: 'place', slotId: walk, participantId: 'p0', status: 'CONFIRMED', ...since });
  await openWith(walk, agenda, lecture);
  await eventually(told).toBe('Klaar: 1 plek.');
  expect(asked).toEqual([lecture]);
});

test('whoever is no longer signed in signs in first, and comes back', async () => {
  await openWith(walk);
  visitor.person = null;
  await press('Schrijf me in voor 1 favoriet');
  await eventually(() => window.location.pathname).toBe('/inloggen');
  expect(new URLSearchParams(window.location.search).get('terug')).toBe(page);
});

test('before the opening it says when it can be pressed', async () => {
  chosen.variant = 'straks';
  await openWith(walk, lecture);
  await eventually(() => all()?.textContent).toBe('Schrijf me in voor mijn 2 favorieten');
  expect(main()).toContain('kun je hierop drukken.');
  all()?.click();
  expect(asked).toEqual([]);
});
