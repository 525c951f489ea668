import { NotLoaded } from '../browser/lazyPage.ts';
import { useTexts } from '../language/language.ts';
import { Button } from '../ui/Button.tsx';
import { Page } from '../ui/Page.tsx';
import { uiTexts } from '../ui/texts.ts';
import { useAgainWhenReachable } from '../ui/useAgainWhenReachable.ts';
import { appTexts } from './texts.ts';

/** Reloading would only show the browser's own error page. This page stays, and so does everything in progress. */
function PageNotLoaded({ onAgain }: { onAgain: () => void }) {
  const t = useTexts(appTexts);
  const ui = useTexts(uiTexts);
  useAgainWhenReachable(onAgain);
  return (
    <Page title={t.notLoadedTitle} narrow>
      <p>{t.notLoaded}</p>
      <Button purpose="primary" onClick={onAgain}>
        {ui.tryNow}
      </Button>
    </Page>
  );
}

function Broken() {
  const t = useTexts(appTexts);
  const ui = useTexts(uiTexts);
  return (
    <div role="alert">
      <Page title={ui.failedTitle} narrow>
        <p>{t.failed}</p>
        <Button purpose="primary" onClick={() => window.location.reload()}>
          {t.reload}
        </Button>
      </Page>
    </div>
  );
}

interface FailedPageProps {
  error: unknown;
  onAgain: () => void;
}

export function FailedPage({ error, onAgain }: FailedPageProps) {
  return error instanceof NotLoaded ? <PageNotLoaded onAgain={onAgain} /> : <Broken />;
}
