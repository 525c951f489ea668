// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { newPerson, visitor } from '../../dev/fakeVisitor.ts';
import { congress, sessions } from '../../dev/sample.ts';
import type { Signup, Slot } from '../api/types.ts';
import { elements, eventually, main, open, press, textsOf, visitFakeSite } from './wholePage.tsx';

const { slug } = congress();
const programme = `/c/${slug}`;
const pins = () => textsOf('.pin');

visitFakeSite();

beforeEach(() => {
  // A picture with a size, which the document of the tests has not.
  Object.defineProperty(Element.prototype, 'clientWidth', { configurable: true, value: 900 });
});

afterEach(() => vi.restoreAllMocks());

function narrow(): void {
  vi.spyOn(window, 'matchMedia').mockImplementation(
    () => Object.assign(new EventTarget(), { matches: false }) as unknown as MediaQueryList,
  );
}

test('a wide page has the map beside the list, with a name for each place', async () => {
  await open(programme);
  await eventually(pins).toContainEqual(expect.stringContaining('TivoliVredenburg'));
  expect(elements('.slot-line').length).toBeGreaterThan(0);
  await eventually(main).toContain('Kaartgegevens © Kadaster (PDOK)');
  expect(main()).toContain('2 activiteiten staan niet op de kaart');
});

test('the pins follow the filters of the list', async () => {
  await open(`${programme}?soort=lezing`);
  await eventually(() => pins().length).toBe(1);
  expect(pins()[0]).toContain('TivoliVredenburg');
});

test('a pin shows what begins there, and Escape closes that', async () => {
  await open(`${programme}?soort=lezing`);
  await eventually(() => pins().length).toBe(1);
  elements('.pin')[0]?.focus();
  elements('.pin')[0]?.click();
  await eventually(() => document.activeElement?.textContent).toBe('TivoliVredenburg');
  expect(textsOf('.map-panel a')).toEqual(['Samenleven met verschil']);
  document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  await eventually(() => elements('.map-panel')).toEqual([]);
  expect(document.activeElement).toBe(elements('.pin')[0]);
});

test('a phone shows the list or the map, which is in the address', async () => {
  narrow();
  await open(`${programme}?soort=lezing`);
  expect(elements('.visit-map')).toEqual([]);
  await press('Kaart', 'a');
  await eventually(() => pins().length).toBe(1);
  expect(new URLSearchParams(window.location.search).get('weergave')).toBe('kaart');
  expect(new URLSearchParams(window.location.search).get('soort')).toBe('lezing');
  await press('Lijst', 'a');
  await eventually(() => elements('.visit-map')).toEqual([]);
});

test('a congress without coordinates has no map', async () => {
  const placed = sessions.flatMap(({ slots }) => slots).map((slot) => [slot, slot.meetingPoint] as const);
  placed.forEach(([slot]) => (slot.meetingPoint = { name: 'Ergens' }));
  await open(`${programme}?weergave=kaart`);
  await eventually(() => elements('.slot-line').length).toBeGreaterThan(0);
  expect(elements('.visit-map')).toEqual([]);
  expect(textsOf('.view-switch a')).toEqual(['Lijst', 'Rooster']);
  placed.forEach(([slot, meetingPoint]) => (slot.meetingPoint = meetingPoint));
});

test('my programme has the way between two places, and the programme warns of one that is too long', async () => {
  const slots = sessions.flatMap((session) => session.slots);
  const [lecture, visit, late] = ['s3-0', 's0-1', 's1-0'].map((id) => slots.find((each) => each.id === id)) as Slot[];
  const before = { start: late?.start, end: late?.end };
  const after = (end: string | undefined, minutes: number) =>
    new Date(Date.parse(end ?? '') + minutes * 60_000).toISOString();
  Object.assign(late ?? {}, { start: after(lecture?.end, 5), end: after(lecture?.end, 30) });
  const person = newPerson('anna@gemeente.example');
  person.me.participants = [{ id: 'p0', congress: slug, name: 'Anna', language: 'nl' }];
  person.signups = [lecture, visit].map((each): Signup => {
    const slotId = each?.id ?? '';
    return { id: slotId, slotId, participantId: 'p0', status: 'CONFIRMED', requestedAt: '2026-10-01T08:00:00Z' };
  });
  visitor.person = person;
  await open('/mijn-programma');
  await eventually(() => textsOf('.travel')).toEqual(['6 min lopen, 75 min tijd (schatting).']);
  await open(programme);
  await eventually(() => textsOf('.clash-note')).toContain(
    '12 min fietsen vanaf Samenleven met verschil, 5 min tijd (schatting)',
  );
  Object.assign(late ?? {}, before);
});
