import { instantAt, localTime } from '../../clock/zonedTime.ts';
import type { Settings } from '../../api/types.ts';
import { isEmail, isEmpty, linesOf, type MistakesIn, type SettingsPart } from './part.ts';

/** What the congress is, as it is in its form. The days are lines. */
export type AboutFields = {
  nameNl: string;
  nameEn: string;
  hostCity: string;
  days: string;
  timeZone: string;
  contactEmail: string;
};

const mostDays = 31;

export const daysIn = (text: string) => [...new Set(linesOf(text))].sort();

const isDay = (text: string) => /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));

function daysMistake(text: string): MistakesIn<AboutFields> {
  const days = daysIn(text);
  if (days.length === 0) return { days: 'needed' };
  if (!days.every(isDay)) return { days: 'day' };
  return days.length > mostDays ? { days: 'manyDays' } : {};
}

/** The same time on the clocks of another time zone. */
function onOtherClocks(instant: string, before: string, after: string): string {
  const at = instantAt(localTime(instant, before), after);
  return at === undefined ? instant : new Date(at).toISOString();
}

function windowIn(timeZone: string, settings: Settings): Partial<Settings> {
  if (timeZone === settings.timeZone) return {};
  const moved = (instant: string) => onOtherClocks(instant, settings.timeZone, timeZone);
  return { signupOpensAt: moved(settings.signupOpensAt), signupClosesAt: moved(settings.signupClosesAt) };
}

export const about: SettingsPart<AboutFields> = {
  id: 'gegevens',
  places: {
    ...{ 'name.nl': 'nameNl', 'name.en': 'nameEn', hostCity: 'hostCity', days: 'days', timeZone: 'timeZone' },
    contactEmail: 'contactEmail',
  },

  fieldsOf: ({ name, hostCity, days, timeZone, contactEmail }) => ({
    ...{ nameNl: name.nl, nameEn: name.en ?? '', hostCity, days: days.join('\n'), timeZone, contactEmail },
  }),

  settingsWith: (settings, { nameNl, nameEn, hostCity, days, timeZone, contactEmail }) => ({
    ...settings,
    ...windowIn(timeZone, settings),
    name: { nl: nameNl.trim(), ...(!isEmpty(nameEn) && { en: nameEn.trim() }) },
    hostCity: hostCity.trim(),
    days: daysIn(days),
    timeZone,
    contactEmail: contactEmail.trim(),
  }),

  mistakesIn: ({ nameNl, nameEn, hostCity, days, contactEmail }, { english }) => ({
    ...(isEmpty(nameNl) && { nameNl: 'needed' }),
    ...(english && isEmpty(nameEn) && { nameEn: 'needed' }),
    ...(isEmpty(hostCity) && { hostCity: 'needed' }),
    ...daysMistake(days),
    ...(!isEmail(contactEmail) && { contactEmail: isEmpty(contactEmail) ? 'needed' : 'email' }),
  }),
};
