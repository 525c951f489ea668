import { number } from '../../language/format.ts';
import { texts } from '../../language/language.ts';
import type { Language } from '../../language/types.ts';

const people = (count: number) => (count === 1 ? '1 deelnemer' : `${count} deelnemers`);
const participants = (count: number) => (count === 1 ? '1 participant' : `${count} participants`);

export const participantsTexts = texts({
  nl: {
    title: 'Deelnemers',
    search: 'Zoek op naam, adres of organisatie',
    organisation: 'Organisatie',
    allOrganisations: 'Alle organisaties',
    order: 'Volgorde',
    orders: { name: 'Naam', organisation: 'Organisatie', email: 'E-mailadres' },
    found: (found: number, all: number, language: Language) =>
      found === all
        ? `${number(all, language)} mensen`
        : `${number(found, language)} van ${number(all, language)} mensen`,
    more: (count: number) => `Toon er nog ${count}`,
    everyDay: 'Alle dagen',
    registeredThemselves: 'Meldde zichzelf aan',
    change: 'Wijzigen',
    changeOf: (name: string) => `Wijzigen: ${name}`,
    name: 'Naam',
    email: 'E-mailadres',
    days: 'Mag komen op',
    oneDayAtLeast: 'Kies ten minste één dag. Komt iemand helemaal niet? Haal die dan van de lijst.',
    effect: 'Als je dit doet',
    signupsStay: 'Alle inschrijvingen blijven staan.',
    otherAddress: (before: string) => `Wie inlogt met ${before}, ziet deze inschrijvingen niet meer.`,
    otherDays:
      'Een plek op een dag die niet meer mag, blijft staan. Wie dan nog wacht, wordt overgeslagen. Wie nu wel mag, kan ' +
      'meteen een plek krijgen, en krijgt daar mail over.',
    nobodyMailed: 'Niemand krijgt hierover mail.',
    save: 'Opslaan',
    remove: 'Van de lijst halen',
    askRemove: (name: string) => `Haal je ${name} van de lijst?`,
    removeHelp:
      'Alle inschrijvingen stoppen, en de gegevens worden gewist. Wie plekken had, krijgt daar mail over. De plekken ' +
      'gaan naar wie wacht; zij krijgen ook mail. Je kunt dit niet ongedaan maken.',
    yesRemove: 'Ja, van de lijst',
    no: 'Nee, toch niet',
    toImport: 'Lijst importeren',
    importTitle: 'Deelnemers importeren',
    toList: 'Terug naar de deelnemers',
    removesNobody: 'Een bestand voegt deelnemers toe en verbetert ze. Het haalt niemand van de lijst.',
    file: 'Bestand',
    fileHelp:
      'CSV met de kolommen address, name, organisation en days. Eerst zie je wat er gebeurt; er wordt nog niets opgeslagen.',
    effectOf: (file: string) => `Als je ${file} overneemt`,
    added: (count: number) => `${people(count)} erbij`,
    changed: (count: number) => `${people(count)} anders`,
    unchanged: (count: number) => `${people(count)} ${count === 1 ? 'blijft' : 'blijven'} hetzelfde`,
    promoted: (count: number) =>
      `Ten hoogste ${count} wachtenden krijgen meteen een plek, omdat dagen veranderen, en krijgen daar mail over.`,
    changes: 'Wat er verandert',
    line: 'Regel',
    who: 'Wie',
    whatChanges: 'Oud → nieuw',
    columns: { name: 'naam', address: 'adres', organisation: 'organisatie', days: 'dagen' } as Record<string, string>,
    empty: 'leeg',
    listedFromNowOn: 'Meldde zichzelf aan en staat vanaf nu op de lijst.',
    place: (line: number, column: string | undefined) => (column ? `Regel ${line}, ${column}:` : `Regel ${line}:`),
    take: (mailed: number) => (mailed === 0 ? 'Overnemen' : `Overnemen en ten hoogste ${mailed} mensen mailen`),
    leave: 'Niet overnemen',
    stored: (added: number, changed: number) => `Overgenomen: ${added} erbij, ${changed} anders.`,
  },
  en: {
    title: 'Participants',
    search: 'Search by name, address or organisation',
    organisation: 'Organisation',
    allOrganisations: 'All organisations',
    order: 'Order',
    orders: { name: 'Name', organisation: 'Organisation', email: 'Email address' },
    found: (found, all, language) =>
      found === all
        ? `${number(all, language)} people`
        : `${number(found, language)} of ${number(all, language)} people`,
    more: (count) => `Show ${count} more`,
    everyDay: 'Every day',
    registeredThemselves: 'Registered themselves',
    change: 'Change',
    changeOf: (name) => `Change: ${name}`,
    name: 'Name',
    email: 'Email address',
    days: 'May come on',
    oneDayAtLeast: 'Choose at least one day. If somebody does not come at all, remove them from the list.',
    effect: 'If you do this',
    signupsStay: 'All sign-ups are kept.',
    otherAddress: (before) => `Whoever signs in with ${before} no longer sees these sign-ups.`,
    otherDays:
      'A place on a day that is no longer allowed is kept. Whoever still waits for that day is skipped. Whoever may now ' +
      'come can be given a place at once, with an email about it.',
    nobodyMailed: 'Nobody is emailed about this.',
    save: 'Save',
    remove: 'Remove from the list',
    askRemove: (name) => `Remove ${name} from the list?`,
    removeHelp:
      'All sign-ups end, and the personal data is erased. The person is emailed about their places. The places go to ' +
      'people who wait, who are emailed too. This cannot be undone.',
    yesRemove: 'Yes, remove',
    no: 'No, cancel',
    toImport: 'Import a list',
    importTitle: 'Import participants',
    toList: 'Back to the participants',
    removesNobody: 'A file adds and corrects participants. It removes nobody from the list.',
    file: 'File',
    fileHelp:
      'CSV with the columns address, name, organisation and days. You first see what happens; nothing is stored yet.',
    effectOf: (file) => `If you import ${file}`,
    added: (count) => `${participants(count)} added`,
    changed: (count) => `${participants(count)} changed`,
    unchanged: (count) => `${participants(count)} ${count === 1 ? 'stays' : 'stay'} the same`,
    promoted: (count) =>
      `At most ${count} waiting people get a place at once because days change, with an email about it.`,
    changes: 'What changes',
    line: 'Line',
    who: 'Who',
    whatChanges: 'Old → new',
    columns: { name: 'name', address: 'address', organisation: 'organisation', days: 'days' },
    empty: 'empty',
    listedFromNowOn: 'Registered themselves and is on the list from now on.',
    place: (line, column) => (column ? `Line ${line}, ${column}:` : `Line ${line}:`),
    take: (mailed) => (mailed === 0 ? 'Import' : `Import and email at most ${mailed} people`),
    leave: 'Do not import',
    stored: (added, changed) => `Imported: ${added} added, ${changed} changed.`,
  },
});
