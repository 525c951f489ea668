import { texts } from '../../language/language.ts';
import { placesEn, placesNl, sessionsEn, sessionsNl, slotsEn, slotsNl } from './counts.ts';
import type { Size } from './view.ts';

export const sessionTexts = texts({
  nl: {
    title: 'Programma',
    size: ({ sessions, slots, places, cancelled }: Size) =>
      [sessionsNl(sessions), slotsNl(slots), placesNl(places), cancelled > 0 && `${cancelled} afgelast`]
        .filter(Boolean)
        .join(' · '),
    newSession: 'Nieuwe activiteit',
    change: 'Activiteit wijzigen',
    changeSlot: 'tijdstip bekijken of wijzigen',
    newSlot: 'Tijdstip erbij',
    toImport: 'Bestand importeren',
    download: {
      'programme.csv': 'Downloaden als CSV',
      'programme.xlsx': 'Downloaden als XLSX',
      'schedule.json': 'Downloaden voor pretalx en frab',
    },
    search: 'Zoek op titel, gastheer of plek',
    day: 'Dag',
    order: 'Volgorde',
    orders: { time: 'Tijd', title: 'Titel', fullest: 'Volste eerst', waiting: 'Langste wachtlijst eerst' },
    empty: 'Er staat nog niets in het programma.',
    found: ({ sessions, slots }: Size, all: number) =>
      `${sessions === all ? sessionsNl(all) : `${sessions} van ${sessionsNl(all)}`}, ${slotsNl(slots)}`,
    stale: 'We krijgen nu geen cijfers. Hoeveel plekken er bezet zijn, kan oud zijn. We blijven het proberen.',
    places: placesNl,
    filled: (confirmed: number, capacity: number) => `${confirmed} van ${capacity}`,
    waiting: (count: number) => (count === 1 ? '1 wacht' : `${count} wachten`),
    setAside: (count: number) => `${count} apart`,
    tooMany: (count: number) => `${count} te veel`,
    cancelled: 'Afgelast',
  },
  en: {
    title: 'Programme',
    size: ({ sessions, slots, places, cancelled }) =>
      [sessionsEn(sessions), slotsEn(slots), placesEn(places), cancelled > 0 && `${cancelled} cancelled`]
        .filter(Boolean)
        .join(' · '),
    newSession: 'New session',
    change: 'Change the session',
    changeSlot: 'view or change this slot',
    newSlot: 'Add a slot',
    toImport: 'Import a file',
    download: {
      'programme.csv': 'Download as CSV',
      'programme.xlsx': 'Download as XLSX',
      'schedule.json': 'Download for pretalx and frab',
    },
    search: 'Search by title, host or place',
    day: 'Day',
    order: 'Order',
    orders: { time: 'Time', title: 'Title', fullest: 'Fullest first', waiting: 'Longest waiting list first' },
    empty: 'There is nothing in the programme yet.',
    found: ({ sessions, slots }, all) =>
      `${sessions === all ? sessionsEn(all) : `${sessions} of ${sessionsEn(all)}`}, ${slotsEn(slots)}`,
    stale: 'There are no numbers right now. The places taken may be out of date. We keep trying.',
    places: placesEn,
    filled: (confirmed, capacity) => `${confirmed} of ${capacity}`,
    waiting: (count) => `${count} waiting`,
    setAside: (count) => `${count} set aside`,
    tooMany: (count) => `${count} too many`,
    cancelled: 'Cancelled',
  },
});
