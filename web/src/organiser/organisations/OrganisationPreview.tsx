import type { OrganisationImport } from '../../api/types.ts';
import { useTexts } from '../../language/language.ts';
import { Figures } from '../import/Figures.tsx';
import { OrganisationChanges } from './OrganisationChanges.tsx';
import { organisationsTexts } from './texts.ts';

interface OrganisationPreviewProps {
  fileName: string;
  result: OrganisationImport;
}

/** What an import would do. */
export function OrganisationPreview({ fileName, result }: OrganisationPreviewProps) {
  const t = useTexts(organisationsTexts);
  const { added, changed, unchanged, changes } = result;
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
      {changes.length > 0 && (
        <div className="pane">
          <OrganisationChanges changes={changes} />
        </div>
      )}
    </>
  );
}
