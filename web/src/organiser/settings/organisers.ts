import { isEmail, linesOf, type SettingsPart } from './part.ts';

/** Who organises the congress, as it is in its form: an address a line. */
export type OrganisersFields = { organisers: string };

const addressesIn = (text: string) => [...new Set(linesOf(text).map((line) => line.toLowerCase()))].sort();

export const organisers: SettingsPart<OrganisersFields> = {
  id: 'organisatoren',
  places: { organisers: 'organisers' },
  fieldsOf: (settings) => ({ organisers: settings.organisers.join('\n') }),
  settingsWith: (settings, fields) => ({ ...settings, organisers: addressesIn(fields.organisers) }),
  mistakesIn: (fields) => (addressesIn(fields.organisers).every(isEmail) ? {} : { organisers: 'email' }),
};
