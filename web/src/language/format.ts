import type { Language } from './types.ts';

const locales: Record<Language, string> = { nl: 'nl-NL', en: 'en-GB' };
const formats = new Map<string, Intl.DateTimeFormat>();

/** A browser takes long to make one, and a list asks for it in each row. */
export function dateFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(options);
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locale, options);
  formats.set(key, made);
  return made;
}

const format = (language: Language, options: Intl.DateTimeFormatOptions) => dateFormat(locales[language], options);

/** For moments that belong to no congress. */
export const deviceTimeZone = () => new Intl.DateTimeFormat().resolvedOptions().timeZone;

export function time(instant: string | number, timeZone: string, language: Language): string {
  return format(language, { timeZone, hour: '2-digit', minute: '2-digit' }).format(new Date(instant));
}

/** Accurate to the second. */
export function clockTime(instant: number, timeZone: string, language: Language): string {
  return format(language, { timeZone, hour: '2-digit', minute: '2-digit', second: '2-digit' }).format(
    new Date(instant),
  );
}

export function timeRange(start: string, end: string, timeZone: string, language: Language): string {
  return `${time(start, timeZone, language)}–${time(end, timeZone, language)}`;
}

/** "donderdag 19 november"; a day is a calendar date, so no time zone matters. */
export function dayName(day: string, language: Language): string {
  return format(language, { timeZone: 'UTC', weekday: 'long', day: 'numeric', month: 'long' }).format(new Date(day));
}

/** "donderdag 19 november 2026" */
export function dayNameOfYear(day: string, language: Language): string {
  const options = { timeZone: 'UTC', weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
  return format(language, options).format(new Date(day));
}

/** "19 november": the calendar date at which an instant falls there. */
export function dayOfMonth(instant: string | number, timeZone: string, language: Language): string {
  return format(language, { timeZone, day: 'numeric', month: 'long' }).format(new Date(instant));
}

export function shortDayName(day: string, language: Language): string {
  return format(language, { timeZone: 'UTC', weekday: 'short', day: 'numeric', month: 'short' }).format(new Date(day));
}

/** "do 19": enough among the days of one congress. */
export function dayInTheWeek(day: string, language: Language): string {
  return format(language, { timeZone: 'UTC', weekday: 'short', day: 'numeric' }).format(new Date(day));
}

export function dayAndTime(instant: string | number, timeZone: string, language: Language): string {
  const day = format(language, { timeZone, weekday: 'long', day: 'numeric', month: 'long' }).format(new Date(instant));
  return `${day}, ${time(instant, timeZone, language)}`;
}

/** "16 dec, 16:00" */
export function shortDayAndTime(instant: string | number, timeZone: string, language: Language): string {
  const day = format(language, { timeZone, day: 'numeric', month: 'short' }).format(new Date(instant));
  return `${day}, ${time(instant, timeZone, language)}`;
}

/** "19–21 nov" */
export function shortDays(all: string[], language: Language): string {
  const [first, last] = [all[0], all.at(-1)];
  if (!first || !last) return '';
  return format(language, { timeZone: 'UTC', day: 'numeric', month: 'short' }).formatRange(
    new Date(first),
    new Date(last),
  );
}

/** "19 tot en met 21 november 2025" would need texts; the browser can format a range. */
export function days(all: string[], language: Language): string {
  const [first, last] = [all[0], all.at(-1)];
  if (!first || !last) return '';
  const long = format(language, { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' });
  return first === last ? long.format(new Date(first)) : long.formatRange(new Date(first), new Date(last));
}

/** The calendar date at which an instant falls there, as 2026-11-19. */
export function calendarDay(instant: string | number, timeZone: string): string {
  return dateFormat('sv-SE', { timeZone }).format(new Date(instant));
}

/** With the separators of the language: 1.000. */
export function number(value: number, language: Language): string {
  return value.toLocaleString(locales[language]);
}

/** "1 place", "2 places". */
export function countOf(count: number, one: string, many: string, language: Language): string {
  return `${number(count, language)} ${count === 1 ? one : many}`;
}

export function languageName(code: string, language: Language): string {
  try {
    return new Intl.DisplayNames([locales[language]], { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** "over 38 minuten", "morgen" */
export function relativeTime(count: number, unit: 'minute' | 'hour' | 'day', language: Language): string {
  return new Intl.RelativeTimeFormat(locales[language], { numeric: 'auto' }).format(count, unit);
}
