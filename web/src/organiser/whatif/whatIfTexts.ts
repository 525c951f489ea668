import { texts } from '../../language/language.ts';
import type { EffectKind } from './affected.ts';

/** What the rules that give out places decide about people. */
export const whatIfTexts = texts({
  nl: {
    getAPlace: (count: number) =>
      count === 1
        ? '1 deelnemer van de wachtlijst krijgt een plek.'
        : `${count} deelnemers van de wachtlijst krijgen een plek.`,
    exchange: (count: number) =>
      count === 1
        ? '1 van hen ruilt een andere plek in. Die gaat naar wie daarop wacht.'
        : `${count} van hen ruilen een andere plek in. Die gaan naar wie daarop wacht.`,
    twoAtOnce: (count: number) =>
      count === 1
        ? '1 deelnemer heeft dan twee plekken op dezelfde tijd, houdt ze allebei en krijgt mail.'
        : `${count} deelnemers hebben dan twee plekken op dezelfde tijd, houden ze allebei en krijgen mail.`,
    placeLost: (count: number) =>
      count === 1 ? '1 deelnemer verliest een plek.' : `${count} deelnemers verliezen hun plek.`,
    waitLost: (count: number) =>
      count === 1 ? '1 deelnemer gaat van de wachtlijst af.' : `${count} deelnemers gaan van de wachtlijst af.`,
    waitNoLonger: (count: number) =>
      count === 1 ? '1 deelnemer wacht dan ergens niet meer.' : `${count} deelnemers wachten dan ergens niet meer.`,
    mailed: (count: number) =>
      count === 0
        ? 'Niemand krijgt hierover mail.'
        : `${count === 1 ? '1 deelnemer krijgt' : `${count} deelnemers krijgen`} mail.`,
    happens: {
      PROMOTED: 'krijgt een plek',
      EXCHANGED: 'krijgt een plek en geeft een andere op',
      MOVED: 'houdt de plek',
      MOVED_ONTO_ANOTHER: 'heeft dan twee plekken tegelijk',
      PLACE_LOST: 'verliest de plek',
      WAIT_LOST: 'gaat van de wachtlijst af',
      WAIT_ENDED: 'wacht hier niet meer',
    } as Record<EffectKind, string>,
    more: (count: number) => `En nog ${count === 1 ? '1 deelnemer' : `${count} deelnemers`}.`,
    otherwiseNow: 'Intussen is er iets veranderd. Er is nog niets gedaan. Kijk wat er nu gebeurt als je doorgaat.',
  },
  en: {
    getAPlace: (count) =>
      count === 1
        ? '1 participant on the waiting list gets a place.'
        : `${count} participants on the waiting list get a place.`,
    exchange: (count) =>
      count === 1
        ? '1 of them gives up another place for it, which goes to whoever waits for it.'
        : `${count} of them give up other places for it, which go to whoever waits for them.`,
    twoAtOnce: (count) =>
      `${count === 1 ? '1 participant then has' : `${count} participants then have`} two places at the same time. They keep both and are emailed.`,
    placeLost: (count) => (count === 1 ? '1 participant loses a place.' : `${count} participants lose their place.`),
    waitLost: (count) =>
      count === 1 ? '1 participant leaves the waiting list.' : `${count} participants leave the waiting list.`,
    waitNoLonger: (count) =>
      count === 1
        ? '1 participant then stops waiting elsewhere.'
        : `${count} participants then stop waiting elsewhere.`,
    mailed: (count) =>
      count === 0
        ? 'Nobody is emailed about this.'
        : `${count === 1 ? '1 participant is' : `${count} participants are`} emailed.`,
    happens: {
      PROMOTED: 'gets a place',
      EXCHANGED: 'gets a place and gives up another',
      MOVED: 'keeps the place',
      MOVED_ONTO_ANOTHER: 'then has two places at once',
      PLACE_LOST: 'loses the place',
      WAIT_LOST: 'leaves the waiting list',
      WAIT_ENDED: 'stops waiting here',
    } as Record<EffectKind, string>,
    more: (count) => `And ${count === 1 ? '1 more participant' : `${count} more participants`}.`,
    otherwiseNow:
      'Something has changed in the meantime. Nothing has been done yet. Look at what happens now if you go on.',
  },
});
