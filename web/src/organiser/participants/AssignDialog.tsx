import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { serverNow } from '../../clock/serverClock.ts';
import type { ListedParticipant, Programme } from '../../api/types.ts';
import { dayAndTime } from '../../language/format.ts';
import { useLanguage, useTexts } from '../../language/language.ts';
import { Sentence } from '../../language/LocalText.tsx';
import { availabilityQuery } from '../../programme/api.ts';
import { type FoundSlot, slotIn } from '../../programme/useSlot.ts';
import { Field } from '../../ui/Field.tsx';
import { Select } from '../../ui/Select.tsx';
import { AssignmentEffect } from './AssignmentEffect.tsx';
import { Overbooking } from './Overbooking.tsx';
import { PlaceDialog } from './PlaceDialog.tsx';
import { choices, labelled, roomIn, type TheirPlace } from './places.ts';
import { assign, readAssignmentWhatIf, useAssignmentWhatIf } from './placesApi.ts';
import { placesTexts } from './placesTexts.ts';

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
  const { slug, timeZone } = programme.congress;
  const [search, setSearch] = useState('');
  const [slotId, setSlotId] = useState('');
  const inExchangeFor = from?.signup.id;
  const query = useAssignmentWhatIf(slug, participant, slotId, inExchangeFor);
  const whatIf = query.data;
  const over = whatIf?.overCapacity === true;
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

  function outcome() {
    const { session, slot } = slotIn(programme, slotId) ?? {};
    const when = slot ? dayAndTime(slot.start, timeZone, language) : '';
    const say = (title = '') => (from ? t.moved : t.given)(participant.name, title, when);
    return <Sentence words={session ? [session.title] : []} say={say} />;
  }

  const act = over ? t.doGiveOver : from ? t.doMove : t.doGive;
  return (
    <PlaceDialog
      title={from ? t.moveTitle(participant.name) : t.giveTitle(participant.name)}
      participants={[participant.id]}
      chosen={slotId}
      read={() => readAssignmentWhatIf(slug, participant, slotId, inExchangeFor)}
      warning={over && <Overbooking whatIf={whatIf} places={whatIf.companion ? 2 : 1} />}
      effect={whatIf && <AssignmentEffect whatIf={whatIf} name={participant.name} from={from?.slot.id} slug={slug} />}
      act={act(whatIf?.following.mailed)}
      send={(reason) =>
        assign(slug, participant.id, { slotId, inExchangeFor, ...(over && { overCapacity: true, reason }) })
      }
      done={outcome()}
      {...{ slug, whatIf, query, onClose }}
    >
      {from && <p>{t.moveFrom(name(from))}</p>}
      <Field label={t.search} type="search" value={search} onChange={(event) => setSearch(event.target.value)} />
      <Select
        label={t.where}
        value={slotId}
        options={[{ value: '', label: offered.length === 0 ? t.nothingFound : t.choose }, ...offered]}
        onChange={setSlotId}
      />
    </PlaceDialog>
  );
}
