import { countOf } from '../../language/format.ts';
import { texts } from '../../language/language.ts';
import { placesEn, placesNl, sessionsEn, sessionsNl, slotsEn, slotsNl } from '../programme/counts.ts';

/** What is said about a congress that starts from another. */
export const copyTexts = texts({
  nl: {
    effect: 'Dit krijg je',
    leftBehind: 'Dit gaat niet mee',
    nothing: 'Een leeg concept. Het programma importeer je daarna.',
    noProgramme: 'Een leeg programma. Dat importeer je daarna.',
    programme: (sessions: number, slots: number, places: number) =>
      `${sessionsNl(sessions)} met ${slotsNl(slots)} en samen ${placesNl(places)}, zoals ze nu zijn. Wat na het importeren ` +
      'veranderd is, gaat dus mee.',
    withoutSlots: (count: number) =>
      `${count === 1 ? '1 activiteit heeft' : `${count} activiteiten hebben`} dan geen tijdstip, want alles daarvan is afgelast.`,
    slots:
      'Ook wachtlijsten, maxima per organisatie, plekken die apart staan en eigen tijden om in te schrijven. En de ' +
      'verzamelpunten: controleer die daarna.',
    appearance: 'Kleur en logo.',
    rules:
      'Dezelfde regels, en even lang bewaren. Wanneer inschrijven kan, schuift mee; in stap 3 kun je dat aanpassen.',
    admission: (choice: string) => `Dezelfde keuze bij Wie mag meedoen: ${choice.toLowerCase()}.`,
    organisers: 'Dezelfde organisatoren; in stap 4 kun je dat aanpassen.',
    shift: (weeks: number) =>
      weeks === 0
        ? 'Alle dagen en tijden blijven gelijk.'
        : `Alle dagen en tijden schuiven ${countOf(Math.abs(weeks), 'week', 'weken', 'nl')} naar ` +
          `${weeks > 0 ? 'later' : 'eerder'}, ook tot wanneer een maximum geldt of plekken apart staan. Zo blijft maandag maandag.`,
    past: (count: number) =>
      count === 1
        ? '1 maximum of apart gezette plek heeft dan een einde dat al voorbij is, en geldt niet meer.'
        : `${count} maxima of apart gezette plekken hebben dan een einde dat al voorbij is, en gelden niet meer.`,
    nobody: 'Deelnemers, organisaties, inschrijvingen, wachtenden en wie er was.',
    mails: 'Berichten, en wat jullie zelf in mails zetten: afzender, adres voor antwoorden en teksten.',
    cancelled: (count: number) => (count === 1 ? '1 afgelast tijdstip.' : `${count} afgelaste tijdstippen.`),
    noAppearance: 'Kleur en logo: die horen bij het programma.',
  },
  en: {
    effect: 'What you get',
    leftBehind: 'What stays behind',
    nothing: 'An empty draft. You import the programme afterwards.',
    noProgramme: 'An empty programme. You import it afterwards.',
    programme: (sessions, slots, places) =>
      `${sessionsEn(sessions)} with ${slotsEn(slots)} and ${placesEn(places)} in all, as they are now. So what was changed ` +
      'after the import is taken along.',
    withoutSlots: (count) =>
      `${count === 1 ? '1 session then has' : `${count} sessions then have`} no slot, as all of theirs are cancelled.`,
    slots:
      'Also waiting lists, limits per organisation, places set aside and windows of their own for signing up. And the ' +
      'meeting points: check those afterwards.',
    appearance: 'Colour and logo.',
    rules: 'The same rules, kept for as long. The sign-up window moves along; you can change it in step 3.',
    admission: (choice) => `The same choice of who may take part: ${choice.toLowerCase()}.`,
    organisers: 'The same organisers; you can change them in step 4.',
    shift: (weeks) =>
      weeks === 0
        ? 'All days and times stay the same.'
        : `All days and times move ${countOf(Math.abs(weeks), 'week', 'weeks', 'en')} ${weeks > 0 ? 'later' : 'earlier'}, ` +
          'also until when a limit holds or places are set aside. So Monday stays Monday.',
    past: (count) =>
      count === 1
        ? '1 limit or number of places set aside then has an end that is past, and no longer holds.'
        : `${count} limits or numbers of places set aside then have an end that is past, and no longer hold.`,
    nobody: 'Participants, organisations, sign-ups, people on waiting lists, and who came.',
    mails: 'Messages, and what you put into emails yourselves: sender, address for answers and texts.',
    cancelled: (count) => (count === 1 ? '1 cancelled slot.' : `${count} cancelled slots.`),
    noAppearance: 'Colour and logo: they go with the programme.',
  },
});
