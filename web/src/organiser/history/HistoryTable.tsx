import type { AuditEntry, Programme } from '../../api/types.ts';
import { dayName } from '../../language/format.ts';
import { useLanguage, useTexts } from '../../language/language.ts';
import { byDay } from './entries.ts';
import { EntryRow } from './EntryRow.tsx';
import { historyTexts } from './texts.ts';

export function HistoryTable({ programme, entries }: { programme: Programme; entries: AuditEntry[] }) {
  const t = useTexts(historyTexts);
  const language = useLanguage();
  return (
    <table className="history">
      <thead>
        <tr>
          <th scope="col" className="history__time">
            {t.time}
          </th>
          <th scope="col" className="history__who">
            {t.who}
          </th>
          <th scope="col">{t.what}</th>
          <th scope="col">{t.change}</th>
          <th scope="col" className="history__results">
            {t.result}
          </th>
          <th scope="col" className="history__network">
            {t.origin}
          </th>
        </tr>
      </thead>
      {byDay(entries, programme.congress.timeZone).map(({ day, entries: ofDay }) => (
        <tbody key={day}>
          <tr className="history__day">
            <th colSpan={6} scope="rowgroup">
              {dayName(day, language)}
            </th>
          </tr>
          {ofDay.map((entry) => (
            <EntryRow key={entry.id} programme={programme} entry={entry} />
          ))}
        </tbody>
      ))}
    </table>
  );
}
