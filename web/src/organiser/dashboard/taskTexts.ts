import { countOf, number } from '../../language/format.ts';
import { texts } from '../../language/language.ts';

const waitNl = (count: number) => `${count} ${count === 1 ? 'wacht' : 'wachten'}`;
const peopleNl = (count: number) => countOf(count, 'persoon', 'mensen', 'nl');
const peopleEn = (count: number) => countOf(count, 'person', 'people', 'en');
const both = (a: string | false, b: string | false, and: string) => [a, b].filter(Boolean).join(` ${and} `);

/** Names of organisations with their numbers of places: "Zeist 4, Houten 3". */
type Shares = string;

export const taskTexts = texts({
  nl: {
    title: 'Wat nu?',
    order: 'Het dringendste staat bovenaan',
    open: (count: number) => `${count} open`,
    toDo: (count: number) => `, ${countOf(count, 'ding', 'dingen', 'nl')} te doen`,
    putOff: (count: number) => `${count} uitgesteld`,
    nothing: 'Er is nu niets dat je moet doen.',
    allLater: 'De rest is uitgesteld.',
    now: 'Nu',
    today: (time: string) => `Vandaag ${time}`,
    tomorrow: (time: string) => `Morgen ${time}`,
    later: 'Uitstellen',
    laterThan: (task: string) => `Uitstellen: ${task}`,
    untilWhen: (moment: string) => `Uitgesteld tot ${moment}.`,
    again: 'Nu tonen',
    showAll: (count: number) => `Toon alle ${count}`,
    showFewer: 'Toon alleen de dringendste',
    brief: {
      over: (over: number) => `${over} te veel`,
      waiting: (waiting: number) => `vol, ${waitNl(waiting)}`,
      noWaitingList: 'vol, geen wachtlijst',
      almostEmpty: (days: number): string => (days === 0 ? 'vandaag, bijna leeg' : 'morgen, bijna leeg'),
      concentrated: (count: number) => `${count} org.: helft`,
      quotaEnds: 'maximum vervalt',
      noMeetingPoint: 'geen verzamelpunt',
    },
    overCapacity: (session: string, over: number) =>
      over === 1
        ? `${session}: 1 persoon meer dan er plekken zijn`
        : `${session}: ${over} mensen meer dan er plekken zijn`,
    overCapacityWhy: (confirmed: number, capacity: number) =>
      `${countOf(confirmed, 'plek', 'plekken', 'nl')} gegeven, de capaciteit is ${capacity}. Niemand is zijn plek kwijt.`,
    overCapacityAct: 'Kies een oplossing',
    mails: (count: number) => (count === 1 ? '1 mail komt niet aan' : `${number(count, 'nl')} mails komen niet aan`),
    mailsWhy: (stuck: number, givenUp: number) =>
      `${both(stuck > 0 && `${stuck} ${stuck === 1 ? 'blijft' : 'blijven'} hangen`, givenUp > 0 && `${givenUp} ${givenUp === 1 ? 'is' : 'zijn'} opgegeven`, 'en')}. Deze mensen weten niet wat er over hun plek is besloten.`,
    mailsAct: 'Bekijk de mails',
    draft: 'Het congres is nog een concept',
    opensAt: (moment: string, isPast: boolean) =>
      isPast ? `Inschrijven zou al open zijn sinds ${moment}.` : `Inschrijven gaat open op ${moment}.`,
    draftAct: 'Naar publiceren',
    noSlots: 'Er staan geen tijdstippen in het programma',
    noSlotsAct: 'Programma importeren',
    nobodyListed: 'Er staat niemand op de deelnemerslijst',
    nobodyListedAct: 'Deelnemers importeren',
    noMeetingPoint: (session: string, others: number) =>
      others === 0
        ? `${session}: geen verzamelpunt`
        : `${session} en ${others === 1 ? '1 ander tijdstip' : `${others} andere tijdstippen`}: geen verzamelpunt`,
    noMeetingPointWhy: 'Mensen zien nu niet waar ze moeten zijn.',
    noMeetingPointAct: 'Vul het in',
    waiting: (session: string, waiting: number) => `${session}: vol, ${waitNl(waiting)}`,
    waitingWhy: (moment: string, capacity: number) =>
      `${moment}. Bekijk wie een plek krijgt bij meer dan ${countOf(capacity, 'plek', 'plekken', 'nl')}.`,
    waitingAct: 'Bekijk wat als',
    noWaitingList: (session: string) => `${session}: vol, en zonder wachtlijst`,
    noWaitingListWhy: 'Wie nu komt, wordt geweigerd.',
    noWaitingListAct: 'Pas het tijdstip aan',
    almostEmpty: (session: string, days: number, part: number) =>
      `${session} begint ${days === 0 ? 'vandaag' : 'morgen'} en is voor ${part}% bezet`,
    almostEmptyWhy: (confirmed: number, capacity: number) =>
      `${confirmed} van ${countOf(capacity, 'plek', 'plekken', 'nl')}.`,
    almostEmptyAct: 'Bekijk het tijdstip',
    concentrated: (session: string, count: number) =>
      count === 1
        ? `1 organisatie heeft de helft van ${session}`
        : `${count} organisaties hebben de helft van ${session}`,
    concentratedWhy: (shares: Shares, confirmed: number) =>
      `${shares} van ${countOf(confirmed, 'plek', 'plekken', 'nl')}. Er geldt geen maximum per organisatie.`,
    concentratedAct: 'Bekijk verdeling',
    quotaEnds: (session: string) => `${session}: het maximum per organisatie vervalt`,
    quotaEndsWhy: (moment: string, waiting: number) =>
      `Op ${moment}. ${waiting === 0 ? 'Er wacht niemand.' : `Wie wacht, schuift dan door: ${peopleNl(waiting)}.`}`,
    quotaEndsAct: 'Bekijk het tijdstip',
    closes: (free: number) =>
      `Inschrijven sluit en er ${free === 1 ? 'is' : 'zijn'} nog ${countOf(free, 'plek', 'plekken', 'nl')} vrij`,
    closesWhy: (moment: string) => `Inschrijven kan tot ${moment}.`,
    closesAct: 'Pas de periode aan',
  },
  en: {
    title: 'What now?',
    order: 'The most urgent comes first',
    open: (count) => `${count} open`,
    toDo: (count) => `, ${countOf(count, 'thing', 'things', 'en')} to do`,
    putOff: (count) => `${count} put off`,
    nothing: 'There is nothing you have to do now.',
    allLater: 'The rest has been put off.',
    now: 'Now',
    today: (time) => `Today ${time}`,
    tomorrow: (time) => `Tomorrow ${time}`,
    later: 'Put off',
    laterThan: (task) => `Put off: ${task}`,
    untilWhen: (moment) => `Put off until ${moment}.`,
    again: 'Show now',
    showAll: (count) => `Show all ${count}`,
    showFewer: 'Show only the most urgent',
    brief: {
      over: (over) => `${over} too many`,
      waiting: (waiting) => `full, ${waiting} waiting`,
      noWaitingList: 'full, no waiting list',
      almostEmpty: (days) => (days === 0 ? 'today, almost empty' : 'tomorrow, almost empty'),
      concentrated: (count) => `${count} org.: half`,
      quotaEnds: 'limit ends',
      noMeetingPoint: 'no meeting point',
    },
    overCapacity: (session, over) => `${session}: ${peopleEn(over)} more than there are places`,
    overCapacityWhy: (confirmed, capacity) =>
      `${countOf(confirmed, 'place', 'places', 'en')} given, the capacity is ${capacity}. Nobody has lost a place.`,
    overCapacityAct: 'Choose a solution',
    mails: (count) => (count === 1 ? '1 email does not arrive' : `${number(count, 'en')} emails do not arrive`),
    mailsWhy: (stuck, givenUp) =>
      `${both(stuck > 0 && `${stuck} stuck`, givenUp > 0 && `${givenUp} given up`, 'and')}. These people do not know what was decided about their place.`,
    mailsAct: 'Look at the emails',
    draft: 'The congress is still a draft',
    opensAt: (moment, isPast) =>
      isPast ? `Sign-up would have been open since ${moment}.` : `Sign-up opens on ${moment}.`,
    draftAct: 'Go to publishing',
    noSlots: 'There are no slots in the programme',
    noSlotsAct: 'Import the programme',
    nobodyListed: 'Nobody is on the list of participants',
    nobodyListedAct: 'Import participants',
    noMeetingPoint: (session, others) =>
      others === 0
        ? `${session}: no meeting point`
        : `${session} and ${others === 1 ? '1 other slot' : `${others} other slots`}: no meeting point`,
    noMeetingPointWhy: 'People do not see where they have to be.',
    noMeetingPointAct: 'Fill it in',
    waiting: (session, waiting) => `${session}: full, ${waiting} waiting`,
    waitingWhy: (moment, capacity) => `${moment}. See who would get a place if there were more than ${capacity}.`,
    waitingAct: 'See what if',
    noWaitingList: (session) => `${session}: full, without a waiting list`,
    noWaitingListWhy: 'Whoever comes now is refused.',
    noWaitingListAct: 'Change the slot',
    almostEmpty: (session, days, part) => `${session} begins ${days === 0 ? 'today' : 'tomorrow'} and is ${part}% full`,
    almostEmptyWhy: (confirmed, capacity) => `${confirmed} of ${countOf(capacity, 'place', 'places', 'en')}.`,
    almostEmptyAct: 'Look at the slot',
    concentrated: (session, count) =>
      count === 1 ? `1 organisation has half of ${session}` : `${count} organisations have half of ${session}`,
    concentratedWhy: (shares, confirmed) =>
      `${shares} of ${countOf(confirmed, 'place', 'places', 'en')}. There is no limit per organisation.`,
    concentratedAct: 'See who has the places',
    quotaEnds: (session) => `${session}: the limit per organisation ends`,
    quotaEndsWhy: (moment, waiting) =>
      `On ${moment}. ${waiting === 0 ? 'Nobody is waiting.' : `Those who wait may then get a place: ${peopleEn(waiting)}.`}`,
    quotaEndsAct: 'Look at the slot',
    closes: (free) => `Sign-up closes and ${countOf(free, 'place', 'places', 'en')} ${free === 1 ? 'is' : 'are'} free`,
    closesWhy: (moment) => `Sign-up is possible until ${moment}.`,
    closesAct: 'Change the period',
  },
});
