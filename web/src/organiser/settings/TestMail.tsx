import { useState } from 'react';
import { withPatience } from '../../api/patience.ts';
import { useTexts } from '../../language/language.ts';
import { Alert } from '../../ui/Alert.tsx';
import { Button } from '../../ui/Button.tsx';
import { ErrorText } from '../../ui/ErrorText.tsx';
import { useBusy } from '../../ui/useBusy.ts';
import { sendTestMail } from './mailsApi.ts';
import type { ChosenMail } from './MailTextFields.tsx';
import { mailTexts } from './mailTexts.ts';

/** Only of what is saved: what was typed is not stored anywhere else. */
export function TestMail({ slug, chosen: { kind, language } }: { slug: string; chosen: ChosenMail }) {
  const t = useTexts(mailTexts);
  const { busy, error, run } = useBusy();
  const [sent, setSent] = useState(false);

  async function send() {
    setSent(false);
    const done = await run((patience) => withPatience(() => sendTestMail(slug, kind, language), patience));
    setSent(done.ok);
  }

  return (
    <>
      {error !== null && (
        <Alert kind="error" spoken>
          <ErrorText error={error} />
        </Alert>
      )}
      <p className="field__description">{t.testHelp}</p>
      <div className="buttons">
        <Button purpose="secondary" busy={busy} onClick={() => void send()}>
          {t.test}
        </Button>
      </div>
      <p role="status">{sent && t.tested}</p>
    </>
  );
}
