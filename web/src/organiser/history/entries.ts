import type { AuditEntry } from '../../api/types.ts';
import { calendarDay, shortDayName, time } from '../../language/format.ts';
import type { Language } from '../../language/types.ts';
import { historyTexts } from './texts.ts';

type Texts = (typeof historyTexts)['nl'];

export interface HistoryDay {
  day: string;
  entries: AuditEntry[];
}

/** In the time zone of the congress; the entries are in order of time. */
export function byDay(entries: AuditEntry[], timeZone: string): HistoryDay[] {
  const all: HistoryDay[] = [];
  for (const entry of entries) {
    const day = calendarDay(entry.occurredAt, timeZone);
    const last = all.at(-1);
    if (last?.day === day) last.entries.push(entry);
    else all.push({ day, entries: [entry] });
  }
  return all;
}

/** The sign-up whose place was given up in a move: only the slots say something to people. */
export const movedSignup = 'inExchangeFor';

/** What happened, as a short sentence. */
export function actionName({ action, result, changes }: AuditEntry, t: Texts): string {
  if (result === 'DONE' && changes.some(({ field }) => field === movedSignup)) return t.moved;
  return result === 'DONE' ? t.done[action] : t.tried[action];
}

export function resultOf({ result, reason, counts }: AuditEntry, t: Texts): string {
  if (result === 'REFUSED') return t.refused(t.reasons[reason ?? ''] ?? reason ?? '');
  if (result === 'UNCHANGED') return t.unchanged;
  const parts = Object.entries(counts).flatMap(([what, count]) => (count ? [t.counts[what]?.(count) ?? ''] : []));
  return parts.filter(Boolean).join(', ') || t.succeeded;
}

/** What people call a field. A text that was added to a kind of mail has its kind and language in its name. */
export function fieldName(field: string, t: Texts, mailKinds: Record<string, string>): string {
  const [, kind = '', language = ''] = /^mail\.([A-Z_]+)\.(nl|en)$/.exec(field) ?? [];
  return t.fields[field] ?? (kind ? t.mailText(mailKinds[kind] ?? kind, language) : field);
}

/** An instant as it is stored. */
export const moment = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;

export function valueName(value: string, timeZone: string, t: Texts, language: Language): string {
  if (value === '') return t.none;
  if (moment.test(value))
    return `${shortDayName(calendarDay(value, timeZone), language)} ${time(value, timeZone, language)}`;
  return t.values[value] ?? value;
}
