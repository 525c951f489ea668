import { texts } from '../language/language.ts';

export const aboutTexts = texts({
  nl: { contact: 'Vragen? Mail de organisatie' },
  en: { contact: 'Questions? Mail the organisers' },
});
