import { countOf } from '../../language/format.ts';
import { texts } from '../../language/language.ts';
import type { Part } from './attention.ts';
import type { PromiseName } from './look.ts';

type Numbers = Record<PromiseName, number | undefined>;

const said = (number: number | undefined) => number ?? '?';

const inDutch = ({ tooMany, lost, twice }: Numbers) =>
  `${said(tooMany)} te veel, ${said(lost)} kwijt, ${said(twice)} dubbel`;

const inEnglish = ({ tooMany, lost, twice }: Numbers) =>
  `${said(tooMany)} too many, ${said(lost)} lost, ${said(twice)} twice`;

export const statusTexts = texts({
  nl: {
    title: 'Status',
    kept: (numbers: Numbers) => `Alles klopt: ${inDutch(numbers)}.`,
    broken: (numbers: Numbers) => `Er klopt iets niet: ${inDutch(numbers)}.`,
    unknown: (numbers: Numbers) => `We weten nog niet of alles klopt: ${inDutch(numbers)}.`,
    brokenAdvice: 'Meld dit aan wie Meedoen voor jullie beheert. Die kan precies nagaan waar het misging.',
    unknownAdvice: 'Een deel van Meedoen antwoordt even niet. We blijven vragen.',
    looked: (moment: string) => `Laatst gekeken om ${moment} uur. We kijken elke 10 seconden opnieuw.`,
    stale: 'We krijgen nu geen antwoord. Wat hier staat, is van de laatste keer dat het lukte.',
    lookNow: 'Kijk nu',
    promises: 'Wat we beloven',
    wrong: 'Dit klopt niet.',
    words: {
      tooMany: 'te veel',
      lost: 'kwijt',
      twice: 'dubbel',
      atTheSameTime: 'op twee plekken tegelijk',
      idle: 'plekken onnodig vrij',
      notTheirDay: 'op een verkeerde dag',
      afterTheStart: 'wachtend op iets dat al begonnen is',
      contradicting: 'niet overal gelijk',
    } satisfies Record<PromiseName, string> as Record<PromiseName, string>,
    meanings: {
      tooMany:
        'Plekken die er niet zijn, maar toch zijn gegeven. Maakten jullie het aantal plekken kleiner en hield iemand ' +
        'een plek, dan telt dat niet mee.',
      lost: 'Inschrijvingen die al langer dan een minuut op antwoord wachten, en besluiten waar geen mail bij hoort.',
      twice: 'Mensen die twee keer in hetzelfde tijdstip staan.',
      atTheSameTime:
        'Hoe vaak iemand twee plekken kreeg die elkaar overlappen. Hebben jullie zelf een tijd verschoven, dan telt ' +
        'dat niet mee.',
      idle: 'Mensen die wachten terwijl er voor hen een plek vrij is.',
      notTheirDay:
        'Plekken die iemand kreeg op een dag waarop die er niet bij mag zijn. Hebben jullie daarna de dag of de lijst ' +
        'veranderd, dan telt dat niet mee.',
      afterTheStart: 'Mensen die nog wachten op een plek bij iets dat al begonnen is.',
      contradicting: 'Tijdstippen waarover twee delen van Meedoen langer dan tien seconden iets anders zeggen.',
    } satisfies Record<PromiseName, string> as Record<PromiseName, string>,
    overbooked: (places: number) =>
      places === 1
        ? '1 plek is met opzet boven de capaciteit gegeven. Dat is geen fout.'
        : `${places} plekken zijn met opzet boven de capaciteit gegeven. Dat is geen fout.`,
    slotOverbooked: (places: number) =>
      places === 1 ? '1 plek boven de capaciteit' : `${places} plekken boven de capaciteit`,
    overbookedTitle: 'Met opzet boven de capaciteit',
    where: 'Waar het niet klopt',
    slotTooMany: (places: number) => (places === 1 ? '1 plek te veel' : `${places} plekken te veel`),
    slotLost: (signups: number) =>
      signups === 1 ? '1 inschrijving zonder antwoord' : `${signups} inschrijvingen zonder antwoord`,
    slotContradicts: 'niet overal staat hetzelfde',
    unknownSlot: 'Onbekend tijdstip',
    attention: 'Wat nu aandacht vraagt',
    nothing: 'Er hoeft nu niets te gebeuren.',
    parts: {
      signups: 'Inschrijven',
      places: 'Het verdelen van plekken',
      mails: 'Het versturen van mail',
    } satisfies Record<Part, string> as Record<Part, string>,
    away: (part: string) => `${part} antwoordt niet. Duurt dit langer dan een minuut, meld het dan aan de beheerder.`,
    eventsAway: 'De berichten tussen de delen van Meedoen liggen stil. Wat je doet, komt later aan.',
    unpublished: (part: string, events: number, seconds: number) =>
      `${part}: ${events === 1 ? '1 bericht wacht' : `${events} berichten wachten`} al ${seconds} seconden op bezorging.`,
    deadLetters: (events: number) =>
      events === 1
        ? '1 bericht kon niet worden verwerkt en is bewaard als onbestelbaar bericht (dead letter). Meld dit aan de beheerder.'
        : `${events} berichten konden niet worden verwerkt en zijn bewaard als onbestelbare berichten (dead letters). Meld dit aan de beheerder.`,
    mailLate: (mails: number, minutes: number) =>
      mails === 1
        ? `1 mail wacht al ${countOf(minutes, 'minuut', 'minuten', 'nl')} op verzending.`
        : `${mails} mails wachten op verzending, de oudste al ${countOf(minutes, 'minuut', 'minuten', 'nl')}.`,
    mailStuck: (mails: number) => (mails === 1 ? '1 mail blijft hangen.' : `${mails} mails blijven hangen.`),
    mailGivenUp: (mails: number) => (mails === 1 ? '1 mail is opgegeven.' : `${mails} mails zijn opgegeven.`),
    toMails: 'Bekijk de mail',
  },
  en: {
    title: 'Status',
    kept: (numbers) => `Everything is right: ${inEnglish(numbers)}.`,
    broken: (numbers) => `Something is wrong: ${inEnglish(numbers)}.`,
    unknown: (numbers) => `We do not know yet whether everything is right: ${inEnglish(numbers)}.`,
    brokenAdvice: 'Tell whoever runs Meedoen for you. They can find out exactly where it went wrong.',
    unknownAdvice: 'Part of Meedoen is not answering at the moment. We keep asking.',
    looked: (moment) => `Last checked at ${moment}. We check again every 10 seconds.`,
    stale: 'There is no answer at the moment. What you see is from the last time there was one.',
    lookNow: 'Check now',
    promises: 'What we promise',
    wrong: 'This is wrong.',
    words: {
      tooMany: 'too many',
      lost: 'lost',
      twice: 'twice',
      atTheSameTime: 'in two places at once',
      idle: 'free places not given',
      notTheirDay: 'on a day that is not theirs',
      afterTheStart: 'waiting for a session that has begun',
      contradicting: 'contradictory',
    },
    meanings: {
      tooMany:
        'Places that were given but do not exist. If you lowered the number of places and somebody kept theirs, that ' +
        'does not count.',
      lost: 'Sign-ups that have been waiting for an answer for more than a minute, and decisions without an email.',
      twice: 'People who are in the same slot twice.',
      atTheSameTime:
        'Occasions on which somebody was given two places that overlap. If you moved a slot yourselves, that does not count.',
      idle: 'People who are waiting although there is a free place for them.',
      notTheirDay:
        'Places that somebody was given on a day on which they may not take part. If you changed the day or the list ' +
        'afterwards, that does not count.',
      afterTheStart: 'People who are still waiting for a place in a session that has begun.',
      contradicting: 'Slots for which two parts of Meedoen have reported different numbers for more than ten seconds.',
    },
    overbooked: (places) =>
      places === 1
        ? '1 place was given above the capacity on purpose. That is no fault.'
        : `${places} places were given above the capacity on purpose. That is no fault.`,
    slotOverbooked: (places) => (places === 1 ? '1 place above the capacity' : `${places} places above the capacity`),
    overbookedTitle: 'Above the capacity on purpose',
    where: 'Where it is wrong',
    slotTooMany: (places) => (places === 1 ? '1 place too many' : `${places} places too many`),
    slotLost: (signups) => (signups === 1 ? '1 sign-up without an answer' : `${signups} sign-ups without an answer`),
    slotContradicts: 'numbers differ between parts',
    unknownSlot: 'Unknown slot',
    attention: 'What needs attention now',
    nothing: 'Nothing needs to be done now.',
    parts: {
      signups: 'Signing up',
      places: 'Giving out places',
      mails: 'Sending email',
    },
    away: (part) => `${part} is not answering. If this lasts more than a minute, tell whoever runs Meedoen.`,
    eventsAway: 'Messages between the parts of Meedoen are not being delivered. What you do takes effect later.',
    unpublished: (part, events, seconds) =>
      `${part}: ${events === 1 ? '1 message has' : `${events} messages have`} been waiting for ${seconds} seconds.`,
    deadLetters: (events) =>
      events === 1
        ? '1 message could not be processed and was kept as a dead letter. Tell whoever runs Meedoen.'
        : `${events} messages could not be processed and were kept as dead letters. Tell whoever runs Meedoen.`,
    mailLate: (mails, minutes) =>
      mails === 1
        ? `1 email has been waiting to be sent for ${countOf(minutes, 'minute', 'minutes', 'en')}.`
        : `${mails} emails are waiting to be sent, the oldest for ${countOf(minutes, 'minute', 'minutes', 'en')}.`,
    mailStuck: (mails) => (mails === 1 ? '1 email is stuck.' : `${mails} emails are stuck.`),
    mailGivenUp: (mails) => (mails === 1 ? '1 email was given up.' : `${mails} emails were given up.`),
    toMails: 'Look at the email',
  },
});
