import type { FieldChange, ParticipantImport } from '../../api/types.ts';
import { useTexts } from '../../language/language.ts';
import { participantsTexts } from './texts.ts';

type LineChange = ParticipantImport['changes'][number];

function Change({ of: { column, before, after } }: { of: FieldChange }) {
  const t = useTexts(participantsTexts);
  return (
    <p className="change">
      {t.columns[column] ?? column}: <del>{before || t.empty}</del> → <ins>{after || t.empty}</ins>
    </p>
  );
}

/** What changes in one line of a file. */
export function FieldChanges({ of: { fields } }: { of: LineChange }) {
  const t = useTexts(participantsTexts);
  if (fields.length === 0) return <p>{t.listedFromNowOn}</p>;
  return fields.map((each) => <Change key={each.column} of={each} />);
}

export function ChangesTable({ changes }: { changes: LineChange[] }) {
  const t = useTexts(participantsTexts);
  return (
    <table className="changes">
      <caption>{t.changes}</caption>
      <thead>
        <tr>
          <th scope="col">{t.line}</th>
          <th scope="col">{t.who}</th>
          <th scope="col">{t.whatChanges}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map((each) => (
          <tr key={each.line}>
            <td className="tabular">{each.line}</td>
            <td>{each.id}</td>
            <td>
              <FieldChanges of={each} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
