import { texts } from '../../language/language.ts';
import { withMails } from './placesTexts.ts';

export const companionTexts = texts({
  nl: {
    act: 'Begeleider',
    change: 'Begeleider of tolk',
    title: (name: string) => `Wie komt er met ${name} mee?`,
    help: 'Wie meekomt, krijgt een extra plek, zonder naam en zonder account. Die plek telt mee en vervalt samen met die van de deelnemer.',
    who: 'Wie komt er mee',
    nobody: 'Niemand',
    kinds: { COMPANION: 'Een begeleider', INTERPRETER: 'Een tolk' },
    beside: { COMPANION: 'plek, met een begeleider', INTERPRETER: 'plek, met een tolk' },
    takesOne: 'Er is hier één plek minder vrij voor anderen.',
    leavesOne: 'De extra plek komt vrij.',
    sameOne: 'Het blijft dezelfde plek.',
    comesAlong: {
      COMPANION: 'De begeleider gaat mee en heeft ook een plek.',
      INTERPRETER: 'De tolk gaat mee en heeft ook een plek.',
    },
    onlyOne: 'Er is hier 1 plek vrij, en er zijn er 2 nodig: er komt iemand mee.',
    bothEnd: 'De plek van wie meekomt, komt ook vrij.',
    doAdd: (mailed: number | undefined) => withMails('Geef een extra plek', mailed, 'en stuur', 'mails', 'mail'),
    doAddOver: (mailed: number | undefined) =>
      withMails('Geef een plek boven de capaciteit', mailed, 'en stuur', 'mails', 'mail'),
    doEnd: (mailed: number | undefined) => withMails('Geef de extra plek vrij', mailed, 'en stuur', 'mails', 'mail'),
    done: (name: string) => `Opgeslagen wie er met ${name} meekomt.`,
  },
  en: {
    act: 'Companion',
    change: 'Companion or interpreter',
    title: (name) => `Who accompanies ${name}?`,
    help: 'A companion has a place of their own beside the participant, without a name or an account. It counts towards the capacity, and ends when the participant’s place ends.',
    who: 'Companion',
    nobody: 'Nobody',
    kinds: { COMPANION: 'A companion', INTERPRETER: 'An interpreter' },
    beside: { COMPANION: 'place, with a companion', INTERPRETER: 'place, with an interpreter' },
    takesOne: 'There is one free place fewer for others.',
    leavesOne: 'The companion’s place becomes free.',
    sameOne: 'It stays the same place.',
    comesAlong: {
      COMPANION: 'The companion gets a place there too.',
      INTERPRETER: 'The interpreter gets a place there too.',
    },
    onlyOne: 'Only one place is free here, and two are needed: the participant has a companion.',
    bothEnd: 'The companion’s place becomes free too.',
    doAdd: (mailed) => withMails('Give the companion a place', mailed, 'and send', 'emails', 'email'),
    doAddOver: (mailed) => withMails('Give a place above the capacity', mailed, 'and send', 'emails', 'email'),
    doEnd: (mailed) => withMails('End the companion’s place', mailed, 'and send', 'emails', 'email'),
    done: (name) => `Saved who accompanies ${name}.`,
  },
});
