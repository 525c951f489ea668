// Longer than 250 lines: all sentences of one page, in two languages.
import type { Admission, Cap, SessionKind } from '../../api/types.ts';
import { countOf } from '../../language/format.ts';
import { texts } from '../../language/language.ts';
import { sessionsEn, sessionsNl, slotsEn, slotsNl } from '../programme/counts.ts';
import { type CapField, capField, capKinds, capPeriods } from './caps.ts';
import type { SettingsMistake } from './part.ts';

type Kinds = Record<SessionKind | 'ALL', string>;
type Periods = Record<Cap['per'], string>;

const capNames = (say: (kind: string, period: string) => string, kinds: Kinds, periods: Periods) =>
  Object.fromEntries(
    capKinds.flatMap((kind) => capPeriods.map((per) => [capField(kind, per), say(kinds[kind], periods[per])])),
  ) as Record<CapField, string>;

const kindsNl: Kinds = { ALL: 'Alles samen', VISIT: 'Werkbezoeken', WORKSHOP: 'Workshops', LECTURE: 'Lezingen' };
const kindsEn: Kinds = { ALL: 'All together', VISIT: 'Working visits', WORKSHOP: 'Workshops', LECTURE: 'Lectures' };
const periodsNl: Periods = { DAY: 'per dag', CONGRESS: 'in totaal' };
const periodsEn: Periods = { DAY: 'a day', CONGRESS: 'in all' };

export const settingsTexts = texts({
  nl: {
    title: 'Instellingen',
    lead: 'De instellingen van dit congres. Voordat je opslaat, zie je wat deelnemers ervan merken.',
    sections: {
      gegevens: 'Wat en waar',
      regels: 'Regels voor inschrijven',
      meedoen: 'Wie mag meedoen',
      talen: 'Talen',
      mails: 'Mails',
      organisatoren: 'Organisatoren',
      bewaren: 'Bewaren en wissen',
      reistijd: 'Reistijd',
      uiterlijk: 'Uiterlijk',
      publiceren: 'Publiceren',
      verwijderen: 'Verwijderen',
    },
    fields: {
      nameNl: 'Naam',
      nameEn: 'Naam in het Engels',
      hostCity: 'Stad',
      days: 'Dagen',
      timeZone: 'Tijdzone',
      contactEmail: 'E-mailadres voor vragen',
      opensAt: 'Van',
      closesAt: 'Tot',
      promotionDaysBefore: 'Dagen van tevoren',
      promotionUntilTime: 'Om',
      pairPasses: 'Hoe vaak anderen voor een wachtend duo mogen',
      ...capNames((kind, period) => `${kind}, ${period}`, kindsNl, periodsNl),
      admission: 'Wie mag meedoen',
      domains: 'Maildomein',
      organisers: 'E-mailadres van een organisator',
      english: 'Ook in het Engels',
      retentionDays: 'Dagen na het congres tot namen en adressen gewist worden',
      walking: 'Lopen (km per uur)',
      cycling: 'Fietsen (km per uur)',
    },
    daysHelp: 'Een dag waarop iets gepland is, kan niet weg.',
    contactHelp: 'Iedereen ziet dit adres op de pagina’s en in mails.',
    window: 'Inschrijven kan',
    windowHelp: (zone: string) => `Tijden in de tijdzone ${zone}. Heeft een activiteit eigen tijden, dan gelden die.`,
    windowShown: 'Deelnemers lezen dan:',
    fillNow: 'Vul nu in',
    caps: 'Maximum per persoon',
    periods: periodsNl,
    kinds: kindsNl,
    capsHelp: 'Laat leeg als er geen maximum is. Wie aan het maximum zit, kan nog ruilen.',
    promotion: 'Doorschuiven stopt',
    promotionHelp: 'Daarna blijven vrije plekken over voor wie zonder inschrijving komt.',
    pairPassesHelp:
      'Een duo heeft twee plekken nodig. Als er één vrijkomt, kan iemand achter het duo die krijgen. Daarna bewaren we ' +
      'een losse plek voor het duo.',
    admissions: {
      LIST: 'Alleen wie op de lijst staat',
      DOMAINS: 'Ook deze maildomeinen',
      ANYONE: 'Iedereen',
    } as Record<Admission, string>,
    admissionHelp: {
      LIST: 'Anderen kunnen niet inloggen.',
      DOMAINS: 'Wie met zo’n adres inlogt, vult een naam in en kan zich inschrijven.',
      ANYONE: 'Wie inlogt, vult een naam in en kan zich inschrijven.',
    } as Record<Admission, string>,
    domainsHelp: 'Het deel na de @, zoals utrecht.nl.',
    organisersHelp: 'Organisatoren zien en wijzigen alles van dit congres. Zij loggen in met dit adres.',
    organisersAreFixed: 'Alleen een beheerder van Meedoen kan organisatoren toevoegen of weghalen.',
    alwaysDutch: 'De pagina’s en mails van dit congres zijn in het Nederlands.',
    englishHelp: 'Iedereen kiest dan zelf een taal. Zonder Engels vragen formulieren nergens om Engelse teksten.',
    retentionEnd: (day: string) => `Dat is ${day}.`,
    retentionHelp:
      'Dan wist Meedoen vanzelf de namen en adressen van alle deelnemers, ook uit berichten en agenda’s. Dat kan niet terug. ' +
      'De aantallen blijven. Kies je een kortere tijd, dan duurt het toch nog minstens een week.',
    travelHelp:
      'Hiermee schatten we hoelang deelnemers onderweg zijn tussen twee verzamelpunten met coördinaten. Is er te weinig ' +
      'tijd, dan lezen ze dat voordat ze kiezen. Inschrijven kan dan nog steeds. Hebben deelnemers geen fiets, vul dan 0 in.',
    erasesAt: (day: string) => `Meedoen wist de gegevens van deelnemers op ${day}.`,
    erasedAt: (day: string) =>
      `De gegevens van deelnemers zijn gewist op ${day}. Wie je daarna toevoegt, wordt ook gewist.`,
    addLine: 'Nog een toevoegen',
    remove: 'Weghalen',
    removeLine: (list: string, at: number) => `${list} ${at} weghalen`,
    mistakes: {
      needed: 'Vul dit in.',
      email: 'Dit is geen e-mailadres.',
      whole: 'Vul een heel getal in.',
      oneOrMore: 'Vul een heel getal van 1 of meer in, of niets.',
      retention: 'Vul een heel getal van 1 tot 3650 in.',
      walking: 'Vul een heel getal van 1 tot en met 10 in.',
      cycling: 'Vul een heel getal van 0 tot en met 40 in.',
      day: 'Dit is geen datum.',
      manyDays: 'Een congres heeft hoogstens 31 dagen.',
      noSuchTime: 'Deze tijd bestaat niet: de klok gaat dan een uur vooruit.',
      closesFirst: 'Het einde ligt niet na het begin.',
      domain: 'Dit is geen maildomein. Vul het deel na de @ in, zoals utrecht.nl.',
      domainsNeeded: 'Vul minstens één maildomein in.',
      slug: 'Gebruik 3 tot 60 kleine letters, cijfers en streepjes, zoals lpb-2028.',
    } as Record<SettingsMistake, string>,
    save: 'Opslaan',
    saveAndMail: 'Opslaan en mailen wie een plek krijgt',
    saveAndInvite: (added: number) => `Opslaan en ${added === 1 ? '1 organisator' : `${added} organisatoren`} mailen`,
    saveExactly: (mailed: number) =>
      mailed ? `Opslaan en ${mailed === 1 ? '1 deelnemer' : `${mailed} deelnemers`} mailen` : 'Opslaan',
    saved: (part: string) => `Opgeslagen: ${part}.`,
    effect: 'Als je dit opslaat',
    effects: {
      draft: 'Dit congres is een concept: alleen organisatoren zien het. Niemand krijgt mail.',
      draftOnly: 'Dit congres is een concept: alleen organisatoren zien het.',
      isShown: 'Iedereen ziet dit meteen op de pagina’s, en in mails die hierna uitgaan.',
      newDays: (days: string) => `Wie op alle dagen mag komen, mag ook komen op ${days}.`,
      otherZone: 'De inschrijving begint en eindigt op dezelfde kloktijd, maar nu in de andere tijdzone.',
      otherWindow: 'Wie een plek heeft of wacht, houdt die, ook als de inschrijving dicht is.',
      lowerCaps:
        'Niemand verliest een plek. Wie aan het nieuwe maximum zit en nog ergens wacht, houdt dat nummer op de wachtlijst, ' +
        'maar wordt overgeslagen.',
      higherCaps: 'Wie werd overgeslagen omdat het maximum bereikt was, kan nu wel een plek krijgen.',
      fewerPasses: 'Een losse vrije plek wordt eerder bewaard voor een duo. Niemand verliest een plek of een nummer.',
      morePasses: 'Wie achter een duo wacht, kan vaker een losse plek krijgen.',
      stopsEarlier:
        'Doorschuiven stopt eerder. Is dat moment bij een tijdstip al voorbij, dan schuift daar meteen niemand meer door.',
      stopsLater: 'Doorschuiven stopt later. Bij tijdstippen waar het al gestopt was, kan het weer beginnen.',
      fewerMayTakePart:
        'Wie zichzelf had aangemeld en straks niet meer mag meedoen, houdt een plek en kan zich afmelden, maar kan zich ' +
        'niet meer inschrijven.',
      noEnglish:
        'Wie Engels koos, ziet de pagina’s van dit congres in het Nederlands en krijgt mails in het Nederlands. Engelse ' +
        'teksten blijven bewaard.',
      alsoEnglish:
        'Wie Engels kiest, ziet Engelse pagina’s en krijgt Engelse mails. Wat niet vertaald is, staat er in het Nederlands.',
      otherRetention: 'Op de privacypagina verandert niets: het wissen gaat nog niet vanzelf.',
      otherTravel: 'De pagina’s schatten reistijden anders. Niemand verliest een plek.',
      moreMayTakePart: 'Meer mensen kunnen inloggen en zich inschrijven. Zij krijgen daar geen mail over.',
      addedOrganiser: (address: string) =>
        `${address} kan inloggen en alles van dit congres zien en wijzigen, en krijgt daar een mail over.`,
      removedOrganiser: (address: string) =>
        `${address} wordt meteen overal uitgelogd en kan de werkplek van dit congres niet meer zien.`,
      promoted: (count: number) =>
        `Hoogstens ${count} ${count === 1 ? 'wachtende krijgt' : 'wachtenden krijgen'} meteen een plek, en mail. Ruilt ` +
        'iemand daarvoor een andere plek, dan schuift ook daar iemand door.',
      promotedUnknown: 'Wie meteen een plek krijgt, krijgt mail. We weten nu niet hoeveel dat er zijn.',
      nobodyMailed: 'Niemand krijgt hierover mail.',
    },
    madeDraft: 'Het congres is weer een concept. Alleen organisatoren en beheerders zien het.',
    isDraft: 'Dit congres is een concept. Alleen organisatoren en beheerders zien het.',
    isPublic: 'Dit congres is gepubliceerd. Iedereen kan het zien.',
    publicationEffect: 'Als je dit doet',
    becomesDraft: [
      'Alleen organisatoren en beheerders zien het congres nog. Voor anderen lijkt het niet te bestaan.',
      'Dit kan alleen zolang niemand een plek heeft of wacht.',
      'Niemand krijgt hierover mail. Je kunt later opnieuw publiceren.',
    ],
    publish: 'Publiceren…',
    makeDraft: 'Weer een concept maken…',
    yesPublish: 'Ja, publiceer',
    yesDraft: 'Ja, maak het weer een concept',
    notYet: 'Nee, niet doen',
    notYetDeletable: 'Je kunt alleen een concept verwijderen, of een congres dat geweest is.',
    deleteHelp:
      'Alles van dit congres wordt gewist: instellingen, programma, deelnemers, inschrijvingen en het overzicht van mails. ' +
      'Niemand krijgt hierover mail. Je kunt dit niet ongedaan maken, en het webadres kan niet opnieuw worden gebruikt.',
    typeSlug: (slug: string) => `Typ ${slug} om te verwijderen`,
    deleteCongress: 'Verwijder dit congres voorgoed',
    deleted: 'Het congres is verwijderd.',
    next: 'Zo gaat het verder',
    nextProgramme: 'Importeer het programma',
    checkProgramme: (sessions: number, slots: number) =>
      `Controleer het programma en de verzamelpunten: ${sessionsNl(sessions)}, ${slotsNl(slots)}`,
    moreOrganisations: (count: number) =>
      `Er ${count === 1 ? 'staat 1 organisatie' : `staan ${count} organisaties`} in; importeer er meer als je lijst van deelnemers ze noemt`,
    checkParticipants: (count: number) => `Controleer de lijst van ${countOf(count, 'deelnemer', 'deelnemers', 'nl')}`,
    nextOrganisations: 'Importeer de organisaties, als je lijst van deelnemers ze noemt',
    nextParticipants: 'Importeer de deelnemers',
    nextPublish: 'Publiceer het congres als alles klopt',
  },
  en: {
    title: 'Settings',
    lead: 'The settings of this congress. Before you save, the page says what participants will notice.',
    sections: {
      gegevens: 'What and where',
      regels: 'Rules for signing up',
      meedoen: 'Who may take part',
      talen: 'Languages',
      mails: 'Emails',
      organisatoren: 'Organisers',
      bewaren: 'Keeping and erasing',
      reistijd: 'Travel time',
      uiterlijk: 'Appearance',
      publiceren: 'Publishing',
      verwijderen: 'Deleting',
    },
    fields: {
      nameNl: 'Name in Dutch',
      nameEn: 'Name in English',
      hostCity: 'City',
      days: 'Days',
      timeZone: 'Time zone',
      contactEmail: 'Email address for questions',
      opensAt: 'From',
      closesAt: 'Until',
      promotionDaysBefore: 'Days before',
      promotionUntilTime: 'At',
      pairPasses: 'How often others may go before a waiting pair',
      ...capNames((kind, period) => `${kind}, ${period}`, kindsEn, periodsEn),
      admission: 'Who may take part',
      domains: 'Mail domain',
      organisers: 'Email address of an organiser',
      english: 'Also in English',
      retentionDays: 'Days after the congress until names and addresses are erased',
      walking: 'Walking (km per hour)',
      cycling: 'Cycling (km per hour)',
    },
    daysHelp: 'A day on which something is planned cannot be removed.',
    contactHelp: 'Everybody sees this address on the pages and in emails.',
    window: 'Sign-up is open',
    windowHelp: (zone) => `Times are in the time zone ${zone}. If a session has times of its own, those apply.`,
    windowShown: 'Participants then read:',
    fillNow: 'Fill in now',
    caps: 'Limit per participant',
    periods: periodsEn,
    kinds: kindsEn,
    capsHelp: 'Leave empty for no limit. Participants at the limit can still exchange places.',
    promotion: 'Promotion stops',
    promotionHelp: 'After that, free places are left for people who come without having signed up.',
    pairPassesHelp:
      'A pair needs two places. If one becomes free, somebody behind the pair may get it. After that, a single place is ' +
      'kept for the pair.',
    admissions: {
      LIST: 'Only people on the list',
      DOMAINS: 'Also these mail domains',
      ANYONE: 'Everybody',
    },
    admissionHelp: {
      LIST: 'Nobody else can sign in.',
      DOMAINS: 'Whoever signs in with such an address enters a name and can sign up.',
      ANYONE: 'Whoever signs in enters a name and can sign up.',
    },
    domainsHelp: 'The part after the @, such as utrecht.nl.',
    organisersHelp: 'Organisers see and change everything of this congress. They sign in with this address.',
    organisersAreFixed: 'Only an administrator of Meedoen can add or remove organisers.',
    alwaysDutch: 'The pages and emails of this congress are in Dutch.',
    englishHelp: 'Everybody then chooses a language. Without English, no form asks for English texts.',
    retentionEnd: (day) => `That is ${day}.`,
    retentionHelp:
      'Meedoen then erases the names and addresses of all participants by itself, also from messages and calendars. This ' +
      'cannot be undone. The numbers stay. If you choose a shorter time, it still takes a week at least.',
    travelHelp:
      'With this we estimate how long participants travel between two meeting points with coordinates. If there is too ' +
      'little time, they read so before they choose. They can still sign up. If participants have no bicycles, enter 0.',
    erasesAt: (day) => `Meedoen erases the data of participants on ${day}.`,
    erasedAt: (day) => `The data of participants was erased on ${day}. Whoever you add after that is erased, too.`,
    addLine: 'Add another',
    remove: 'Remove',
    removeLine: (list, at) => `Remove ${list} ${at}`,
    mistakes: {
      needed: 'Fill this in.',
      email: 'This is not an email address.',
      whole: 'Enter a whole number.',
      oneOrMore: 'Enter a whole number of 1 or more, or nothing.',
      retention: 'Enter a whole number from 1 to 3650.',
      walking: 'Enter a whole number from 1 to 10.',
      cycling: 'Enter a whole number from 0 to 40.',
      day: 'This is not a date.',
      manyDays: 'A congress has at most 31 days.',
      noSuchTime: 'This time does not exist: clocks go forward one hour then.',
      closesFirst: 'The end is not after the start.',
      domain: 'This is not a mail domain. Enter the part after the @, such as utrecht.nl.',
      domainsNeeded: 'Enter at least one mail domain.',
      slug: 'Use 3 to 60 small letters, digits and hyphens, such as lpb-2028.',
    },
    save: 'Save',
    saveAndMail: 'Save and email whoever gets a place',
    saveAndInvite: (added) => `Save and email ${added === 1 ? '1 organiser' : `${added} organisers`}`,
    saveExactly: (mailed) =>
      mailed ? `Save and email ${mailed === 1 ? '1 participant' : `${mailed} participants`}` : 'Save',
    saved: (part) => `Saved: ${part}.`,
    effect: 'If you save this',
    effects: {
      draft: 'This congress is a draft: only organisers see it. Nobody is emailed.',
      draftOnly: 'This congress is a draft: only organisers see it.',
      isShown: 'Everybody sees this at once on the pages, and in emails sent from now on.',
      newDays: (days) => `Whoever may come on all days may also come on ${days}.`,
      otherZone: 'Sign-up starts and ends at the same time on the clock, but now in the other time zone.',
      otherWindow: 'Whoever has a place or waits keeps it, also while sign-up is closed.',
      lowerCaps:
        'Nobody loses a place. Whoever is at the new limit and still waits somewhere keeps their position, but is skipped.',
      higherCaps: 'Whoever was skipped because of the limit can now get a place.',
      fewerPasses: 'A single free place is kept for a pair sooner. Nobody loses a place or a position.',
      morePasses: 'Whoever waits behind a pair can get a single place more often.',
      stopsEarlier: 'Promotion stops earlier. For slots for which that time has passed, it stops at once.',
      stopsLater: 'Promotion stops later. For slots for which it has stopped already, it can start again.',
      fewerMayTakePart:
        'Whoever registered themselves and may then no longer take part keeps their place and can withdraw, but cannot ' +
        'sign up any more.',
      noEnglish:
        'Whoever chose English sees the pages of this congress in Dutch, and gets emails in Dutch. English texts are kept.',
      alsoEnglish:
        'Whoever chooses English sees English pages and gets English emails. What is not translated is in Dutch.',
      otherRetention: 'The privacy page stays as it is: nothing is erased by itself yet.',
      otherTravel: 'The pages estimate travel times differently. Nobody loses a place.',
      moreMayTakePart: 'More people can sign in and sign up. They are not emailed about it.',
      addedOrganiser: (address) =>
        `${address} can sign in, see and change everything of this congress, and is emailed about it.`,
      removedOrganiser: (address) =>
        `${address} is signed out everywhere at once and can no longer see the workspace of this congress.`,
      promoted: (count) =>
        `At most ${count} waiting ${count === 1 ? 'participant gets' : 'participants get'} a place at once, with an email. ` +
        'If one of them exchanges another place for it, somebody is promoted there too.',
      promotedUnknown: 'Whoever gets a place at once is emailed. We cannot tell at the moment how many they are.',
      nobodyMailed: 'Nobody is emailed about this.',
    },
    madeDraft: 'The congress is a draft again. Only organisers and administrators see it.',
    isDraft: 'This congress is a draft. Only organisers and administrators see it.',
    isPublic: 'This congress is published. Everybody can see it.',
    publicationEffect: 'If you do this',
    becomesDraft: [
      'Only organisers and administrators still see the congress. To others it does not seem to exist.',
      'This is only possible while nobody has a place or waits for one.',
      'Nobody is emailed about this. You can publish it again later.',
    ],
    publish: 'Publish…',
    makeDraft: 'Make it a draft again…',
    yesPublish: 'Yes, publish',
    yesDraft: 'Yes, make it a draft again',
    notYet: 'No, leave it',
    notYetDeletable: 'You can only delete a draft, or a congress that is over.',
    deleteHelp:
      'Everything of this congress is erased: settings, programme, participants, sign-ups and the list of emails. Nobody is ' +
      'emailed about this. It cannot be undone, and the web address cannot be used again.',
    typeSlug: (slug) => `Type ${slug} to delete it`,
    deleteCongress: 'Delete this congress for good',
    deleted: 'The congress has been deleted.',
    next: 'What comes next',
    nextProgramme: 'Import the programme',
    checkProgramme: (sessions, slots) =>
      `Check the programme and the meeting points: ${sessionsEn(sessions)}, ${slotsEn(slots)}`,
    moreOrganisations: (count) =>
      `There ${count === 1 ? 'is 1 organisation' : `are ${count} organisations`}; import more if your list of participants names them`,
    checkParticipants: (count) => `Check the list of ${countOf(count, 'participant', 'participants', 'en')}`,
    nextOrganisations: 'Import the organisations, if your list of participants names them',
    nextParticipants: 'Import the participants',
    nextPublish: 'Publish the congress when everything is right',
  },
});

export type SettingsTexts = typeof settingsTexts.nl;
