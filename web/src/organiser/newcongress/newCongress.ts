import type { Programme, Settings } from '../../api/types.ts';
import { tab } from '../../browser/memory.ts';
import { about, type AboutFields, daysIn } from '../settings/about.ts';
import { admission, type AdmissionFields } from '../settings/admission.ts';
import { organisers, type OrganisersFields } from '../settings/organisers.ts';
import { type WindowFields, windowFieldsOf, withWindow } from '../settings/window.ts';

/** What may be taken along from another congress. */
export interface Taken {
  /** Sessions and slots. */
  programme: boolean;
  rules: boolean;
  admission: boolean;
  organisers: boolean;
}

/** A congress that is being made, as it is in the steps. */
export interface NewCongress {
  step: number;
  slug: string;
  /** It follows the name until somebody types another. */
  isSlugTyped: boolean;
  about: AboutFields;
  /** Also in English. */
  english: boolean;
  /** The slug of the congress from which things are taken along; empty: none. */
  from: string;
  taken: Taken;
  /** Of the other congress. */
  source: Settings | null;
  /** What the later steps started from: choosing it again leaves them alone. */
  startedFrom: string;
  window: WindowFields;
  admission: AdmissionFields;
  organisers: OrganisersFields;
}

export const steps = [1, 2, 3, 4];

/** Organisers may be travelling: the device's time zone says nothing about the congress. */
const usualTimeZone = 'Europe/Amsterdam';

export const nothingYet = (): NewCongress => ({
  ...{ step: 1, slug: '', isSlugTyped: false, from: '', source: null, startedFrom: '' },
  english: true,
  about: { nameNl: '', nameEn: '', hostCity: '', days: '', timeZone: usualTimeZone, contactEmail: '' },
  taken: { programme: true, rules: true, admission: true, organisers: true },
  window: { opensAt: '', closesAt: '' },
  admission: { admission: 'LIST', domains: '' },
  organisers: { organisers: '' },
});

/** Whether anything was typed. */
export const isBegun = (made: NewCongress) => JSON.stringify(made) !== JSON.stringify(nothingYet());

const key = 'newCongress';

export const keptCongress = (): NewCongress => tab.recallJson<NewCongress>(key) ?? nothingYet();

export function keepCongress(made: NewCongress | null): void {
  tab.remember(key, made && JSON.stringify(made));
}

const longestSlug = 60;

/** A web address for the name: LPB-congres Één 2028 becomes lpb-congres-een-2028. */
export function slugOf(name: string): string {
  const words = name
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/);
  return words.filter(Boolean).join('-').slice(0, longestSlug).replace(/-+$/, '');
}

export const isSlug = (text: string) => /^[a-z0-9][a-z0-9-]{1,58}[a-z0-9]$/.test(text);

const dayInMs = 24 * 3_600_000;

/** The calendar date so many days later. */
export const daysLater = (day: string, days: number) =>
  new Date(Date.parse(day) + days * dayInMs).toISOString().slice(0, 10);

/** The whole weeks, in days, that bring one first day nearest to the other: weekdays stay. */
export function shiftInDays(before: string, after: string): number {
  return Math.round((Date.parse(after) - Date.parse(before)) / dayInMs / 7) * 7;
}

/** The days on which slots of the other congress would be, that are no days of this one. Cancelled slots are not copied. */
export function daysThatDoNotFit({ congress, sessions }: Programme, days: string[]): string[] {
  const [before, after] = [congress.days[0], days[0]];
  if (before === undefined || after === undefined) return [];
  const shift = shiftInDays(before, after);
  const slots = sessions.flatMap((session) => session.slots).filter(({ cancelled }) => !cancelled);
  const needed = new Set(slots.map(({ day }) => daysLater(day, shift)));
  return [...needed].filter((day) => !days.includes(day)).sort();
}

/** The congress whose programme is copied, if any. */
export const programmeOf = ({ from, taken }: NewCongress) => (taken.programme && from !== '' ? from : undefined);

const movedLocal = (local: string, days: number) => `${daysLater(local.slice(0, 10), days)}${local.slice(10)}`;

/** As in the other congress, or in the weeks before the first day. */
export function suggestedWindow(firstDay: string, source: Settings | null): WindowFields {
  const before = source?.days[0];
  if (!source || before === undefined) {
    return { opensAt: `${daysLater(firstDay, -28)}T10:00`, closesAt: `${daysLater(firstDay, -1)}T17:00` };
  }
  const { opensAt, closesAt } = windowFieldsOf(source);
  const days = shiftInDays(before, firstDay);
  return { opensAt: movedLocal(opensAt, days), closesAt: movedLocal(closesAt, days) };
}

/** After the second step: what was taken along is in the next ones. */
export function takenFrom(made: NewCongress, source: Settings | null): NewCongress {
  const [firstDay = ''] = daysIn(made.about.days);
  const { from, taken } = made;
  const startedFrom = JSON.stringify({ from, taken, firstDay });
  if (startedFrom === made.startedFrom) return { ...made, step: 3 };
  return {
    ...made,
    ...{ step: 3, source, startedFrom },
    window: suggestedWindow(firstDay, taken.rules ? source : null),
    ...(source && taken.admission && { admission: admission.fieldsOf(source) }),
    ...(source && taken.organisers && { organisers: organisers.fieldsOf(source) }),
  };
}

/** The defaults of the interface. */
const usualRules = {
  ...{ caps: [], pairPasses: 3, promotionDaysBefore: 1, promotionUntilTime: '18:00:00', sample: false },
  retentionDays: 90,
  travelSpeeds: { walking: 5, cycling: 15 },
  ...{ admission: 'LIST', admissionDomains: [], organisers: [] },
} satisfies Partial<Settings>;

function rulesFrom({ source, taken }: NewCongress): Partial<Settings> {
  if (!source || !taken.rules) return {};
  const { caps, pairPasses, promotionDaysBefore, promotionUntilTime, retentionDays, travelSpeeds } = source;
  return { caps, pairPasses, promotionDaysBefore, promotionUntilTime, retentionDays, travelSpeeds };
}

/** From steps without mistakes. */
export function settingsOf(made: NewCongress): Settings {
  const { timeZone } = made.about;
  const start = { signupOpensAt: '1970-01-01T00:00:00Z', signupClosesAt: '1970-01-01T00:00:00Z', timeZone };
  const empty: Settings = {
    ...{ name: { nl: '' }, hostCity: '', days: [], contactEmail: '', ...usualRules, ...start },
    english: made.english,
    ...rulesFrom(made),
  };
  const described = withWindow(about.settingsWith(empty, made.about), made.window);
  return organisers.settingsWith(admission.settingsWith(described, made.admission), made.organisers);
}
