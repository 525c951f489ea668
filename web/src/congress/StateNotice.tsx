import { useState } from 'react';
import { useLocation } from 'wouter';
import { useServerNow } from '../clock/serverClock.ts';
import { useTexts } from '../language/language.ts';
import { Button } from '../ui/Button.tsx';
import { Alert } from '../ui/Alert.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { ErrorText } from '../ui/ErrorText.tsx';
import { tell } from '../ui/notice.tsx';
import { useBusy } from '../ui/useBusy.ts';
import { useCongress, usePublish } from './api.ts';
import { isOver } from './choice.ts';
import { congressTexts } from './texts.ts';

function PublishButton({ slug }: { slug: string }) {
  const t = useTexts(congressTexts);
  const [path] = useLocation();
  const publish = usePublish(slug);
  const [asked, setAsked] = useState(false);
  const { busy, error, run } = useBusy();

  function confirm() {
    setAsked(false);
    void run(publish).then(({ ok }) => ok && tell({ kind: 'ok', text: t.published, path }));
  }

  return (
    <>
      {error !== null && <ErrorText error={error} />}
      <div className="buttons">
        <Button purpose="primary" busy={busy} onClick={() => setAsked(true)}>
          {t.publish}
        </Button>
      </div>
      {asked && (
        <Dialog title={t.askPublish} onClose={() => setAsked(false)}>
          <ul>
            {t.becomesPublic.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          <div className="buttons">
            <Button purpose="primary" onClick={confirm}>
              {t.yesPublish}
            </Button>
            <Button purpose="secondary" onClick={() => setAsked(false)}>
              {t.noPublish}
            </Button>
          </div>
        </Dialog>
      )}
    </>
  );
}

/** Shown above the pages of a draft or past congress. */
export function StateNotice({ slug }: { slug: string }) {
  const t = useTexts(congressTexts);
  const congress = useCongress(slug);
  const now = useServerNow();
  if (!congress) return null;
  if (congress.state === 'DRAFT') {
    return (
      <Alert kind="warning" title={t.draftTitle}>
        <p>{t.draft}</p>
        <PublishButton slug={slug} />
      </Alert>
    );
  }
  return isOver(congress, now) ? (
    <Alert kind="info" title={t.overTitle}>
      {<p>{t.over}</p>}
    </Alert>
  ) : null;
}
