import { useQueryClient } from '@tanstack/react-query';
import { useLocation } from 'wouter';
import type { CongressInfo, ProgrammeEdit, ProgrammeImport } from '../../api/types.ts';
import { useTexts } from '../../language/language.ts';
import { programmeQuery } from '../../programme/api.ts';
import { Alert } from '../../ui/Alert.tsx';
import { Link } from '../../ui/Link.tsx';
import { tell } from '../../ui/notice.tsx';
import { keepingEdits, withEdit, withEdits } from '../import/decisions.ts';
import { EditedCells } from '../import/EditedCells.tsx';
import { ImportSteps } from '../import/ImportSteps.tsx';
import { editsIn } from '../import/mistakes.ts';
import { useTrial } from '../import/useTrial.ts';
import { workspacePath } from '../workspace/pages.ts';
import { Workspace } from '../workspace/Workspace.tsx';
import { importProgramme } from './api.ts';
import { inAll } from './counts.ts';
import { importedTexts } from './importedTexts.ts';
import { ProgrammePreview } from './ProgrammePreview.tsx';

const mailed = ({ people }: ProgrammeImport) => people.mailed + people.promoted;

function FileImport({ congress }: { congress: CongressInfo }) {
  const t = useTexts(importedTexts);
  const client = useQueryClient();
  const [, navigate] = useLocation();
  const { slug } = congress;
  const trial = useTrial<ProgrammeImport>((...sent) => importProgramme(slug, ...sent), keepingEdits);

  async function stored({ sessions, slots }: ProgrammeImport) {
    const path = workspacePath(slug, 'programme');
    await client.invalidateQueries({ queryKey: programmeQuery(slug).queryKey });
    navigate(path);
    tell({ kind: 'ok', text: t.stored(sessions, slots), path });
  }

  const edits = (cells: ProgrammeEdit[]) => (
    <EditedCells
      cells={cells}
      names={t.columns}
      timeZone={congress.timeZone}
      busy={trial.busy}
      onChosen={(choice) => void trial.decide((before) => withEdit(before, choice))}
      onAll={(rule) => void trial.decide((before) => withEdits(before, rule))}
    />
  );

  return (
    <ImportSteps
      fileHelp={t.fileHelp}
      trial={trial}
      onStored={(result) => void stored(result)}
      names={t.columns}
      counts={(result) => ({ ...inAll(result), mailed: mailed(result) })}
      take={(result, without) => t.take(mailed(result), without)}
      choices={(error) => edits(editsIn(error))}
      preview={(fileName, result) => (
        <>
          {edits(result.edited)}
          <ProgrammePreview congress={congress} fileName={fileName} result={result} />
        </>
      )}
    />
  );
}

export default function ProgrammeImportPage({ congress }: { congress: CongressInfo }) {
  const t = useTexts(importedTexts);
  return (
    <Workspace congress={congress} page="programme" title={t.title}>
      <p className="way-back">
        <Link href={workspacePath(congress.slug, 'programme')}>{t.toProgramme}</Link>
      </p>
      <Alert kind="info">
        <p>{t.removesNothing}</p>
      </Alert>
      <FileImport congress={congress} />
    </Workspace>
  );
}
