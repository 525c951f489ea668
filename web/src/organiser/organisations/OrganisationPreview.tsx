import type { OrganisationImport } from '../../api/types.ts';
import { useTexts } from '../../language/language.ts';
import { Figures } from '../import/Figures.tsx';
import { ImportedLines } from '../import/ImportedLines.tsx';
import { organisationsTexts } from './texts.ts';

interface OrganisationPreviewProps {
  fileName: string;
  result: OrganisationImport;
}

/** What an import would do. */
export function OrganisationPreview({ fileName, result }: OrganisationPreviewProps) {
  const t = useTexts(organisationsTexts);
  const { added, changed, unchanged, lines } = result;
  return (
    <>
      <div className="import">
        <Figures counts={result} />
        <section aria-label={t.effectOf(fileName)} className="effect" role="status">
          <h2>{t.effectOf(fileName)}</h2>
          <ul>
            <li>{t.added(added)}</li>
            <li>{t.changed(changed)}</li>
            <li>{t.unchanged(unchanged)}</li>
            <li>{t.nobodyMailed}</li>
          </ul>
        </section>
      </div>
      <ImportedLines counts={result} lines={lines} who={t.organisation} names={t.columns} />
    </>
  );
}
