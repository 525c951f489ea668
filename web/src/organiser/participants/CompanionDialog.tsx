import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { withPatience } from '../../api/patience.ts';
import type { AssignmentWhatIf, Companion, CongressInfo, ListedParticipant, Signup } from '../../api/types.ts';
import { dayAndTime } from '../../language/format.ts';
import { useLanguage, useTexts } from '../../language/language.ts';
import { Alert } from '../../ui/Alert.tsx';
import { tell } from '../../ui/notice.tsx';
import { workspacePath } from '../workspace/pages.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { ErrorText } from '../../ui/ErrorText.tsx';
import { Field } from '../../ui/Field.tsx';
import { Select } from '../../ui/Select.tsx';
import { useBusy } from '../../ui/useBusy.ts';
import { WaitNotice } from '../../ui/WaitNotice.tsx';
import { FollowingEffect, setAsideBefore } from './AssignmentEffect.tsx';
import { companionTexts } from './companionTexts.ts';
import { Overbooking } from './Overbooking.tsx';
import { isSameAnswer, labelled, type TheirPlace } from './places.ts';
import { addCompanion, endCompanion, readCompanionWhatIf, theirSignupsQuery, useCompanionWhatIf } from './placesApi.ts';
import { placesTexts } from './placesTexts.ts';
import { storyKey } from './story/api.ts';

interface CompanionDialogProps {
  congress: CongressInfo;
  participant: ListedParticipant;
  from: TheirPlace;
  onClose: () => void;
}

interface CompanionEffectProps {
  whatIf: AssignmentWhatIf;
  signup: Signup;
  chosen: Companion | null;
}

/** What adding somebody, or leaving them out, does, or why it is impossible. */
function CompanionEffect({ whatIf, signup, chosen }: CompanionEffectProps) {
  const t = useTexts(companionTexts);
  const { refused, refusedOtherwise } = useTexts(placesTexts);
  if (whatIf.refused) return <p role="status">{refused[whatIf.refused] ?? refusedOtherwise}</p>;
  const takesOne = chosen !== null && !signup.companion;
  const takesOthers = takesOne && !whatIf.overCapacity && !whatIf.fromSetAside;
  const without = chosen ? t.sameOne : t.leavesOne;
  const what = takesOthers ? [t.takesOne] : takesOne ? [] : [without];
  return (
    <FollowingEffect
      following={whatIf.following}
      passes={takesOne && !whatIf.fromSetAside ? whatIf.waiting : 0}
      first={what}
      setAside={takesOne ? setAsideBefore(whatIf) : undefined}
    />
  );
}

/** Gives whoever comes along the place beside somebody's, or ends that: first what it does. */
export function CompanionDialog({ congress: { slug, timeZone }, participant, from, onClose }: CompanionDialogProps) {
  const t = useTexts(companionTexts);
  const places = useTexts(placesTexts);
  const language = useLanguage();
  const client = useQueryClient();
  const { signup } = from;
  const [chosen, setChosen] = useState<Companion | null>(signup.companion ?? null);
  const [reason, setReason] = useState('');
  const [pressed, setPressed] = useState(false);
  const [otherwise, setOtherwise] = useState(false);
  const { busy, wait, error, run } = useBusy();
  const query = useCompanionWhatIf(slug, signup, chosen);
  const isOther = chosen !== (signup.companion ?? null);
  const whatIf = isOther ? query.data : undefined;
  const over = whatIf?.overCapacity === true;
  const reasonMissing = over && reason.trim() === '';

  function submit(event: FormEvent) {
    event.preventDefault();
    setPressed(true);
    if (whatIf && !whatIf.refused && !reasonMissing) void changeIfAsShown(whatIf);
  }

  /** Somebody may have signed up since the effect was shown. */
  async function changeIfAsShown(shown: AssignmentWhatIf) {
    const now = await readCompanionWhatIf(slug, signup, chosen).catch(() => shown);
    const differs = !isSameAnswer(shown, now);
    setOtherwise(differs);
    if (differs) void query.refetch();
    else await change();
  }

  async function change() {
    const done = await run((patience) =>
      withPatience(
        () =>
          chosen
            ? addCompanion(slug, signup, {
                companion: chosen,
                ...(over && { overCapacity: true, reason: reason.trim() }),
              })
            : endCompanion(slug, signup),
        patience,
      ),
    );
    void client.invalidateQueries({ queryKey: theirSignupsQuery(slug, participant.id).queryKey });
    void client.invalidateQueries({ queryKey: storyKey(slug, participant.id) });
    if (!done.ok) return void query.refetch();
    tell({
      kind: 'ok',
      text: done.value.status === 202 ? places.pending : t.done(participant.name),
      path: workspacePath(slug, 'participants'),
    });
    onClose();
  }

  const act = over ? t.doAddOver : chosen ? t.doAdd : t.doEnd;
  return (
    <Dialog title={t.title(participant.name)} onClose={onClose}>
      <form className="form" onSubmit={submit} noValidate>
        <p>{labelled(from, language, dayAndTime(from.slot.start, timeZone, language))}</p>
        <p className="quiet">{t.help}</p>
        <Select
          label={t.who}
          value={chosen ?? ''}
          options={[
            { value: '', label: t.nobody },
            { value: 'COMPANION', label: t.kinds.COMPANION },
            { value: 'INTERPRETER', label: t.kinds.INTERPRETER },
          ]}
          onChange={(value) => {
            setChosen(value === '' ? null : (value as Companion));
            setOtherwise(false);
          }}
        />
        {over && <Overbooking whatIf={whatIf} places={1} />}
        {over && (
          <Field
            label={places.reason}
            description={places.reasonHelp}
            maxLength={500}
            value={reason}
            error={pressed && reasonMissing ? places.reasonNeeded : undefined}
            onChange={(event) => setReason(event.target.value)}
          />
        )}
        {whatIf && <CompanionEffect {...{ whatIf, signup, chosen }} />}
        {isOther && query.isError && <p>{places.unknown}</p>}
        {otherwise && (
          <Alert kind="warning" spoken>
            <p>{places.otherwiseNow}</p>
          </Alert>
        )}
        {wait && <WaitNotice wait={wait} />}
        {error !== null && (
          <Alert kind="error" spoken>
            <ErrorText error={error} />
          </Alert>
        )}
        <div className="buttons">
          <Button type="submit" purpose="primary" busy={busy} disabled={!whatIf || whatIf.refused !== undefined}>
            {act(whatIf?.following.mailed)}
          </Button>
          <Button purpose="secondary" onClick={onClose}>
            {places.no}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
