import { useState } from 'react';
import { useLocation, useRoute } from 'wouter';
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

function PublishButton({ slug, small }: { slug: string; small: boolean }) {
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
      {small ? (
        <button type="button" className="link-button" aria-disabled={busy} onClick={() => setAsked(true)}>
          {t.publish}
        </button>
      ) : (
        <div className="buttons">
          <Button purpose="primary" busy={busy} onClick={() => setAsked(true)}>
            {t.publish}
          </Button>
        </div>
      )}
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

/** Whether the page is one on which publishing is what one comes for. */
function useIsAboutCongress(): boolean {
  const [isOverview] = useRoute('/c/:slug/organisatie');
  const [isSettings] = useRoute('/c/:slug/organisatie/instellingen');
  return isOverview || isSettings;
}

/** Shown above the pages of a draft or past congress; of a draft in one line, except where it is published. */
export function StateNotice({ slug }: { slug: string }) {
  const t = useTexts(congressTexts);
  const congress = useCongress(slug);
  const now = useServerNow();
  const small = !useIsAboutCongress();
  if (!congress) return null;
  if (congress.state === 'DRAFT') {
    return small ? (
      <div className="draft-line">
        <p>{t.draftLine}</p>
        <PublishButton slug={slug} small />
      </div>
    ) : (
      <Alert kind="warning" title={t.draftTitle}>
        <p>{t.draft}</p>
        <PublishButton slug={slug} small={false} />
      </Alert>
    );
  }
  return isOver(congress, now) ? (
    <Alert kind="info" title={t.overTitle}>
      {<p>{t.over}</p>}
    </Alert>
  ) : null;
}
