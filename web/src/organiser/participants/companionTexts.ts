import { texts } from '../../language/language.ts';
import { withMails } from './placesTexts.ts';

export const companionTexts = texts({
  nl: {
    change: 'Begeleider of tolk',
    title: (name: string) => `Wie komt er met ${name} mee?`,
    help: 'Wie meekomt, heeft de plek ernaast: zonder naam, zonder account. Die plek telt mee en vervalt samen met die van de deelnemer.',
    who: 'Wie komt er mee',
    nobody: 'Niemand',
    kinds: { COMPANION: 'Een begeleider', INTERPRETER: 'Een tolk' },
    beside: { COMPANION: 'plek, met een begeleider', INTERPRETER: 'plek, met een tolk' },
    takesOne: 'Er is hier één plek minder vrij voor anderen.',
    leavesOne: 'De plek ernaast komt vrij.',
    sameOne: 'Het blijft dezelfde plek.',
    comesAlong: {
      COMPANION: 'De begeleider gaat mee en heeft ook een plek.',
      INTERPRETER: 'De tolk gaat mee en heeft ook een plek.',
    },
    onlyOne: 'Er is hier 1 plek vrij, en er zijn er 2 nodig: er komt iemand mee.',
    bothEnd: 'De plek van wie meekomt, komt ook vrij.',
    doAdd: (mailed: number | undefined) => withMails('Geef de plek ernaast', mailed, 'en stuur', 'mails', 'mail'),
    doAddOver: (mailed: number | undefined) =>
      withMails('Geef een plek boven de capaciteit', mailed, 'en stuur', 'mails', 'mail'),
    doEnd: (mailed: number | undefined) => withMails('Geef de plek ernaast vrij', mailed, 'en stuur', 'mails', 'mail'),
    done: (name: string) => `Opgeslagen wie er met ${name} meekomt.`,
  },
  en: {
    change: 'Companion or interpreter',
    title: (name) => `Who comes along with ${name}?`,
    help: 'Whoever comes along has the place beside it, without a name or an account. That place counts, and is given up with that of the participant.',
    who: 'Who comes along',
    nobody: 'Nobody',
    kinds: { COMPANION: 'A companion', INTERPRETER: 'An interpreter' },
    beside: { COMPANION: 'place, with a companion', INTERPRETER: 'place, with an interpreter' },
    takesOne: 'One place fewer is free for others.',
    leavesOne: 'The place beside it becomes free.',
    sameOne: 'It stays the same place.',
    comesAlong: {
      COMPANION: 'The companion comes along and has a place too.',
      INTERPRETER: 'The interpreter comes along and has a place too.',
    },
    onlyOne: 'One place is free here, and two are needed: somebody comes along.',
    bothEnd: 'The place of who comes along becomes free too.',
    doAdd: (mailed) => withMails('Give the place beside it', mailed, 'and send', 'emails', 'email'),
    doAddOver: (mailed) => withMails('Give a place above the capacity', mailed, 'and send', 'emails', 'email'),
    doEnd: (mailed) => withMails('Give up the place beside it', mailed, 'and send', 'emails', 'email'),
    done: (name) => `Stored who comes along with ${name}.`,
  },
});
