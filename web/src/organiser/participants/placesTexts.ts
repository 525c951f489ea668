import { countOf } from '../../language/format.ts';
import { texts } from '../../language/language.ts';

const peopleNl = (count: number) => countOf(count, 'persoon', 'mensen', 'nl');
const peopleEn = (count: number) => countOf(count, 'person', 'people', 'en');

export const placesTexts = texts({
  nl: {
    title: (places: number, waits: number) =>
      [places === 1 ? '1 plek' : `${places} plekken`, waits > 0 && `wacht op ${waits}`].filter(Boolean).join(', '),
    none: 'Heeft geen plekken en wacht nergens op.',
    place: 'plek',
    waits: (number: number | undefined) => (number ? `wacht, nummer ${number}` : 'wacht'),
    undecided: 'wordt beslist',
    give: 'Plek geven',
    giveTitle: (name: string) => `Geef ${name} een plek`,
    move: 'Verplaatsen',
    moveTitle: (name: string) => `Verplaats ${name}`,
    moveFrom: (from: string) => `Nu: ${from}. Die plek vervalt.`,
    withdraw: 'Afmelden',
    withdrawTitle: (name: string) => `Meld je ${name} af?`,
    ofWhat: (what: string, title: string) => `${what}: ${title}`,
    search: 'Zoek een activiteit',
    where: 'Waar',
    choose: 'Kies een tijdstip',
    nothingFound: 'Geen tijdstip past hierbij.',
    free: (free: number, waiting: number) => {
      const rest = waiting === 0 ? '' : `, ${waiting} ${waiting === 1 ? 'wacht' : 'wachten'}`;
      return (free > 0 ? `nog ${free} vrij` : 'vol') + rest;
    },
    gets: (name: string) => `${name} krijgt deze plek.`,
    staysFree: 'De plek die vrijkomt, blijft vrij: daar schuift nu niemand door.',
    effect: 'Als je dit doet',
    fromSetAside: (left: number) => `Uit de apart gezette plekken (nog ${left}). Die zijn niet voor de wachtlijst.`,
    passes: (count: number) => `Gaat voor op ${peopleNl(count)} op de wachtlijst.`,
    promoted: (count: number) =>
      `${count === 1 ? '1 ander krijgt' : `${count} anderen krijgen`} een plek die vrijkomt.`,
    waitsEnd: (count: number) =>
      `Wacht dan niet meer op ${count === 1 ? '1 ander tijdstip' : `${count} andere tijdstippen`}.`,
    parted: 'De collega die samen zou gaan, gaat alleen verder.',
    mailed: (count: number) => `${count === 1 ? 'Er gaat 1 mail uit.' : `Er gaan ${count} mails uit.`}`,
    full: (confirmed: number, capacity: number, waiting: number) =>
      `Dit tijdstip is vol: ${confirmed} van ${capacity}` +
      (waiting > 0 ? `, en er wachten ${peopleNl(waiting)}.` : '.'),
    fullHelp:
      'Je geeft een plek boven de capaciteit. Dat staat op de statuspagina en in de geschiedenis. Er schuift niemand door tot er weer ruimte is.',
    reason: 'Reden',
    reasonHelp: 'Een paar woorden. De wachtenden zien dit niet. Noem geen namen.',
    reasonNeeded: 'Schrijf op waarom, anders kan het niet.',
    refused: {
      OVERLAP: 'Dit kan niet: er is op die tijd al een andere plek. Verplaats die, of meld de deelnemer daar eerst af.',
      NOT_THEIR_DAY: 'Dit kan niet: op deze dag mag deze deelnemer niet komen.',
      SLOT_BEGUN: 'Dit kan niet: het is al begonnen.',
      SLOT_CANCELLED: 'Dit kan niet: dit tijdstip is afgelast.',
      ALREADY_SIGNED_UP: 'Deze deelnemer heeft hier al een plek.',
      NOTHING_TO_HAND_OVER: 'Dit kan niet: de plek is er niet meer.',
      NO_ROOM_FOR_COMPANION: 'Dit kan niet: er is geen plek voor wie meekomt.',
    } as Record<string, string>,
    refusedOtherwise: 'Dit kan nu niet.',
    unknown: 'We weten nu niet wat dit voor anderen betekent.',
    otherwiseNow: 'Intussen is er iets veranderd. Er is nog niets gedaan. Kijk wat er nu gebeurt.',
    doGive: (mailed: number | undefined) => withMails('Geef de plek', mailed, 'en stuur', 'mails', 'mail'),
    doGiveOver: (mailed: number | undefined) =>
      withMails('Geef een plek boven de capaciteit', mailed, 'en stuur', 'mails', 'mail'),
    doMove: (mailed: number | undefined) => withMails('Verplaats', mailed, 'en stuur', 'mails', 'mail'),
    doWithdraw: (mailed: number | undefined) => withMails('Ja, meld af', mailed, 'en stuur', 'mails', 'mail'),
    no: 'Niet doen',
    given: (name: string, where: string, when: string) => `${name} heeft een plek bij ${where}, ${when}.`,
    moved: (name: string, where: string, when: string) => `${name} is verplaatst naar ${where}, ${when}.`,
    withdrawn: (name: string) => `${name} is afgemeld.`,
    pending: 'Het is opgeslagen. Het besluit volgt zo.',
  },
  en: {
    title: (places, waits) =>
      [places === 1 ? '1 place' : `${places} places`, waits > 0 && `waits for ${waits}`].filter(Boolean).join(', '),
    none: 'Has no places and waits for nothing.',
    place: 'place',
    waits: (number) => (number ? `waits, number ${number}` : 'waits'),
    undecided: 'being decided',
    give: 'Give a place',
    giveTitle: (name) => `Give ${name} a place`,
    move: 'Move',
    moveTitle: (name) => `Move ${name}`,
    moveFrom: (from) => `Now: ${from}. That place is given up.`,
    withdraw: 'Withdraw',
    withdrawTitle: (name) => `Withdraw ${name}?`,
    ofWhat: (what, title) => `${what}: ${title}`,
    search: 'Search for a session',
    where: 'Where',
    choose: 'Choose a slot',
    nothingFound: 'No slot matches.',
    free: (free, waiting) => (free > 0 ? `${free} free` : 'full') + (waiting === 0 ? '' : `, ${waiting} waiting`),
    gets: (name) => `${name} gets this place.`,
    staysFree: 'The place that is given up stays free: nobody is promoted to it now.',
    effect: 'If you do this',
    fromSetAside: (left) => `From the places set aside (${left} left). These are not for the waiting list.`,
    passes: (count) => `Goes before ${peopleEn(count)} on the waiting list.`,
    promoted: (count) => `${count === 1 ? '1 other gets' : `${count} others get`} a place that becomes free.`,
    waitsEnd: (count) => `Then no longer waits for ${count === 1 ? '1 other slot' : `${count} other slots`}.`,
    parted: 'Whoever was to come along goes on alone.',
    mailed: (count) => (count === 1 ? '1 email is sent.' : `${count} emails are sent.`),
    full: (confirmed, capacity, waiting) =>
      `This slot is full: ${confirmed} of ${capacity}` +
      (waiting > 0 ? `, and ${peopleEn(waiting)} ${waiting === 1 ? 'is' : 'are'} waiting.` : '.'),
    fullHelp:
      'You give a place above the capacity. The status page and the history show it. Nobody is promoted until there is room again.',
    reason: 'Reason',
    reasonHelp: 'A few words. Those who wait do not see this. Name nobody.',
    reasonNeeded: 'Write down why; it is required.',
    refused: {
      OVERLAP: 'This is impossible: there is another place at that time. Move that, or withdraw from it first.',
      NOT_THEIR_DAY: 'This is impossible: this participant may not come on that day.',
      SLOT_BEGUN: 'This is impossible: it has begun.',
      SLOT_CANCELLED: 'This is impossible: this slot is cancelled.',
      ALREADY_SIGNED_UP: 'This participant has a place here already.',
      NOTHING_TO_HAND_OVER: 'This is impossible: the place is no longer there.',
      NO_ROOM_FOR_COMPANION: 'This is impossible: there is no place for the companion.',
    },
    refusedOtherwise: 'This is impossible at the moment.',
    unknown: 'We cannot tell at the moment what this does to others.',
    otherwiseNow: 'Something has changed in the meantime. Nothing has been done yet. Look at what happens now.',
    doGive: (mailed) => withMails('Give the place', mailed, 'and send', 'emails', 'email'),
    doGiveOver: (mailed) => withMails('Give a place above the capacity', mailed, 'and send', 'emails', 'email'),
    doMove: (mailed) => withMails('Move', mailed, 'and send', 'emails', 'email'),
    doWithdraw: (mailed) => withMails('Yes, withdraw', mailed, 'and send', 'emails', 'email'),
    no: 'Cancel',
    given: (name, where, when) => `${name} has a place in ${where}, ${when}.`,
    moved: (name, where, when) => `${name} has been moved to ${where}, ${when}.`,
    withdrawn: (name) => `${name} has been withdrawn.`,
    pending: 'It is stored. The decision follows in a moment.',
  },
});

/** What a button does, with how many emails it sends. */
export function withMails(act: string, mailed: number | undefined, and: string, many: string, one: string): string {
  return mailed ? `${act} ${and} ${mailed} ${mailed === 1 ? one : many}` : act;
}
