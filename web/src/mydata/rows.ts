import type { MyData } from '../api/types.ts';
import { calendarDay, dayNameOfYear, time } from '../language/format.ts';
import type { Language } from '../language/types.ts';
import type { FieldNames } from './fieldTexts.ts';
import type { ValueNames } from './valueTexts.ts';

export type Row = MyData['data'][number]['rows'][number];

/** For whom rows are put into words. */
export interface Reader {
  language: Language;
  /** For what is of no congress. */
  timeZone: string;
  fields: FieldNames;
  values: ValueNames;
  /** By slug. */
  congresses: ReadonlyMap<string, { name: string; timeZone: string }>;
}

export interface Fact {
  field: string;
  name: string;
  value: string;
  /** Of a title that is not in the language of the page. */
  language: Language | undefined;
}

/** They are in two languages. */
const titles = ['session', 'subject'];

/** They say nothing to people. They are in the file. */
const ids = ['id', 'signup'];

const isMoment = (value: string) => /^\d{4}-\d\d-\d\dT/.test(value);

const isDays = (value: string) => /^\d{4}-\d\d-\d\d( |$)/.test(value);

function shown(field: string, row: Row, reader: Reader): string {
  const value = row[field];
  if (typeof value === 'boolean') return reader.values[value ? 'yes' : 'no'] ?? '';
  const text = String(value);
  const congress = reader.congresses.get(String(row['congress']));
  if (isMoment(text)) return moment(text, congress?.timeZone ?? reader.timeZone, reader.language);
  if (isDays(text))
    return text
      .split(' ')
      .map((day) => dayNameOfYear(day, reader.language))
      .join(', ');
  if (field === 'congress') return congress?.name ?? text;
  return reader.values[text] ?? text;
}

function moment(text: string, timeZone: string, language: Language): string {
  return `${dayNameOfYear(calendarDay(text, timeZone), language)}, ${time(text, timeZone, language)}`;
}

/** A title is in two languages: only the one of the reader. */
function inOneLanguage(row: Row, language: Language): Row {
  const one = { ...row };
  for (const field of titles) {
    if (language === 'en' && one[`${field}En`]) one[field] = one[`${field}En`];
    delete one[`${field}En`];
  }
  return one;
}

/** What is stored in one row, in words. What is empty is left out. */
export function factsOf(row: Row, reader: Reader): Fact[] {
  const one = inOneLanguage(row, reader.language);
  return Object.entries(one)
    .filter(([field, value]) => !ids.includes(field) && value !== null && value !== '')
    .map(([field]) => ({
      field,
      name: reader.fields[field] ?? field,
      value: shown(field, one, reader),
      language: languageOf(row, field, reader),
    }));
}

export function languageOf(row: Row, field: string, { language }: Reader): Language | undefined {
  return titles.includes(field) && language === 'en' && !row[`${field}En`] ? 'nl' : undefined;
}

export const wordsOf = (row: Row, field: string, reader: Reader): string =>
  shown(field, inOneLanguage(row, reader.language), reader);

export const rowsOf = (data: MyData, kind: string): Row[] => data.data.find((each) => each.kind === kind)?.rows ?? [];

export interface Consequences {
  /** Places that others get. */
  places: Row[];
  /** Positions on waiting lists, and requests that are not decided yet. */
  waiting: Row[];
  /** Sign-ups that stay and count, without a name. */
  counted: number;
  /** What is organised: slugs. */
  organised: string[];
  administers: boolean;
}

/** What becomes of somebody's places when they are erased. Those of slots that have begun cannot be given to others. */
export function consequencesOf(data: MyData, now: number): Consequences {
  const signups = rowsOf(data, 'signups');
  const ahead = signups.filter(({ start }) => Date.parse(String(start)) > now);
  const places = ahead.filter(({ status }) => status === 'CONFIRMED');
  const waiting = ahead.filter(({ status }) => status === 'WAITLISTED' || status === 'REQUESTED');
  const roles = rowsOf(data, 'roles');
  return {
    places,
    waiting,
    counted: signups.length - places.length - waiting.length,
    organised: roles.filter(({ role }) => role === 'organiser').map(({ congress }) => String(congress)),
    administers: roles.some(({ role }) => role === 'administrator'),
  };
}
