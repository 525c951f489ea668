import { Button } from '@nl-design-system-candidate/button-react';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { CongressInfo, ParticipantImport, Programme } from '../../api/types.ts';
import { useTexts } from '../../language/language.ts';
import { Alert } from '../../ui/Alert.tsx';
import { Link } from '../../ui/Link.tsx';
import { tell } from '../../ui/notice.tsx';
import { useBusy } from '../../ui/useBusy.ts';
import { Workspace } from '../workspace/Workspace.tsx';
import { importList, participantsQuery } from './api.ts';
import { FileField } from './FileField.tsx';
import { ImportPreview } from './ImportPreview.tsx';
import { ImportRefusal } from './ImportRefusal.tsx';
import { participantsTexts } from './texts.ts';

const listPath = (slug: string) => `/c/${slug}/organisatie/deelnemers`;

interface Tried {
  file: File;
  result: ParticipantImport;
}

/** Nothing is stored before the preview has been confirmed. */
function ImportSteps({ congress: { slug } }: { congress: CongressInfo }) {
  const t = useTexts(participantsTexts);
  const client = useQueryClient();
  const [, navigate] = useLocation();
  const [tried, setTried] = useState<Tried | null>(null);
  const { busy, error, run } = useBusy();

  async function attempt(file: File) {
    setTried(null);
    const done = await run(() => importList(slug, file, true));
    if (done.ok) setTried({ file, result: done.value });
  }

  async function store({ file }: Tried) {
    const done = await run(() => importList(slug, file, false));
    if (!done.ok) return setTried(null);
    await client.invalidateQueries({ queryKey: participantsQuery(slug).queryKey });
    navigate(listPath(slug));
    tell({ kind: 'ok', text: t.stored(done.value.added, done.value.changed), path: listPath(slug) });
  }

  return (
    <>
      <FileField label={t.file} description={t.fileHelp} busy={busy} onChosen={(file) => void attempt(file)} />
      {error !== null && <ImportRefusal error={error} />}
      {tried && (
        <>
          <ImportPreview fileName={tried.file.name} result={tried.result} />
          <div className="buttons">
            <Button purpose="primary" busy={busy} onClick={() => void store(tried)}>
              {t.take(tried.result.people.promoted)}
            </Button>
            <Button purpose="secondary" onClick={() => setTried(null)}>
              {t.leave}
            </Button>
          </div>
        </>
      )}
    </>
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
      </Alert>
      <ImportSteps congress={congress} />
    </Workspace>
  );
}
