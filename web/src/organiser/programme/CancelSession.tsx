import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { withPatience } from '../../api/patience.ts';
import type { CongressInfo, Session } from '../../api/types.ts';
import { serverNow } from '../../clock/serverClock.ts';
import type { Localised } from '../../language/types.ts';
import { useTexts } from '../../language/language.ts';
import { programmeQuery } from '../../programme/api.ts';
import { Alert } from '../../ui/Alert.tsx';
import { Button } from '../../ui/Button.tsx';
import { ErrorText } from '../../ui/ErrorText.tsx';
import { tell } from '../../ui/notice.tsx';
import { useBusy } from '../../ui/useBusy.ts';
import { workspacePath } from '../workspace/pages.ts';
import { cancelSession } from './api.ts';
import { CancelSessionDialog } from './CancelSessionDialog.tsx';
import { slotTexts } from './slotTexts.ts';
import type { Numbers } from './view.ts';

interface CancelSessionProps {
  congress: CongressInfo;
  session: Session;
  numbers: Numbers;
  onDone: () => void;
}

/** All slots of a session that are still ahead, for one reason. */
export function CancelSession({ congress, session, numbers, onDone }: CancelSessionProps) {
  const t = useTexts(slotTexts);
  const { slug } = congress;
  const client = useQueryClient();
  const [asked, setAsked] = useState(false);
  const { busy, error, run } = useBusy();
  const ahead = session.slots.filter(({ cancelled, start }) => !cancelled && Date.parse(start) > serverNow());

  async function cancel(reason: Localised) {
    setAsked(false);
    const done = await run((patience) => withPatience(() => cancelSession(slug, session.id, reason), patience));
    void client.invalidateQueries({ queryKey: programmeQuery(slug).queryKey });
    if (!done.ok) return;
    tell({ kind: 'ok', text: t.sessionCancelled, path: workspacePath(slug, 'programme') });
    onDone();
  }

  if (ahead.length === 0) return null;
  return (
    <div className="aside">
      {error !== null && (
        <Alert kind="error" spoken>
          <ErrorText error={error} />
        </Alert>
      )}
      <Button purpose="secondary" hint="negative" busy={busy} onClick={() => setAsked(true)}>
        {t.cancelSession}
      </Button>
      {asked && (
        <CancelSessionDialog
          congress={congress}
          session={session}
          slots={ahead}
          numbers={numbers}
          onCancel={(reason) => void cancel(reason)}
          onClose={() => setAsked(false)}
        />
      )}
    </div>
  );
}
