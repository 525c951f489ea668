import { withPatience } from '../../api/patience.ts';
import { useTexts } from '../../language/language.ts';
import { Alert } from '../../ui/Alert.tsx';
import { Button } from '../../ui/Button.tsx';
import { ErrorText } from '../../ui/ErrorText.tsx';
import { tell } from '../../ui/notice.tsx';
import { useBusy } from '../../ui/useBusy.ts';
import { workspacePath } from '../workspace/pages.ts';
import { sendTestMail } from './mailsApi.ts';
import type { ChosenMail } from './MailTextFields.tsx';
import { mailTexts } from './mailTexts.ts';

/** Only of what is saved: what was typed is not stored anywhere else. */
export function TestMail({ slug, chosen: { kind, language } }: { slug: string; chosen: ChosenMail }) {
  const t = useTexts(mailTexts);
  const { busy, error, run } = useBusy();

  async function send() {
    const done = await run((patience) => withPatience(() => sendTestMail(slug, kind, language), patience));
    if (done.ok) tell({ kind: 'ok', text: t.tested, path: workspacePath(slug, 'settings') });
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
    </>
  );
}
