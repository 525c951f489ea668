import { useQueryClient } from '@tanstack/react-query';
import { withPatience } from '../../api/patience.ts';
import type { CongressInfo, ListedParticipant } from '../../api/types.ts';
import { useLanguage, useTexts } from '../../language/language.ts';
import { dayAndTime } from '../../language/format.ts';
import { Alert } from '../../ui/Alert.tsx';
import { tell } from '../../ui/notice.tsx';
import { workspacePath } from '../workspace/pages.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { ErrorText } from '../../ui/ErrorText.tsx';
import { useBusy } from '../../ui/useBusy.ts';
import { WaitNotice } from '../../ui/WaitNotice.tsx';
import { FollowingEffect } from './AssignmentEffect.tsx';
import { companionTexts } from './companionTexts.ts';
import { labelled, type TheirPlace } from './places.ts';
import { theirSignupsQuery, useWithdrawalWhatIf, withdraw } from './placesApi.ts';
import { placesTexts } from './placesTexts.ts';
import { Button } from '../../ui/Button.tsx';

interface WithdrawDialogProps {
  congress: CongressInfo;
  participant: ListedParticipant;
  from: TheirPlace;
  onClose: () => void;
}

/** Withdraws somebody's sign-up: first what it does. */
export function WithdrawDialog({ congress, participant, from, onClose }: WithdrawDialogProps) {
  const t = useTexts(placesTexts);
  const { bothEnd } = useTexts(companionTexts);
  const language = useLanguage();
  const client = useQueryClient();
  const { slug, timeZone } = congress;
  const whatIf = useWithdrawalWhatIf(slug, participant.id, from.slot.id);
  const { busy, wait, error, run } = useBusy();

  async function act() {
    const done = await run((patience) => withPatience(() => withdraw(slug, participant.id, from.signup.id), patience));
    void client.invalidateQueries({ queryKey: theirSignupsQuery(slug, participant.id).queryKey });
    if (!done.ok) return;
    tell({
      kind: 'ok',
      text: done.value.status === 202 ? t.pending : t.withdrawn(participant.name),
      path: workspacePath(slug, 'participants'),
    });
    onClose();
  }

  return (
    <Dialog title={t.withdrawTitle(participant.name)} onClose={onClose}>
      <div className="form">
        <p>{labelled(from, language, dayAndTime(from.slot.start, timeZone, language))}</p>
        {whatIf ? (
          <FollowingEffect following={whatIf} first={from.signup.companion && [bothEnd]} />
        ) : (
          <p>{t.unknown}</p>
        )}
        {wait && <WaitNotice wait={wait} />}
        {error !== null && (
          <Alert kind="error" spoken>
            <ErrorText error={error} />
          </Alert>
        )}
        <div className="buttons">
          <Button purpose="primary" hint="negative" busy={busy} onClick={() => void act()}>
            {t.doWithdraw(whatIf?.mailed)}
          </Button>
          <Button purpose="secondary" onClick={onClose}>
            {t.no}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
