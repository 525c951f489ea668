import { describe, expect, test } from 'vitest';
import type { Dashboard, DashboardSlot, Settings } from '../../api/types.ts';
import { about, type AboutFields } from './about.ts';
import { admission } from './admission.ts';
import { considering } from './considered.ts';
import { effectOf } from './effect.ts';
import { languages } from './languages.ts';
import { organisers } from './organisers.ts';
import { endOfRetention, retention } from './retention.ts';
import { rules, type RulesFields } from './rules.ts';
import { travelSpeeds } from './travelSpeeds.ts';

const settings: Settings = {
  ...{ name: { nl: 'Wijkcongres', en: 'District congress' }, hostCity: 'Utrecht', contactEmail: 'vragen@c.example' },
  ...{ days: ['2027-01-13', '2027-01-14'], timeZone: 'Europe/Amsterdam' },
  ...{ signupOpensAt: '2026-12-07T09:00:30Z', signupClosesAt: '2027-01-12T16:00:00Z' },
  ...{ admission: 'DOMAINS', admissionDomains: ['utrecht.example'], organisers: ['ria@c.example'], sample: false },
  ...{ caps: [{ kind: 'VISIT', per: 'DAY', max: 1 }], pairPasses: 3 },
  ...{ promotionDaysBefore: 1, promotionUntilTime: '18:00:00', retentionDays: 90, english: true },
  travelSpeeds: { walking: 5, cycling: 15 },
};

const with_ = (change: Partial<Settings>): Settings => ({ ...settings, ...change });
const ruled = (typed: Partial<RulesFields>) => rules.settingsWith(settings, { ...rules.fieldsOf(settings), ...typed });
const described = (typed: Partial<AboutFields>) =>
  about.settingsWith(settings, { ...about.fieldsOf(settings), ...typed });

describe('the forms of settings', () => {
  test.each([about, rules, admission, organisers, retention, languages, travelSpeeds])(
    'of $id change nothing that was left as it was',
    (part) => {
      const fields = part.fieldsOf(settings) as never;
      expect(part.settingsWith(settings, fields)).toEqual(settings);
      expect(part.mistakesIn(fields, settings)).toEqual({});
    },
  );

  test('have the window on clocks of the congress', () => {
    expect(rules.fieldsOf(settings)).toMatchObject({ opensAt: '2026-12-07T10:00', closesAt: '2027-01-12T17:00' });
    expect(ruled({ opensAt: '2026-07-01T10:00' }).signupOpensAt).toBe('2026-07-01T08:00:00.000Z');
  });

  test('keep the time on the clock in another time zone', () => {
    const moved = described({ timeZone: 'Europe/London' });
    expect(moved.signupClosesAt).toBe('2027-01-12T17:00:00.000Z');
    expect(rules.fieldsOf(moved)).toMatchObject({ opensAt: '2026-12-07T10:00', closesAt: '2027-01-12T17:00' });
  });

  test('put the days in order, each once', () => {
    expect(described({ days: '2027-01-15\n\n2027-01-13\n2027-01-15' }).days).toEqual(['2027-01-13', '2027-01-15']);
  });

  test('keep English texts where there is no English any more, and need a name with it', () => {
    const without = languages.settingsWith(settings, { english: false, nameEn: '' });
    expect(without).toEqual({ ...settings, english: false });
    expect(about.mistakesIn({ ...about.fieldsOf(settings), nameEn: '' }, without)).toEqual({});
    expect(languages.mistakesIn({ english: true, nameEn: ' ' }, without)).toEqual({ nameEn: 'needed' });
  });

  test('have speeds at which people walk and cycle, or do not cycle', () => {
    const mistakes = (walking: string, cycling: string) => travelSpeeds.mistakesIn({ walking, cycling }, settings);
    expect(mistakes('4', '0')).toEqual({});
    expect(mistakes('0', '41')).toEqual({ walking: 'walking', cycling: 'cycling' });
    expect(mistakes('4,5', '')).toEqual({ walking: 'walking', cycling: 'cycling' });
  });

  test('say on which day the retention ends', () => {
    expect(endOfRetention(settings, { retentionDays: '90' })).toBe('2027-04-14');
    expect(endOfRetention(settings, { retentionDays: 'lang' })).toBeUndefined();
    expect(retention.mistakesIn({ retentionDays: '0' }, settings)).toEqual({ retentionDays: 'retention' });
  });

  test('have a limit where a number is', () => {
    expect(rules.fieldsOf(settings)).toMatchObject({ VISIT_PER_DAY: '1', ALL_PER_CONGRESS: '' });
    expect(ruled({ VISIT_PER_DAY: '', ALL_PER_CONGRESS: ' 5' }).caps).toEqual([{ per: 'CONGRESS', max: 5 }]);
  });

  test('accept an address where only its domain counts', () => {
    const typed = { admission: 'DOMAINS', domains: 'Iemand@Zeist.example\nzeist.example' } as const;
    expect(admission.settingsWith(settings, typed).admissionDomains).toEqual(['zeist.example']);
  });

  test.each<[Partial<AboutFields>, object]>([
    [{ nameNl: ' ' }, { nameNl: 'needed' }],
    [{ days: '' }, { days: 'needed' }],
    [{ days: '13 januari' }, { days: 'day' }],
    [{ contactEmail: 'vragen' }, { contactEmail: 'email' }],
    [{ contactEmail: '' }, { contactEmail: 'needed' }],
  ])('find in %j the mistakes %j', (typed, found) => {
    expect(about.mistakesIn({ ...about.fieldsOf(settings), ...typed }, settings)).toEqual(found);
  });

  test.each<[Partial<RulesFields>, object]>([
    [{ opensAt: '' }, { opensAt: 'needed' }],
    [{ closesAt: '2026-12-07T10:00' }, { closesAt: 'closesFirst' }],
    [{ closesAt: '2027-03-28T02:30' }, { closesAt: 'noSuchTime' }],
    [{ WORKSHOP_PER_DAY: '0' }, { WORKSHOP_PER_DAY: 'oneOrMore' }],
    [{ pairPasses: 'vaak' }, { pairPasses: 'whole' }],
    [{ promotionDaysBefore: '366' }, { promotionDaysBefore: 'whole' }],
    [{ promotionUntilTime: '' }, { promotionUntilTime: 'needed' }],
  ])('find in %j the mistakes %j', (typed, found) => {
    expect(rules.mistakesIn({ ...rules.fieldsOf(settings), ...typed }, settings)).toEqual(found);
  });

  test('find addresses and domains that are none', () => {
    expect(organisers.mistakesIn({ organisers: 'ria@c.example\nmilan' }, settings)).toEqual({ organisers: 'email' });
    expect(admission.mistakesIn({ admission: 'DOMAINS', domains: '\n' }, settings)).toEqual({
      domains: 'domainsNeeded',
    });
    expect(admission.mistakesIn({ admission: 'LIST', domains: 'zeist' }, settings)).toEqual({ domains: 'domain' });
  });
});

describe('the effect of settings', () => {
  const slot = (more: Partial<DashboardSlot>): DashboardSlot => ({
    ...{ slotId: 's', start: '2027-01-13T09:00:00Z', end: '2027-01-13T11:00:00Z', capacity: 20, confirmed: 18 },
    ...{ waiting: 5, waitingList: true, promoting: true, cancelled: false, setAside: 0, setAsideLeft: 0 },
    ...more,
  });
  const numbers = { slots: [slot({}), slot({ promoting: false }), slot({ cancelled: true })] } as Dashboard;
  const effect = (change: Partial<Settings>, isDraft = false, known: Dashboard | undefined = numbers) =>
    effectOf(settings, with_(change), isDraft, known);

  test('of lower limits mails nobody: nobody loses a place', () => {
    const lower = effect({ caps: [...settings.caps, { per: 'CONGRESS', max: 3 }] });
    expect(lower).toMatchObject({ lowerCaps: true, higherCaps: false, promoted: 0 });
  });

  test('of higher limits may give free places to those who were skipped', () => {
    expect(effect({ caps: [] })).toMatchObject({ lowerCaps: false, higherCaps: true, promoted: 2 });
    const higher = effect({ caps: [{ kind: 'VISIT', per: 'DAY', max: 2 }] });
    expect(higher).toMatchObject({ higherCaps: true, promoted: 2 });
  });

  test('of a later end of promotion reaches slots for which it had stopped', () => {
    expect(effect({ promotionDaysBefore: 0 })).toMatchObject({ stopsLater: true, stopsEarlier: false, promoted: 4 });
    expect(effect({ promotionUntilTime: '17:30' })).toMatchObject({ stopsEarlier: true, promoted: 0 });
  });

  test('of more passes may promote whoever waits behind a pair', () => {
    expect(effect({ pairPasses: 4 })).toMatchObject({ morePasses: true, promoted: 2 });
    expect(effect({ pairPasses: 0 })).toMatchObject({ fewerPasses: true, promoted: 0 });
  });

  test('is not counted while the numbers are unknown, and is nothing in a draft', () => {
    expect(effectOf(settings, with_({ caps: [] }), false, undefined).promoted).toBeUndefined();
    expect(effect({ caps: [] }, true).promoted).toBe(0);
  });

  test('on who may take part depends on the rule, and on the domains only if they count', () => {
    expect(effect({ admission: 'LIST' })).toMatchObject({ fewerMayTakePart: true, moreMayTakePart: false });
    expect(effect({ admission: 'ANYONE' })).toMatchObject({ fewerMayTakePart: false, moreMayTakePart: true });
    expect(effect({ admissionDomains: ['zeist.example'] })).toMatchObject({
      ...{ fewerMayTakePart: true, moreMayTakePart: true },
    });
  });

  test('names new and former organisers', () => {
    expect(effect({ organisers: ['milan@c.example'] })).toMatchObject({
      ...{ addedOrganisers: ['milan@c.example'], removedOrganisers: ['ria@c.example'], promoted: 0 },
    });
  });
});

describe('what is asked about other rules', () => {
  const dayBefore = Date.parse('2027-01-12T12:00:00Z');
  const asked = (change: Partial<Settings>, now = dayBefore) =>
    new URLSearchParams(considering('wijk', settings, with_(change), now).split('?')[1] ?? '').toString();

  test('is nothing if the rules for places stay as they are', () => {
    expect(considering('wijk', settings, with_({ hostCity: 'Zeist', admission: 'ANYONE' }))).toBe('');
  });

  test('is all caps, or that there are none', () => {
    const caps: Settings['caps'] = [
      { per: 'CONGRESS', max: 5 },
      { kind: 'VISIT', per: 'DAY', max: 2 },
    ];
    expect(asked({ caps })).toBe(new URLSearchParams({ caps: 'ALL-CONGRESS-5,VISIT-DAY-2' }).toString());
    expect(asked({ caps: [] })).toBe('caps=');
    expect(asked({ pairPasses: 1 })).toBe('pairPasses=1');
  });

  test('is the first day on which promotion goes on', () => {
    expect(asked({ promotionUntilTime: '12:00' })).toBe('promotingFrom=2027-01-14');
    expect(asked({ promotionUntilTime: '17:00' })).toBe('promotingFrom=2027-01-13');
    expect(asked({ promotionDaysBefore: 9 })).toBe('promotingFrom=2027-01-15');
  });
});
