import type { Settings } from '../../api/types.ts';
import type { Fields } from '../editing/meanwhile.ts';

export type SettingsMistake =
  | 'needed'
  | 'email'
  | 'whole'
  | 'oneOrMore'
  | 'retention'
  | 'walking'
  | 'cycling'
  | 'day'
  | 'manyDays'
  | 'noSuchTime'
  | 'closesFirst'
  | 'domain'
  | 'domainsNeeded'
  | 'slug';

export type MistakesIn<F> = Partial<Record<keyof F & string, SettingsMistake>>;

/** Settings that are changed together, in one form. */
export interface SettingsPart<F extends Fields> {
  /** In the address of the page. */
  id: string;
  fieldsOf: (settings: Settings) => F;
  /** The settings with what is in the fields, which have no mistakes. */
  settingsWith: (settings: Settings, fields: F) => Settings;
  /** What is wrong with each field. The server checks it again. */
  mistakesIn: (fields: F, settings: Settings) => MistakesIn<F>;
  /** Where the interface's fields are in the form. */
  places: Record<string, keyof F & string>;
}

/** Of a list that is typed as lines. */
export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

export const isEmpty = (text: string) => text.trim() === '';
export const isEmail = (text: string) => /^\S+@[^\s@]+\.[^\s@]+$/.test(text.trim());

/** A whole number of at least and at most so much. */
export function isWhole(text: string, least: number, most: number): boolean {
  const typed = text.trim();
  return /^\d{1,6}$/.test(typed) && Number(typed) >= least && Number(typed) <= most;
}
