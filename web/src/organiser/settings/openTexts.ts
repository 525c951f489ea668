import { texts } from '../../language/language.ts';
import { slotsEn, slotsNl } from '../programme/counts.ts';

/** What is said about opening the sign-up at once. */
export const openTexts = texts({
  nl: {
    open: 'Nu openen…',
    ask: 'De inschrijving nu openen?',
    effect: 'Als je dit doet',
    opens: (closes: string) => `Iedereen die mag meedoen, kan zich meteen inschrijven, tot ${closes}.`,
    insteadOf: (opens: string) => `Als je dit niet doet, gaat de inschrijving open op ${opens}.`,
    own: (slots: number) =>
      `${slotsNl(slots)} met eigen tijden om in te schrijven ${slots === 1 ? 'houdt' : 'houden'} die.`,
    nobodyMailed: 'Niemand krijgt hierover mail.',
    rest: 'Wat je verder op deze pagina invulde, blijft staan en is nog niet opgeslagen.',
    yes: 'Ja, open de inschrijving',
    no: 'Nee, niet doen',
    opened: 'De inschrijving is open.',
  },
  en: {
    open: 'Open now…',
    ask: 'Open sign-up now?',
    effect: 'If you do this',
    opens: (closes) => `Everybody who may take part can sign up at once, until ${closes}.`,
    insteadOf: (opens) => `If you do not, sign-up opens on ${opens}.`,
    own: (slots) =>
      `${slotsEn(slots)} with a window of ${slots === 1 ? 'its' : 'their'} own for signing up ${slots === 1 ? 'keeps' : 'keep'} it.`,
    nobodyMailed: 'Nobody is emailed about it.',
    rest: 'What else you entered on this page stays there, and is not saved yet.',
    yes: 'Yes, open sign-up',
    no: 'No, do not',
    opened: 'Sign-up is open.',
  },
});
