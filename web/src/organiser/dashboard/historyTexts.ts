import { countOf, number } from '../../language/format.ts';
import { texts } from '../../language/language.ts';
import type { Division } from './distribution.ts';
import type { Period } from './period.ts';
import type { Series } from './series.ts';

const stepNl: Record<number, string> = { 1: 'seconde', 60: 'minuut', 900: 'kwartier', 3600: 'uur', 86_400: 'dag' };
const stepEn: Record<number, string> = { 1: 'second', 60: 'minute', 900: 'quarter', 3600: 'hour', 86_400: 'day' };
const spanOf = (seconds: number, minutes: string, hours: string) =>
  seconds < 3600 ? `${seconds / 60} ${minutes}` : `${seconds / 3600} ${hours}`;

export const historyTexts = texts({
  nl: {
    title: (seconds: number) => `Inschrijvingen per ${stepNl[seconds] ?? spanOf(seconds, 'minuten', 'uur')}`,
    period: 'Periode',
    periods: {
      minutes: 'Eerste 10 min',
      hour: 'Eerste uur',
      day: 'Eerste dag',
      all: 'Alles',
    } satisfies Record<Period, string>,
    opening: (moment: string) => `Opening: ${moment}`,
    notOpen: (moment: string) => `Inschrijven gaat open op ${moment}. Daarna zie je hier hoe het loopt.`,
    series: {
      confirmed: 'kregen een plek',
      waitlisted: 'kwamen op de wachtlijst',
      refused: 'geweigerd',
      promoted: 'schoven door',
      released: 'plekken vrijgekomen',
    } satisfies Record<Series, string>,
    sum: (signups: number, highest: number, seconds: number) =>
      `${countOf(signups, 'inschrijving', 'inschrijvingen', 'nl')}, hoogste ${stepNl[seconds] ?? spanOf(seconds, 'minuten', 'uur')} ${number(highest, 'nl')}.`,
    table: 'Als tabel',
    csv: 'CSV',
    csvOf: (title: string) => `CSV: ${title}`,
    time: 'Tijd',
    play: 'Speel af',
    pause: 'Pauze',
    stepOf: 'Moment van de opening',
    valueOf: (moment: string, full: number) => `${moment}, ${full === 1 ? '1 tijdstip' : `${full} tijdstippen`} vol`,
    speed: 'Snelheid',
    speeds: (steps: number) => `${steps} per seconde`,
    replayed: (moment: string) => `Je ziet de cijfers en balken van ${moment}.`,
    backToNow: 'Terug naar nu',
    replayNote: 'De cijfers en de tijdstippen hieronder spelen mee.',
    distribution: 'Wie heeft de plekken?',
    divide: 'Verdeel naar',
    divisions: { organisation: 'Organisatie', district: 'Wijk', kind: 'Soort' } satisfies Record<Division, string>,
    none: {
      organisation: 'zonder organisatie',
      district: 'zonder wijk',
      kind: 'onbekend',
    } satisfies Record<Division, string>,
    kinds: { VISIT: 'Werkbezoek', WORKSHOP: 'Workshop', LECTURE: 'Lezing' } as Record<string, string>,
    others: (count: number) => `${count} andere`,
    places: 'Plekken',
    share: 'Aandeel',
    noPlaces: 'Er heeft nog niemand een plek.',
    organisations: (count: number, part: number) =>
      count === 1 ? 'Er is 1 organisatie.' : `Samen ${count} organisaties. De grootste heeft ${part}%.`,
  },
  en: {
    title: (seconds) => `Sign-ups per ${stepEn[seconds] ?? spanOf(seconds, 'minutes', 'hours')}`,
    period: 'Period',
    periods: { minutes: 'First 10 min', hour: 'First hour', day: 'First day', all: 'All' },
    opening: (moment) => `Opening: ${moment}`,
    notOpen: (moment) => `Sign-up opens on ${moment}. After that, you see here how it goes.`,
    series: {
      confirmed: 'got a place',
      waitlisted: 'joined a waiting list',
      refused: 'refused',
      promoted: 'promoted',
      released: 'places given up',
    },
    sum: (signups, highest, seconds) =>
      `${countOf(signups, 'sign-up', 'sign-ups', 'en')}, highest ${stepEn[seconds] ?? spanOf(seconds, 'minutes', 'hours')} ${number(highest, 'en')}.`,
    table: 'As a table',
    csv: 'CSV',
    csvOf: (title) => `CSV: ${title}`,
    time: 'Time',
    play: 'Play',
    pause: 'Pause',
    stepOf: 'Moment of the opening',
    valueOf: (moment, full) => `${moment}, ${full === 1 ? '1 slot' : `${full} slots`} full`,
    speed: 'Speed',
    speeds: (steps) => `${steps} per second`,
    replayed: (moment) => `You see the numbers and bars of ${moment}.`,
    backToNow: 'Back to now',
    replayNote: 'The numbers and the slots below follow.',
    distribution: 'Who has the places?',
    divide: 'Divide by',
    divisions: { organisation: 'Organisation', district: 'District', kind: 'Type' },
    none: { organisation: 'without organisation', district: 'without district', kind: 'unknown' },
    kinds: { VISIT: 'Working visit', WORKSHOP: 'Workshop', LECTURE: 'Lecture' },
    others: (count) => `${count} others`,
    places: 'Places',
    share: 'Share',
    noPlaces: 'Nobody has a place yet.',
    organisations: (count, part) =>
      count === 1 ? 'There is 1 organisation.' : `${count} organisations together. The largest has ${part}%.`,
  },
});
