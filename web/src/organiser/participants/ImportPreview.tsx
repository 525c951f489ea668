import type { ParticipantImport } from '../../api/types.ts';
import { number } from '../../language/format.ts';
import { useLanguage, useTexts } from '../../language/language.ts';
import { ChangesTable } from './Changes.tsx';
import { participantsTexts } from './texts.ts';

interface ImportPreviewProps {
  fileName: string;
  result: ParticipantImport;
}

function Figures({ result: { added, changed, unchanged } }: { result: ParticipantImport }) {
  const t = useTexts(participantsTexts);
  const language = useLanguage();
  const all = [
    [t.figures.added, added],
    [t.figures.changed, changed],
    [t.figures.unchanged, unchanged],
  ] as const;
  return (
    <dl className="figures pane">
      {all.map(([label, count]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd className="tabular">{number(count, language)}</dd>
        </div>
      ))}
    </dl>
  );
}

/** What an import would do. */
export function ImportPreview({ fileName, result }: ImportPreviewProps) {
  const t = useTexts(participantsTexts);
  const { added, changed, unchanged, changes, people } = result;
  return (
    <>
      <div className="import">
        <Figures result={result} />
        <section aria-label={t.effect} className="effect" role="status">
          <h2>{t.effectOf(fileName)}</h2>
          <ul>
            <li>{t.added(added)}</li>
            <li>{t.changed(changed)}</li>
            <li>{t.unchanged(unchanged)}</li>
            <li>{people.promoted === 0 ? t.nobodyMailed : t.promoted(people.promoted)}</li>
          </ul>
        </section>
      </div>
      {changes.length > 0 && (
        <div className="pane">
          <ChangesTable changes={changes} />
        </div>
      )}
    </>
  );
}
