import { isEmpty, type SettingsPart } from './part.ts';

/** Whether the congress is also in English, and its name then. */
export type LanguagesFields = { english: boolean; nameEn: string };

export const languages: SettingsPart<LanguagesFields> = {
  id: 'talen',
  places: { english: 'english', 'name.en': 'nameEn' },

  fieldsOf: ({ english, name }) => ({ english, nameEn: name.en ?? '' }),

  settingsWith: (settings, { english, nameEn }) => ({
    ...settings,
    english,
    ...(english && { name: { ...settings.name, en: nameEn.trim() } }),
  }),

  mistakesIn: ({ english, nameEn }) => (english && isEmpty(nameEn) ? { nameEn: 'needed' } : {}),
};
