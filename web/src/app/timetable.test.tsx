// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { newPerson, visitor } from '../../dev/fakeVisitor.ts';
import { congress, days, sessions } from '../../dev/sample.ts';
import { elements, eventually, main, open, press, textsOf, visitFakeSite } from './wholePage.tsx';

const { slug } = congress();
const titles = () => textsOf('.block__title').sort();
const onDay = (day: string) => sessions.flatMap((one) => one.slots.filter((slot) => slot.day === day).map(() => one));

visitFakeSite();

async function openTimetable(more = ''): Promise<void> {
  await open(`/c/${slug}?weergave=rooster${more}`);
  await eventually(() => elements('.timetable')).toHaveLength(1);
}

test('the timetable shows what the list shows, and a press leads to it and back', async () => {
  await open(`/c/${slug}`);
  await press('Rooster', 'a');
  await eventually(titles).toEqual(
    onDay(days[0] as string)
      .map(({ title }) => title.nl)
      .sort(),
  );
  expect(window.location.search).toBe('?weergave=rooster');
  await press('Lijst', 'a');
  await eventually(() => elements('.slot-list')).toHaveLength(1);
});

test('another day and a filter keep the view', async () => {
  await openTimetable('&soort=lezing');
  expect(titles()).toHaveLength(1);
  elements('.day-nav__link')[1]?.click();
  await eventually(titles).toHaveLength(2);
  expect(new URLSearchParams(window.location.search).get('weergave')).toBe('rooster');
});

test('it is a list for each place, whose links say time and state in words', async () => {
  await openTimetable();
  for (const lane of elements('.lane')) {
    expect(document.getElementById(lane.getAttribute('aria-labelledby') ?? '')?.textContent).toBeTruthy();
    expect(lane.querySelectorAll('ol > li > a').length).toBeGreaterThan(0);
  }
  await eventually(() => textsOf('.block--off')[0]).toMatch(/Op de fiets.*Werkbezoek, 15:00–17:00.*gaat niet door/);
});

test('a place that one has is green, and says so', async () => {
  visitor.person = newPerson('anna@gemeente.example');
  visitor.person.me.participants = [{ id: 'p0', congress: slug, name: 'Anna', language: 'nl' }];
  await open(`/c/${slug}`);
  await eventually(() => elements('.slot-line button:not(.star)').length).toBeGreaterThan(0);
  await press('Inschrijven');
  await eventually(main).toContain('Je hebt een plek');
  await press('Rooster', 'a');
  await eventually(() => textsOf('.block--mine .block__state')).toEqual(['Je plekJe hebt een plek']);
  const day = elements('.timetable__day')[0];
  expect(day?.style.getPropertyValue('--bands')).toContain('linear-gradient');
  expect(textsOf('.legend')[0]).toContain('Jouw plekken');
});

test('without anything to show there is no empty axis', async () => {
  await open(`/c/${slug}?weergave=rooster&zoek=bestaatniet`);
  await eventually(main).toContain('Geen activiteit past bij wat je zoekt.');
  expect(elements('.hours')).toEqual([]);
});
