import type { Settings } from '../../api/types.ts';
import { isWhole, type SettingsPart } from './part.ts';

/** How long personal data is kept. */
export type RetentionFields = { retentionDays: string };

export const retention: SettingsPart<RetentionFields> = {
  id: 'bewaren',
  places: { retentionDays: 'retentionDays' },
  fieldsOf: ({ retentionDays }) => ({ retentionDays: String(retentionDays) }),
  settingsWith: (settings, { retentionDays }) => ({ ...settings, retentionDays: Number(retentionDays.trim()) }),
  mistakesIn: ({ retentionDays }) => (isWhole(retentionDays, 1, 3650) ? {} : { retentionDays: 'retention' }),
};

/** The first day after the retention. Undefined while the number is none. */
export function endOfRetention({ days }: Settings, { retentionDays }: RetentionFields): string | undefined {
  const last = Date.parse(days.at(-1) ?? '');
  if (Number.isNaN(last) || !isWhole(retentionDays, 1, 3650)) return undefined;
  return new Date(last + Number(retentionDays.trim()) * 86_400_000).toISOString().slice(0, 10);
}
