import type { Admission, Congress, Session, SessionKind, Slot } from '../src/api/types.ts';

const hour = 3_600_000;
const dayInMs = 24 * hour;

/** A small fictional congress some weeks ahead, for looking at the pages without any service. */
export const days = [21, 22, 23].map((ahead) => new Date(Date.now() + ahead * dayInMs).toISOString().slice(0, 10));

export function congress(admission: Admission = 'ANYONE', slug = 'proef-2026', city = 'Utrecht'): Congress {
  return {
    slug,
    name: { nl: `Proefcongres ${city}`, en: `Trial congress ${city}` },
    hostCity: city,
    days,
    timeZone: 'Europe/Amsterdam',
    signupOpensAt: new Date(Date.now() - 2 * dayInMs).toISOString(),
    signupClosesAt: new Date(Date.now() + 14 * dayInMs).toISOString(),
    admission,
    contactEmail: 'organisatie@congres.example',
    sample: true,
    caps: [],
    english: true,
    appearance: {},
    pairPasses: 3,
    travelSpeeds: { walking: 5, cycling: 15 },
    state: 'PUBLISHED',
    serverTime: new Date().toISOString(),
  };
}

interface Sketch {
  kind: SessionKind;
  title: string;
  english?: string;
  theme?: string;
  themeEn?: string;
  district?: string;
  language?: string;
  /** All other texts are translated as well. */
  isInEnglish?: boolean;
  capacity: number;
  taken: number;
  waiting?: number;
  waitingList?: boolean;
  cancelled?: boolean;
  /** Where it is, if not at the usual place of its kind. */
  place?: { name?: string; latitude: number; longitude: number };
  slots: [day: number, from: number, hours: number][];
}

const sketches: Sketch[] = [
  {
    kind: 'VISIT',
    title: 'Wandelen door een wijk die zichzelf vernieuwt',
    english: 'A walk through a district that renews itself',
    theme: 'Wijkaanpak',
    themeEn: 'District approach',
    isInEnglish: true,
    district: 'Kanaleneiland',
    capacity: 20,
    taken: 13,
    slots: [
      [0, 9, 1.5],
      [0, 13, 1.5],
    ],
  },
  {
    kind: 'VISIT',
    title: 'Een buurthuis van en voor bewoners',
    theme: 'Ontmoeten',
    district: 'Overvecht',
    place: { latitude: 52.1116, longitude: 5.1236 },
    capacity: 12,
    taken: 12,
    waiting: 4,
    slots: [
      [0, 9.5, 2],
      [1, 9.5, 2],
    ],
  },
  {
    kind: 'WORKSHOP',
    title: 'Samen een wijkagenda maken',
    english: 'Making a neighbourhood agenda together',
    theme: 'Wijkagenda',
    themeEn: 'Neighbourhood agenda',
    isInEnglish: true,
    capacity: 30,
    taken: 27,
    slots: [
      [0, 10, 1],
      [1, 10, 1],
      [2, 10, 1],
    ],
  },
  {
    kind: 'LECTURE',
    title: 'Samenleven met verschil',
    place: { name: 'TivoliVredenburg, grote zaal', latitude: 52.0923, longitude: 5.1131 },
    english: 'Living together with differences',
    theme: 'Polarisatie',
    capacity: 200,
    taken: 71,
    slots: [[0, 11, 0.75]],
  },
  {
    kind: 'WORKSHOP',
    title: 'Gesprekken over moeilijke onderwerpen, ook als niemand het met elkaar eens is',
    theme: 'Polarisatie',
    capacity: 24,
    taken: 24,
    waitingList: false,
    slots: [[0, 14, 1.5]],
  },
  {
    kind: 'VISIT',
    title: 'Op de fiets langs ontmoetingsplekken',
    theme: 'Ontmoeten',
    district: 'Leidsche Rijn',
    place: { latitude: 52.0968, longitude: 5.064 },
    capacity: 15,
    taken: 6,
    cancelled: true,
    slots: [[0, 15, 2]],
  },
  {
    kind: 'LECTURE',
    title: 'What makes people feel at home',
    english: 'What makes people feel at home',
    language: 'en',
    place: { name: 'Bibliotheek Neude, hal', latitude: 52.093, longitude: 5.1182 },
    theme: 'Thuis voelen',
    capacity: 120,
    taken: 119,
    slots: [
      [1, 9, 1],
      [1, 13, 1],
    ],
  },
];

function instant(day: number, hours: number): string {
  const [whole, minutes] = [Math.floor(hours), (hours % 1) * 60];
  return new Date(
    `${days[day]}T${String(whole).padStart(2, '0')}:${String(minutes).padStart(2, '0')}:00+01:00`,
  ).toISOString();
}

function whereabouts({ kind, isInEnglish, place }: Sketch): Pick<Slot, 'meetingPoint' | 'endPoint' | 'endPointEn'> {
  if (kind !== 'VISIT') {
    const room = { name: 'Zaal 3, begane grond', ...(isInEnglish && { nameEn: 'Room 3, ground floor' }) };
    return { meetingPoint: { ...room, ...place } };
  }
  const coordinates = { latitude: 52.0894, longitude: 5.1101 };
  const nameEn = isInEnglish && { nameEn: 'Departure at the main entrance' };
  return {
    meetingPoint: { name: 'Vertrek bij de hoofdingang', ...nameEn, ...coordinates, ...place },
    endPoint: 'Terug bij de hoofdingang',
    ...(isInEnglish && { endPointEn: 'Back at the main entrance' }),
  };
}

function slotsOf(sketch: Sketch, sessionKey: string): Slot[] {
  const { signupOpensAt, signupClosesAt } = congress();
  return sketch.slots.map(([day, from, hours], index) => ({
    id: `${sessionKey}-${index}`,
    key: `${sessionKey}-${index}`,
    start: instant(day, from),
    end: instant(day, from + hours),
    day: days[day] ?? '',
    ...whereabouts(sketch),
    capacity: sketch.capacity,
    waitingList: sketch.waitingList ?? true,
    signupOpensAt,
    signupClosesAt,
    cancelled: sketch.cancelled ?? false,
  }));
}

const abstract =
  'We kijken samen hoe bewoners, ondernemers en de gemeente hier werken. Je hoort wat lukte en wat niet, en je gaat in gesprek met de mensen die het doen. Trek schoenen aan waarop je goed loopt.';
const abstractEn =
  'Together we look at how residents, entrepreneurs and the city work here. You hear what worked and what did not, and you talk with the people who do it. Wear shoes you can walk in.';

export const sessions: Session[] = sketches.map((sketch, index) => ({
  id: `s${index}`,
  key: `s${index}`,
  kind: sketch.kind,
  title: sketch.english ? { nl: sketch.title, en: sketch.english } : { nl: sketch.title },
  abstract: { nl: abstract, ...(sketch.isInEnglish && { en: abstractEn }) },
  hosts: ['Gastvrouw van de wijk', 'Gemeente (voorbeeld)'],
  ...(sketch.theme ? { theme: sketch.theme } : {}),
  ...(sketch.themeEn ? { themeEn: sketch.themeEn } : {}),
  ...(sketch.district ? { district: sketch.district } : {}),
  language: sketch.language ?? 'nl',
  accessibility: 'Rolstoeltoegankelijk. Er is een ringleiding.',
  ...(sketch.isInEnglish && { accessibilityEn: 'Wheelchair accessible. There is an induction loop.' }),
  slots: slotsOf(sketch, `s${index}`),
}));

export const taken = new Map(
  sketches.flatMap((sketch, index) =>
    sketch.slots.map((_, slot) => [`s${index}-${slot}`, { confirmed: sketch.taken, waiting: sketch.waiting ?? 0 }]),
  ),
);

export const organisations = ['Gemeente Amersfoort', 'Gemeente Breda', 'Gemeente Utrecht', 'Provincie Utrecht'].map(
  (name, index) => ({ id: `o${index}`, name }),
);
