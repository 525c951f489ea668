import type { Cap, SessionKind, Settings } from '../../api/types.ts';
import { isEmpty, isWhole, type MistakesIn } from './part.ts';

export const capKinds: (SessionKind | 'ALL')[] = ['ALL', 'VISIT', 'WORKSHOP', 'LECTURE'];
export const capPeriods: Cap['per'][] = ['DAY', 'CONGRESS'];

export type CapField = `${SessionKind | 'ALL'}_PER_${Cap['per']}`;

/** The most places of a kind, per day or in all. Empty: no limit. */
export type CapFields = Record<CapField, string>;

export const capField = (kind: SessionKind | 'ALL', per: Cap['per']): CapField => `${kind}_PER_${per}`;

export const capFieldNames: CapField[] = capKinds.flatMap((kind) => capPeriods.map((per) => capField(kind, per)));

/** Of several limits for the same, the lowest counts. */
export function limits(caps: Cap[]): Partial<Record<CapField, number>> {
  const lowest: Partial<Record<CapField, number>> = {};
  for (const { kind, per, max } of caps) {
    const field = capField(kind ?? 'ALL', per);
    lowest[field] = Math.min(max, lowest[field] ?? max);
  }
  return lowest;
}

export function capFieldsOf({ caps }: Settings): CapFields {
  const known = limits(caps);
  return Object.fromEntries(capFieldNames.map((field) => [field, String(known[field] ?? '')])) as CapFields;
}

function capOf(field: CapField, max: string): Cap {
  const [kind, per] = field.split('_PER_') as [SessionKind | 'ALL', Cap['per']];
  return { ...(kind !== 'ALL' && { kind }), per, max: Number(max.trim()) };
}

export function withCaps(settings: Settings, fields: CapFields): Settings {
  const before = capFieldsOf(settings);
  if (capFieldNames.every((field) => before[field] === fields[field].trim())) return settings;
  const given = capFieldNames.filter((field) => !isEmpty(fields[field]));
  return { ...settings, caps: given.map((field) => capOf(field, fields[field])) };
}

export function capMistakes(fields: CapFields): MistakesIn<CapFields> {
  const wrong = capFieldNames.filter((field) => !isEmpty(fields[field]) && !isWhole(fields[field], 1, 1000));
  return Object.fromEntries(wrong.map((field) => [field, 'oneOrMore']));
}
