// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import { favouritesOf } from '../../dev/fakeFavourites.ts';
import { newPerson, type Person, visitor } from '../../dev/fakeVisitor.ts';
import { congress } from '../../dev/sample.ts';
import { keepHere, keptHere } from '../favourite/keptHere.ts';
import { elements, eventually, main, open, textsOf, visitFakeSite } from './wholePage.tsx';

const { slug } = congress();
/** On the first day: 9:00-10:30, 9:30-11:30 and 11:00-11:45. */
const walk = 's0-0';
const house = 's1-0';
const lecture = 's3-0';

visitFakeSite();

afterEach(() => keepHere(slug, [], 'p0'));

function anna(): Person {
  const person = newPerson('anna@gemeente.example');
  person.me.participants = [{ id: 'p0', congress: slug, name: 'Anna', language: 'nl' }];
  return person;
}

const stored = () => (visitor.person ? favouritesOf(visitor.person, 'p0') : []);
const row = (slotId: string) => document.querySelector(`article[aria-labelledby$="slot-${slotId}"]`);
const star = (slotId: string) => row(slotId)?.querySelector<HTMLButtonElement>('.star');
const pressed = (slotId: string) => star(slotId)?.getAttribute('aria-pressed');
const order = () => textsOf('.favourite__title a');

function move(slotId: string, where: 'omhoog' | 'omlaag'): void {
  const moves = [...(row(slotId)?.querySelectorAll<HTMLButtonElement>('.favourite__move') ?? [])];
  moves.find(({ textContent }) => textContent === where)?.click();
}

async function openSignedIn(address: string, favourites: string[] = []): Promise<void> {
  visitor.person = anna();
  keepHere(slug, favourites);
  await open(address);
  await eventually(stored).toEqual(favourites);
}

test('the star of a slot keeps it among the favourites, and takes it out again', async () => {
  await openSignedIn(`/c/${slug}`);
  await eventually(() => pressed(walk)).toBe('false');
  star(walk)?.click();
  await eventually(() => pressed(walk)).toBe('true');
  await eventually(stored).toEqual([walk]);
  star(walk)?.click();
  await eventually(stored).toEqual([]);
  await eventually(() => pressed(walk)).toBe('false');
});

test('stars that are pressed one right after the other are all kept, in that order', async () => {
  visitor.person = anna();
  await open(`/c/${slug}`);
  for (const slotId of [lecture, walk, house]) {
    star(slotId)?.click();
    await eventually(() => pressed(slotId)).toBe('true');
  }
  await eventually(stored).toEqual([lecture, walk, house]);
  await new Promise((done) => setTimeout(done, 100));
  expect([lecture, walk, house].map(pressed)).toEqual(['true', 'true', 'true']);
  expect(keptHere(slug)).toEqual([]);
});

test('a star that is taken away while it is still being sent stays away', async () => {
  const send = globalThis.fetch;
  let go = () => {};
  const held = new Promise<void>((resolve) => (go = resolve));
  globalThis.fetch = async (path, init) => {
    const answer = await send(path, init);
    if (init?.method === 'PUT' && /\/favourites(\?|$)/.test(String(path))) await held;
    return answer;
  };
  await openSignedIn(`/c/${slug}`, [walk]);
  await eventually(() => pressed(walk)).toBe('true');
  star(walk)?.click();
  go();
  await eventually(stored).toEqual([]);
  await eventually(() => pressed(walk)).toBe('false');
  globalThis.fetch = send;
});

test('a star that is pressed while others are still being sent comes behind them', async () => {
  await openSignedIn(`/c/${slug}`, [walk]);
  await eventually(() => keptHere(slug)).toEqual([]);
  keepHere(slug, [lecture]);
  star(house)?.click();
  await eventually(stored).toEqual([walk, lecture, house]);
});

test('the name of a star says of which slot it is', async () => {
  await openSignedIn(`/c/${slug}`);
  await eventually(() => star(walk)).toBeDefined();
  const names = (star(walk)?.getAttribute('aria-labelledby') ?? '').split(' ');
  const name = names.map((id) => document.getElementById(id)?.textContent).join(' ');
  expect(name).toBe('Favoriet Wandelen door een wijk die zichzelf vernieuwt 09:00–10:30');
});

test('whoever is not signed in keeps them in the browser, and is told so with a way to sign in and back', async () => {
  await open(`/c/${slug}`);
  await eventually(() => pressed(walk)).toBe('false');
  star(walk)?.click();
  await eventually(() => keptHere(slug)).toEqual([walk]);
  await open(`/c/${slug}/favorieten`);
  await eventually(order).toHaveLength(1);
  expect(main()).toContain('Ze staan alleen in deze browser.');
  const signIn = elements('main a').find(({ textContent }) => textContent === 'Inloggen');
  expect(signIn?.getAttribute('href')).toBe(`/inloggen?terug=${encodeURIComponent(`/c/${slug}/favorieten`)}`);
});

test('without favourites and not signed in, the page says where they may be', async () => {
  await open(`/c/${slug}/favorieten`);
  await eventually(main).toContain('Je hebt nog geen favorieten.');
  expect(main()).toContain('Heb je al favorieten? Log in om ze te zien.');
});

test('what was kept in the browser becomes the participant’s after signing in, behind what they had', async () => {
  await openSignedIn(`/c/${slug}/favorieten`, [walk, house]);
  keepHere(slug, [lecture, walk]);
  await eventually(stored).toEqual([walk, house, lecture]);
  expect(keptHere(slug)).toEqual([]);
});

test('the order of the list is the participant’s, and stays', async () => {
  await openSignedIn(`/c/${slug}/favorieten`, [walk, house, lecture]);
  await eventually(order).toHaveLength(3);
  move(lecture, 'omhoog');
  await eventually(stored).toEqual([walk, lecture, house]);
  move(walk, 'omhoog');
  move(walk, 'omlaag');
  await eventually(stored).toEqual([lecture, walk, house]);
  await open(`/c/${slug}/favorieten`);
  await eventually(() => order()[0]).toBe('Samenleven met verschil');
});

test('a favourite says with which one before it it overlaps', async () => {
  await openSignedIn(`/c/${slug}/favorieten`, [walk, house, lecture]);
  await eventually(order).toHaveLength(3);
  expect(row(walk)?.textContent).not.toContain('Valt gelijk');
  expect(row(house)?.textContent).toContain('Valt gelijk met 1.');
  expect(row(lecture)?.textContent).toContain('Valt gelijk met 2.');
});

test('the programme can be narrowed to favourites, and says how many there are', async () => {
  await openSignedIn(`/c/${slug}?favoriet=1`, [walk, house]);
  await eventually(() => textsOf('article h4').length).toBe(2);
  await eventually(() => textsOf('.day-nav__favourites')[0]).toContain('2');
});

async function openWithPlace(address: string): Promise<void> {
  visitor.person = anna();
  const since = { requestedAt: '2026-10-01T08:00:00Z' };
  visitor.person.signups.push({ id: 'place', slotId: walk, participantId: 'p0', status: 'CONFIRMED', ...since });
  await open(address);
}

const clash = 'Valt gelijk met Wandelen door een wijk die zichzelf vernieuwt, 09:00';

test('what overlaps the programme says with what, before somebody chooses', async () => {
  await openWithPlace(`/c/${slug}`);
  await eventually(() => row(house)?.textContent).toContain(clash);
  expect(row(lecture)?.textContent).not.toContain('Valt gelijk');
  await open(`/c/${slug}/activiteit/s1`);
  await eventually(() => row(house)?.textContent).toContain(clash);
  expect(row('s1-1')?.textContent).toContain('Past in je programma');
});

test('the programme can be narrowed to what fits', async () => {
  await openWithPlace(`/c/${slug}?past=1`);
  await eventually(() => row(lecture)).not.toBeNull();
  await eventually(() => row(house)).toBeNull();
  expect(row(walk)).not.toBeNull();
});

test('what could not be sent is never another participant’s', async () => {
  keepHere(slug, [walk], 'somebody-else');
  await openSignedIn(`/c/${slug}`);
  await eventually(() => pressed(walk)).toBe('false');
  expect(stored()).toEqual([]);
  expect(keptHere(slug, 'somebody-else')).toEqual([walk]);
  keepHere(slug, [], 'somebody-else');
});
