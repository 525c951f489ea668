import type { Session, SessionKind, Slot } from '../api/types.ts';
import { dateFormat } from '../language/format.ts';
import type { Availability } from './availability.ts';
import { fitsIn, type Mine } from './mine.ts';
import { placesIn } from './places.ts';

export type PartOfDay = 'MORNING' | 'AFTERNOON' | 'EVENING';

export interface Filters {
  day: string | null;
  part: PartOfDay | null;
  kind: SessionKind | null;
  district: string | null;
  theme: string | null;
  /** The one that is spoken. */
  language: string | null;
  freeOnly: boolean;
  favouritesOnly: boolean;
  /** Only what does not overlap what the participant has. */
  fittingOnly: boolean;
  /** What is searched for; empty: nothing. */
  words: string;
}

export const noFilters: Omit<Filters, 'day'> = {
  ...{ part: null, kind: null, district: null, theme: null, language: null, words: '' },
  ...{ freeOnly: false, favouritesOnly: false, fittingOnly: false },
};

export const everyDay = 'alle';

const kinds: Record<string, SessionKind> = { werkbezoek: 'VISIT', workshop: 'WORKSHOP', lezing: 'LECTURE' };
const parts: Record<string, PartOfDay> = { ochtend: 'MORNING', middag: 'AFTERNOON', avond: 'EVENING' };

const wordFor = <T>(words: Record<string, T>, value: T | null) =>
  Object.keys(words).find((word) => words[word] === value);

/** The words in the address are Dutch in both languages, so that a link works for everybody. */
export function filtersIn(search: URLSearchParams): Filters {
  return {
    day: search.get('dag'),
    part: parts[search.get('dagdeel') ?? ''] ?? null,
    kind: kinds[search.get('soort') ?? ''] ?? null,
    district: search.get('wijk'),
    theme: search.get('thema'),
    language: search.get('taal'),
    freeOnly: search.has('vrij'),
    favouritesOnly: search.has('favoriet'),
    fittingOnly: search.has('past'),
    words: search.get('zoek') ?? '',
  };
}

const mark = (chosen: boolean) => (chosen ? '1' : null);

export function inAddress({ day, part, kind, district, theme, language, words, ...only }: Filters): URLSearchParams {
  const values = {
    ...{ dag: day, dagdeel: wordFor(parts, part), soort: wordFor(kinds, kind), wijk: district, thema: theme },
    ...{ taal: language, vrij: mark(only.freeOnly), favoriet: mark(only.favouritesOnly), past: mark(only.fittingOnly) },
    zoek: words,
  };
  return new URLSearchParams(Object.entries(values).flatMap(([name, value]) => (value ? [[name, value]] : [])));
}

/** How many of those behind the button are chosen. */
export function howMany({ part, kind, district, theme, language, ...only }: Filters): number {
  const { freeOnly, favouritesOnly, fittingOnly } = only;
  return [part, kind, district, theme, language, freeOnly, favouritesOnly, fittingOnly].filter(Boolean).length;
}

/** A slot with the session that it belongs to. */
export interface Listed {
  session: Session;
  slot: Slot;
}

/**
 * What is known beside the programme, at the moment the filters were chosen and not as it is now: a slot that fills up while
 * somebody looks at it must not disappear under their finger.
 */
export interface Known {
  seen: Availability;
  /** The ids of slots. */
  favourites?: readonly string[] | undefined;
  mine?: Mine | undefined;
  timeZone: string;
  /** The ids of the sessions that the search finds; undefined: nothing is searched for. */
  found?: ReadonlySet<string> | undefined;
}

const noon = 12;
const evening = 17;

export function partOfDay(start: string, timeZone: string): PartOfDay {
  const hour = Number(dateFormat('en-GB', { hour: '2-digit', hourCycle: 'h23', timeZone }).format(new Date(start)));
  if (hour < noon) return 'MORNING';
  return hour < evening ? 'AFTERNOON' : 'EVENING';
}

/** Those in which something starts. */
export function partsIn(sessions: Session[], timeZone: string): PartOfDay[] {
  const taken = new Set(sessions.flatMap(({ slots }) => slots.map(({ start }) => partOfDay(start, timeZone))));
  return Object.values(parts).filter((part) => taken.has(part));
}

function fits(session: Session, filters: Filters, { found }: Known): boolean {
  return (
    (!filters.kind || session.kind === filters.kind) &&
    (!filters.district || session.district === filters.district) &&
    (!filters.theme || session.theme === filters.theme) &&
    (!filters.language || session.language === filters.language) &&
    (!found || found.has(session.id))
  );
}

/** As long as something is not known, nothing is left out because of it. */
function isWanted(slot: Slot, { favouritesOnly, fittingOnly }: Filters, { favourites, mine }: Known): boolean {
  return (!favouritesOnly || (favourites?.includes(slot.id) ?? true)) && (!fittingOnly || !mine || fitsIn(slot, mine));
}

function keeps(slot: Slot, filters: Filters, known: Known): boolean {
  const { day, part, freeOnly } = filters;
  const { seen, timeZone } = known;
  // A slot whose numbers are unknown may have places, so it is kept.
  const mayBeFree = () => ['free', 'unknown'].includes(placesIn(slot, seen[slot.id]).kind);
  return (
    (!day || slot.day === day) &&
    (!part || partOfDay(slot.start, timeZone) === part) &&
    (!freeOnly || mayBeFree()) &&
    isWanted(slot, filters, known)
  );
}

/** By time, and by title at the same time. */
export function listed(sessions: Session[], filters: Filters, known: Known): Listed[] {
  return sessions
    .filter((session) => fits(session, filters, known))
    .flatMap((session) =>
      session.slots.filter((slot) => keeps(slot, filters, known)).map((slot) => ({ session, slot })),
    )
    .sort((a, b) => a.slot.start.localeCompare(b.slot.start) || a.session.title.nl.localeCompare(b.session.title.nl));
}

export interface StartTime {
  start: string;
  slots: Listed[];
}

/** Those that start at the same moment together. */
export function startTimes(all: Listed[]): StartTime[] {
  const times: StartTime[] = [];
  for (const each of all) {
    const { start } = each.slot;
    const last = times.at(-1);
    if (last?.start === start) last.slots.push(each);
    else times.push({ start, slots: [each] });
  }
  return times;
}

export function valuesOf(sessions: Session[], value: (session: Session) => string | undefined): string[] {
  return [...new Set(sessions.map(value).filter((each) => each != null))].sort((a, b) => a.localeCompare(b));
}

/** Today during the congress, otherwise its first day. */
export function dayToShow(days: string[], chosen: string | null, today: string): string | null {
  if (chosen === everyDay) return null;
  if (chosen && days.includes(chosen)) return chosen;
  return days.includes(today) ? today : (days[0] ?? null);
}
