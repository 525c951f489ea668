import { type CapFields, capFieldsOf, capMistakes, withCaps } from './caps.ts';
import { isWhole, type SettingsPart } from './part.ts';
import { type WindowFields, windowFieldsOf, windowMistakes, withWindow } from './window.ts';

/** The rules for signing up, as they are in their form. */
export type RulesFields = WindowFields &
  CapFields & {
    pairPasses: string;
    promotionDaysBefore: string;
    promotionUntilTime: string;
  };

export const rules: SettingsPart<RulesFields> = {
  id: 'regels',
  places: {
    ...{ signupOpensAt: 'opensAt', signupClosesAt: 'closesAt', pairPasses: 'pairPasses' },
    ...{ promotionDaysBefore: 'promotionDaysBefore', promotionUntilTime: 'promotionUntilTime' },
  },

  fieldsOf: (settings) => ({
    ...windowFieldsOf(settings),
    ...capFieldsOf(settings),
    pairPasses: String(settings.pairPasses),
    promotionDaysBefore: String(settings.promotionDaysBefore),
    promotionUntilTime: settings.promotionUntilTime.slice(0, 5),
  }),

  settingsWith: (settings, fields) => ({
    ...withCaps(withWindow(settings, fields), fields),
    pairPasses: Number(fields.pairPasses.trim()),
    promotionDaysBefore: Number(fields.promotionDaysBefore.trim()),
    ...(!settings.promotionUntilTime.startsWith(fields.promotionUntilTime) && {
      promotionUntilTime: fields.promotionUntilTime,
    }),
  }),

  mistakesIn: (fields, { timeZone }) => ({
    ...windowMistakes(fields, timeZone),
    ...capMistakes(fields),
    ...(!isWhole(fields.pairPasses, 0, 1000) && { pairPasses: 'whole' }),
    ...(!isWhole(fields.promotionDaysBefore, 0, 365) && { promotionDaysBefore: 'whole' }),
    ...(fields.promotionUntilTime === '' && { promotionUntilTime: 'needed' }),
  }),
};
