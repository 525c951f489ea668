// Longer than 250 lines because each decision has a sentence of its own, in two languages.
import { texts } from '../../../language/language.ts';

type ByReason = Record<string, (name: string, other: string) => string>;

/** Sentences to read out on the phone. `name` is the person's, `slot` and `other` are slots with their time. */
export const storyTexts = texts({
  nl: {
    title: 'Het hele verhaal',
    show: 'Toon',
    shows: { all: 'Alles', mails: 'Alleen mails' },
    nothing: 'Er is nog niets gevraagd.',
    noMails: 'Er is nog niets gemaild.',
    moment: (day: string, time: string) => `Op ${day} om ${time}`,
    slot: (title: string, day: string, time: string) => `“${title}” (${day}, ${time})`,
    unknownSlot: 'een tijdstip dat er niet meer is',
    asked: (when: string, name: string, slot: string) => `${when} vroeg ${name} een plek bij ${slot}.`,
    askedTogether: (when: string, name: string, slot: string) =>
      `${when} vroeg ${name} samen met een collega een plek bij ${slot}.`,
    undecided: 'Daarover is nog niet beslist.',
    onlyLast: 'Wat daarop als eerste besloten is, is niet bewaard.',
    atOnce: (name: string) => `Er was een plek vrij, en ${name} kreeg die meteen.`,
    atOnceTogether: 'Er waren twee plekken vrij, en ze kregen die meteen.',
    full: (capacity: number) =>
      capacity === 1 ? 'De enige plek was toen vergeven.' : `Alle ${capacity} plekken waren toen vergeven.`,
    fullOrAwaited: (capacity: number) =>
      capacity === 1
        ? 'De enige plek was toen vergeven, of ging eerst naar wie al wachtte.'
        : `De ${capacity} plekken waren toen vergeven, of gingen eerst naar wie al wachtte.`,
    noneFree: 'Er was toen geen plek vrij.',
    noTwoFree: 'Er waren toen geen twee plekken vrij.',
    waits: (name: string, position: number | undefined) =>
      position ? `${name} kwam als nummer ${position} op de wachtlijst.` : `${name} kwam op de wachtlijst.`,
    heldBack: {
      QUOTA: (name: string) => `Van de organisatie van ${name} kwamen toen al zoveel mensen als er mogen komen.`,
      NOT_THEIR_DAY: (name: string) => `Volgens de lijst doet ${name} die dag niet mee.`,
    } as ByReason,
    refused: (name: string) => `${name} kreeg geen plek.`,
    refusal: {
      FULL: () => 'Alles was vergeven, en er is geen wachtlijst.',
      OVERLAP: (name, other) => `De tijden overlappen met ${other}, waar ${name} al een plek had.`,
      SLOT_CANCELLED: () => 'De organisatie had dit al afgelast.',
      UNKNOWN_SLOT: () => 'Dit tijdstip bestond toen nog niet.',
      SLOT_BEGUN: () => 'Het was al begonnen.',
      NOT_THEIR_DAY: (name) => `Volgens de lijst doet ${name} die dag niet mee.`,
      ALREADY_SIGNED_UP: (name) => `${name} stond hier al ingeschreven.`,
      QUOTA: (name) =>
        `Van de organisatie van ${name} kwamen al zoveel mensen als er mogen komen, en er is geen wachtlijst.`,
      CAP: (name) => `${name} had al zoveel plekken als bij dit congres mag.`,
      PARTNER: () => 'De collega kon deze plek niet krijgen, en ze vroegen om allebei of geen van beiden.',
      NOTHING_TO_HAND_OVER: () => 'De plek van de collega was er niet meer.',
      OTHERS_WAIT: () => 'Er wachtten anderen op een plek.',
      NO_ROOM_FOR_COMPANION: () => 'Er was een plek vrij, maar geen tweede voor wie meekwam.',
    } as ByReason,
    promoted: (when: string, name: string, slot: string) => `${when} kreeg ${name} een plek bij ${slot}.`,
    promotedWhy: (name: string) =>
      `Er kwam een plek vrij, en ${name} was op de wachtlijst de eerste die deze plek kon krijgen.`,
    promotedTogetherWhy: (name: string) =>
      `Er kwamen twee plekken vrij, en ${name} en de collega waren op de wachtlijst de eersten die ze konden krijgen.`,
    assigned: (when: string, name: string, slot: string) => `${when} gaf de organisatie ${name} een plek bij ${slot}.`,
    fromSetAside: 'Het was een apart gezette plek.',
    triedToAssign: (when: string, name: string, slot: string) =>
      `${when} wilde de organisatie ${name} een plek geven bij ${slot}, maar dat kon niet.`,
    companion: (when: string, name: string, slot: string) =>
      `${when} gaf de organisatie ook de begeleider van ${name} een plek bij ${slot}.`,
    interpreter: (when: string, name: string, slot: string) =>
      `${when} gaf de organisatie ook de tolk van ${name} een plek bij ${slot}.`,
    companionEnded: (when: string, name: string, slot: string) =>
      `${when} gaf de organisatie de plek voor de begeleider of tolk van ${name} bij ${slot} vrij.`,
    triedCompanion: (when: string, name: string, slot: string) =>
      `${when} wilde de organisatie bij ${slot} ook een plek geven aan wie met ${name} meekomt, maar dat kon niet.`,
    besideToo: {
      COMPANION: (name: string) => `De begeleider van ${name} kreeg daar ook een plek.`,
      INTERPRETER: (name: string) => `De tolk van ${name} kreeg daar ook een plek.`,
    },
    besideLost: {
      COMPANION: (name: string) => `De begeleider van ${name} had daar ook geen plek meer.`,
      INTERPRETER: (name: string) => `De tolk van ${name} had daar ook geen plek meer.`,
    },
    reassigned: (when: string, name: string, slot: string, other: string) =>
      `${when} verplaatste de organisatie ${name} van ${slot} naar ${other}.`,
    exchanged: (when: string, name: string, slot: string, other: string) =>
      `${when} gaf ${name} de plek bij ${slot} op, in ruil voor een plek bij ${other}.`,
    ended: (when: string, name: string, slot: string) => `${when} is ${name} afgemeld bij ${slot}.`,
    endedWaiting: (when: string, name: string, slot: string) =>
      `${when} ging ${name} van de wachtlijst voor ${slot} af.`,
    handedOver: (when: string, name: string, slot: string) =>
      `${when} gaf de organisatie de plek van ${name} bij ${slot} aan een collega.`,
    lost: (when: string, name: string, slot: string) => `${when} verviel de plek van ${name} bij ${slot}.`,
    ending: {
      WITHDRAWN: () => 'De plaats op de wachtlijst verviel daarmee.',
      WITHDRAWN_BY_ORGANISER: () => 'Dat deed de organisatie.',
      SLOT_CANCELLED: () => 'De organisatie heeft dit afgelast.',
      SLOT_BEGUN: () => 'Het begon, en daarmee sloot de wachtlijst.',
      OVERLAP: (name, other) => `${name} kreeg een plek bij ${other}, en die tijden overlappen.`,
      CAP: (name) => `${name} had daarmee zoveel plekken als bij dit congres mag.`,
    } as ByReason,
    moved: (when: string, slot: string) => `${when} verplaatste de organisatie ${slot}.`,
    movedKept: (name: string) => `${name} hield wat er was: de plek, of het nummer op de wachtlijst.`,
    movedOnto: (other: string) => `Het overlapt sindsdien met ${other}.`,
    parted: (when: string, slot: string) => `${when} gingen ze niet langer samen naar ${slot}.`,
    partedPlace: (name: string) => `${name} hield de eigen plek.`,
    partedWaiting: (name: string) => `${name} hield de eigen plaats op de wachtlijst.`,
    other: (when: string, name: string, slot: string) => `${when} veranderde er iets voor ${name} bij ${slot}.`,
    mailed: (when: string, name: string, what: string) => `${when} ging er een mail naar ${name}: ${what}.`,
    mailedAbout: (when: string, name: string, what: string, slot: string) =>
      `${when} ging er een mail naar ${name}: ${what}, over ${slot}.`,
    mailFor: (when: string, name: string, what: string) => `${when} stond er een mail klaar voor ${name}: ${what}.`,
    mailForAbout: (when: string, name: string, what: string, slot: string) =>
      `${when} stond er een mail klaar voor ${name}: ${what}, over ${slot}.`,
    delivered: 'De mailserver heeft die aangenomen.',
    mailStates: {
      WAITING: 'Die wacht nog op verzending.',
      STUCK: 'Die is nog niet aangekomen: de mailserver neemt hem niet aan. We proberen het steeds opnieuw.',
      GIVEN_UP: 'Die is niet aangekomen: de mailserver weigerde hem.',
      EXPIRED: 'Die is niet verzonden: hij was te laat.',
      ABSORBED: 'Die is niet verzonden: in een andere mail staat hetzelfde.',
    } as Record<string, string>,
    answer: (message: string) => `Melding van de mailserver: ${message}`,
    changed: (when: string, by: string, fields: string) => `${when} veranderde ${by} de gegevens: ${fields}.`,
    handled: (when: string, by: string) => `${when} veranderde ${by} iets aan deze deelnemer.`,
    assignedBy: (when: string, by: string, name: string, slot: string) =>
      `${when} koos ${by} ervoor om ${name} een plek te geven bij ${slot}.`,
    handedToBy: (when: string, by: string, name: string, slot: string) =>
      `${when} koos ${by} ervoor om ${name} de plek van een collega te geven bij ${slot}.`,
    accompaniedBy: (when: string, by: string, name: string, slot: string) =>
      `${when} koos ${by} wie met ${name} meekomt naar ${slot}.`,
    handedOverBy: (when: string, by: string, name: string, slot: string, to: string) =>
      `${when} koos ${by} ervoor om de plek van ${name} bij ${slot} over te dragen aan ${to}.`,
    aColleague: 'een collega',
    beforeWaiting: (reason: string) => `Dat mocht vóór de mensen die al wachtten: “${reason}”.`,
    withdrawnBy: (when: string, by: string, name: string, slot: string) =>
      `${when} meldde ${by} ${name} af voor ${slot}.`,
    overCapacity: (reason: string) => `Dat mocht één plek te veel zijn: “${reason}”.`,
    somebody: 'iemand van de organisatie',
    fields: {
      name: 'de naam',
      address: 'het e-mailadres',
      organisation: 'de organisatie',
      days: 'de dagen',
      listed: 'dat iemand op de lijst staat',
    } as Record<string, string>,
    ticked: (when: string, name: string, slot: string) => `${when} is ${name} aan de deur afgevinkt bij ${slot}.`,
    unticked: (when: string, name: string, slot: string) =>
      `${when} is het afvinken van ${name} bij ${slot} ongedaan gemaakt.`,
    tickedBy: (by: string) => `Dat deed ${by}.`,
  },
  en: {
    title: 'The whole story',
    show: 'Show',
    shows: { all: 'Everything', mails: 'Only emails' },
    nothing: 'Nothing has been asked for yet.',
    noMails: 'Nothing has been emailed yet.',
    moment: (day, time) => `On ${day} at ${time}`,
    slot: (title, day, time) => `“${title}” (${day}, ${time})`,
    unknownSlot: 'a slot that is no longer there',
    asked: (when, name, slot) => `${when}, ${name} asked for a place in ${slot}.`,
    askedTogether: (when, name, slot) => `${when}, ${name} asked for places in ${slot} together with a colleague.`,
    undecided: 'It has not been decided yet.',
    onlyLast: 'What was decided first has not been kept.',
    atOnce: (name) => `A place was free, and ${name} got it at once.`,
    atOnceTogether: 'Two places were free, and they got them at once.',
    full: (capacity) =>
      capacity === 1
        ? 'The only place had been given out by then.'
        : `All ${capacity} places had been given out by then.`,
    fullOrAwaited: (capacity) =>
      capacity === 1
        ? 'The only place had been given out by then, or went first to those who were waiting.'
        : `The ${capacity} places had been given out by then, or went first to those who were waiting.`,
    noneFree: 'No place was free at that moment.',
    noTwoFree: 'No two places were free at that moment.',
    waits: (name, position) =>
      position ? `${name} became number ${position} on the waiting list.` : `${name} was put on the waiting list.`,
    heldBack: {
      QUOTA: (name) => `By then, as many people of ${name}’s organisation had places as may have them there.`,
      NOT_THEIR_DAY: (name) => `According to the list, ${name} does not take part that day.`,
    },
    refused: (name) => `${name} got no place.`,
    refusal: {
      FULL: () => 'All places had been given out, and there is no waiting list.',
      OVERLAP: (name, other) => `It overlaps ${other}, where ${name} already had a place.`,
      SLOT_CANCELLED: () => 'The organisers had already cancelled it.',
      UNKNOWN_SLOT: () => 'This slot did not exist at that moment.',
      SLOT_BEGUN: () => 'It had already begun.',
      NOT_THEIR_DAY: (name) => `According to the list, ${name} does not take part that day.`,
      ALREADY_SIGNED_UP: (name) => `${name} was already signed up for it.`,
      QUOTA: (name) =>
        `As many people of ${name}’s organisation had places as may have them there, and there is no waiting list.`,
      CAP: (name) => `${name} already had as many places as one may have at this congress.`,
      PARTNER: () => 'The colleague could not have this place, and they had asked for both or none.',
      NOTHING_TO_HAND_OVER: () => 'The place of the colleague was no longer there.',
      OTHERS_WAIT: () => 'Others were waiting for a place.',
      NO_ROOM_FOR_COMPANION: () => 'One place was free, but no second one for who came along.',
    },
    promoted: (when, name, slot) => `${when}, ${name} got a place in ${slot}.`,
    promotedWhy: (name) => `A place became free, and ${name} was the first on the waiting list who could have it.`,
    promotedTogetherWhy: (name) =>
      `Two places became free, and ${name} and the colleague were the first on the waiting list who could have them.`,
    assigned: (when, name, slot) => `${when}, the organisers gave ${name} a place in ${slot}.`,
    fromSetAside: 'It was a place set aside.',
    triedToAssign: (when, name, slot) =>
      `${when}, the organisers tried to give ${name} a place in ${slot}, which was not possible.`,
    companion: (when, name, slot) => `${when}, the organisers gave the companion of ${name} a place in ${slot} too.`,
    interpreter: (when, name, slot) =>
      `${when}, the organisers gave the interpreter of ${name} a place in ${slot} too.`,
    companionEnded: (when, name, slot) =>
      `${when}, the organisers gave up the place for the companion or interpreter of ${name} in ${slot}.`,
    triedCompanion: (when, name, slot) =>
      `${when}, the organisers tried to give whoever comes with ${name} a place in ${slot}, which was not possible.`,
    besideToo: {
      COMPANION: (name) => `The companion of ${name} got a place there too.`,
      INTERPRETER: (name) => `The interpreter of ${name} got a place there too.`,
    },
    besideLost: {
      COMPANION: (name) => `The companion of ${name} no longer had a place there either.`,
      INTERPRETER: (name) => `The interpreter of ${name} no longer had a place there either.`,
    },
    reassigned: (when, name, slot, other) => `${when}, the organisers moved ${name} from ${slot} to ${other}.`,
    exchanged: (when, name, slot, other) =>
      `${when}, ${name} gave up the place in ${slot} in exchange for a place in ${other}.`,
    ended: (when, name, slot) => `${when}, ${name} was withdrawn from ${slot}.`,
    endedWaiting: (when, name, slot) => `${when}, ${name} left the waiting list for ${slot}.`,
    handedOver: (when, name, slot) => `${when}, the organisers gave the place of ${name} in ${slot} to a colleague.`,
    lost: (when, name, slot) => `${when}, the place of ${name} in ${slot} was cancelled.`,
    ending: {
      WITHDRAWN: () => 'The position on the waiting list was given up.',
      WITHDRAWN_BY_ORGANISER: () => 'This was done by the organisers.',
      SLOT_CANCELLED: () => 'The organisers cancelled it.',
      SLOT_BEGUN: () => 'It began, and the waiting list closed.',
      OVERLAP: (name, other) => `${name} got a place in ${other}, which overlaps it.`,
      CAP: (name) => `${name} then had as many places as one may have at this congress.`,
    },
    moved: (when, slot) => `${when}, the organisers moved ${slot}.`,
    movedKept: (name) => `${name} kept the place, or the position on the waiting list.`,
    movedOnto: (other) => `Since then, it overlaps ${other}.`,
    parted: (when, slot) => `${when}, the two stopped going to ${slot} together.`,
    partedPlace: (name) => `${name} kept their own place.`,
    partedWaiting: (name) => `${name} kept their own position on the waiting list.`,
    other: (when, name, slot) => `${when}, something changed for ${name} in ${slot}.`,
    mailed: (when, name, what) => `${when}, ${name} was mailed: ${what}.`,
    mailedAbout: (when, name, what, slot) => `${when}, ${name} was mailed: ${what}, about ${slot}.`,
    mailFor: (when, name, what) => `${when}, an email to ${name} was ready: ${what}.`,
    mailForAbout: (when, name, what, slot) => `${when}, an email to ${name} was ready: ${what}, about ${slot}.`,
    delivered: 'The mail server has accepted it.',
    mailStates: {
      WAITING: 'It is waiting to be sent.',
      STUCK: 'It has not arrived yet: the mail server does not accept it. We keep trying.',
      GIVEN_UP: 'It has not arrived: the mail server refused it.',
      EXPIRED: 'It was not sent: it was too late.',
      ABSORBED: 'It was not sent: another email already says the same.',
    },
    answer: (message) => `The mail server said: ${message}`,
    changed: (when, by, fields) => `${when}, ${by} changed the data: ${fields}.`,
    handled: (when, by) => `${when}, ${by} changed something about this participant.`,
    assignedBy: (when, by, name, slot) => `${when}, ${by} chose to give ${name} a place in ${slot}.`,
    handedToBy: (when, by, name, slot) => `${when}, ${by} chose to give ${name} the place of a colleague in ${slot}.`,
    accompaniedBy: (when, by, name, slot) => `${when}, ${by} chose who comes with ${name} to ${slot}.`,
    handedOverBy: (when, by, name, slot, to) =>
      `${when}, ${by} chose to hand the place of ${name} in ${slot} over to ${to}.`,
    aColleague: 'a colleague',
    beforeWaiting: (reason) => `It was allowed before those who waited: “${reason}”.`,
    withdrawnBy: (when, by, name, slot) => `${when}, ${by} withdrew ${name} from ${slot}.`,
    overCapacity: (reason) => `It was allowed to be one place too many: “${reason}”.`,
    somebody: 'one of the organisers',
    fields: {
      name: 'the name',
      address: 'the email address',
      organisation: 'the organisation',
      days: 'the days',
      listed: 'whether they are on the list',
    },
    ticked: (when, name, slot) => `${when}, ${name} was ticked off at the door of ${slot}.`,
    unticked: (when, name, slot) => `${when}, the tick of ${name} at the door of ${slot} was undone.`,
    tickedBy: (by) => `This was done by ${by}.`,
  },
});
