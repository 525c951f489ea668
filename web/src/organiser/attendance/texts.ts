import { texts } from '../../language/language.ts';

export const attendanceTexts = texts({
  nl: { present: (present: number, confirmed: number) => `${present} van ${confirmed} er` },
  en: { present: (present, confirmed) => `${present} of ${confirmed} here` },
});
