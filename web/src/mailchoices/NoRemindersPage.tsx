import { useState } from 'react';
import { useTexts } from '../language/language.ts';
import { Alert } from '../ui/Alert.tsx';
import { Button } from '../ui/Button.tsx';
import { ErrorText } from '../ui/ErrorText.tsx';
import { Link } from '../ui/Link.tsx';
import { Page } from '../ui/Page.tsx';
import { useBusy } from '../ui/useBusy.ts';
import { declineReminders } from './api.ts';
import { mailChoiceTexts } from './texts.ts';

/** Where the link in a reminder leads. Opening it changes nothing: mail scanners open links as well. */
export default function NoRemindersPage() {
  const t = useTexts(mailChoiceTexts);
  const [key] = useState(() => window.location.hash.slice(1));
  const [done, setDone] = useState(false);
  const { busy, error, run } = useBusy();

  async function decline() {
    if ((await run(() => declineReminders(key))).ok) setDone(true);
  }

  return (
    <Page title={t.pageTitle} narrow>
      {error !== null && (
        <Alert kind="error" spoken>
          <ErrorText error={error} />
        </Alert>
      )}
      {done ? (
        <Alert kind="ok" spoken>
          <p>{t.done}</p>
        </Alert>
      ) : key === '' ? (
        <p>{t.broken}</p>
      ) : (
        <>
          <p>{t.ask}</p>
          <div className="buttons">
            <Button busy={busy} onClick={() => void decline()}>
              {t.decline}
            </Button>
          </div>
        </>
      )}
      <p className="way-back">
        <Link href="/mijn-programma">{t.mine}</Link>
      </p>
    </Page>
  );
}
