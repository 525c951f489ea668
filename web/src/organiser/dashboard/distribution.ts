import type { DashboardSlot, Distribution, Organisation, Programme, SessionKind } from '../../api/types.ts';

export type Division = 'organisation' | 'district' | 'kind';

export const divisions: Division[] = ['organisation', 'district', 'kind'];

/** Places of one organisation, district or kind; undefined: of none. */
export interface Share {
  of: string | undefined;
  places: number;
}

const byPlaces = (a: Share, b: Share) => b.places - a.places || (a.of ?? '').localeCompare(b.of ?? '', 'nl');

function bySession(
  { sessions }: Programme,
  slots: DashboardSlot[],
  keyOf: (session: { district?: string; kind: SessionKind }) => string | undefined,
): Share[] {
  const keys = new Map(sessions.flatMap((session) => session.slots.map(({ id }) => [id, keyOf(session)] as const)));
  const places = new Map<string | undefined, number>();
  for (const { slotId, confirmed } of slots) {
    const key = keys.get(slotId);
    places.set(key, (places.get(key) ?? 0) + confirmed);
  }
  return [...places].map(([of, count]) => ({ of, places: count })).filter((share) => share.places > 0);
}

function byOrganisation({ organisations, withoutOrganisation }: Distribution, names: Organisation[]): Share[] {
  const known = new Map(names.map(({ id, name }) => [id, name]));
  const shares: Share[] = organisations.map(({ organisation, confirmed }) => ({
    of: known.get(organisation) ?? organisation,
    places: confirmed,
  }));
  return withoutOrganisation > 0 ? [...shares, { of: undefined, places: withoutOrganisation }] : shares;
}

interface Known {
  programme: Programme;
  slots: DashboardSlot[];
  distribution: Distribution | undefined;
  organisations: Organisation[];
}

/** Who has the places: the largest first, and those of none last. */
export function sharesOf(division: Division, { programme, slots, distribution, organisations }: Known): Share[] {
  const shares =
    division === 'organisation'
      ? distribution
        ? byOrganisation(distribution, organisations)
        : []
      : bySession(programme, slots, (session) => (division === 'kind' ? session.kind : session.district));
  return shares.sort((a, b) => Number(a.of === undefined) - Number(b.of === undefined) || byPlaces(a, b));
}
