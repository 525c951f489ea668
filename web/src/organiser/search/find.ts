import type { ListedParticipant, Programme, Session } from '../../api/types.ts';
import { hasAllWords } from '../../language/plain.ts';
import { fitting } from '../participants/list.ts';

/** What fits a search: the first ones, and how many there are in all. */
export interface Found<T> {
  first: T[];
  all: number;
}

export interface Place {
  name: string;
  nameEn: string | undefined;
  /** How many slots begin there. */
  slots: number;
}

export interface Findings {
  people: Found<ListedParticipant>;
  sessions: Found<Session>;
  places: Found<Place>;
}

export const shownOfEach = 6;

const firstOf = <T>(fits: T[]): Found<T> => ({ first: fits.slice(0, shownOfEach), all: fits.length });

function placesOf({ sessions }: Programme): Place[] {
  const places = new Map<string, Place>();
  for (const { meetingPoint } of sessions.flatMap(({ slots }) => slots)) {
    const known = places.get(meetingPoint.name);
    const { name, nameEn } = meetingPoint;
    places.set(name, { name, nameEn, slots: (known?.slots ?? 0) + 1 });
  }
  return [...places.values()];
}

const aboutSession = ({ key, title, hosts, theme, themeEn, district }: Session) =>
  [key, title.nl, title.en, ...hosts, theme, themeEn, district].filter(Boolean).join('\n');

/** Nothing fits a search without words. */
export function find(search: string, people: ListedParticipant[], programme: Programme): Findings {
  const isEmpty = search.trim() === '';
  const having = <T>(all: T[], about: (one: T) => string) =>
    firstOf(isEmpty ? [] : all.filter((one) => hasAllWords(about(one), search)));
  return {
    people: firstOf(isEmpty ? [] : fitting(people, search, null)),
    sessions: having(programme.sessions, aboutSession),
    places: having(placesOf(programme), ({ name, nameEn = '' }) => `${name}\n${nameEn}`),
  };
}
