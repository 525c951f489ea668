import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { withPatience } from '../../api/patience.ts';
import { isProblem } from '../../api/problem.ts';
import type { CongressInfo, DashboardSlot, Session, Slot } from '../../api/types.ts';
import type { Localised } from '../../language/types.ts';
import { useTexts } from '../../language/language.ts';
import { programmeQuery } from '../../programme/api.ts';
import { Alert } from '../../ui/Alert.tsx';
import { Button } from '../../ui/Button.tsx';
import { ErrorText } from '../../ui/ErrorText.tsx';
import { tell } from '../../ui/notice.tsx';
import { useBusy } from '../../ui/useBusy.ts';
import type { Versioned } from '../editing/versioned.ts';
import { workspacePath } from '../workspace/pages.ts';
import { cancelSlot, slotQuery } from './api.ts';
import { CancelSlotDialog } from './CancelSlotDialog.tsx';
import { slotTexts } from './slotTexts.ts';

interface CancelSlotProps {
  congress: CongressInfo;
  session: Session;
  opened: Versioned<Slot>;
  known: DashboardSlot | undefined;
  onDone: () => void;
}

export function CancelSlot({ congress, session, opened, known, onDone }: CancelSlotProps) {
  const t = useTexts(slotTexts);
  const { slug } = congress;
  const client = useQueryClient();
  const [asked, setAsked] = useState(false);
  const { busy, error, run } = useBusy();

  async function cancel(reason: Localised) {
    setAsked(false);
    const done = await run((patience) => withPatience(() => cancelSlot(slug, opened, reason), patience));
    void client.invalidateQueries({ queryKey: programmeQuery(slug).queryKey });
    void client.invalidateQueries({ queryKey: slotQuery(slug, opened.value.id).queryKey });
    if (!done.ok) return;
    tell({ kind: 'ok', text: t.nowCancelled, path: workspacePath(slug, 'programme') });
    onDone();
  }

  return (
    <div className="aside">
      {error !== null && (
        <Alert kind="error" spoken>
          {isProblem(error, 'changed-meanwhile') ? <p>{t.notCancelled}</p> : <ErrorText error={error} />}
        </Alert>
      )}
      <Button purpose="secondary" hint="negative" busy={busy} onClick={() => setAsked(true)}>
        {t.cancel}
      </Button>
      {asked && (
        <CancelSlotDialog
          congress={congress}
          session={session}
          slot={opened.value}
          known={known}
          onCancel={(reason) => void cancel(reason)}
          onClose={() => setAsked(false)}
        />
      )}
    </div>
  );
}
