import { Button } from '@nl-design-system-candidate/button-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { CongressInfo, Programme } from '../../api/types.ts';
import { useTexts } from '../../language/language.ts';
import { Alert } from '../../ui/Alert.tsx';
import { Link } from '../../ui/Link.tsx';
import { tell } from '../../ui/notice.tsx';
import { Workspace } from '../workspace/Workspace.tsx';
import { DiffersNotice } from './DiffersNotice.tsx';
import { FileField } from './FileField.tsx';
import { ImportPreview } from './ImportPreview.tsx';
import { ImportRefusal } from './ImportRefusal.tsx';
import { participantsTexts } from './texts.ts';
import { useTrial } from './useTrial.ts';

const listPath = (slug: string) => `/c/${slug}/organisatie/deelnemers`;

/** Nothing is stored before the preview has been confirmed. */
function ImportSteps({ congress: { slug } }: { congress: CongressInfo }) {
  const t = useTexts(participantsTexts);
  const [, navigate] = useLocation();
  const [fileName, setFileName] = useState('');
  const { tried, busy, error, attempt, store, forget } = useTrial(slug);

  function choose(file: File) {
    setFileName(file.name);
    void attempt(file);
  }

  async function take(shown: NonNullable<typeof tried>) {
    const stored = await store(shown);
    if (!stored) return;
    navigate(listPath(slug));
    tell({ kind: 'ok', text: t.stored(stored.added, stored.changed), path: listPath(slug) });
  }

  return (
    <>
      <FileField label={t.file} description={t.fileHelp} busy={busy} onChosen={choose} />
      {error !== null && <ImportRefusal error={error} />}
      {tried && (
        <>
          {tried.differs && <DiffersNotice />}
          <ImportPreview fileName={fileName} result={tried.result} />
          <div className="buttons">
            <Button purpose="primary" busy={busy} onClick={() => void take(tried)}>
              {t.take(tried.result.people.promoted)}
            </Button>
            <Button purpose="secondary" onClick={forget}>
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
