import type { ProgrammeImport } from '../../api/types.ts';
import { texts } from '../../language/language.ts';
import { sessionsEn, sessionsNl, slotsEn, slotsNl } from './counts.ts';

type Counts = ProgrammeImport['slots'];

const inDutch = (counted: (count: number) => string, { added, changed, unchanged }: Counts) =>
  `${counted(added)} erbij, ${changed} anders, ${unchanged} hetzelfde`;

const inEnglish = (counted: (count: number) => string, { added, changed, unchanged }: Counts) =>
  `${counted(added)} added, ${changed} changed, ${unchanged} the same`;

export const importedTexts = texts({
  nl: {
    title: 'Programma importeren',
    toProgramme: 'Terug naar het programma',
    removesNothing:
      'Een bestand voegt activiteiten en tijdstippen toe en verandert ze. Wat er niet in staat, blijft zoals het is.',
    fileHelp:
      'CSV of Excel (XLSX), zoals het bestand dat je bij het programma ophaalt, of een schedule.json of schedule.xml van pretalx of frab. Eerst zie je wat er gebeurt; er wordt nog niets opgeslagen.',
    effectOf: (file: string) => `Als je ${file} overneemt`,
    sessions: (counts: Counts) => inDutch(sessionsNl, counts),
    slots: (counts: Counts) => inDutch(slotsNl, counts),
    mailed: (count: number) => {
      if (count === 0) return 'Niemand krijgt mail over een andere tijd of plek.';
      return count === 1
        ? '1 deelnemer krijgt mail, omdat een tijdstip verandert of niet doorgaat.'
        : `${count} deelnemers krijgen mail, omdat een tijdstip verandert of niet doorgaat.`;
    },
    promoted: (count: number) =>
      count === 1
        ? 'Hoogstens 1 wachtende krijgt meteen een plek, en krijgt daar mail over.'
        : `Hoogstens ${count} wachtenden krijgen meteen een plek, en krijgen daar mail over.`,
    tooMany: (count: number) =>
      count === 1
        ? 'Er is dan 1 plek te veel gegeven. Iedereen houdt een plek.'
        : `Er zijn dan ${count} plekken te veel gegeven. Iedereen houdt een plek.`,
    what: 'Wat',
    where: 'Activiteit of tijdstip',
    isAdded: 'erbij',
    isChanged: 'anders',
    isNew: (isSlot: boolean): string => (isSlot ? 'nieuw tijdstip' : 'nieuwe activiteit'),
    take: (mailed: number, without: string) => {
      if (mailed === 0) return `Overnemen${without}`;
      return `Overnemen${without} en hoogstens ${mailed === 1 ? '1 deelnemer' : `${mailed} deelnemers`} mailen`;
    },
    stored: (sessions: Counts, slots: Counts) =>
      `Overgenomen: ${inDutch(sessionsNl, sessions)}; ${inDutch(slotsNl, slots)}.`,
    columns: {
      session_key: 'sleutel van de activiteit',
      kind: 'soort',
      title_nl: 'titel',
      title_en: 'titel (Engels)',
      abstract_nl: 'beschrijving',
      abstract_en: 'beschrijving (Engels)',
      hosts: 'gastheren',
      theme: 'thema',
      theme_en: 'thema (Engels)',
      district: 'wijk',
      language: 'taal',
      accessibility: 'toegankelijkheid',
      accessibility_en: 'toegankelijkheid (Engels)',
      signup_opens_at: 'inschrijven vanaf',
      signup_closes_at: 'inschrijven tot',
      slot_key: 'sleutel van het tijdstip',
      date: 'dag',
      start: 'begin',
      end: 'einde',
      meeting_point: 'verzamelpunt',
      meeting_point_en: 'verzamelpunt (Engels)',
      latitude: 'breedtegraad',
      longitude: 'lengtegraad',
      end_point: 'eindpunt',
      end_point_en: 'eindpunt (Engels)',
      capacity: 'plekken',
      waiting_list: 'wachtlijst',
      set_aside: 'apart gezette plekken',
      set_aside_until: 'apart, vrijgeven op',
      cancelled: 'afgelast',
    } as Record<string, string>,
  },
  en: {
    title: 'Import the programme',
    toProgramme: 'Back to the programme',
    removesNothing: 'A file adds and changes sessions and slots. Whatever is not in it stays as it is.',
    fileHelp:
      'CSV or Excel (XLSX), like the file you can download with the programme, or a schedule.json or schedule.xml of pretalx or frab. You first see what happens; nothing is stored yet.',
    effectOf: (file) => `If you import ${file}`,
    sessions: (counts) => inEnglish(sessionsEn, counts),
    slots: (counts) => inEnglish(slotsEn, counts),
    mailed: (count) => {
      if (count === 0) return 'Nobody is emailed about another time or place.';
      return count === 1
        ? '1 person is emailed because a slot moves or is cancelled.'
        : `${count} people are emailed because a slot moves or is cancelled.`;
    },
    promoted: (count) =>
      count === 1
        ? 'At most 1 waiting person gets a place at once, with an email about it.'
        : `At most ${count} waiting people get a place at once, with an email about it.`,
    tooMany: (count) =>
      count === 1
        ? 'That is 1 place fewer than were given. Everybody keeps their place.'
        : `That is ${count} places fewer than were given. Everybody keeps their place.`,
    what: 'What',
    where: 'Session or slot',
    isAdded: 'added',
    isChanged: 'changed',
    isNew: (isSlot) => (isSlot ? 'new slot' : 'new session'),
    take: (mailed, without) => {
      if (mailed === 0) return `Import${without}`;
      return `Import${without} and email at most ${mailed === 1 ? '1 person' : `${mailed} people`}`;
    },
    stored: (sessions, slots) => `Imported: ${inEnglish(sessionsEn, sessions)}; ${inEnglish(slotsEn, slots)}.`,
    columns: {
      session_key: 'key of the session',
      kind: 'type',
      title_nl: 'title (Dutch)',
      title_en: 'title (English)',
      abstract_nl: 'description (Dutch)',
      abstract_en: 'description (English)',
      hosts: 'hosts',
      theme: 'theme (Dutch)',
      theme_en: 'theme (English)',
      district: 'district',
      language: 'language',
      accessibility: 'accessibility (Dutch)',
      accessibility_en: 'accessibility (English)',
      signup_opens_at: 'sign-up opens',
      signup_closes_at: 'sign-up closes',
      slot_key: 'key of the slot',
      date: 'day',
      start: 'start',
      end: 'end',
      meeting_point: 'meeting point (Dutch)',
      meeting_point_en: 'meeting point (English)',
      latitude: 'latitude',
      longitude: 'longitude',
      end_point: 'end point (Dutch)',
      end_point_en: 'end point (English)',
      capacity: 'places',
      waiting_list: 'waiting list',
      set_aside: 'places set aside',
      set_aside_until: 'set aside, release on',
      cancelled: 'cancelled',
    },
  },
});
