import type { Session, SessionKind, Slot } from '../api/types.ts';
import type { Availability } from './availability.ts';
import { placesIn } from './places.ts';

export interface Filters {
  day: string | null;
  kind: SessionKind | null;
  district: string | null;
  theme: string | null;
  freeOnly: boolean;
}

export const everyDay = 'alle';

const kinds: Record<string, SessionKind> = { werkbezoek: 'VISIT', workshop: 'WORKSHOP', lezing: 'LECTURE' };

/** The words in the address are Dutch in both languages, so that a link works for everybody. */
export function filtersIn(search: URLSearchParams): Filters {
  return {
    day: search.get('dag'),
    kind: kinds[search.get('soort') ?? ''] ?? null,
    district: search.get('wijk'),
    theme: search.get('thema'),
    freeOnly: search.has('vrij'),
  };
}

export function inAddress(filters: Filters): URLSearchParams {
  const search = new URLSearchParams();
  const kind = Object.keys(kinds).find((word) => kinds[word] === filters.kind);
  if (filters.day) search.set('dag', filters.day);
  if (kind) search.set('soort', kind);
  if (filters.district) search.set('wijk', filters.district);
  if (filters.theme) search.set('thema', filters.theme);
  if (filters.freeOnly) search.set('vrij', '1');
  return search;
}

export function howMany(filters: Filters): number {
  return [filters.kind, filters.district, filters.theme, filters.freeOnly].filter(Boolean).length;
}

/** A session with the slots that are left after filtering. */
export interface Listed {
  session: Session;
  slots: Slot[];
}

function fits(session: Session, filters: Filters): boolean {
  return (
    (!filters.kind || session.kind === filters.kind) &&
    (!filters.district || session.district === filters.district) &&
    (!filters.theme || session.theme === filters.theme)
  );
}

/** Of its first slot. */
export const startOf = ({ slots }: Listed) => slots[0]?.start ?? '';

/**
 * `seen` are the numbers at the moment the filters were chosen, not the live ones: a slot that fills up while somebody
 * looks at it must not disappear under their finger.
 */
export function listed(sessions: Session[], filters: Filters, seen: Availability): Listed[] {
  // A slot whose numbers are unknown may have places, so it is kept.
  const mayBeFree = (slot: Slot) => ['free', 'unknown'].includes(placesIn(slot, seen[slot.id]).kind);
  const keeps = (slot: Slot) => (!filters.day || slot.day === filters.day) && (!filters.freeOnly || mayBeFree(slot));
  return sessions
    .filter((session) => fits(session, filters))
    .map((session) => ({
      session,
      slots: session.slots.filter(keeps).sort((a, b) => a.start.localeCompare(b.start)),
    }))
    .filter(({ slots }) => slots.length > 0)
    .sort((a, b) => startOf(a).localeCompare(startOf(b)) || a.session.title.nl.localeCompare(b.session.title.nl));
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
