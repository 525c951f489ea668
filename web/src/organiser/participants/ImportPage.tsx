import { useLocation } from 'wouter';
import type { CongressInfo, ParticipantImport, Programme } from '../../api/types.ts';
import { useTexts } from '../../language/language.ts';
import { Alert } from '../../ui/Alert.tsx';
import { Link } from '../../ui/Link.tsx';
import { tell } from '../../ui/notice.tsx';
import { ImportSteps } from '../import/ImportSteps.tsx';
import { Workspace } from '../workspace/Workspace.tsx';
import { ImportPreview } from './ImportPreview.tsx';
import { participantsTexts } from './texts.ts';
import { useListTrial } from './useListTrial.ts';

const listPath = (slug: string) => `/c/${slug}/organisatie/deelnemers`;

function ListImport({ congress: { slug } }: { congress: CongressInfo }) {
  const t = useTexts(participantsTexts);
  const [, navigate] = useLocation();

  function stored({ added, changed }: ParticipantImport) {
    navigate(listPath(slug));
    tell({ kind: 'ok', text: t.stored(added, changed), path: listPath(slug) });
  }

  return (
    <ImportSteps
      fileHelp={t.fileHelp}
      trial={useListTrial(slug)}
      onStored={stored}
      names={t.columns}
      counts={({ added, changed, people }) => ({ added, changed, mailed: people.promoted })}
      take={({ people }, without) => t.take(people.promoted, without)}
      preview={(fileName, result) => <ImportPreview fileName={fileName} result={result} />}
    />
  );
}

export default function ImportPage({ programme: { congress } }: { programme: Programme }) {
  const t = useTexts(participantsTexts);
  return (
    <Workspace congress={congress} page="participants" title={t.importTitle}>
      <p className="way-back">
        <Link href={listPath(congress.slug)}>{t.toList}</Link>
      </p>
      <Alert kind="info">
        <p>{t.removesNobody}</p>
        <p>
          {t.organisationsFirst}{' '}
          <Link href={`/c/${congress.slug}/organisatie/organisaties/importeren`}>{t.toOrganisations}</Link>
        </p>
      </Alert>
      <ListImport congress={congress} />
    </Workspace>
  );
}
