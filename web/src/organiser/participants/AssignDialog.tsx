import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { serverNow } from '../../clock/serverClock.ts';
import { withPatience } from '../../api/patience.ts';
import type { AssignmentWhatIf, ListedParticipant, Programme } from '../../api/types.ts';
import { dayAndTime } from '../../language/format.ts';
import { useLanguage, useTexts } from '../../language/language.ts';
import { Sentence } from '../../language/LocalText.tsx';
import { availabilityQuery } from '../../programme/api.ts';
import { type FoundSlot, slotIn } from '../../programme/useSlot.ts';
import { tell } from '../../ui/notice.tsx';
import { workspacePath } from '../workspace/pages.ts';
import { Alert } from '../../ui/Alert.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { ErrorText } from '../../ui/ErrorText.tsx';
import { Field } from '../../ui/Field.tsx';
import { Select } from '../../ui/Select.tsx';
import { useBusy } from '../../ui/useBusy.ts';
import { WaitNotice } from '../../ui/WaitNotice.tsx';
import { AssignmentEffect } from './AssignmentEffect.tsx';
import { choices, isSameAnswer, labelled, roomIn, type TheirPlace } from './places.ts';
import { assign, readAssignmentWhatIf, theirSignupsQuery, useAssignmentWhatIf } from './placesApi.ts';
import { Overbooking } from './Overbooking.tsx';
import { placesTexts } from './placesTexts.ts';
import { Button } from '../../ui/Button.tsx';

interface AssignDialogProps {
  programme: Programme;
  participant: ListedParticipant;
  theirs: TheirPlace[];
  /** Moves somebody from here; absent: gives one more place. */
  from?: TheirPlace | undefined;
  onClose: () => void;
}

/** Gives somebody a place, or moves them: first what it does, and above the capacity only with a reason. */
export function AssignDialog({ programme, participant, theirs, from, onClose }: AssignDialogProps) {
  const t = useTexts(placesTexts);
  const language = useLanguage();
  const client = useQueryClient();
  const { slug, timeZone } = programme.congress;
  const [search, setSearch] = useState('');
  const [slotId, setSlotId] = useState('');
  const [reason, setReason] = useState('');
  const [pressed, setPressed] = useState(false);
  const [otherwise, setOtherwise] = useState(false);
  const { busy, wait, error, run } = useBusy();
  const inExchangeFor = from?.signup.id;
  const query = useAssignmentWhatIf(slug, participant, slotId, inExchangeFor);
  const whatIf = query.data;
  const over = whatIf?.overCapacity === true;
  const reasonMissing = over && reason.trim() === '';
  const name = (one: Parameters<typeof labelled>[0]) =>
    labelled(one, language, dayAndTime(one.slot.start, timeZone, language));
  const known = useQuery({ ...availabilityQuery(slug), enabled: true, staleTime: 0 }).data;
  const whenAndRoom = ({ slot }: FoundSlot) => {
    const numbers = known?.[slot.id];
    const { free, waiting } = numbers ? roomIn(slot, numbers) : {};
    const when = dayAndTime(slot.start, timeZone, language);
    return free === undefined || waiting === undefined ? when : `${when} (${t.free(free, waiting)})`;
  };
  const offered = choices(programme, theirs, serverNow())
    .map((one) => ({ value: one.slot.id, label: labelled(one, language, whenAndRoom(one)) }))
    .filter(({ value, label }) => value === slotId || label.toLowerCase().includes(search.trim().toLowerCase()));

  function submit(event: FormEvent) {
    event.preventDefault();
    setPressed(true);
    if (slotId !== '' && whatIf && !whatIf.refused && !reasonMissing) void giveIfAsShown(whatIf);
  }

  /** Somebody may have signed up since the effect was shown. */
  async function giveIfAsShown(shown: AssignmentWhatIf) {
    const now = await readAssignmentWhatIf(slug, participant, slotId, inExchangeFor).catch(() => shown);
    const differs = !isSameAnswer(shown, now);
    setOtherwise(differs);
    if (differs) void query.refetch();
    else await give();
  }

  function outcome() {
    const { session, slot } = slotIn(programme, slotId) ?? {};
    const when = slot ? dayAndTime(slot.start, timeZone, language) : '';
    const say = (title = '') => (from ? t.moved : t.given)(participant.name, title, when);
    return <Sentence words={session ? [session.title] : []} say={say} />;
  }

  async function give() {
    const wanted = { slotId, inExchangeFor, ...(over && { overCapacity: true, reason: reason.trim() }) };
    const done = await run((patience) => withPatience(() => assign(slug, participant.id, wanted), patience));
    void client.invalidateQueries({ queryKey: theirSignupsQuery(slug, participant.id).queryKey });
    if (!done.ok) return void query.refetch();
    tell({
      kind: 'ok',
      text: done.value.status === 202 ? t.pending : outcome(),
      path: workspacePath(slug, 'participants'),
    });
    onClose();
  }

  const act = over ? t.doGiveOver : from ? t.doMove : t.doGive;
  return (
    <Dialog title={from ? t.moveTitle(participant.name) : t.giveTitle(participant.name)} onClose={onClose}>
      <form className="form" onSubmit={submit} noValidate>
        {from && <p>{t.moveFrom(name(from))}</p>}
        <Field label={t.search} type="search" value={search} onChange={(event) => setSearch(event.target.value)} />
        <Select
          label={t.where}
          value={slotId}
          options={[{ value: '', label: offered.length === 0 ? t.nothingFound : t.choose }, ...offered]}
          onChange={(value) => {
            setSlotId(value);
            setOtherwise(false);
          }}
        />
        {over && <Overbooking whatIf={whatIf} places={whatIf.companion ? 2 : 1} />}
        {over && (
          <Field
            label={t.reason}
            description={t.reasonHelp}
            maxLength={500}
            value={reason}
            error={pressed && reasonMissing ? t.reasonNeeded : undefined}
            onChange={(event) => setReason(event.target.value)}
          />
        )}
        {whatIf && <AssignmentEffect whatIf={whatIf} name={participant.name} from={from?.slot.id} slug={slug} />}
        {query.isError && <p>{t.unknown}</p>}
        {otherwise && (
          <Alert kind="warning" spoken>
            <p>{t.otherwiseNow}</p>
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
            {t.no}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
