import { useQueryClient } from '@tanstack/react-query';
import { useLocation } from 'wouter';
import { request } from '../../api/request.ts';
import type { CongressInfo, ImportRequest, OrganisationImport, Programme } from '../../api/types.ts';
import { congressPath } from '../../congress/api.ts';
import { useTexts } from '../../language/language.ts';
import { Alert } from '../../ui/Alert.tsx';
import { Link } from '../../ui/Link.tsx';
import { tell } from '../../ui/notice.tsx';
import { readListAgain } from '../participants/api.ts';
import { ImportSteps } from '../import/ImportSteps.tsx';
import { useTrial } from '../import/useTrial.ts';
import { Workspace } from '../workspace/Workspace.tsx';
import { workspacePath } from '../workspace/pages.ts';
import { OrganisationPreview } from './OrganisationPreview.tsx';
import { organisationsTexts } from './texts.ts';

const send = (slug: string, file: Blob | ImportRequest, dryRun: boolean, ifMatch?: string) =>
  request<OrganisationImport>('PUT', `${congressPath(slug)}/organisations?dryRun=${dryRun}`, file, ifMatch);

function OrganisationsImport({ congress: { slug } }: { congress: CongressInfo }) {
  const t = useTexts(organisationsTexts);
  const client = useQueryClient();
  const [, navigate] = useLocation();
  const path = workspacePath(slug, 'participants');

  /** Participants have the names of their organisations. */
  async function stored({ added, changed }: OrganisationImport) {
    await Promise.all([client.invalidateQueries({ queryKey: ['organisations', slug] }), readListAgain(client, slug)]);
    navigate(path);
    tell({ kind: 'ok', text: t.stored(added, changed), path });
  }

  return (
    <ImportSteps
      fileHelp={t.fileHelp}
      trial={useTrial<OrganisationImport>((...sent) => send(slug, ...sent))}
      onStored={(result) => void stored(result)}
      names={t.columns}
      counts={({ added, changed }) => ({ added, changed, mailed: 0 })}
      take={(_, without) => t.take(without)}
      preview={(fileName, result) => <OrganisationPreview fileName={fileName} result={result} />}
    />
  );
}

export default function OrganisationImportPage({ programme: { congress } }: { programme: Programme }) {
  const t = useTexts(organisationsTexts);
  return (
    <Workspace congress={congress} page="participants" title={t.title}>
      <p className="way-back">
        <Link href={workspacePath(congress.slug, 'participants')}>{t.toList}</Link>
      </p>
      <Alert kind="info">
        <p>{t.purpose}</p>
        <p>{t.removesNone}</p>
      </Alert>
      <OrganisationsImport congress={congress} />
    </Workspace>
  );
}
