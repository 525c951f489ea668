import { texts } from '../../language/language.ts';

export const attendanceTexts = texts({
  nl: { present: (present: number, confirmed: number) => `${present} van ${confirmed} aanwezig` },
  en: { present: (present, confirmed) => `${present} of ${confirmed} present` },
});
