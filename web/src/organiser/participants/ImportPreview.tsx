import type { FieldChange, ParticipantImport } from '../../api/types.ts';
import { useTexts } from '../../language/language.ts';
import { participantsTexts } from './texts.ts';

interface ImportPreviewProps {
  fileName: string;
  result: ParticipantImport;
}

function Changes({ result }: { result: ParticipantImport }) {
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
        {result.changes.map(({ line, id, fields }) => (
          <tr key={line}>
            <td className="tabular">{line}</td>
            <td>{id}</td>
            <td>
              {fields.length === 0 ? t.listedFromNowOn : fields.map((each) => <Change key={each.column} of={each} />)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Change({ of: { column, before, after } }: { of: FieldChange }) {
  const t = useTexts(participantsTexts);
  return (
    <p>
      {t.columns[column] ?? column}: <del>{before || t.empty}</del> → <ins>{after || t.empty}</ins>
    </p>
  );
}

/** What an import would do. */
export function ImportPreview({ fileName, result }: ImportPreviewProps) {
  const t = useTexts(participantsTexts);
  const { added, changed, unchanged, changes, people } = result;
  return (
    <section aria-label={t.effect} className="effect" role="status">
      <h2>{t.effectOf(fileName)}</h2>
      <ul>
        <li>{t.added(added)}</li>
        <li>{t.changed(changed)}</li>
        <li>{t.unchanged(unchanged)}</li>
        <li>{people.promoted === 0 ? t.nobodyMailed : t.promoted(people.promoted)}</li>
      </ul>
      {changes.length > 0 && <Changes result={result} />}
    </section>
  );
}
