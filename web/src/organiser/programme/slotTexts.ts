import type { WhatIf } from '../../api/types.ts';
import { countOf } from '../../language/format.ts';
import { texts } from '../../language/language.ts';
import { placesEn, placesNl, slotsEn, slotsNl } from './counts.ts';
import type { SlotField, SlotMistake } from './slotFields.ts';

const peopleNl = (count: number) => (count === 1 ? '1 deelnemer' : `${count} deelnemers`);
const peopleEn = (count: number) => (count === 1 ? '1 participant' : `${count} participants`);

const mailedNl = (count: number) => `${peopleNl(count)} ${count === 1 ? 'krijgt' : 'krijgen'} mail`;
const mailedEn = (count: number) => `${peopleEn(count)} ${count === 1 ? 'is' : 'are'} emailed`;

function movesNl(time: boolean, place: boolean): string {
  const what = [time && 'de nieuwe tijd', place && 'het nieuwe verzamelpunt'].filter(Boolean).join(' en ');
  return `Wie een plek heeft of wacht, krijgt mail over ${what}. Niemand verliest een plek.`;
}

function movesEn(time: boolean, place: boolean): string {
  const what = [time && 'the new time', place && 'the new meeting point'].filter(Boolean).join(' and ');
  return `Everybody with a place or on the waiting list is emailed about ${what}. Nobody loses a place.`;
}

export const slotTexts = texts({
  nl: {
    isCancelled: 'Dit tijdstip is afgelast. Dat kun je niet terugdraaien; maak zo nodig een nieuw tijdstip.',
    cancelledMeanwhile: 'Dit tijdstip is intussen afgelast.',
    restart: 'Maak hier een nieuw tijdstip van',
    fields: {
      day: 'Dag',
      from: 'Van',
      to: 'Tot',
      endDay: 'Einddag',
      place: 'Verzamelpunt',
      placeEn: 'Verzamelpunt in het Engels',
      latitude: 'Breedtegraad',
      longitude: 'Lengtegraad',
      capacity: 'Plekken',
      waitingList: 'Met wachtlijst',
      perOrganisation: 'Maximum per organisatie',
      quotaUntil: 'Dat maximum geldt tot',
      setAside: 'Apart gezette plekken',
      setAsideUntil: 'Vrijgeven op',
    } as Record<SlotField, string>,
    noLimit: 'Leeg: geen maximum',
    noEnd: 'Leeg: zonder einde',
    setAsideHelp: 'Voor begeleiders en gasten: alleen jullie geven ze. Voor anderen zijn ze niet vrij.',
    setAsideNoEnd: 'Wat dan over is, gaat naar de wachtlijst. Leeg: ze blijven apart staan',
    slider: 'Plekken: schuiven laat zien wat er gebeurt',
    sliderNow: (count: number) => `${count} nu`,
    sliderEverybody: (count: number) => `${count}: iedereen`,
    sliderValue: (count: number, whatIf?: WhatIf) =>
      whatIf ? `${placesNl(count)}; ${mailedNl(whatIf.mailed)}` : placesNl(count),
    mistakes: {
      needed: 'Vul dit in.',
      whole: 'Vul een heel getal in.',
      noSuchTime: 'Deze tijd bestaat niet: de klok gaat dan een uur vooruit.',
      endsFirst: 'Het einde ligt niet na het begin.',
      degrees: 'Vul graden in, zoals 52,0907.',
      bothDegrees: 'Vul breedtegraad en lengtegraad allebei in, of geen van beide.',
      untilWhat: 'Vul in hoeveel er per organisatie mogen komen.',
      moreThanPlaces: 'Je kunt niet meer plekken apart zetten dan er zijn.',
      setAsideUntilWhat: 'Vul in hoeveel plekken er apart staan.',
    } as Record<SlotMistake, string>,
    effect: 'Als je dit opslaat',
    numbers: (confirmed: number, waiting: number) =>
      `Nu ${confirmed === 1 ? 'heeft 1 deelnemer' : `hebben ${confirmed} deelnemers`} een plek en ` +
      `${waiting === 1 ? 'wacht er 1' : `wachten er ${waiting}`}.`,
    numbersUnknown: 'We weten nu niet hoeveel mensen een plek hebben of wachten.',
    moves: movesNl,
    otherDay: 'Wie wacht en op de nieuwe dag niet mag komen, wordt overgeslagen en krijgt daar mail over.',
    promoted: (count: number) =>
      `Hoogstens ${peopleNl(count)} van de wachtlijst ${count === 1 ? 'krijgt' : 'krijgen'} meteen een plek, en mail daarover.`,
    tooMany: (count: number) =>
      `Er ${count === 1 ? 'is' : 'zijn'} dan ${countOf(count, 'plek', 'plekken', 'nl')} te veel gegeven. Iedereen houdt een plek; er komt niemand bij tot er ruimte is.`,
    closesWaitingList: 'Er kan niemand meer bij op de wachtlijst. Wie al wacht, blijft wachten.',
    changesQuota: 'Wie boven het maximum zit, houdt een plek.',
    changesSetAside: (count: number) =>
      count === 0
        ? 'Er staan dan geen plekken apart: wat over is, is voor iedereen. Niemand verliest een plek.'
        : `${placesNl(count)} ${count === 1 ? 'staat' : 'staan'} dan apart. Wie al een plek heeft, houdt die.`,
    setAsideLeft: (count: number) => `Daarvan ${count === 1 ? 'is er' : 'zijn er'} dan nog ${count} te geven.`,
    setAsideEnds: (count: number) =>
      count === 0
        ? 'Als ze niet meer apart staan, verandert er niets voor wie wacht, zoals het er nu voor staat.'
        : `Als ze niet meer apart staan, ${count === 1 ? 'krijgt 1 deelnemer' : `krijgen ${count} deelnemers`} een plek, zoals het er nu voor staat.`,
    quotaEnds: (count: number) =>
      count === 0
        ? 'Als dat maximum vervalt, verandert er niets, zoals het er nu voor staat.'
        : `Als dat maximum vervalt, ${count === 1 ? 'krijgt 1 deelnemer' : `krijgen ${count} deelnemers`} een plek, zoals het er nu voor staat.`,
    nobodyMailed: 'Niemand krijgt hierover mail.',
    save: (mailed: number | undefined) => (mailed ? `Opslaan en hoogstens ${peopleNl(mailed)} mailen` : 'Opslaan'),
    saveExactly: (mailed: number) => (mailed ? `Opslaan en ${peopleNl(mailed)} mailen` : 'Opslaan'),
    saved: 'Het tijdstip is opgeslagen.',
    doorList: (people: number | undefined) => (people === undefined ? 'Deurlijst' : `Deurlijst (${people})`),
    door: 'Aan de deur',
    copy: 'Maak een kopie van dit tijdstip',
    newTitle: 'Nieuw tijdstip',
    add: 'Tijdstip toevoegen',
    added: 'Het tijdstip staat in het programma.',
    nobodyMailedOfNew: 'Het tijdstip staat meteen in het programma. Niemand krijgt er mail over.',
    cancel: 'Dit tijdstip afgelasten',
    askCancel: (title: string) => `${title}: dit tijdstip afgelasten?`,
    mailedOf: (mailed: number) => (mailed ? `${mailedNl(mailed)}.` : 'Niemand krijgt mail.'),
    mailedAtMost: (mailed: number) => (mailed ? `Hoogstens ${mailedNl(mailed)}.` : 'Niemand krijgt mail.'),
    cancelEffect: (confirmed: number, waiting: number) =>
      confirmed + waiting === 0
        ? 'Niemand heeft een plek of wacht. Er gaat geen mail uit.'
        : `${peopleNl(confirmed)} met een plek en ${waiting} op de wachtlijst krijgen mail dat het niet doorgaat.`,
    cancelEffectUnknown: 'Iedereen met een plek of op de wachtlijst krijgt mail dat het niet doorgaat.',
    cancelEffectTitle: 'Als je dit afgelast',
    cancelHelp: 'De reden staat in de mail en op de pagina’s. Je kunt dit niet ongedaan maken.',
    reason: 'Waarom gaat het niet door?',
    reasonHelp: 'Iedereen kan dit lezen. Noem geen namen van deelnemers.',
    reasonEn: 'De reden in het Engels',
    reasonEnHelp: 'Laat je dit leeg, dan ziet iedereen de Nederlandse tekst.',
    yesCancel: (mailed: number | undefined) =>
      mailed ? `Ja, afgelasten en ${peopleNl(mailed)} mailen` : 'Ja, afgelasten',
    cancelSession: 'Deze activiteit afgelasten',
    askCancelSession: (title: string) => `${title}: alle tijdstippen afgelasten?`,
    slotsAhead: (slots: number) =>
      `${slotsNl(slots)} die nog niet begonnen ${slots === 1 ? 'is, gaat niet door' : 'zijn, gaan niet door'}.`,
    signupsEnd: (confirmed: number, waiting: number) =>
      confirmed + waiting === 0
        ? 'Er is nog geen inschrijving. Niemand krijgt mail.'
        : `${placesNl(confirmed)} en ${countOf(waiting, 'plaats', 'plaatsen', 'nl')} op de wachtlijst vervallen. Iedereen die daar staat, krijgt per tijdstip een mail.`,
    yesCancelSession: (mailed: number | undefined) =>
      mailed ? `Ja, alles afgelasten en hoogstens ${peopleNl(mailed)} mailen` : 'Ja, alles afgelasten',
    sessionCancelled: 'De activiteit is afgelast.',
    noCancel: 'Nee, toch niet',
    notCancelled: 'Iemand anders veranderde dit tijdstip intussen. Het is niet afgelast. Kijk wat er nu staat.',
    nowCancelled: 'Het tijdstip is afgelast.',
  },
  en: {
    isCancelled: 'This slot is cancelled. That cannot be undone; add a new slot if you need one.',
    cancelledMeanwhile: 'This slot was cancelled in the meantime.',
    restart: 'Make a new slot of this',
    fields: {
      day: 'Day',
      from: 'From',
      to: 'Until',
      endDay: 'End day',
      place: 'Meeting point in Dutch',
      placeEn: 'Meeting point in English',
      latitude: 'Latitude',
      longitude: 'Longitude',
      capacity: 'Places',
      waitingList: 'With a waiting list',
      perOrganisation: 'Limit per organisation',
      quotaUntil: 'That limit ends',
      setAside: 'Places set aside',
      setAsideUntil: 'Release on',
    } as Record<SlotField, string>,
    noLimit: 'Empty: no limit',
    noEnd: 'Empty: no end',
    setAsideHelp: 'For hosts and guests: only you give them. For everybody else they are not free.',
    setAsideNoEnd: 'Those that are left then go to the waiting list. Empty: they stay set aside',
    slider: 'Places: moving shows what happens',
    sliderNow: (count) => `${count} now`,
    sliderEverybody: (count) => `${count}: everybody`,
    sliderValue: (count, whatIf) => (whatIf ? `${placesEn(count)}; ${mailedEn(whatIf.mailed)}` : placesEn(count)),
    mistakes: {
      needed: 'Fill this in.',
      whole: 'Enter a whole number.',
      noSuchTime: 'This time does not exist: clocks go forward one hour then.',
      endsFirst: 'The end is not after the start.',
      degrees: 'Enter degrees, such as 52.0907.',
      bothDegrees: 'Enter both latitude and longitude, or neither.',
      untilWhat: 'Enter how many of one organisation may come.',
      moreThanPlaces: 'You cannot set more places aside than there are.',
      setAsideUntilWhat: 'Enter how many places are set aside.',
    } as Record<SlotMistake, string>,
    effect: 'If you save this',
    numbers: (confirmed, waiting) =>
      `At present ${peopleEn(confirmed)} ${confirmed === 1 ? 'has' : 'have'} a place and ${waiting} ${waiting === 1 ? 'is' : 'are'} waiting.`,
    numbersUnknown: 'We cannot tell at the moment how many people have a place or are waiting.',
    moves: movesEn,
    otherDay: 'Whoever waits and may not come on the new day is skipped, and is informed.',
    promoted: (count) => `At most ${peopleEn(count)} on the waiting list get a place at once, with an email.`,
    tooMany: (count) =>
      `That is ${count} fewer than were given. Everybody keeps their place; nobody is added until there is room.`,
    closesWaitingList: 'Nobody can join the waiting list any more. Whoever is on it stays on it.',
    changesQuota: 'Whoever is above the limit keeps their place.',
    changesSetAside: (count) =>
      count === 0
        ? 'No places are set aside then: those that are left are for everybody. Nobody loses a place.'
        : `${placesEn(count)} ${count === 1 ? 'is' : 'are'} set aside then. Whoever has a place keeps it.`,
    setAsideLeft: (count) => `Of these, ${count} ${count === 1 ? 'is' : 'are'} left to give.`,
    setAsideEnds: (count) =>
      count === 0
        ? 'When they are no longer set aside, nothing changes for those who wait as things are now.'
        : `When they are no longer set aside, ${count === 1 ? '1 participant gets' : `${count} participants get`} a place as things are now.`,
    quotaEnds: (count) =>
      count === 0
        ? 'When that limit ends, nothing changes as things are now.'
        : `When that limit ends, ${count === 1 ? '1 participant gets' : `${count} participants get`} a place as things are now.`,
    nobodyMailed: 'Nobody is emailed about this.',
    save: (mailed) => (mailed ? `Save and email at most ${peopleEn(mailed)}` : 'Save'),
    saveExactly: (mailed) => (mailed ? `Save and email ${peopleEn(mailed)}` : 'Save'),
    saved: 'The slot has been saved.',
    doorList: (people) => (people === undefined ? 'Door list' : `Door list (${people})`),
    door: 'At the door',
    copy: 'Make a copy of this slot',
    newTitle: 'New slot',
    add: 'Add the slot',
    added: 'The slot is in the programme.',
    nobodyMailedOfNew: 'The slot is in the programme at once. Nobody is emailed about it.',
    cancel: 'Cancel this slot',
    askCancel: (title) => `${title}: cancel this slot?`,
    mailedOf: (mailed) => (mailed ? `${mailedEn(mailed)}.` : 'Nobody is emailed.'),
    mailedAtMost: (mailed) => (mailed ? `At most ${mailedEn(mailed)}.` : 'Nobody is emailed.'),
    cancelEffect: (confirmed, waiting) =>
      confirmed + waiting === 0
        ? 'Nobody has a place or waits. No email is sent.'
        : `${peopleEn(confirmed)} with a place and ${waiting} on the waiting list are emailed that it is cancelled.`,
    cancelEffectUnknown: 'Everybody with a place or on the waiting list is emailed that it is cancelled.',
    cancelEffectTitle: 'If you cancel this',
    cancelHelp: 'The reason is in the email and on the pages. This cannot be undone.',
    reason: 'Why is it cancelled? (in Dutch)',
    reasonHelp: 'Everybody can read this. Do not name participants.',
    reasonEn: 'The reason in English',
    reasonEnHelp: 'If you leave this empty, everybody sees the Dutch text.',
    yesCancel: (mailed) => (mailed ? `Yes, cancel and email ${peopleEn(mailed)}` : 'Yes, cancel'),
    cancelSession: 'Cancel this session',
    askCancelSession: (title) => `${title}: cancel all slots?`,
    slotsAhead: (slots) =>
      `${slotsEn(slots)} that ${slots === 1 ? 'has' : 'have'} not begun ${slots === 1 ? 'is' : 'are'} cancelled.`,
    signupsEnd: (confirmed, waiting) =>
      confirmed + waiting === 0
        ? 'Nobody has signed up yet. Nobody is emailed.'
        : `${placesEn(confirmed)} and ${countOf(waiting, 'position', 'positions', 'en')} on waiting lists end. Everybody there is emailed for each slot.`,
    yesCancelSession: (mailed) =>
      mailed ? `Yes, cancel all of it and email at most ${peopleEn(mailed)}` : 'Yes, cancel all of it',
    sessionCancelled: 'The session is cancelled.',
    noCancel: 'No, keep it',
    notCancelled: 'Somebody else has changed this slot in the meantime. It is not cancelled. Look at what it says now.',
    nowCancelled: 'The slot is cancelled.',
  },
});
