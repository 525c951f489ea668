import type { Mail } from '../../../api/types.ts';
import { texts } from '../../../language/language.ts';

type Kinds = Record<Mail['kind'], string>;

/** What a mail says, in a few words. */
export const mailKindTexts = texts({
  nl: {
    kinds: {
      SIGN_IN: 'een mail om in te loggen',
      SIGN_IN_DECLINED: 'dat inloggen niet kan met dit adres',
      ANNOUNCEMENT: 'een bericht van de organisatie',
      ANNOUNCEMENT_TEST: 'een test van een bericht',
      ASSIGNED: '“De organisatie gaf je een plek”',
      ASSIGNED_INSTEAD: '“De organisatie verplaatste je”',
      WITHDRAWN_BY_ORGANISER: '“De organisatie meldde je af”',
      HANDED_OVER: '“Je plek is naar een collega gegaan”',
      CONFIRMED: '“Je hebt een plek”',
      WAITING_LIST: '“Je staat op de wachtlijst”',
      PROMOTED: '“Je hebt nu een plek”',
      EXCHANGED: '“Je hebt geruild”',
      HELD_BACK: '“Je staat op de wachtlijst”, vanwege de grens per organisatie',
      WITHDRAWN: '“Je bent afgemeld”',
      SLOT_CANCELLED: '“Dit gaat niet door”',
      SLOT_MOVED: '“Dit is verplaatst”',
      CONFIRMED_TOGETHER: '“Jullie hebben samen een plek”',
      WAITING_TOGETHER: '“Jullie staan samen op de wachtlijst”',
      PROMOTED_TOGETHER: '“Jullie hebben nu samen een plek”',
      PARTED: '“Je gaat verder zonder je collega”',
      LINE_ENDED: '“De wachtlijst is gesloten”',
      MOVED_OFF_THEIR_DAYS: '“Dit is verplaatst naar een dag waarop je er niet bent”',
      WAITING_ENDED: '“Je staat niet meer op de wachtlijst”',
      REFUSED: '“Je hebt geen plek”',
    } as Kinds,
  },
  en: {
    kinds: {
      SIGN_IN: 'an email to sign in',
      SIGN_IN_DECLINED: 'that this address cannot sign in',
      ANNOUNCEMENT: 'a message of the organisers',
      ANNOUNCEMENT_TEST: 'a test of a message',
      ASSIGNED: '“The organisers gave you a place”',
      ASSIGNED_INSTEAD: '“The organisers moved you”',
      WITHDRAWN_BY_ORGANISER: '“The organisers withdrew you”',
      HANDED_OVER: '“Your place has gone to a colleague”',
      CONFIRMED: '“You have a place”',
      WAITING_LIST: '“You are on the waiting list”',
      PROMOTED: '“You have a place now”',
      EXCHANGED: '“You have exchanged your place”',
      HELD_BACK: '“You are on the waiting list”, because of the limit per organisation',
      WITHDRAWN: '“You have withdrawn”',
      SLOT_CANCELLED: '“This has been cancelled”',
      SLOT_MOVED: '“This has been moved”',
      CONFIRMED_TOGETHER: '“You have a place together”',
      WAITING_TOGETHER: '“You are on the waiting list together”',
      PROMOTED_TOGETHER: '“You now have a place together”',
      PARTED: '“You go on without your colleague”',
      LINE_ENDED: '“The waiting list has closed”',
      MOVED_OFF_THEIR_DAYS: '“This has moved to a day on which you are not there”',
      WAITING_ENDED: '“You are no longer on the waiting list”',
      REFUSED: '“You have no place”',
    },
  },
});
