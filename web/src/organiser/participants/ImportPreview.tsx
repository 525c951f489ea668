import type { ParticipantImport } from '../../api/types.ts';
import { useTexts } from '../../language/language.ts';
import { Figures } from '../import/Figures.tsx';
import { ImportedLines } from '../import/ImportedLines.tsx';
import { participantsTexts } from './texts.ts';

interface ImportPreviewProps {
  fileName: string;
  result: ParticipantImport;
}

/** What an import would do. */
export function ImportPreview({ fileName, result }: ImportPreviewProps) {
  const t = useTexts(participantsTexts);
  const { added, changed, unchanged, lines, people } = result;
  return (
    <>
      <div className="import">
        <Figures counts={result} />
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
      <ImportedLines counts={result} lines={lines} who={t.who} names={t.columns} listed={t.listedFromNowOn} />
    </>
  );
}
