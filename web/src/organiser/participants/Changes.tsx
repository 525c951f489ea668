import type { ParticipantImport } from '../../api/types.ts';
import { useTexts } from '../../language/language.ts';
import { FieldChanges } from '../import/FieldChanges.tsx';
import { importTexts } from '../import/texts.ts';
import { participantsTexts } from './texts.ts';

type LineChange = ParticipantImport['changes'][number];

/** What changes in one line of a file. */
export function LineChanges({ of: { fields } }: { of: LineChange }) {
  const t = useTexts(participantsTexts);
  if (fields.length === 0) return <p>{t.listedFromNowOn}</p>;
  return <FieldChanges fields={fields} names={t.columns} />;
}

export function ChangesTable({ changes }: { changes: LineChange[] }) {
  const t = useTexts(participantsTexts);
  const ofAll = useTexts(importTexts);
  return (
    <table className="changes">
      <caption>{ofAll.changes}</caption>
      <thead>
        <tr>
          <th scope="col">{t.line}</th>
          <th scope="col">{t.who}</th>
          <th scope="col">{ofAll.whatChanges}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map((each) => (
          <tr key={each.line}>
            <td className="tabular">{each.line}</td>
            <td>{each.id}</td>
            <td>
              <LineChanges of={each} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
