import { texts } from '../language/language.ts';

export const aboutTexts = texts({
  nl: {
    contact: 'Vragen? Mail de organisatie',
    ownStatement: {
      accessibility: 'Lees ook de toegankelijkheidsverklaring van de beheerder',
      privacy: 'Lees ook de privacyverklaring van de beheerder',
    },
  },
  en: {
    contact: 'Questions? Email the organisers',
    ownStatement: {
      accessibility: 'Read the operator’s accessibility statement as well',
      privacy: 'Read the operator’s privacy statement as well',
    },
  },
});
