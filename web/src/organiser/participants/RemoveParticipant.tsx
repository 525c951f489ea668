import { Button } from '@nl-design-system-candidate/button-react';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { withPatience } from '../../api/patience.ts';
import type { ListedParticipant } from '../../api/types.ts';
import { useTexts } from '../../language/language.ts';
import { Alert } from '../../ui/Alert.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { ErrorText } from '../../ui/ErrorText.tsx';
import { useBusy } from '../../ui/useBusy.ts';
import { participantsQuery, remove } from './api.ts';
import { participantsTexts } from './texts.ts';

interface RemoveParticipantProps {
  slug: string;
  participant: ListedParticipant;
}

export function RemoveParticipant({ slug, participant: { id, name } }: RemoveParticipantProps) {
  const t = useTexts(participantsTexts);
  const client = useQueryClient();
  const [asked, setAsked] = useState(false);
  const { busy, error, run } = useBusy();

  async function end() {
    setAsked(false);
    const done = await run((patience) => withPatience(() => remove(slug, id), patience));
    if (!done.ok) return;
    client.setQueryData(participantsQuery(slug).queryKey, (all) => all?.filter((one) => one.id !== id));
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
          {t.remove}
        </Button>
      </div>
      {asked && (
        <Dialog title={t.askRemove(name)} onClose={() => setAsked(false)}>
          <p>{t.removeHelp}</p>
          <div className="buttons">
            <Button purpose="primary" hint="negative" onClick={() => void end()}>
              {t.yesRemove}
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
