import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { withPatience } from '../../api/patience.ts';
import type { AssignmentWhatIf, CongressInfo, ListedParticipant } from '../../api/types.ts';
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
import { useParticipants } from './api.ts';
import { AssignmentEffect } from './AssignmentEffect.tsx';
import { companionTexts } from './companionTexts.ts';
import { handOverTexts } from './handOverTexts.ts';
import { colleagues } from './list.ts';
import { isSameAnswer, labelled, type TheirPlace } from './places.ts';
import { assign, readHandOverWhatIf, theirSignupsQuery, useHandOverWhatIf } from './placesApi.ts';
import { placesTexts } from './placesTexts.ts';
import { storyKey } from './story/api.ts';

interface HandOverDialogProps {
  congress: CongressInfo;
  /** Whose place it is. */
  participant: ListedParticipant;
  from: TheirPlace;
  onClose: () => void;
}

function OthersWait({ waiting, name }: { waiting: number; name: string }) {
  const t = useTexts(handOverTexts);
  return (
    <Alert kind="warning">
      <p className="alert__title">{t.othersWait(waiting)}</p>
      <p>{t.othersWaitHelp(name)}</p>
    </Alert>
  );
}

/** Hands somebody's place over to a colleague: first what it does, and before those who wait only with a reason. */
export function HandOverDialog({ congress: { slug, timeZone }, participant, from, onClose }: HandOverDialogProps) {
  const t = useTexts(handOverTexts);
  const places = useTexts(placesTexts);
  const { bothEnd } = useTexts(companionTexts);
  const language = useLanguage();
  const client = useQueryClient();
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState('');
  const [reason, setReason] = useState('');
  const [pressed, setPressed] = useState(false);
  const [otherwise, setOtherwise] = useState(false);
  const { busy, wait, error, run } = useBusy();
  const found = colleagues(useParticipants(slug).data ?? [], participant, search, chosen);
  const colleague = found.find(({ id }) => id === chosen);
  const handOver = { slotId: from.slot.id, former: participant.id };
  const query = useHandOverWhatIf(slug, colleague, handOver);
  const whatIf = colleague && query.data;
  const before = whatIf !== undefined && !whatIf.refused && whatIf.waiting > 0;
  const reasonMissing = before && reason.trim() === '';

  function submit(event: FormEvent) {
    event.preventDefault();
    setPressed(true);
    if (colleague && whatIf && !whatIf.refused && !reasonMissing) void handOverIfAsShown(colleague, whatIf);
  }

  /** Somebody may have signed up since the effect was shown. */
  async function handOverIfAsShown(to: ListedParticipant, shown: AssignmentWhatIf) {
    const now = await readHandOverWhatIf(slug, to, handOver).catch(() => shown);
    const differs = !isSameAnswer(shown, now);
    setOtherwise(differs);
    if (differs) void query.refetch();
    else await act(to);
  }

  async function act(to: ListedParticipant) {
    const wanted = {
      slotId: from.slot.id,
      insteadOf: from.signup.id,
      ...(before && { beforeWaiting: true, reason: reason.trim() }),
    };
    const done = await run((patience) => withPatience(() => assign(slug, to.id, wanted), patience));
    for (const { id } of [participant, to]) {
      void client.invalidateQueries({ queryKey: theirSignupsQuery(slug, id).queryKey });
      void client.invalidateQueries({ queryKey: storyKey(slug, id) });
    }
    if (!done.ok) return void query.refetch();
    tell({
      kind: 'ok',
      text: done.value.status === 202 ? places.pending : t.handedOver(to.name, participant.name),
      path: workspacePath(slug, 'participants'),
    });
    onClose();
  }

  const lost = from.signup.companion ? [bothEnd] : [];
  const options = found.map(({ id, name, email }) => ({ value: id, label: `${name} (${email})` }));
  return (
    <Dialog title={t.title(participant.name)} onClose={onClose}>
      <form className="form" onSubmit={submit} noValidate>
        <p>{labelled(from, language, dayAndTime(from.slot.start, timeZone, language))}</p>
        <p className="quiet">{t.who(participant.organisation?.name ?? '')}</p>
        <Field label={t.search} type="search" value={search} onChange={(event) => setSearch(event.target.value)} />
        <Select
          label={t.to}
          value={chosen}
          options={[{ value: '', label: options.length === 0 ? t.nobodyFound : t.choose }, ...options]}
          onChange={(value) => {
            setChosen(value);
            setOtherwise(false);
          }}
        />
        {colleague && before && <OthersWait waiting={whatIf.waiting} name={colleague.name} />}
        {before && (
          <Field
            label={places.reason}
            description={places.reasonHelp}
            maxLength={500}
            value={reason}
            error={pressed && reasonMissing ? places.reasonNeeded : undefined}
            onChange={(event) => setReason(event.target.value)}
          />
        )}
        {colleague && whatIf && (
          <AssignmentEffect whatIf={whatIf} first={[t.gets(colleague.name), t.loses(participant.name), ...lost]} />
        )}
        {colleague && query.isError && <p>{places.unknown}</p>}
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
            {(before ? t.doAnyway : t.doHandOver)(whatIf?.following.mailed)}
          </Button>
          <Button purpose="secondary" onClick={onClose}>
            {places.no}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
