import type { CongressInfo, ListedParticipant } from '../../api/types.ts';
import { dayAndTime } from '../../language/format.ts';
import { useLanguage, useTexts } from '../../language/language.ts';
import { FollowingEffect } from './AssignmentEffect.tsx';
import { companionTexts } from './companionTexts.ts';
import { PlaceDialog } from './PlaceDialog.tsx';
import { labelled, type TheirPlace } from './places.ts';
import { readWithdrawalWhatIf, useWithdrawalWhatIf, withdraw } from './placesApi.ts';
import { placesTexts } from './placesTexts.ts';

interface WithdrawDialogProps {
  congress: CongressInfo;
  participant: ListedParticipant;
  from: TheirPlace;
  onClose: () => void;
}

/** Withdraws somebody's sign-up: first what it does. */
export function WithdrawDialog({ congress: { slug, timeZone }, participant, from, onClose }: WithdrawDialogProps) {
  const t = useTexts(placesTexts);
  const { bothEnd } = useTexts(companionTexts);
  const language = useLanguage();
  const { signup, slot } = from;
  const query = useWithdrawalWhatIf(slug, participant.id, slot.id);
  const whatIf = query.data;

  return (
    <PlaceDialog
      title={t.withdrawTitle(participant.name)}
      participants={[participant.id]}
      chosen=""
      read={() => readWithdrawalWhatIf(slug, participant.id, slot.id)}
      effect={whatIf && <FollowingEffect following={whatIf.following} first={signup.companion && [bothEnd]} />}
      act={t.doWithdraw(whatIf?.following.mailed)}
      negative
      send={() => withdraw(slug, participant.id, signup.id)}
      done={t.withdrawn(participant.name)}
      {...{ slug, whatIf, query, onClose }}
    >
      <p>{labelled(from, language, dayAndTime(slot.start, timeZone, language))}</p>
    </PlaceDialog>
  );
}
