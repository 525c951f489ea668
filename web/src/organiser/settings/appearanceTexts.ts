import type { Language } from '../../api/types.ts';
import { texts } from '../../language/language.ts';
import type { AppearanceMistake } from './appearance.ts';

const twoDigits = (ratio: number, language: Language) =>
  // Rounded down, as 4.498 is not enough.
  (Math.floor(ratio * 100) / 100).toLocaleString(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 });

export const appearanceTexts = texts({
  nl: {
    accent: 'Kleur',
    accentHelp: 'Van knoppen, koppen en mails, bijvoorbeeld #5115ef. Leeg: de kleur van Meedoen.',
    pick: 'Kies een kleur',
    logo: 'Logo',
    logoHelp: 'PNG of JPEG, hoogstens 1 MB en 2000 pixels breed en hoog. Het staat boven aan elke pagina.',
    remove: 'Logo weghalen',
    mistake: (mistake: AppearanceMistake) => {
      if (mistake.kind === 'format') return 'Dit is geen PNG of JPEG. Sla het logo op als PNG.';
      if (mistake.kind === 'large') return 'Dit bestand is groter dan 1 MB.';
      if (mistake.kind === 'color') return 'Schrijf de kleur als # met zes cijfers of letters van a tot en met f.';
      return `Wit op deze kleur is niet goed te lezen: het contrast is ${twoDigits(mistake.ratio, 'nl')} : 1, en 4,5 : 1 is nodig.`;
    },
    takeNearest: (color: string) => `Neem ${color}, dat is donker genoeg`,
    preview: 'Zo gaat het eruitzien',
    legible: (ratio: number) => `Tekst op knoppen ${twoDigits(ratio, 'nl')} : 1, overal goed te lezen`,
    button: 'Schrijf me in',
    line: 'Wie een plek heeft, krijgt mail in deze kleur.',
    effect: 'Als je dit opslaat',
    effects:
      'Iedereen ziet het meteen op de pagina’s. Mails die hierna uitgaan, hebben de kleur. Niemand krijgt hierover mail.',
    save: 'Opslaan',
  },
  en: {
    accent: 'Colour',
    accentHelp: 'Of buttons, headings and emails, #5115ef for instance. Empty: the colour of Meedoen.',
    pick: 'Choose a colour',
    logo: 'Logo',
    logoHelp: 'PNG or JPEG, at most 1 MB and 2000 pixels wide and high. It is at the top of every page.',
    remove: 'Remove the logo',
    mistake: (mistake) => {
      if (mistake.kind === 'format') return 'This is not a PNG or JPEG. Save the logo as PNG.';
      if (mistake.kind === 'large') return 'This file is larger than 1 MB.';
      if (mistake.kind === 'color') return 'Write the colour as # with six digits or letters from a to f.';
      return `White on this colour is hard to read: the contrast is ${twoDigits(mistake.ratio, 'en')}:1, and 4.5:1 is necessary.`;
    },
    takeNearest: (color) => `Take ${color}, which is dark enough`,
    preview: 'How it will look',
    legible: (ratio) => `Text on buttons ${twoDigits(ratio, 'en')}:1, legible everywhere`,
    button: 'Sign me up',
    line: 'Whoever has a place gets emails in this colour.',
    effect: 'If you save this',
    effects:
      'Everybody sees it on the pages at once. Emails sent from now on have the colour. Nobody is emailed about it.',
    save: 'Save',
  },
});
