import { texts } from '../../language/language.ts';

export const searchTexts = texts({
  nl: {
    search: 'Zoeken',
    title: 'Zoek een deelnemer, activiteit of plaats',
    field: 'Zoek op naam, adres, organisatie, titel of plaats',
    keys: 'Ctrl K',
    people: 'Deelnemers',
    sessions: 'Activiteiten',
    places: 'Plaatsen',
    slots: (slots: number) => (slots === 1 ? '1 tijdstip' : `${slots} tijdstippen`),
    found: (people: number, sessions: number, places: number) =>
      `${people} ${people === 1 ? 'deelnemer' : 'deelnemers'}, ${sessions} ${
        sessions === 1 ? 'activiteit' : 'activiteiten'
      } en ${places} ${places === 1 ? 'plaats' : 'plaatsen'} gevonden`,
    none: 'Niets gevonden. Probeer een deel van een naam of een ander woord.',
    allPeople: (all: number) => (all === 1 ? '1 deelnemer' : `Alle ${all} deelnemers`),
    allSessions: (all: number) => (all === 1 ? '1 activiteit' : `Alle ${all} activiteiten`),
    close: 'Sluiten',
  },
  en: {
    search: 'Search',
    title: 'Search for a participant, session or place',
    field: 'Search by name, address, organisation, title or place',
    keys: 'Ctrl K',
    people: 'Participants',
    sessions: 'Sessions',
    places: 'Places',
    slots: (slots) => (slots === 1 ? '1 slot' : `${slots} slots`),
    found: (people, sessions, places) =>
      `${people} ${people === 1 ? 'participant' : 'participants'}, ${sessions} ${
        sessions === 1 ? 'session' : 'sessions'
      } and ${places} ${places === 1 ? 'place' : 'places'} found`,
    none: 'Nothing found. Try a part of a name or another word.',
    allPeople: (all) => (all === 1 ? '1 participant' : `All ${all} participants`),
    allSessions: (all) => (all === 1 ? '1 session' : `All ${all} sessions`),
    close: 'Close',
  },
});
