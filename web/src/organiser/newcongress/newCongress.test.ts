import { describe, expect, test } from 'vitest';
import type { Programme, Settings } from '../../api/types.ts';
import {
  daysThatDoNotFit,
  isSlug,
  type NewCongress,
  nothingYet,
  settingsOf,
  shiftInDays,
  slugOf,
  suggestedWindow,
  takenFrom,
} from './newCongress.ts';

const lastYear: Settings = {
  ...{ name: { nl: 'Wijkcongres 2027', en: 'District congress 2027' }, hostCity: 'Utrecht' },
  ...{ days: ['2027-01-13', '2027-01-14'], timeZone: 'Europe/Amsterdam', contactEmail: 'vragen@c.example' },
  ...{ signupOpensAt: '2026-12-07T09:00:00Z', signupClosesAt: '2027-01-12T16:00:00Z', sample: true },
  ...{ admission: 'DOMAINS', admissionDomains: ['utrecht.example'], organisers: ['ria@c.example'] },
  ...{
    caps: [{ per: 'DAY', max: 2 }],
    pairPasses: 0,
    promotionDaysBefore: 0,
    promotionUntilTime: '07:00:00',
    retentionDays: 30,
    travelSpeeds: { walking: 4, cycling: 0 },
    english: true,
  },
};

const made: NewCongress = {
  ...nothingYet(),
  ...{ step: 2, slug: 'wijkcongres-2028', from: 'wijkcongres-2027' },
  about: {
    ...{ nameNl: 'Wijkcongres 2028', nameEn: 'District congress 2028', hostCity: 'Eindhoven' },
    ...{ days: '2028-01-12\n2028-01-13', timeZone: 'Europe/Amsterdam', contactEmail: 'vragen@c.example' },
  },
};

describe('the web address of a new congress', () => {
  test.each([
    ['LPB-congres Eindhoven 2028', 'lpb-congres-eindhoven-2028'],
    [' Één wijk, één plan! ', 'een-wijk-een-plan'],
    ['a'.repeat(70), 'a'.repeat(60)],
  ])('of %s is %s', (name, slug) => {
    expect(slugOf(name)).toBe(slug);
    expect(isSlug(slug)).toBe(true);
  });

  test.each(['', 'ab', 'Lpb', '-lpb', 'lpb-', 'lpb 2028'])('is not "%s"', (slug) => {
    expect(isSlug(slug)).toBe(false);
  });
});

describe('what is taken along from another congress', () => {
  test.each([
    ['2027-01-13', '2028-01-12', 364],
    ['2027-01-13', '2028-01-14', 364],
    ['2027-01-13', '2027-01-13', 0],
    ['2027-01-13', '2026-01-14', -364],
  ])('moves from %s to %s by whole weeks: %d days', (before, after, days) => {
    expect(shiftInDays(before, after)).toBe(days);
  });

  test('includes the window, at the same time on the clock', () => {
    expect(suggestedWindow('2028-07-12', lastYear)).toEqual({
      opensAt: '2028-06-05T10:00',
      closesAt: '2028-07-11T17:00',
    });
    expect(suggestedWindow('2028-01-12', null)).toEqual({ opensAt: '2027-12-15T10:00', closesAt: '2028-01-11T17:00' });
  });

  test('is in the new congress, with its own name, days and city', () => {
    expect(settingsOf(takenFrom(made, lastYear))).toEqual({
      ...lastYear,
      ...{ name: { nl: 'Wijkcongres 2028', en: 'District congress 2028' }, hostCity: 'Eindhoven', sample: false },
      ...{ days: ['2028-01-12', '2028-01-13'] },
      ...{ signupOpensAt: '2027-12-06T09:00:00.000Z', signupClosesAt: '2028-01-11T16:00:00.000Z' },
    });
  });

  test('is only what was chosen', () => {
    const onlyRules = { ...made, taken: { programme: false, rules: true, admission: false, organisers: false } };
    expect(settingsOf(takenFrom(onlyRules, lastYear))).toMatchObject({
      ...{ caps: lastYear.caps, pairPasses: 0, travelSpeeds: lastYear.travelSpeeds, admission: 'LIST', organisers: [] },
    });
    const noRules = { ...made, taken: { programme: true, rules: false, admission: true, organisers: true } };
    expect(settingsOf(takenFrom(noRules, lastYear))).toMatchObject({
      ...{ caps: [], pairPasses: 3, promotionUntilTime: '18:00:00', organisers: ['ria@c.example'] },
    });
  });

  test('does not undo what was typed in later steps', () => {
    const later = { ...takenFrom(made, lastYear), organisers: { organisers: 'milan@c.example' }, step: 2 };
    expect(takenFrom(later, lastYear)).toEqual({ ...later, step: 3 });
    const other = { ...later, about: { ...made.about, days: '2028-02-09' } };
    expect(takenFrom(other, lastYear).window.closesAt).toBe('2028-02-08T17:00');
  });

  test('fits if every slot is on a day of the new congress', () => {
    const slots = [{ day: '2027-01-14' }, { day: '2027-01-15', cancelled: true }];
    const programme = { congress: { days: ['2027-01-13', '2027-01-14'] }, sessions: [{ slots }] } as Programme;
    expect(daysThatDoNotFit(programme, ['2028-01-12', '2028-01-13'])).toEqual([]);
    expect(daysThatDoNotFit(programme, ['2028-01-12'])).toEqual(['2028-01-13']);
  });
});
