import { useQueryClient } from '@tanstack/react-query';
import { withPatience } from '../../api/patience.ts';
import { useTexts } from '../../language/language.ts';
import { Alert } from '../../ui/Alert.tsx';
import { ErrorText } from '../../ui/ErrorText.tsx';
import { tell } from '../../ui/notice.tsx';
import { useBusy } from '../../ui/useBusy.ts';
import { workspacePath } from '../workspace/pages.ts';
import { messagesKey, retryMessage } from './api.ts';
import { messagesTexts } from './texts.ts';
import { Button } from '../../ui/Button.tsx';

/** Tries only what failed, so nobody gets the message twice. */
export function RetryButton({ slug, id, failed }: { slug: string; id: string; failed: number }) {
  const t = useTexts(messagesTexts);
  const client = useQueryClient();
  const { busy, error, run } = useBusy();

  async function retry() {
    const done = await run((patience) => withPatience(() => retryMessage(slug, id), patience));
    if (!done.ok) return;
    tell({ kind: 'ok', text: t.retried, path: workspacePath(slug, 'messages') });
    void client.invalidateQueries({ queryKey: messagesKey(slug) });
  }

  return (
    <>
      {error !== null && (
        <Alert kind="error" spoken>
          <ErrorText error={error} />
        </Alert>
      )}
      <div className="buttons">
        <Button purpose="secondary" busy={busy} onClick={() => void retry()}>
          {t.retry(failed)}
        </Button>
      </div>
    </>
  );
}
