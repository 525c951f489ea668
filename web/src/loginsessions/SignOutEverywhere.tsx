import { Button } from '@nl-design-system-candidate/button-react';
import { useState } from 'react';
import { useTexts } from '../language/language.ts';
import { Alert } from '../ui/Alert.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { ErrorText } from '../ui/ErrorText.tsx';
import { useBusy } from '../ui/useBusy.ts';
import { endAllSessions } from './api.ts';
import { loginSessionTexts } from './texts.ts';

export function SignOutEverywhere({ onEnded }: { onEnded: () => void }) {
  const t = useTexts(loginSessionTexts);
  const [asked, setAsked] = useState(false);
  const { busy, error, run } = useBusy();

  function end() {
    setAsked(false);
    void run(endAllSessions).then((done) => done.ok && onEnded());
  }

  return (
    <>
      {error !== null && (
        <Alert kind="error" spoken>
          <ErrorText error={error} />
        </Alert>
      )}
      <div className="buttons">
        <Button purpose="secondary" hint="negative" busy={busy} onClick={() => setAsked(true)}>
          {t.everywhere}
        </Button>
      </div>
      {asked && (
        <Dialog title={t.askEverywhere} onClose={() => setAsked(false)}>
          <p>{t.everywhereHelp}</p>
          <div className="buttons">
            <Button purpose="primary" hint="negative" onClick={end}>
              {t.yesEverywhere}
            </Button>
            <Button purpose="secondary" onClick={() => setAsked(false)}>
              {t.no}
            </Button>
          </div>
        </Dialog>
      )}
    </>
  );
}
