// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import { newPerson, visitor } from '../../dev/fakeVisitor.ts';
import { congress, days, sessions } from '../../dev/sample.ts';
import { dayName } from '../language/format.ts';
import { importedDeclarations } from '../styles/declarations.ts';
import { elements, eventually, open, visitFakeSite } from './wholePage.tsx';

const { slug } = congress();
const cards = '.card, .slot-line, .entry';
const times = ':is(.card, .slot-line, .entry) time';
const onPaper = importedDeclarations('src/styles', 'index.css').filter(({ inside }) => inside.includes('@media print'));

function isStyled(element: Element, property: string, value: string): boolean {
  return onPaper.some((each) => each.property === property && each.value === value && element.matches(each.selector));
}

function isPrinted(element: Element): boolean {
  return !isStyled(element, 'display', 'none') && (!element.parentElement || isPrinted(element.parentElement));
}

const printed = (selector: string) => elements(selector).filter(isPrinted);
const wordsOn = (selector: string) => printed(selector).map(({ textContent }) => textContent);

visitFakeSite();

beforeEach(() => {
  const person = newPerson('anna@gemeente.example');
  const mine = { participantId: 'p0', requestedAt: '2026-10-01T08:00:00Z' };
  person.me.participants = [{ id: 'p0', congress: slug, name: 'Anna', language: 'nl' }];
  person.signups = [
    { id: 'a', slotId: 's0-0', status: 'CONFIRMED', ...mine },
    { id: 'b', slotId: 's2-1', status: 'CONFIRMED', ...mine },
    { id: 'c', slotId: 's1-1', status: 'WAITLISTED', position: 2, ...mine },
    { id: 'd', slotId: 's4-0', status: 'WITHDRAWN', ...mine },
  ];
  visitor.person = person;
});

const dayNames = days.map((day) => dayName(day, 'nl'));

const namesADay = ({ nodeType, textContent }: Node) =>
  nodeType === Node.TEXT_NODE && dayNames.some((day) => textContent?.includes(day));

/** The sentence about one's own sign-up, by the start of its slot. */
function statuses(): [start: string | undefined, sentence: string | null][] {
  return printed('.own-status__what').map((sentence) => {
    const slot = sentence.closest('.slot-line, .slot-details, .entry');
    return [slot?.querySelector('time')?.dateTime, sentence.textContent];
  });
}

const startOf = (slotId: string) => sessions.flatMap(({ slots }) => slots).find(({ id }) => id === slotId)?.start;

/** The card and the heading above it are looked at. */
function saysItsDay(card: Element): boolean {
  const heading = card.closest('section')?.querySelector('h2');
  const parts = [...card.querySelectorAll('*'), ...(heading ? [heading] : [])];
  return parts.some((part) => isPrinted(part) && [...part.childNodes].some(namesADay));
}

const onFirstDay = { 's0-0': 'Je hebt een plek' };
const everywhere = {
  ...onFirstDay,
  's2-1': 'Je hebt een plek',
  's1-1': 'Je staat op de wachtlijst, nummer 2',
};

describe.each([
  ['a day of the programme', `/c/${slug}`, '.slot__where', onFirstDay],
  ['the whole programme', `/c/${slug}?dag=alle`, '.slot__where', everywhere],
  ['a session', `/c/${slug}/activiteit/s0`, '.meeting-point', onFirstDay],
  ['one’s own programme', '/mijn-programma', '.meeting-point', everywhere],
])('on paper, %s', (_name, address, meetingPoint, mine) => {
  beforeEach(async () => {
    await open(address);
    await eventually(() => elements('.own-status')).not.toEqual([]);
    expect(printed(cards).length).toBeGreaterThan(1);
  });

  test('keeps each card in one piece', () => {
    expect(printed(cards).filter((card) => !isStyled(card, 'break-inside', 'avoid'))).toEqual([]);
  });

  test('says for each card where to be, without a map', () => {
    const places = printed(meetingPoint).map((place) => place.closest(cards));
    expect(printed(cards).filter((card) => !places.includes(card))).toEqual([]);
    expect(wordsOn(meetingPoint).join()).toContain('Vertrek bij de hoofdingang');
    expect(printed('.meeting-point a')).toEqual([]);
  });

  test('says for each card on which day it is', () => {
    expect(printed(cards).filter((card) => !saysItsDay(card))).toEqual([]);
  });

  test('says for each card at what time it is', () => {
    const told = printed(times).filter(({ textContent }) => /^\d\d:\d\d–\d\d:\d\d/.test(textContent));
    expect(elements(times).filter((time) => !told.includes(time))).toEqual([]);
    expect(printed(cards).filter((card) => !told.some((time) => card.contains(time)))).toEqual([]);
  });

  test('says where one has a place or waits', () => {
    const expected = Object.entries(mine).map(([slotId, sentence]) => [startOf(slotId), sentence]);
    expect(statuses().sort()).toEqual(expected.sort());
  });

  test('has nothing that can be pressed', () => {
    expect(wordsOn('button, summary, select, input, nav')).toEqual([]);
  });
});

test('a heading is not left at the foot of a page', async () => {
  for (const [address, headings] of [
    [`/c/${slug}`, '.slot-list__day'],
    ['/mijn-programma', '.group > h2'],
  ] as const) {
    await open(address);
    await eventually(() => printed(headings)).not.toEqual([]);
    expect(printed(headings).filter((heading) => !isStyled(heading, 'break-after', 'avoid'))).toEqual([]);
  }
});
